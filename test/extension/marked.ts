// What the side panel, or an open card, has marked in a page.
import type { ReaderPage } from '../../scripts/browsers/reader-page.ts';

/** In the order of the text. */
export function markedIn({ tab }: ReaderPage): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const found: Range[] = [];
    for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
      'upstream-current',
    ) ?? []) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push(range);
    }
    found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return found.map((range) => range.toString().replace(/\s+/g, ' '));
  }, null);
}
