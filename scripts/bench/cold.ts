// A fresh process: load, make the tables, read the first article. Against building one alternation regex of the same names and running it
// over the same article.
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { allNames, writeInput } from './core-bundle.ts';
import { type Measurement, median, medianRatio } from './measure.ts';
import { articles } from './texts.ts';

const ROUNDS = 15;
/** Characters of a usual article. */
const USUAL_LENGTH = 4_000;

/** Both print the milliseconds of processor time from their first import to the first article's answer. */
const ENGINE = `
const start = process.cpuUsage();
const { analyze, articleOfText } = await import(process.argv[2]);
const { attributions } = analyze(articleOfText(text, 'https://www.covepost.example/news/1'));
print(attributions.length);`;
const ALTERNATION = `
const start = process.cpuUsage();
const { default: names } = await import(process.argv[2]);
const escaped = names.split('\\n').sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^$()[\\]{}|\\\\]/g, '\\\\$&'));
const found = [...text.matchAll(new RegExp('\\\\b(?:' + escaped.join('|') + ')\\\\b', 'g'))];
print(found.length);`;
const GIVEN = `import { readFileSync } from 'node:fs';\nconst text = readFileSync(process.argv[3], 'utf8');
const print = (count) => {
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1000, count);
};`;

/** `core`: path of the engine's bundle. */
export function measureCold(core: string): Measurement[] {
  const far = (text: string) => Math.abs(text.length - USUAL_LENGTH);
  const text = articles().toSorted((a, b) => far(a) - far(b))[0] ?? '';
  const input = writeInput('article.txt', text);
  const engine = writeInput('cold-engine.mjs', GIVEN + ENGINE);
  const alternation = writeInput('cold-alternation.mjs', GIVEN + ALTERNATION);
  const names = writeInput('names.mjs', `export default ${JSON.stringify(allNames().join('\n'))};\n`);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(timeSaid(engine, core, input));
    theirs.push(timeSaid(alternation, names, input));
  }
  console.log(
    `cold, first article of ${text.length} characters: ${median(ours).toFixed(1)} ms; alternation regex ${median(theirs).toFixed(1)} ms`,
  );
  return [
    {
      what: 'cold: load, tables, first article / one alternation regex',
      value: medianRatio(ours, theirs),
      unit: 'x',
      bound: { atMost: 1.2 },
      goal: { atMost: 1 },
    },
  ];
}

function timeSaid(script: string, module: string, input: string): number {
  const said = execFileSync(process.execPath, [script, pathToFileURL(module).href, input], {
    encoding: 'utf8',
  });
  return Number.parseFloat(said);
}
