// What a card shows, as plain data: an attribution in, headline, trail, evidence and links out. Nothing here is markup:
// every text is shown as text, and every one that comes from a page is cut to a length.
import { type Attribution, type Evidence, type HopClass, hopClass, type Step } from '../analysis.ts';
import type { Article, Span } from '../article.ts';
import type { Outlet, OutletKind } from '../outlets/outlet-registry.ts';
import { type Translate, translatePlural } from '../translate.ts';
import { placeOfQuote } from './quoted-place.ts';
import { searchLink, tellingWords } from './search-link.ts';

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

export interface CardView {
  readonly hopClass: HopClass;
  /** The card in one breath, for those who hear it: "The newspaper, Kommersant: 2 hops from the original report". */
  readonly label: string;
  /** "2 hops from the original report" */
  readonly headline: string;
  /** The part of the headline to be set large, as it stands in it: "2"; null when there is no count. */
  readonly count: string | null;
  /** How far the headline can be trusted: "At least 2, as stated: no report on the way has been opened." */
  readonly caveat: string | null;
  /** “the newspaper” = Kommersant, newspaper in Russia; null when the phrase names its source itself. */
  readonly standsFor: {
    readonly mention: string;
    readonly name: string;
    readonly about: string | null;
  } | null;
  readonly trail: readonly TrailNode[];
  readonly find: { readonly label: string; readonly url: string } | null;
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

/** The card of one attribution. Pure; the same input gives an equal view. */
export function cardView(attribution: Attribution, context: CardContext): CardView {
  const trail = trailOf(attribution, context);
  const headline = headlineOf(attribution, context);
  return {
    hopClass: hopClass(attribution),
    label: labelOf(attribution, headline.headline),
    ...headline,
    standsFor: standsForOf(attribution, context),
    trail,
    find: findLink(attribution, trail, context),
  };
}

function headlineOf(
  attribution: Attribution,
  { t, locale }: CardContext,
): Pick<CardView, 'headline' | 'count' | 'caveat'> {
  const { hops } = attribution;
  switch (hopClass(attribution)) {
    case 'circular':
      return { headline: t('card_headline_circular'), count: null, caveat: t('card_caveat_circular') };
    case 'unknown':
      return { headline: t('card_headline_unknown'), count: null, caveat: null };
    case 'original':
      return { headline: t('card_headline_original'), count: null, caveat: null };
    case 'one-hop':
    case 'many-hops': {
      const count = new Intl.NumberFormat(locale).format(hops ?? 0);
      const headline = translatePlural(t, locale, 'card_hops', hops ?? 0);
      return { headline, count, caveat: wasOpened(attribution) ? null : t('card_caveat_at_least', count) };
    }
  }
}

function labelOf({ source, exact, upstream }: Attribution, headline: string): string {
  const mention = source ?? exact;
  const names = upstream === null || mention.includes(upstream) ? [mention] : [mention, upstream];
  return `${names.map((name) => isolated(clip(name, LONGEST_NAME))).join(', ')}: ${headline}`;
}

/** Between bidi isolates, so that a name in another direction leaves the sentence around it in order. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Whether every report on the way was opened, so that the count is more than what this page states. */
function wasOpened(attribution: Attribution): boolean {
  return attribution.chain.every(
    (step) => step.role !== 'report' || step.evidence === 'found' || step.evidence === 'remembered',
  );
}

function standsForOf(attribution: Attribution, context: CardContext): CardView['standsFor'] {
  const { source, upstream, kind, chain } = attribution;
  if (source === null || upstream === null || (kind !== 'outlet' && kind !== 'document')) return null;
  if (source.toLowerCase().includes(upstream.toLowerCase().replace(/^the /, ''))) return null;
  const step = chain.find((each) => each.role !== 'page' && each.name === upstream);
  if (step === undefined) return null;
  return {
    mention: clip(source, LONGEST_NAME),
    name: clip(upstream, LONGEST_NAME),
    about: aboutStep(step, context),
  };
}

function trailOf(attribution: Attribution, context: CardContext): readonly TrailNode[] {
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

function nameOf(step: Step, { t }: CardContext): string {
  const name = clip(step.name, LONGEST_NAME);
  return name === '' ? t('card_nameless') : name;
}

function aboutStep(step: Step, { outletById, t, locale }: CardContext): string | null {
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

function findLink(
  attribution: Attribution,
  trail: readonly TrailNode[],
  context: CardContext,
): CardView['find'] {
  if (attribution.circular) return null;
  const last = attribution.chain.findLast((step) => step.role === 'report');
  if (last === undefined || last.role !== 'report') return null;
  const name = nameOf(last, context);
  const node = trail.find((each) => each.role === 'report' && each.name === name);
  if (last.url !== null && node?.url === last.url)
    return { label: context.t('card_open_report', name), url: last.url };
  const host = last.id === null ? undefined : context.outletById(last.id)?.hosts[0];
  // "unnamed media" and the like: there is nobody whose site could be searched.
  if (last.id === null && /^(?:unnamed|unknown)\b/.test(last.name)) return null;
  const names = attribution.chain.map((step) => step.name);
  const words = tellingWords(context.article, attribution, names);
  return {
    label: context.t('card_find_original', name),
    url: searchLink(host === undefined ? { name } : { host }, words),
  };
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
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
