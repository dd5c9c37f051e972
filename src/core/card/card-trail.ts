// The trail of a card: from the page to the origin, each node with what is known of it and what that rests on.
import type { Attribution, Evidence, Step } from '../analysis.ts';
import type { Article, Span } from '../article.ts';
import type { Outlet, OutletKind } from '../outlets/outlet-registry.ts';
import type { Translate } from '../translate.ts';
import { placeOfQuote } from './quoted-place.ts';

/** What a step rests on: "The text says: “Kommersant reported”". */
export interface Proof {
  readonly label: string;
  readonly quote: string;
  /** Where the quote stands in the article's text; null when it is not from the text. */
  readonly place: Span | null;
}

export interface TrailNode {
  /** `unknown` ends a trail of which the page does not say who is upstream; `return` closes a circle. */
  readonly role: 'page' | 'report' | 'origin' | 'unknown' | 'return';
  readonly name: string;
  /** "newspaper, Russia", "this page"; null when nothing is known. */
  readonly about: string | null;
  /** The report itself when a link gives it, else the publication's home; https or http. */
  readonly url: string | null;
  readonly proof: Proof | null;
}

/** What the view needs to know besides the attribution. `locale` is a BCP 47 tag, for counts and names of countries. */
export interface CardContext {
  readonly article: Pick<Article, 'text' | 'blocks' | 'links'>;
  readonly outletById: (id: string) => Outlet | null;
  readonly t: Translate;
  readonly locale: string;
}

const LONGEST_NAME = 120;
const LONGEST_QUOTE = 180;

const EVIDENCE_KEYS: Readonly<Record<Evidence, string>> = {
  stated: 'card_evidence_stated',
  inferred: 'card_evidence_inferred',
  declared: 'card_evidence_declared',
  linked: 'card_evidence_linked',
  found: 'card_evidence_found',
  remembered: 'card_evidence_remembered',
};

const OUTLET_KIND_KEYS: Readonly<Record<OutletKind, string>> = {
  newspaper: 'card_outlet_newspaper',
  digital: 'card_outlet_digital',
  broadcaster: 'card_outlet_broadcaster',
  agency: 'card_outlet_agency',
  magazine: 'card_outlet_magazine',
  journal: 'card_outlet_journal',
  aggregator: 'card_outlet_aggregator',
  forum: 'card_outlet_forum',
  blog: 'card_outlet_blog',
};

/** The nodes of an attribution's chain, in order; one more where the page does not say who is upstream. */
export function trailOf(attribution: Attribution, context: CardContext): readonly TrailNode[] {
  const { chain, hops, circular } = attribution;
  const nodes = chain.map((step, index): TrailNode => {
    const returns = circular && index > 0 && index === chain.length - 1;
    return {
      role: returns ? 'return' : step.role,
      name: nameOf(step, context),
      about: step.role === 'page' ? context.t('card_this_page') : aboutStep(step, context),
      url: urlOf(step, context),
      proof: step.role === 'page' ? null : proofOf(step, attribution, context),
    };
  });
  const endsOpen = hops === null && !circular && chain.at(-1)?.role !== 'origin';
  if (!endsOpen) return nodes;
  const unknown: TrailNode = {
    role: 'unknown',
    name: context.t('card_unknown_source'),
    about: null,
    url: null,
    proof: phraseProof(attribution, context),
  };
  return [...nodes, unknown];
}

/** A publication's or origin's name, cut to a length; never empty. */
export function nameOf(step: Step, { t }: CardContext): string {
  const name = clipName(step.name);
  return name === '' ? t('card_nameless') : name;
}

/** "newspaper, Russia" for a publication that is in the registry, else null. */
export function aboutStep(step: Step, { outletById, t, locale }: CardContext): string | null {
  const outlet = step.role !== 'origin' && step.id !== null ? outletById(step.id) : null;
  if (outlet === null) return null;
  const kind = t(OUTLET_KIND_KEYS[outlet.kind]);
  const country = countryName(outlet.country, locale);
  return country === null ? kind : t('card_outlet_in_country', kind, country);
}

function countryName(code: string, locale: string): string | null {
  if (!/^[A-Z]{2}$/.test(code)) return null;
  return new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code) ?? null;
}

function urlOf(step: Step, { outletById }: CardContext): string | null {
  if (step.role !== 'report') return null;
  if (step.url !== null && /^https?:\/\//i.test(step.url)) return step.url;
  const home = step.id === null ? undefined : outletById(step.id)?.hosts[0];
  return home === undefined ? null : `https://${home}/`;
}

function proofOf(
  step: Exclude<Step, { role: 'page' }>,
  attribution: Attribution,
  context: CardContext,
): Proof | null {
  if (step.quote.trim() === '') return null;
  const place = placeOfQuote(context.article, step.quote, attribution.start);
  const quote = step.evidence === 'linked' ? withoutScheme(step.quote) : step.quote;
  return { label: context.t(EVIDENCE_KEYS[step.evidence]), quote: clip(quote, LONGEST_QUOTE), place };
}

function phraseProof(attribution: Attribution, { t }: CardContext): Proof {
  const { exact, start, end } = attribution;
  return { label: t(EVIDENCE_KEYS.stated), quote: clip(exact, LONGEST_QUOTE), place: { start, end } };
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
}

/** A name as the page gives it, on one line, cut to a length. */
export function clipName(name: string): string {
  return clip(name, LONGEST_NAME);
}

/** At most `longest` UTF-16 units of a page's text, on one line, never half a character. */
function clip(text: string, longest: number): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= longest) return line;
  return `${line.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
