// Where a phrase that was found in the page stands in the text that editors marked: both are the same article, but white space may differ.
import type { Attribution } from '../../src/core/analysis.ts';
import type { Span } from '../../src/core/article.ts';

/** A text with its white space folded, and for each character its offset in the text as it was. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

export function foldSpace(original: string): FoldedText {
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < original.length; i++) {
    const isSpace = /\s/.test(original[i] ?? '');
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    text += isSpace ? ' ' : original[i];
    offsets.push(i);
  }
  return { text, offsets };
}

const squash = (words: string) => words.replace(/\s+/g, ' ');

/**
 * The place of a phrase, in offsets of the original text, or null when it is not there. Of several places the one with the most of the
 * phrase's context around it; of equal ones the first that is not `taken`, where the place is then noted.
 */
export function locate(
  { text, offsets }: FoldedText,
  phrase: Pick<Attribution, 'exact' | 'prefix' | 'suffix'>,
  taken: Set<number>,
): Span | null {
  const exact = squash(phrase.exact).trim();
  if (exact === '') return null;
  const prefix = squash(phrase.prefix);
  const suffix = squash(phrase.suffix);
  let best = -1;
  let bestScore = -1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = contextScore(text, at, at + exact.length, prefix, suffix) - (taken.has(at) ? 0.5 : 0);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  if (best < 0) return null;
  taken.add(best);
  return { start: offsets[best] ?? 0, end: (offsets[best + exact.length - 1] ?? 0) + 1 };
}

/** Characters of context on both sides that agree. */
function contextScore(text: string, start: number, end: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && text[start - before - 1] === prefix[prefix.length - before - 1]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** Characters that two spans share; negative when they are apart. */
export const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
