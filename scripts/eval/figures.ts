// The scores of a set's pages as figures.
import { isUnnamed } from './same-name.ts';
import type { PageScore, ScoredPhrase } from './score-page.ts';

/** Shares are 0 to 1; a share of nothing is 0. */
export interface Figures {
  readonly pages: number;
  /** Records that count. */
  readonly sure: number;
  readonly arguable: number;
  readonly found: number;
  readonly falseAlarms: number;
  /** Phrases of the engine that are nowhere in the marked text. */
  readonly outsideText: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Of what was found. */
  readonly kind: number;
  /** Of what was found and has a named upstream. */
  readonly upstream: number;
  readonly hops: number;
  readonly chain: number;
  readonly rightCardRecall: number;
  readonly rightCardPrecision: number;
  readonly rightCardF1: number;
  /** Of all pages, and of those that reprint somebody. */
  readonly publisher: number;
  readonly republished: number;
}

export function figuresOf(scores: readonly PageScore[]): Figures {
  const phrases = scores.flatMap((score) => score.phrases);
  const records = phrases.filter(({ gold }) => gold !== null);
  const found = records.filter(({ given }) => given !== null);
  const named = found.filter(({ gold }) => gold?.upstream && !isUnnamed(gold.upstream));
  const falseAlarms = phrases.length - records.length;
  const predicted = sum(scores.map((score) => score.predicted));
  const right = count(found, ({ verdict }) => verdict === 'right');
  const reprints = scores.filter(({ republishedRight }) => republishedRight !== null);
  const precision = share(predicted - falseAlarms, predicted);
  const recall = share(found.length, records.length);
  const rightCardRecall = share(right, records.length);
  const rightCardPrecision = share(right, found.length + falseAlarms);
  return {
    pages: scores.length,
    sure: records.length,
    arguable: sum(scores.map((score) => score.arguable)),
    found: found.length,
    falseAlarms,
    outsideText: sum(scores.map((score) => score.outside)),
    precision,
    recall,
    f1: harmonicMean(precision, recall),
    kind: share(
      count(found, ({ kindRight }) => kindRight),
      found.length,
    ),
    upstream: share(
      count(named, ({ upstreamRight }) => upstreamRight),
      named.length,
    ),
    hops: share(
      count(found, ({ hopsRight }) => hopsRight),
      found.length,
    ),
    chain: share(
      count(found, ({ chainRight }) => chainRight),
      found.length,
    ),
    rightCardRecall,
    rightCardPrecision,
    rightCardF1: harmonicMean(rightCardRecall, rightCardPrecision),
    publisher: share(scores.filter(({ publisherRight }) => publisherRight).length, scores.length),
    republished: share(
      reprints.filter(({ republishedRight }) => republishedRight === true).length,
      reprints.length,
    ),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const harmonicMean = (a: number, b: number) => share(2 * a * b, a + b);
const count = (phrases: readonly ScoredPhrase[], holds: (phrase: ScoredPhrase) => boolean) =>
  phrases.filter(holds).length;
