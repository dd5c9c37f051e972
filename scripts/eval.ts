// npm run eval: the engine over gold sets; prints the figures, and the gains and losses phrase by phrase against the last accepted run.
//   -- --set DIR   a gold set (a folder with gold.json and pages/); may be given several times. Our own sets otherwise.
//   -- --only ID   pages whose id begins so
//   -- --errors    prints every phrase that is not right
//   -- --accept    keeps this run, for later ones to be compared with
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './build/root.ts';
import { type AcceptedRun, runOf } from './eval/accepted-run.ts';
import { analyzePages } from './eval/analyze-pages.ts';
import { figuresOf } from './eval/figures.ts';
import { readGoldSet } from './eval/gold-set.ts';
import { printChanges, printErrors, printFigures } from './eval/report.ts';
import { scorePage } from './eval/score-page.ts';

const FIXTURES = join(ROOT, 'test', 'fixtures');
const ACCEPTED = join(FIXTURES, 'eval');

const { values: options } = parseArgs({
  options: {
    set: { type: 'string', multiple: true },
    only: { type: 'string', default: '' },
    errors: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});
if (options.accept && options.only !== '') {
  console.error('A run over some of the pages cannot be accepted.');
  process.exit(2);
}
for (const folder of options.set?.map((path) => resolve(path)) ?? ownSets()) await evaluate(folder);

function ownSets(): string[] {
  return readdirSync(FIXTURES)
    .filter((name) => existsSync(join(FIXTURES, name, 'gold.json')))
    .sort()
    .map((name) => join(FIXTURES, name));
}

async function evaluate(folder: string): Promise<void> {
  const { name, pages } = readGoldSet(folder);
  const chosen = pages.filter(({ id }) => id.startsWith(options.only));
  const analyses = await analyzePages(chosen);
  const scores = chosen.flatMap((page) => {
    const analysis = analyses.get(page.id);
    if (!analysis) console.log(`${page.id}: not analysed`);
    return analysis ? [scorePage(page, analysis)] : [];
  });
  const run = runOf(scores, figuresOf(scores));
  const file = join(ACCEPTED, `${name}.json`);
  const accepted = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AcceptedRun) : null;
  console.log(`\n== ${name}`);
  printFigures(run.figures, options.only === '' ? (accepted?.figures ?? null) : null);
  if (options.errors) printErrors(scores);
  if (accepted) printChanges(accepted, run, scores);
  if (options.accept) {
    mkdirSync(ACCEPTED, { recursive: true });
    writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
    console.log('This run is accepted.');
  }
}
