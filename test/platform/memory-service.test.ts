// Who may have what remembered.
import { beforeEach, describe, expect, test } from 'vitest';
import { remember } from '../../src/core/memory/remembered-article.ts';
import { memoryHandlers } from '../../src/platform/memory-service.ts';
import type { Page } from '../../src/platform/messaging.ts';
import { openedPage } from '../core/trace/paper-web.ts';
import { installFakeBrowser } from './fake-browser.ts';

const page = { tabId: 1, url: 'https://a.example/1', incognito: false } as const;
const text = 'Ferries to end\nThe ferry to Skerra ends in March, the newspaper Lantern Post reported.';
const record = remember(openedPage({ url: page.url, text }), 'a.example/1', 1);

let browser: ReturnType<typeof installFakeBrowser>;
let opened: number;
beforeEach(() => {
  browser = installFakeBrowser();
  opened = 0;
  // Node has no database: it is enough to see whether one is asked for.
  Object.assign(globalThis, {
    indexedDB: {
      open: () => {
        opened++;
        throw new Error('opened');
      },
    },
  });
});

const keep = async (from: Page) => memoryHandlers().ofPages['memory:keep']?.(record, from);

describe('an article', () => {
  test('is kept when the reader of the news has switched the memory on', async () => {
    await browser.storage.sync.set({ settings: { version: 2, memory: true } });
    await expect(keep(page)).rejects.toThrow('opened');
    expect(opened).toBe(1);
  });
  test.each<[why: string, settings: object, from: Page]>([
    ['while the memory is off, as it is at first', {}, page],
    ['from a private window', { memory: true }, { ...page, incognito: true }],
  ])('is not kept %s', async (_, settings, from) => {
    await browser.storage.sync.set({ settings: { version: 2, ...settings } });
    expect(await keep(from)).toEqual([]);
    expect(opened).toBe(0);
  });
});
