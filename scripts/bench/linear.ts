// Twice the text, twice the time: on articles up to a million words, and on texts made to be slow. Measured over two doublings, since one
// alone drowns in what else a machine does; a square law would show as 4.
import { claimAround, passageSteps } from '../../src/core/trace/passage.ts';
import type { Core } from './core-bundle.ts';
import { interleaved, type Measurement, milliseconds } from './measure.ts';
import { HOSTILE, repeated, textOfWords } from './texts.ts';

const MOST_WORDS = 1_000_000;
/** Characters. */
const HOSTILE_LENGTH = 100_000;
const TWICE = 2.2;
/** Milliseconds of the shorter of two jobs: less is lost in what else goes on. */
const SHORTEST_TURN = 25;
const WARMING = 5;

export function measureLinear({ analyze, articleOfText }: Core): Measurement[] {
  const article = (words: number) => {
    const read = articleOfText(textOfWords(words), null);
    return () => void analyze(read);
  };
  const hostile = (part: string) => (length: number) => {
    const text = repeated(part, length);
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    const read = { ...articleOfText('', null), text, blocks };
    return () => void analyze(read);
  };
  const upstream = (length: number) => {
    const text = repeated('The ferry to Skerra by Astrava lost 12 crowns. ', length);
    const read = articleOfText(text, null);
    const claim = claimAround(read, { start: 0, end: 'Reuters'.length }, []);
    return () => {
      for (const _ of passageSteps(read, claim));
    };
  };
  return [
    row(`up to ${(MOST_WORDS / 4).toLocaleString('en')} words`, article, MOST_WORDS / 4, 5),
    row(`up to ${MOST_WORDS.toLocaleString('en')} words`, article, MOST_WORDS, 3),
    ...Object.entries(HOSTILE).map(([name, part]) =>
      row(`up to 100 KB of ${name}`, hostile(part), HOSTILE_LENGTH, 9),
    ),
    row('up to 100 KB to find a passage in', upstream, HOSTILE_LENGTH, 9),
  ];
}

/** `jobOf` makes a job of a size; compared are `most` and a quarter of it. */
function row(what: string, jobOf: (size: number) => () => void, most: number, rounds: number): Measurement {
  const [quarter, whole] = [jobOf(most / 4), jobOf(most)];
  // The first runs of a job are slow, and would make the turns of the later ones too short.
  const warmed = quickest(Array.from({ length: WARMING }, () => milliseconds(quarter)));
  const again = Math.max(1, Math.ceil(SHORTEST_TURN / warmed));
  const times = interleaved({ quarter: repeat(quarter, again), whole: repeat(whole, again) }, rounds, 1);
  return {
    what: `linear: each doubling ${what}`,
    value: Math.sqrt(quickest(times.whole) / quickest(times.quarter)),
    unit: 'x',
    bound: { atMost: TWICE },
  };
}

const repeat = (job: () => void, times: number) => () => {
  for (let i = 0; i < times; i++) job();
};

/** What else the machine does can only make a turn slower. */
const quickest = (times: readonly number[]) => Math.min(...times);
