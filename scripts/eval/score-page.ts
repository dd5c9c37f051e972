// One page's analysis against what editors marked. A phrase is found when the engine's overlaps it; its card is right when the upstream
// source and the hop count are. Arguable records count neither for nor against; named speakers (`statement`) never count.
import type { Analysis, Attribution } from '../../src/core/analysis.ts';
import type { Span } from '../../src/core/article.ts';
import type { GoldAttribution, GoldPage } from './gold-set.ts';
import { foldSpace, locate, overlap } from './locate.ts';
import { sameDocument, sameName, sameUpstream } from './same-name.ts';

export type Verdict = 'right' | 'wrong card' | 'missed' | 'false alarm';

/** What the engine said of one marked phrase, or of one that nobody marked (`gold` null). Offsets: into the page's text.txt. */
export interface ScoredPhrase extends Span {
  readonly verdict: Verdict;
  readonly gold: GoldAttribution | null;
  readonly given: Attribution | null;
  readonly kindRight: boolean;
  readonly upstreamRight: boolean;
  readonly hopsRight: boolean;
  readonly chainRight: boolean;
}

export interface PageScore {
  readonly page: GoldPage;
  readonly phrases: readonly ScoredPhrase[];
  /** Marked but arguable. */
  readonly arguable: number;
  /** Phrases of the engine that count: in the text, not arguable, no named speaker. */
  readonly predicted: number;
  /** Phrases of the engine that are not in the marked text at all. */
  readonly outside: number;
  readonly publisherRight: boolean;
  /** Null where the page reprints nobody. */
  readonly republishedRight: boolean | null;
}

interface Prediction {
  readonly given: Attribution;
  readonly where: Span;
}

export function scorePage(page: GoldPage, analysis: Analysis): PageScore {
  const lit = analysis.attributions.filter(({ kind }) => kind !== 'statement');
  const predictions = placed(page.text, lit);
  const { matches, given, extra } = pairUp(page.attributions, predictions);
  const sure = page.attributions.filter(({ arguable }) => !arguable);
  const onArguable = predictions.filter((prediction) => matches.get(prediction)?.arguable).length;
  return {
    page,
    phrases: [
      ...sure.map((gold) => scoreRecord(gold, given.get(gold) ?? null)),
      ...extra.map(({ given: alarm, where }) => falseAlarm(alarm, where)),
    ].sort((a, b) => a.start - b.start),
    arguable: page.attributions.length - sure.length,
    predicted: predictions.length - onArguable,
    outside: lit.length - predictions.length,
    publisherRight: sameName(page.publisher, analysis.publisher.name),
    republishedRight:
      page.republishedFrom === null
        ? null
        : sameName(page.republishedFrom, analysis.republishedFrom?.name ?? null),
  };
}

function placed(text: string, attributions: readonly Attribution[]): Prediction[] {
  const folded = foldSpace(text);
  const taken = new Set<number>();
  return attributions.flatMap((given) => {
    const where = locate(folded, given, taken);
    return where ? [{ given, where }] : [];
  });
}

/** Each record goes to the prediction that shares most with it. `matches` has a record for every prediction that touches one: a second
 * phrase on the same record is no error. `given` has only the first. `extra`: on no record at all. */
function pairUp(records: readonly GoldAttribution[], predictions: readonly Prediction[]) {
  const pairs = predictions.flatMap((prediction) =>
    records.map((gold) => ({ prediction, gold, shared: overlap(prediction.where, gold) })),
  );
  const touching = pairs.filter(({ shared }) => shared > 0);
  const matches = new Map<Prediction, GoldAttribution>();
  const given = new Map<GoldAttribution, Attribution>();
  for (const { prediction, gold } of touching.toSorted((a, b) => b.shared - a.shared)) {
    if (matches.has(prediction) || given.has(gold)) continue;
    matches.set(prediction, gold);
    given.set(gold, prediction.given);
  }
  for (const { prediction, gold } of touching) if (!matches.has(prediction)) matches.set(prediction, gold);
  return { matches, given, extra: predictions.filter((prediction) => !matches.has(prediction)) };
}

function falseAlarm(given: Attribution, { start, end }: Span): ScoredPhrase {
  const wrong = { kindRight: false, upstreamRight: false, hopsRight: false, chainRight: false };
  return { start, end, verdict: 'false alarm', gold: null, given, ...wrong };
}

function scoreRecord(gold: GoldAttribution, given: Attribution | null): ScoredPhrase {
  const { start, end } = gold;
  if (!given) {
    const wrong = { kindRight: false, upstreamRight: false, hopsRight: false, chainRight: false };
    return { start, end, verdict: 'missed', gold, given, ...wrong };
  }
  const other =
    gold.other !== null &&
    sameUpstream(gold.other.upstream, given.upstream) &&
    gold.other.hops === given.hops;
  const isDocument = gold.kind === 'document' || gold.kind === 'social';
  const upstreamRight =
    other ||
    sameUpstream(gold.upstream, given.upstream) ||
    (isDocument && sameDocument([gold.upstream, gold.source], given.upstream));
  const hopsRight = other || gold.hops === given.hops;
  return {
    start,
    end,
    verdict: upstreamRight && hopsRight ? 'right' : 'wrong card',
    gold,
    given,
    kindRight: gold.kind === given.kind,
    upstreamRight,
    hopsRight,
    chainRight: other || samePublications(gold, given),
  };
}

function samePublications(gold: GoldAttribution, given: Attribution): boolean {
  const wanted = gold.chain.slice(0, (gold.hops ?? 0) + 1);
  const named = given.chain.filter(({ role }) => role !== 'origin').map(({ name }) => name);
  return wanted.length === named.length && wanted.every((name, i) => sameUpstream(name, named[i] ?? null));
}
