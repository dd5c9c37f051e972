// "Find the original": a search of the named outlet's site for the telling words of the sentence. Only a link: nothing is
// asked of anybody until the reader clicks it.
import type { Article, Span } from '../article.ts';

const SEARCH_ADDRESS = 'https://duckduckgo.com/?q=';
/** Engines grow worse at finding a page with every further word that it has to contain. */
const MOST_WORDS = 7;
const LONGEST_WORD = 40;
/** UTF-16 units on either side of the phrase that are looked at: a long sentence's worth. */
const SENTENCE_REACH = 300;
/** Letters from which a plain word is rare enough to help. */
const RARE_LENGTH = 8;

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'.,-](?=[\p{L}\p{N}]))*/gu;

/** Capitalised, but they tell no story from another. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december mr mrs ms dr sir lord the a an in on at it he she they we i you his her their this that these those
   but and or if as when while after before since because however meanwhile also there according no not for from with by to of`.split(
    /\s+/,
  ),
);

/** Where to search: an outlet's host, or its name when its host is not known. */
export type SearchTarget =
  | { readonly host: string; readonly name?: never }
  | { readonly name: string; readonly host?: never };

/** Address of a search for `words` on the target's site. */
export function searchLink(target: SearchTarget, words: readonly string[]): string {
  const where = target.host === undefined ? `"${target.name.replaceAll('"', '')}"` : `site:${target.host}`;
  // Half a surrogate pair, as broken pages have, makes encodeURIComponent throw.
  return SEARCH_ADDRESS + encodeURIComponent([where, ...words].join(' ').replace(/\p{Cs}/gu, ''));
}

/** The names, numbers and rare words of the sentence around `phrase`, in reading order, without the words of the phrase
 * itself and of `known` (names of the publications on the way, which the report itself does not say). */
export function tellingWords(
  article: Pick<Article, 'text' | 'blocks'>,
  phrase: Span,
  known: readonly string[] = [],
): readonly string[] {
  const { text } = article;
  const sentence = sentenceAround(article, phrase);
  const own = words([text.slice(phrase.start, phrase.end), ...known].join(' '));
  const first = words(text.slice(sentence.start, sentence.end))[0]?.text;
  const seen = new Set(own.map((word) => word.text.toLowerCase()));
  const candidates: { text: string; weight: number; at: number }[] = [];
  for (const part of [
    { start: sentence.start, end: phrase.start },
    { start: phrase.end, end: sentence.end },
  ]) {
    for (const word of words(text.slice(part.start, part.end))) {
      const folded = word.text.toLowerCase();
      if (seen.has(folded) || word.text.length > LONGEST_WORD) continue;
      seen.add(folded);
      const weight = weightOf(word.text, word.text === first);
      if (weight > 0) candidates.push({ text: word.text, weight, at: part.start + word.at });
    }
  }
  return candidates
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, MOST_WORDS)
    .sort((a, b) => a.at - b.at)
    .map((candidate) => candidate.text);
}

function weightOf(word: string, opensSentence: boolean): number {
  if (COMMON_NAMES.has(word.toLowerCase())) return 0;
  if (/\p{N}/u.test(word)) return /^\p{N}$/u.test(word) ? 0 : 3;
  const capitalised = /^\p{Lu}/u.test(word);
  if (capitalised && !opensSentence) return 4;
  return word.length >= RARE_LENGTH ? 1 : 0;
}

function words(text: string): readonly { text: string; at: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0].replace(/[’']s$/, ''),
    at: match.index,
  }));
}

/** Good enough for search words: an abbreviation's full stop only makes the sentence shorter. */
function sentenceAround(article: Pick<Article, 'text' | 'blocks'>, phrase: Span): Span {
  const { text, blocks } = article;
  const block = blocks.find((each) => each.start <= phrase.start && phrase.end <= each.end);
  const from = Math.max(block?.start ?? 0, phrase.start - SENTENCE_REACH);
  const to = Math.min(block?.end ?? text.length, phrase.end + SENTENCE_REACH);
  const before = text.slice(from, phrase.start);
  const after = text.slice(phrase.end, to);
  const endsBefore = Array.from(before.matchAll(/[.!?]["”’)]?\s/g), (end) => end.index + end[0].length);
  const endAfter = /[.!?]["”’)]?(?:\s|$)/.exec(after)?.index ?? after.length;
  return { start: from + (endsBefore.at(-1) ?? 0), end: phrase.end + endAfter };
}
