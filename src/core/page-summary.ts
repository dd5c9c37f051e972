// What the popup, the badge and the keyboard go by: the attributions that are lit, after the settings have had their say.
import { type Attribution, hopClass, type Kind } from './analysis.ts';
import type { PageSummary } from './messages.ts';

/** The attributions of the kinds that are switched on, in reading order. */
export function shownAttributions(
  attributions: readonly Attribution[],
  kinds: Readonly<Record<Kind, boolean>>,
): readonly Attribution[] {
  return attributions.filter((attribution) => kinds[attribution.kind]);
}

/** Sums up what is shown: the list, the named publications upstream of the page, the largest count that is known. */
export function summarizePage(shown: readonly Attribution[]): PageSummary {
  const sources = new Set<string>();
  let mostHops: number | null = null;
  for (const { chain, hops } of shown) {
    for (const step of chain) if (step.role === 'report') sources.add(step.id ?? step.name);
    if (hops !== null) mostHops = Math.max(mostHops ?? 0, hops);
  }
  const attributions = shown.map((attribution, index) => ({
    index,
    kind: attribution.kind,
    hopClass: hopClass(attribution),
    hops: attribution.hops,
    phrase: attribution.exact,
    upstream: attribution.upstream,
  }));
  return { attributions, upstreamSources: sources.size, mostHops };
}
