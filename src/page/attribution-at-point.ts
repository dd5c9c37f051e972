// Which phrase is under a point of the viewport. A highlight has no events of its own, so the caret position gives the place
// in the text, a binary search the phrase, and its line boxes have the last word: a caret snaps to the nearest text.
import type { Span } from '../core/article.ts';
import type { Box } from './card-placement.ts';
import type { PageText } from './page-text.ts';

/** CSS pixels around a line box that still count, for the gaps between lines. */
const TOLERANCE = 2;

/** The innermost of `phrases` (in reading order, possibly nested) under the point, or null. One layout read, no more. */
export function phraseAtPoint<Phrase extends Span>(
  document: Document,
  pageText: PageText,
  phrases: readonly Phrase[],
  x: number,
  y: number,
): Phrase | null {
  if (phrases.length === 0) return null;
  const position = document.caretPositionFromPoint(x, y);
  if (!position) return null;
  const offset = pageText.offsetOf(position.offsetNode, position.offset);
  if (offset === null) return null;
  const isHit = (phrase: Phrase) =>
    lineBoxes(document, pageText.rangeOf(phrase.start, phrase.end)).some((box) => contains(box, x, y));
  return phrasesAround(phrases, offset).find(isHit) ?? null;
}

/** The phrases that hold or touch the offset, the shortest first. `phrases` are sorted by start. */
export function phrasesAround<Phrase extends Span>(
  phrases: readonly Phrase[],
  offset: number,
): readonly Phrase[] {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const phrase = phrases[middle];
    if (phrase && phrase.start <= offset) low = middle + 1;
    else high = middle;
  }
  // A phrase that began earlier may still hold the offset; phrases nest a few deep at most.
  return phrases
    .slice(Math.max(0, low - MOST_NESTED), low)
    .filter((phrase) => offset <= phrase.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

const MOST_NESTED = 8;

/** The boxes of the lines that a range covers, in pixels of the viewport; none when the range is gone. */
export function lineBoxes(document: Document, range: StaticRange | null): readonly Box[] {
  if (!range?.startContainer.isConnected || !range.endContainer.isConnected) return [];
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch (error) {
    // The text was shortened since it was read.
    if (error instanceof DOMException) return [];
    throw error;
  }
  return Array.from(live.getClientRects()).filter(({ width, height }) => width > 0 && height > 0);
}

function contains({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top - TOLERANCE && y <= bottom + TOLERANCE;
}
