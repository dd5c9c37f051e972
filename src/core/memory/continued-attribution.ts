// An attribution whose report was read before: its chain goes on from there, without anything being opened.
import type { Attribution, Step } from '../analysis.ts';
import { samePublication } from '../trace/same-publication.ts';
import type { Onward } from './story.ts';

/** The attribution with the steps that are remembered. Its count is of all of them, unless they come back to one of the chain: then there
 * is none, and the chain ends where it closes. */
export function continuedAttribution(attribution: Attribution, { url, title, path }: Onward): Attribution {
  const { chain } = attribution;
  const last = chain.findLastIndex((step) => step.role === 'report');
  const named = chain[last];
  if (named?.role !== 'report') return attribution;
  const steps: Step[] = [
    ...chain.slice(0, last),
    { ...named, evidence: 'remembered', quote: title, url: named.url ?? url },
  ];
  for (const { name, id, url: address } of path) {
    const passed = steps.some((step) => step.role !== 'origin' && samePublication(step, { name, id }));
    steps.push({ role: 'report', name, id, evidence: 'remembered', quote: title, url: address });
    if (passed) return { ...attribution, chain: steps, hops: null, circular: true };
  }
  if (path.length === 0) steps.push(...chain.slice(last + 1));
  return { ...attribution, chain: steps, hops: steps.filter((step) => step.role === 'report').length };
}
