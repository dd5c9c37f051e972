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
const AGAIN = 50;

/** `names`: every name of the registry, for compromise to look up, since that is half of what the detector does. */
export function measureWarm({ analyze, articleOfText }: Core, names: readonly string[]): Measurement[] {
  const trie = nlp.buildTrie([...names]);
  const texts = articles();
  const few = texts.slice(0, FEW);
  const read = texts.map((text) => articleOfText(text, 'https://www.covepost.example/news/1'));
  let words = 0;
  // In two pairs: what compromise leaves to be collected would be collected in the others' turns.
  const besideMatchAll = warmed({
    engine: () => {
      for (const article of read) analyze(article);
    },
    matchAll: () => {
      words = 0;
      for (const text of texts) for (const _word of text.matchAll(/\b\w+\b/g)) words++;
    },
  });
  const besideCompromise = warmed({
    engine: () => {
      for (let again = 0; again < AGAIN; again++) for (const article of read.slice(0, FEW)) analyze(article);
    },
    compromise: () => {
      for (const text of few) nlp(text).lookup(trie);
    },
  });
  const engineOnFew = besideCompromise.engine.map((time) => time / AGAIN);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(
    `${texts.length} articles, ${characters} characters, ${words} words: ` +
      `${median(besideMatchAll.engine).toFixed(1)} ms, ${((1_000 * median(besideMatchAll.engine)) / texts.length).toFixed(0)} us an article, ` +
      `${(characters / 1_000 / median(besideMatchAll.engine)).toFixed(1)} MB/s`,
  );
  return [
    {
      what: 'warm: times as fast as compromise/three',
      value: medianRatio(besideCompromise.compromise, engineOnFew),
      unit: 'x',
      bound: { atLeast: 30 },
      goal: { atLeast: 200 },
    },
    {
      what: 'warm: speed of one matchAll of words',
      value: medianRatio(besideMatchAll.matchAll, besideMatchAll.engine),
      unit: 'x',
      bound: { atLeast: 0.04 },
      goal: { atLeast: 0.5 },
    },
  ];
}

/** The jobs' times in turns, once each of them has run for long enough. */
function warmed<Name extends string>(jobs: Readonly<Record<Name, () => void>>) {
  for (const job of Object.values<() => void>(jobs)) warm(job, WARM_AFTER);
  return interleaved(jobs, ROUNDS, 1);
}
