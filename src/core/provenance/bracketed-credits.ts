// Whether a page gives its sources in brackets behind each item, as round-ups and gossip columns do.
import { TELLS_SOMETHING } from '../attribution/bracketed.ts';
import type { BlockReading } from '../attribution/read-block.ts';

/** Fewer may be the credits of pictures. */
const FEWEST = 3;
/** Of the paragraphs that tell something, so many have to end in a bracket. */
const SHARE = 0.3;

export function creditsInBrackets(readings: readonly BlockReading[]): boolean {
  const names = new Set<string>();
  let credits = 0;
  let paragraphs = 0;
  for (const { found, words, headline } of readings) {
    if (words >= TELLS_SOMETHING && !headline) paragraphs++;
    for (const { frame, source } of found) {
      if (frame !== 'bracketed' || !source) continue;
      credits++;
      names.add(source.nameWords);
    }
  }
  return credits >= FEWEST && names.size > 1 && credits >= paragraphs * SHARE;
}
