// Remembered articles read back from storage or from a file: what is not one is set aside, and the rest is kept. Nothing here throws.
import type { Publication } from '../analysis.ts';
import { isRecord } from '../result.ts';
import {
  MEMORY_LIMITS,
  type RememberedArticle,
  type RememberedCredit,
  type WordPrint,
} from './remembered-article.ts';

/** Null when it is none. */
export function parseRemembered(value: unknown): RememberedArticle | null {
  if (!isRecord(value)) return null;
  const { key, url, title, published, readAt, fingerprint, words, credits } = value;
  const publication = parsePublication(value.publication);
  const paths = Array.isArray(credits) ? credits.map(parseCredit) : [null];
  const sound =
    isText(key) &&
    isText(url) &&
    /^https?:\/\//.test(url) &&
    typeof title === 'string' &&
    (published === null || typeof published === 'string') &&
    typeof readAt === 'number' &&
    Number.isFinite(readAt) &&
    isPrint(fingerprint) &&
    isPrint(words) &&
    publication !== null &&
    paths.every((credit) => credit !== null) &&
    paths.length <= MEMORY_LIMITS.credits;
  if (!sound) return null;
  return { key, url, publication, title, published, readAt, fingerprint, words, credits: paths };
}

export interface MemoryFile {
  readonly articles: readonly RememberedArticle[];
  /** Entries that are no remembered articles. */
  readonly refused: number;
}

/** The text of a file that `parseMemoryFile` reads. */
export function memoryFile(articles: readonly RememberedArticle[]): string {
  return `${JSON.stringify({ upstreamMemory: 1, articles }, null, 1)}\n`;
}

/** Null when the text is no such file at all. */
export function parseMemoryFile(text: string): MemoryFile | null {
  try {
    const content: unknown = JSON.parse(text);
    if (!isRecord(content) || content.upstreamMemory !== 1 || !Array.isArray(content.articles)) return null;
    const articles = content.articles.map(parseRemembered).filter((article) => article !== null);
    return { articles, refused: content.articles.length - articles.length };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function parseCredit(value: unknown): RememberedCredit | null {
  if (!isRecord(value)) return null;
  const { hops, circular, words } = value;
  const path = parsePath(value.path);
  const sound =
    (hops === null || (typeof hops === 'number' && Number.isSafeInteger(hops) && hops >= 0)) &&
    typeof circular === 'boolean' &&
    isPrint(words) &&
    path !== null;
  return sound ? { path, hops, circular, words } : null;
}

/** Null when any of its steps is none. */
export function parsePath(value: unknown): RememberedCredit['path'] | null {
  if (!Array.isArray(value) || value.length > MEMORY_LIMITS.path) return null;
  const path = value.map((step) => {
    const publication = parsePublication(step);
    const url = isRecord(step) ? step.url : undefined;
    return publication && (url === null || typeof url === 'string') ? { ...publication, url } : null;
  });
  return path.every((step) => step !== null) ? path : null;
}

export function parsePublication(value: unknown): Publication | null {
  if (!isRecord(value)) return null;
  const { name, id } = value;
  return typeof name === 'string' && (id === null || typeof id === 'string') ? { name, id } : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 4_000;
}

function isPrint(value: unknown): value is WordPrint {
  return (
    Array.isArray(value) &&
    value.length <= MEMORY_LIMITS.words &&
    value.every((each) => typeof each === 'number' && Number.isSafeInteger(each) && each >= 0)
  );
}

/** What a reader asks of the memory: where a publication tells this. */
export interface RecallAsk {
  readonly publication: Publication;
  readonly words: WordPrint;
}

export function parseRecallAsk(value: unknown): RecallAsk | null {
  if (!isRecord(value)) return null;
  const publication = parsePublication(value.publication);
  return publication && isPrint(value.words) ? { publication, words: value.words } : null;
}
