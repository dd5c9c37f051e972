// Attributions to documents, and what "the report" means.
import type { OutletName } from '../attribution/scan.ts';
import type { Source } from '../attribution/source.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { Context } from './context.ts';
import { documentName, originOf } from './display-names.ts';
import type { DocumentMention } from './mentions.ts';
import { reportOf, UNNAMED_MEDIA } from './named-source.ts';
import { inArticle, type Place } from './passages.ts';
import { type Resolved, record } from './resolved.ts';
import { creditStatement } from './statement-credits.ts';

/** "Marsh's report" */
const OWNER = letterPattern(String.raw`^([\p{Lu}][\p{L}-]+)['’]s\s(?:\S+\s)?(?:report|story|article|scoop)$`);

/** "the same report" */
const REFERENCE = letterPattern(
  String.raw`^(?:the|this|that|its|it|their|his|her)\s*(?:same|new|latest|latter|recent|[a-z]+day)?\s*(?:US|U\.S\.)?\s*[\p{L}-]+$`,
  'i',
);

const COURT_PAPERS = /(?:court|legal) papers/i;
/** Characters in front of "the papers" in which they may be said to be a court's. */
const NEAR = 2_000;

/** Any outlet that is named later. */
const ANY = { standsFor: null, country: null, indefinite: true };

export function creditDocument(context: Context, place: Place, source: Source): Resolved | null {
  const headline = place.found.frame === 'headline' || place.passage.reading.headline;
  if (headline && /^reports?$/i.test(source.words)) return headlineReport(context, place, source);
  const at = inArticle(place, source.start);
  const earlier = referredDocument(context, source.words, source.head, at);
  if (earlier && 'kind' in earlier) {
    const { upstream, relays, origin } = earlier;
    const cited = place.found.cites[0];
    return record(place, 'outlet', upstream, { relays, origin: cited ? originOf(cited) : origin });
  }
  // "the story said", where no outlet's was told: any story
  if (/^(?:story|editorial)$/.test(source.head)) return creditStatement(context, place, source);
  // "the reports", "the papers", after several outlets', "the report", after "a report": nobody says whose they are.
  const unsaid =
    source.head === 'reports' ||
    (source.head === 'papers' && !COURT_PAPERS.test(context.sourcing.text.slice(Math.max(0, at - NEAR), at)))
      ? context.before.latestReport
      : source.head === 'report' && context.before.unsaidReport;
  if (unsaid && !earlier && REFERENCE.test(source.words))
    return record(place, 'hearsay', UNNAMED_MEDIA, { unknown: true });
  // "Marsh's report", where she was said to write for an outlet.
  const owner = OWNER.exec(source.words)?.[1];
  const employer = owner === undefined ? null : context.before.employerOf(owner);
  if (employer)
    return record(place, 'outlet', employer.name, { relays: [{ ...employer, evidence: 'inferred' }] });
  // "in a Bloomberg report … The report says": the outlet speaks.
  if (earlier?.by) return reportBy(context, place, earlier.by);
  const words = earlier?.words ?? source.words;
  context.mentions.documents.add({ words, head: source.head, at, by: null });
  const name = documentName(words);
  const relays =
    context.before.outletAround(place) ??
    context.before.obtainedInFront(place) ??
    (REFERENCE.test(source.words) ? context.before.handed(source.head, context.sourcing.text) : null);
  // "The driver, relying on a map": only an outlet rests its report on a paper.
  if (!relays && place.found.rule === 'relying-on') return null;
  return record(place, 'document', name, {
    relays: relays ?? [],
    origin: { name, evidence: earlier ? 'inferred' : 'stated', quote: source.words },
  });
}

/** "Talks fail: report": the document that the article goes on to tell of, or the outlet that it credits; or nobody knows. */
function headlineReport(context: Context, place: Place, source: Source): Resolved {
  const { outlets, documents } = context.mentions;
  const at = inArticle(place, source.start);
  const told = documents.inLead('report', at);
  if (told && !told.by) {
    const name = documentName(told.words);
    return record(place, 'document', name, { origin: { name, evidence: 'inferred', quote: source.words } });
  }
  const outlet = outlets.refer(ANY, at, true) ?? outlets.inLead(at);
  if (!outlet) return record(place, 'hearsay', UNNAMED_MEDIA, { unknown: true });
  return reportOf(context, place, outlet, outlet.name, source.words);
}

function reportBy(context: Context, place: Place, by: Source): Resolved {
  const outlet = context.known.identify(by.name as OutletName, by.nameWords, true);
  return reportOf(context, place, outlet, outlet?.name ?? by.nameWords, by.words);
}

/** For "the report", "the same study": the latest document of that kind, or an outlet's report when that came later. */
export function referredDocument(
  context: Context,
  words: string,
  head: string,
  at: number,
): DocumentMention | Resolved | null {
  if (!REFERENCE.test(words)) return null;
  const document = context.mentions.documents.latest(head, at);
  const crowd = head === 'reports' && context.before.latestReport?.found.source?.form === 'crowd-media';
  const report =
    crowd || /^(?:report|article|story|commentary|editorial)$/.test(head)
      ? context.before.latestReportCalled(head)
      : context.before.workCalled(head);
  // "As per a report in the Times of India … The report said": the document is the outlet's own.
  return report && report.end > (document?.at ?? -1) ? report : document;
}
