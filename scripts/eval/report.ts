// An evaluation as lines for people. Unlike what is kept of a run, it shows the pages' text.
import { type AcceptedRun, type Change, changesSince, phraseId } from './accepted-run.ts';
import type { Figures } from './figures.ts';
import type { PageScore, ScoredPhrase } from './score-page.ts';

export function printFigures(figures: Figures, before: Figures | null): void {
  for (const [label, value] of Object.entries(figures) as [keyof Figures, number][]) {
    const old = before?.[label];
    const shown = written(label, value);
    const change = old !== undefined && written(label, old) !== shown ? `  was ${written(label, old)}` : '';
    console.log(`${label.padEnd(20)}${shown.padStart(7)}${change}`);
  }
}

const COUNTS: ReadonlySet<keyof Figures> = new Set([
  'pages',
  'sure',
  'arguable',
  'found',
  'falseAlarms',
  'outsideText',
]);

const written = (label: keyof Figures, value: number) =>
  COUNTS.has(label) ? String(value) : value.toFixed(3);

export function printErrors(scores: readonly PageScore[]): void {
  for (const { page, phrases } of scores) {
    for (const phrase of phrases) {
      if (phrase.verdict !== 'right')
        console.log(`${phrase.verdict.padEnd(12)} ${inPlace(page.id, page.text, phrase)}`);
    }
  }
}

export function printChanges(accepted: AcceptedRun, run: AcceptedRun, scores: readonly PageScore[]): void {
  const places = new Map<string, string>();
  const pages = new Set<string>();
  for (const { page, phrases } of scores) {
    pages.add(page.id);
    for (const phrase of phrases)
      places.set(phraseId(page.id, phrase, page.text), inPlace(page.id, page.text, phrase));
  }
  const { gains, losses } = changesSince(accepted, run);
  const print = (label: string, changes: readonly Change[]) => {
    const seen = changes.filter(({ id }) => pages.has(id.slice(0, id.lastIndexOf('@'))));
    console.log(`${seen.length} ${label} since the accepted run`);
    for (const { id, before, after } of seen)
      console.log(`  ${before ?? 'not lit'} -> ${after ?? 'not lit'}: ${places.get(id) ?? id}`);
  };
  print('gains', gains);
  print('losses', losses);
}

/** Characters of text shown on each side of a phrase. */
const AROUND = 45;

function inPlace(id: string, text: string, { start, end, gold, given }: ScoredPhrase): string {
  const squash = (words: string) => words.replace(/\s+/g, ' ');
  const before = squash(text.slice(Math.max(0, start - AROUND), start));
  const after = squash(text.slice(end, end + AROUND));
  const wanted = gold ? `wanted ${gold.kind} ${gold.upstream} ${gold.hops}; ` : '';
  const said = given ? `got ${given.kind} ${given.upstream} ${given.hops}` : 'got nothing';
  return `${id}  ${before}[${squash(text.slice(start, end))}]${after}  ${wanted}${said}`;
}
