// An article as sentences, for comparing what two pages say. Good enough for that: a sentence cut short at an abbreviation
// costs a little likeness and nothing else.
import type { Article, Span } from '../article.ts';
import { TRACE_LIMITS } from './limits.ts';

export interface Sentence extends Span {
  /** Index of its block in the article. */
  readonly block: number;
}

/** A full stop after one of these, or after a single capital, ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"‘'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Sen|Rep|Gov|Lt|Jr|Sr|vs|No|Inc|Co|Corp|Ltd|(?:\p{Lu}\.)+\p{Lu})$/u;

/** The sentences of the article's own voice, in reading order; bylines and replies are left out. */
export function sentencesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.start > TRACE_LIMITS.articleCharacters) break;
    if (block.kind === 'byline' || block.kind === 'aside') continue;
    for (const { start, end } of splitSentences(text.slice(block.start, block.end)))
      sentences.push({ start: block.start + start, end: block.start + end, block: index });
  }
  return sentences;
}

/** Spans within `text`, without the space between them. */
export function splitSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["”’'»)\]]{0,3}\s+(?=["“‘'«([]{0,3}[\p{Lu}\p{N}])/gu)) {
    if (match[0][0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, match.index - 12), match.index)))
      continue;
    const end = match.index + match[0].trimEnd().length;
    spans.push({ start, end });
    start = match.index + match[0].length;
  }
  if (text.slice(start).trim() !== '') spans.push({ start, end: text.length });
  return spans;
}
