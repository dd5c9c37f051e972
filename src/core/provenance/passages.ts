// The article's blocks with what the finder read in them, placed in the article: offsets and sentence numbers of the whole text.
import type { Block, Link } from '../article.ts';
import type { Found } from '../attribution/found.ts';
import type { BlockReading } from '../attribution/read-block.ts';

export interface Passage {
  readonly reading: BlockReading;
  /** Offset of the block in the article's text. */
  readonly base: number;
  /** Number of its first sentence in the article. */
  readonly firstSentence: number;
}

/** A found attribution in its place. */
export interface Place {
  readonly found: Found;
  readonly passage: Passage;
}

export function passagesOf(blocks: readonly Block[], readings: readonly BlockReading[]): Passage[] {
  let sentences = 0;
  return readings.map((reading, i) => {
    const passage = { reading, base: blocks[i]?.start ?? 0, firstSentence: sentences };
    sentences += reading.sentenceStarts.length;
    return passage;
  });
}

/** Number of the attribution's sentence in the article. */
export const sentenceNumber = ({ found, passage }: Place) => passage.firstSentence + found.sentence;

/** Offset in the article's text of an offset in the attribution's block. */
export const inArticle = ({ passage }: Place, offset: number) => passage.base + offset;

/** The attribution's sentence, as offsets in the article's text. */
export function sentenceSpan({ found, passage }: Place): { start: number; end: number } {
  const { sentenceStarts, text } = passage.reading;
  return {
    start: passage.base + (sentenceStarts[found.sentence] ?? 0),
    end: passage.base + (sentenceStarts[found.sentence + 1] ?? text.length),
  };
}

/** Links that touch [start, end). `links` are in reading order. */
export function linksBetween(links: readonly Link[], start: number, end: number): readonly Link[] {
  const first = firstIndex(links.length, (i) => (links[i] as Link).end > start);
  let last = first;
  while (last < links.length && (links[last] as Link).start < end) last++;
  return links.slice(first, last);
}

/** The first index of a sorted list for which `holds` is true, or its length. Binary search. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
