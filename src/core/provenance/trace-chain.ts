// A resolved attribution -> the chain that the card shows and its hop count. A hop is a step between two publications; who the last
// one has it from is the origin and no hop.
import type { Attribution, Publication, Step } from '../analysis.ts';
import type { Republication } from './republication.ts';
import type { Resolved } from './resolved.ts';

/** Characters of text kept on each side of the phrase, for a W3C TextQuoteSelector. */
const CONTEXT = 40;

export function traceChain(
  resolved: Resolved,
  text: string,
  publisher: Publication,
  republication: Republication | null,
): Attribution {
  const { found, start, end, kind, upstream, relays, origin, unknown } = resolved;
  const chain: Step[] = [{ role: 'page', name: publisher.name, id: publisher.id }];
  if (republication) {
    const { name, id, evidence, quote } = republication;
    chain.push({ role: 'report', name, id, evidence, quote, url: null });
  }
  for (const { outlet, name, evidence, quote, url } of relays) {
    chain.push({ role: 'report', name: outlet?.name ?? name, id: outlet?.id ?? null, evidence, quote, url });
  }
  const reports = chain.length - 1;
  if (origin) chain.push({ role: 'origin', ...origin });
  return {
    kind,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
    source: found.source?.words ?? null,
    cue: text.slice(start + (found.cueStart - found.start), start + (found.cueEnd - found.start)),
    upstream,
    chain,
    hops: unknown ? null : reports,
    circular: false,
  };
}
