// The whole detector, find and resolve, on articles when everything is warm; beside what others do with the same texts.
import nlp from 'compromise/three';
import type { Core } from './core-bundle.ts';
import { interleaved, type Measurement, median, medianRatio, warm } from './measure.ts';
import { articles } from './texts.ts';

const ROUNDS = 11;
/** Milliseconds that each of the jobs has had before it counts. */
const WARM_AFTER = 3_000;
/** compromise is slow: so many of the articles do for it. */
const FEW = 10;
/** And the engine reads them so many times a turn, to have something to measure. */
const AGAIN = 5;

/** `names`: every name of the registry, for compromise to look up, since that is half of what the detector does. */
export function measureWarm({ analyze, articleOfText }: Core, names: readonly string[]): Measurement[] {
  const trie = nlp.buildTrie([...names]);
  const texts = articles();
  const few = texts.slice(0, FEW);
  const read = texts.map((text) => articleOfText(text, 'https://www.covepost.example/news/1'));
  const fewRead = read.slice(0, FEW);
  let words = 0;
  const jobs = {
    engine: () => {
      for (const article of read) analyze(article);
    },
    matchAll: () => {
      words = 0;
      for (const text of texts) for (const _word of text.matchAll(/\b\w+\b/g)) words++;
    },
    engineOnFew: () => {
      for (let again = 0; again < AGAIN; again++) for (const article of fewRead) analyze(article);
    },
    compromise: () => {
      for (const text of few) nlp(text).lookup(trie);
    },
  };
  for (const job of Object.values(jobs)) warm(job, WARM_AFTER);
  const times = interleaved(jobs, ROUNDS, 1);
  const engineOnFew = times.engineOnFew.map((time) => time / AGAIN);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${texts.length} articles, ${characters} characters, ${words} words: ` +
      `${median(times.engine).toFixed(1)} ms, ${((1_000 * median(times.engine)) / texts.length).toFixed(0)} us an article, ` +
      `${(characters / 1_000 / median(times.engine)).toFixed(1)} MB/s`,
  );
  return [
    {
      what: 'warm: times as fast as compromise/three',
      value: medianRatio(times.compromise, engineOnFew),
      unit: 'x',
      bound: { atLeast: 30 },
      goal: { atLeast: 200 },
    },
    {
      what: 'warm: speed of one matchAll of words',
      value: medianRatio(times.matchAll, times.engine),
      unit: 'x',
      bound: { atLeast: 0.04 },
      goal: { atLeast: 0.5 },
    },
  ];
}
