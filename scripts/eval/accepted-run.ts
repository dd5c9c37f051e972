// The last accepted run of a set, and what a new run gains and loses against it. Kept as figures and phrase ids; no page's text.
import { createHash } from 'node:crypto';
import type { Figures } from './figures.ts';
import type { PageScore, ScoredPhrase, Verdict } from './score-page.ts';

/** Phrase id -> verdict. An id is page, offset and a hash of the marked words: "na-01@57#1f3a". */
export type Verdicts = Readonly<Record<string, Verdict>>;

export interface AcceptedRun {
  readonly figures: Figures;
  readonly phrases: Verdicts;
}

export interface Change {
  readonly id: string;
  /** Null: was not there. */
  readonly before: Verdict | null;
  readonly after: Verdict | null;
}

/** Better first. An unmarked phrase that is not lit is as good as a right one. */
const WORTH: Readonly<Record<Verdict, number>> = { right: 2, 'wrong card': 1, missed: 0, 'false alarm': 0 };

export function phraseId(page: string, { start, end, gold }: ScoredPhrase, text: string): string {
  const words = gold?.span ?? text.slice(start, end);
  const hash = createHash('sha256').update(words).digest('hex').slice(0, 6);
  return `${page}@${start}#${hash}`;
}

export function runOf(scores: readonly PageScore[], figures: Figures): AcceptedRun {
  const phrases: Record<string, Verdict> = {};
  for (const { page, phrases: scored } of scores) {
    for (const phrase of scored) phrases[phraseId(page.id, phrase, page.text)] = phrase.verdict;
  }
  return { figures, phrases };
}

/** Phrases whose verdict is not what it was, split into gains and losses, in the order of the runs. */
export function changesSince(accepted: AcceptedRun, run: AcceptedRun): { gains: Change[]; losses: Change[] } {
  const gains: Change[] = [];
  const losses: Change[] = [];
  for (const id of new Set([...Object.keys(accepted.phrases), ...Object.keys(run.phrases)])) {
    const before = accepted.phrases[id] ?? null;
    const after = run.phrases[id] ?? null;
    if (before === after) continue;
    (worth(after) > worth(before) ? gains : losses).push({ id, before, after });
  }
  return { gains, losses };
}

const worth = (verdict: Verdict | null) => (verdict === null ? WORTH.right : WORTH[verdict]);
