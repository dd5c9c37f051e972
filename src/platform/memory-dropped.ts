// How many remembered articles had to go because the device was full: counted until the options page has said it, once.
import { isCount } from '../core/result.ts';
import { extensionApi } from './browser.ts';

const KEY = 'memoryDropped';

/** Never rejects: a device without room for this either has worse to tell. */
export async function noteDropped(articles: number): Promise<void> {
  try {
    await extensionApi().storage.local.set({ [KEY]: (await read()) + articles });
  } catch (error) {
    console.warn(`Upstream: the oldest ${articles} remembered articles had to go:`, error);
  }
}

/** The count so far, which is forgotten. */
export async function takeDropped(): Promise<number> {
  const dropped = await read();
  if (dropped > 0) await extensionApi().storage.local.remove(KEY);
  return dropped;
}

async function read(): Promise<number> {
  const { [KEY]: kept } = await extensionApi().storage.local.get(KEY);
  return isCount(kept) ? kept : 0;
}
