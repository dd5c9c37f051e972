// A finished trace (or one on its way) back into the attribution that it set out from: what was opened takes the place of what was
// only stated, so that the card, the line under the phrase and the count all follow.
import type { Attribution, Step } from '../analysis.ts';
import { publicationSteps } from './publication-steps.ts';
import type { TraceState } from './trace-machine.ts';

/** The attribution as far as the trace knows it. Unchanged when no page was found. Steps that were opened carry the evidence
 * `found` and as quote the passage that they rest on; those that were passed over keep their own. Copies of one text are one step. */
export function tracedAttribution(attribution: Attribution, trace: TraceState): Attribution {
  if (trace.name === 'idle') return attribution;
  const { steps } = trace;
  const circle = trace.name === 'finished' && trace.end.why === 'circle' ? trace.end.back : null;
  if (steps.length < 2 && circle === null) return attribution;
  const chain: Step[] = attribution.chain.slice(0, 1);
  const joined = publicationSteps(steps);
  for (const [index, { page, reached, last }] of joined.entries()) {
    if (reached) {
      const before = joined[index - 1]?.last.credit.chain ?? [];
      // Reports named on the way to the one that was opened.
      chain.push(...before.slice(1, reached.report));
      const { name, id } = page.publication;
      chain.push({ role: 'report', name, id, evidence: 'found', quote: page.passage ?? '', url: page.url });
    }
    if (index === joined.length - 1 && circle === null) chain.push(...last.credit.chain.slice(1));
  }
  const back = circle === null ? undefined : steps[circle]?.page;
  if (back) {
    const { name, id } = back.publication;
    const quote = steps.at(-1)?.page.credit.exact ?? '';
    chain.push({ role: 'report', name, id, evidence: 'found', quote, url: back.url });
    return { ...attribution, chain, hops: null, circular: true };
  }
  const known = steps.at(-1)?.page.credit.hops !== null;
  const reports = chain.filter((step) => step.role === 'report').length;
  return { ...attribution, chain, hops: known ? reports : null };
}
