// The pages of a trace as steps between publications: a text that was printed again under another name is one step, however many
// names it has.
import type { TracedPage } from './finding.ts';
import type { TraceStep } from './trace-machine.ts';

export interface PublicationStep extends TraceStep {
  /** Pages further upstream that print the same text, in the order in which they were opened. */
  readonly copies: readonly TracedPage[];
  /** The page that leads on from here: the last of the copies, or the step's own. */
  readonly last: TracedPage;
}

/** The reader's own page first. It takes no copies in: whoever prints another's story is one hop from it, opened or not. */
export function publicationSteps(steps: readonly TraceStep[]): readonly PublicationStep[] {
  const joined: PublicationStep[] = [];
  for (const step of steps) {
    const before = joined.length > 1 ? joined.at(-1) : undefined;
    const { page } = step;
    if (before && page.sameText && namesNobodyBetween(before, step))
      joined[joined.length - 1] = { ...before, copies: [...before.copies, page], last: page };
    else joined.push({ ...step, copies: [], last: page });
  }
  return joined;
}

/** Whether the page that led to a step names no other report on the way to it. */
function namesNobodyBetween(before: PublicationStep, { reached }: TraceStep): boolean {
  const passed = before.last.credit.chain.slice(1, reached?.report);
  return passed.every((step) => step.role !== 'report');
}
