// Public indexes of news that can be asked where no link leads on. One interface, so that others can be added.

import { isRecord } from '../result.ts';

export interface IndexQuery {
  /** The named outlet's host, without "www."; null when it is not known. */
  readonly host: string | null;
  /** Telling words of the sentence, in reading order. */
  readonly words: readonly string[];
}

export interface IndexedArticle {
  readonly url: string;
  readonly title: string;
  /** Day on which the index first saw it, ISO 8601; null when it does not say. It is not the day of publication. */
  readonly seen: string | null;
}

export type IndexAnswer =
  | { readonly type: 'found'; readonly articles: readonly IndexedArticle[] }
  /** It asks for fewer requests, or is too slow. */
  | { readonly type: 'busy' }
  | { readonly type: 'failed' };

export interface StoryIndex {
  /** As it is named on the button. */
  readonly name: string;
  /** Address of the one request that a look-up is. */
  address(query: IndexQuery): string;
  /** What the answer says. Never throws. */
  read(text: string): IndexAnswer;
}

/** An answer in what the background sent; undefined when it is none. Never throws. */
export function parseIndexAnswer(value: unknown): IndexAnswer | undefined {
  if (!isRecord(value)) return undefined;
  if (value.type === 'busy' || value.type === 'failed') return { type: value.type };
  if (value.type !== 'found' || !Array.isArray(value.articles)) return undefined;
  const articles = value.articles.flatMap((row: unknown): IndexedArticle[] => {
    if (!isRecord(row) || typeof row.url !== 'string' || typeof row.title !== 'string') return [];
    const { url, title, seen } = row;
    return /^https?:\/\//i.test(url) ? [{ url, title, seen: typeof seen === 'string' ? seen : null }] : [];
  });
  return { type: 'found', articles };
}

/** Articles shown of an answer. */
export const MOST_INDEXED = 5;
