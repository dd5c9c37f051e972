// What a card shows, as plain data: an attribution in, headline, trail, evidence and links out. Nothing here is markup:
// every text is shown as text, and every one that comes from a page is cut to a length.
import { type Attribution, type HopClass, hopClass } from '../analysis.ts';
import { hopWords } from '../hop-words.ts';
import { translatePlural } from '../translate.ts';
import { aboutStep, type CardContext, clipName, nameOf, type TrailNode, trailOf } from './card-trail.ts';
import { searchLink, tellingWords } from './search-link.ts';

export interface CardView {
  readonly hopClass: HopClass;
  /** The card in one breath, for those who hear it: "The newspaper, Kommersant: 2 hops from the original report". */
  readonly label: string;
  /** The same, shorter, for those who step from phrase to phrase: "The newspaper, Kommersant, 2 hops". */
  readonly heard: string;
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

/** The card of one attribution. Pure; the same input gives an equal view. */
export function cardView(attribution: Attribution, context: CardContext): CardView {
  const trail = trailOf(attribution, context);
  const headline = headlineOf(attribution, context);
  return {
    hopClass: hopClass(attribution),
    label: labelOf(attribution, headline.headline),
    heard: heardOf(attribution, context),
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
      return { headline, count, caveat: caveatOf(attribution, count, t) };
    }
  }
}

function labelOf(attribution: Attribution, headline: string): string {
  return `${spokenNames(attribution).join(', ')}: ${headline}`;
}

function heardOf(attribution: Attribution, { t, locale }: CardContext): string {
  const [mention = '', name] = spokenNames(attribution);
  const hops = hopWords(attribution, t, locale);
  return name === undefined
    ? t('card_heard_source', mention, hops)
    : t('card_heard_named', mention, name, hops);
}

/** The source as the phrase words it, and who that is unless the words say so. */
function spokenNames({ source, exact, upstream }: Attribution): string[] {
  const mention = source ?? exact;
  const names = upstream === null || mention.includes(upstream) ? [mention] : [mention, upstream];
  return names.map((name) => isolated(clipName(name)));
}

/** Between bidi isolates, so that a name in another direction leaves the sentence around it in order. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Null when every report on the way was opened, so that the count is more than what this page states. */
function caveatOf({ chain }: Attribution, count: string, t: CardContext['t']): string | null {
  const reports = chain.filter((step) => step.role === 'report');
  const opened = reports.filter(({ evidence }) => evidence === 'found' || evidence === 'remembered').length;
  if (opened === reports.length) return null;
  return t(opened > 0 ? 'card_caveat_partly' : 'card_caveat_at_least', count);
}

function standsForOf(attribution: Attribution, context: CardContext): CardView['standsFor'] {
  const { source, upstream, kind, chain } = attribution;
  if (source === null || upstream === null || (kind !== 'outlet' && kind !== 'document')) return null;
  if (source.toLowerCase().includes(upstream.toLowerCase().replace(/^the /, ''))) return null;
  const step = chain.find((each) => each.role !== 'page' && each.name === upstream);
  if (step === undefined) return null;
  return {
    mention: clipName(source),
    name: clipName(upstream),
    about: aboutStep(step, context),
  };
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
