// Asks a public index of news, once for each press of its button: no cookies, no referrer.
import {
  type IndexAnswer,
  type IndexQuery,
  MOST_INDEXED,
  type StoryIndex,
} from '../core/trace/story-index.ts';

/** Milliseconds: such indexes are slow at the best of times. */
const INDEX_MS = 20_000;
/** UTF-16 units of an answer: a few rows. */
const LONGEST_ANSWER = 20_000 * MOST_INDEXED;

/** Never rejects. */
export async function askIndex(index: StoryIndex, query: IndexQuery): Promise<IndexAnswer> {
  try {
    const response = await fetch(index.address(query), {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(INDEX_MS),
    });
    if (response.status === 429 || response.status === 503) return { type: 'busy' };
    if (!response.ok) return { type: 'failed' };
    const text = await response.text();
    return text.length > LONGEST_ANSWER ? { type: 'failed' } : index.read(text);
  } catch (error) {
    console.debug(`Upstream: ${index.name} did not answer:`, error);
    return error instanceof DOMException && error.name === 'TimeoutError'
      ? { type: 'busy' }
      : { type: 'failed' };
  }
}
