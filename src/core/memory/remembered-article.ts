// What is remembered of an article that was read: where it stands, whom it credits, and prints of its words by which another article on
// the same thing is known. Not its text.
import type { Analysis, Attribution, Publication } from '../analysis.ts';
import type { Article } from '../article.ts';
import { type Fingerprint, fingerprintOf } from '../trace/near-duplicate.ts';
import { claimAround } from '../trace/passage.ts';
import { tellingWords } from '../trace/telling-words.ts';

/** Telling words as hashes, sorted: enough to compare, too little to read. */
export type WordPrint = readonly number[];

export interface RememberedCredit {
  /** The publications from the article's own upstream to the original report, nearest first. */
  readonly path: readonly (Publication & { readonly url: string | null })[];
  readonly hops: number | null;
  readonly circular: boolean;
  readonly words: WordPrint;
}

export interface RememberedArticle {
  /** Its key: see `addressKey`. */
  readonly key: string;
  readonly url: string;
  readonly publication: Publication;
  readonly title: string;
  readonly published: string | null;
  /** Milliseconds since 1970, when it was last read. */
  readonly readAt: number;
  readonly fingerprint: Fingerprint;
  readonly words: WordPrint;
  /** One for each publication that it credits with something. */
  readonly credits: readonly RememberedCredit[];
}

/** How much is kept, by default. */
export const MEMORY_LIMITS = {
  days: 90,
  articles: 5_000,
  credits: 40,
  words: 400,
  path: 10,
  characters: 300,
} as const;

/** What is to be remembered of a page, or null when it has no address of its own. */
export function remember(
  page: { readonly url: string | null; readonly article: Article; readonly analysis: Analysis },
  key: string,
  readAt: number,
): RememberedArticle | null {
  const { url, article, analysis } = page;
  if (url === null) return null;
  const { publisher, title, published } = analysis;
  return {
    key,
    url,
    publication: { name: short(publisher.name), id: publisher.id },
    title: short(title),
    published,
    readAt,
    fingerprint: fingerprintOf(article.text.slice(0, LONGEST_TEXT)),
    words: printOf(tellingWords(article.text.slice(0, LONGEST_TEXT)).keys()),
    credits: creditingAttributions(analysis).map((attribution) => creditOf(attribution, article)),
  };
}

/** The attributions that credits are remembered of, in the same order. */
export function creditingAttributions({ attributions }: Analysis): readonly Attribution[] {
  return attributions
    .filter(({ chain }) => chain.some((step) => step.role === 'report'))
    .slice(0, MEMORY_LIMITS.credits);
}

/** UTF-16 units of an article that its prints are taken of: the head of the story, where what is new stands. */
const LONGEST_TEXT = 20_000;

function creditOf({ chain, hops, circular, start, end }: Attribution, article: Article): RememberedCredit {
  const names = chain.map((step) => step.name);
  return {
    path: chain
      .flatMap((step) =>
        step.role === 'report' ? [{ name: short(step.name), id: step.id, url: step.url }] : [],
      )
      .slice(0, MEMORY_LIMITS.path),
    hops,
    circular,
    words: printOf(claimAround(article, { start, end }, names).words.keys()),
  };
}

export function printOf(words: Iterable<string>): WordPrint {
  return [...new Set(Array.from(words, hash))].slice(0, MEMORY_LIMITS.words).sort((a, b) => a - b);
}

/** Part of `claim` that stands in `words`, 0 to 1. */
export function sharedPrint(claim: WordPrint, words: WordPrint): number {
  if (claim.length === 0) return 0;
  const known = new Set(words);
  return claim.filter((word) => known.has(word)).length / claim.length;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function short(text: string): string {
  return text.slice(0, MEMORY_LIMITS.characters);
}
