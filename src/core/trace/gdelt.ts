// GDELT's DOC 2.0 API as an index: free and without a key, the last three months of the world's news, often short of capacity.
// https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/
import { isRecord } from '../result.ts';
import { isPageAddress } from './address-policy.ts';
import { type IndexAnswer, type IndexedArticle, MOST_INDEXED, type StoryIndex } from './story-index.ts';

const ADDRESS = 'https://api.gdeltproject.org/api/v2/doc/doc';
/** It wants every word; with more of them it finds nothing. */
const MOST_WORDS = 4;
const LONGEST_TITLE = 200;

export const GDELT: StoryIndex = {
  name: 'GDELT',
  address: ({ host, words }) => {
    const site = host === null ? [] : [`domainis:${host}`];
    const query = encodeURIComponent(
      [...words.slice(0, MOST_WORDS).map(plain), ...site].filter(Boolean).join(' '),
    );
    return `${ADDRESS}?query=${query}&mode=artlist&format=json&sort=dateasc&maxrecords=${MOST_INDEXED}`;
  },
  read,
};

/** Without what its query language would read as operators, and without half surrogate pairs, which cannot be encoded. */
function plain(word: string): string {
  return word.replace(/["():<>]|\p{Cs}/gu, ' ').trim();
}

function read(text: string): IndexAnswer {
  try {
    const content: unknown = JSON.parse(text === '' ? '{}' : text);
    if (!isRecord(content)) return { type: 'failed' };
    const rows = Array.isArray(content.articles) ? content.articles : [];
    const articles = rows.map(readRow).filter((row) => row !== null);
    return { type: 'found', articles: articles.slice(0, MOST_INDEXED) };
  } catch (error) {
    // Mistakes in a query are answered in plain words.
    if (error instanceof SyntaxError) return { type: 'failed' };
    throw error;
  }
}

function readRow(row: unknown): IndexedArticle | null {
  if (!isRecord(row) || typeof row.url !== 'string' || typeof row.title !== 'string') return null;
  if (!isPageAddress(row.url)) return null;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)T/.exec(String(row.seendate)) ?? [];
  return {
    url: row.url,
    title: row.title.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE),
    seen: day === undefined ? null : `${year}-${month}-${day}`,
  };
}
