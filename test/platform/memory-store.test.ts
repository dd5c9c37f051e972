// What is remembered survives restarts, foreign data and a full device.
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RememberedArticle } from '../../src/core/memory/remembered-article.ts';
import { memoryHandlers } from '../../src/platform/memory-service.ts';
import { MemoryStore } from '../../src/platform/memory-store.ts';
import { installFakeBrowser } from './fake-browser.ts';

const NOW = 1_000_000_000_000;

/** `age`: hours since it was read. */
function article(name: string, age: number): RememberedArticle {
  return {
    key: `${name}.example/a`,
    url: `https://${name}.example/a`,
    publication: { name, id: null },
    title: 'A story',
    published: null,
    readAt: NOW - age * 3_600_000,
    fingerprint: [],
    words: [1, 2, 3],
    credits: [],
  };
}

/** Twenty, the last read longest ago. */
const TWENTY = Array.from({ length: 20 }, (_, age) => article(`paper${age}`, age));
const keysOf = (articles: readonly RememberedArticle[]) => articles.map(({ key }) => key).sort();

let store: MemoryStore;
let dropped: number;
/** Of another worker, which knows nothing yet. */
const nextStore = () =>
  new MemoryStore(async (articles) => {
    dropped += articles;
  });
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  dropped = 0;
  store = nextStore();
});
afterEach(() => vi.restoreAllMocks());

/** As the browser says it: the next so many writes find no room. */
function full(times: number): void {
  const put = IDBObjectStore.prototype.put;
  let left = times;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...what) {
    if (left-- > 0) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, what);
  });
}

test('what was kept is there for the next worker', async () => {
  await store.keepAll(TWENTY, NOW);
  expect(keysOf(await nextStore().all())).toEqual(keysOf(TWENTY));
});

describe('rows that are none of ours', () => {
  test.each<[why: string, key: string, row: unknown]>([
    ['text', 'x', 'a letter'],
    ['a record that is cut short', 'paper1.example/a', { key: 'paper1.example/a', url: 'https://paper1.' }],
    ['a record under the key of another', 'x', article('paper1', 0)],
  ])('%s: set aside and counted, and the rest is kept', async (_, key, row) => {
    await store.keepAll(TWENTY.slice(2), NOW);
    const database = await openDB('upstream-memory', 1);
    await database.put('articles', row, key);
    database.close();
    const next = nextStore();
    expect(keysOf(await next.all())).toEqual(keysOf(TWENTY.slice(2)));
    expect(await next.countAside()).toBe(1);
    expect(keysOf(await nextStore().all())).toEqual(keysOf(TWENTY.slice(2)));
  });
});

describe('on a device that is full', () => {
  test('the oldest go, as many as are needed', async () => {
    await store.keepAll(TWENTY, NOW);
    full(1);
    const latest = article('latest', 0);
    await store.keep(latest, NOW);
    expect(dropped).toBe(2);
    expect(keysOf(await nextStore().all())).toEqual(keysOf([...TWENTY.slice(0, 18), latest]));
  });

  test('not everything goes for one article that there is no room for', async () => {
    await store.keepAll(TWENTY, NOW);
    full(Number.POSITIVE_INFINITY);
    for (const name of ['latest', 'later'])
      await expect(store.keep(article(name, 0), NOW)).rejects.toThrow('no room');
    vi.restoreAllMocks();
    expect(dropped).toBe(4);
    expect(keysOf(await nextStore().all())).toEqual(keysOf(TWENTY.slice(0, 16)));
  });

  test('it is said once', async () => {
    const browser = installFakeBrowser();
    await browser.storage.sync.set({ settings: { version: 2, memory: true } });
    const { ofPages, own } = memoryHandlers();
    const page = { tabId: 1, url: 'https://a.example/1', incognito: false } as const;
    const keep = (what: RememberedArticle) => ofPages['memory:keep']?.({ ...what, readAt: Date.now() }, page);
    const status = () => own['memory:status']?.(null);
    await keep(article('first', 0));
    expect(await status()).toEqual({ articles: 1, aside: 0, dropped: 0 });
    full(1);
    await keep(article('second', 0));
    expect(await status()).toEqual({ articles: 1, aside: 0, dropped: 1 });
    expect(await status()).toEqual({ articles: 1, aside: 0, dropped: 0 });
  });
});
