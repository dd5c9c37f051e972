// Names for phrases that outlive a re-reading of the page: the same words in the same surroundings keep their id, so that an
// open card stays open when text arrives elsewhere.
import type { Attribution } from '../analysis.ts';

/** One id per attribution, in the same order; all different. */
export function phraseIds(attributions: readonly Attribution[]): readonly string[] {
  const seen = new Map<string, number>();
  return attributions.map(({ exact, prefix, suffix }) => {
    const quote = `${prefix}|${exact}|${suffix}`;
    const times = seen.get(quote) ?? 0;
    seen.set(quote, times + 1);
    return `${times}:${quote}`;
  });
}
