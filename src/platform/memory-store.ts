// Where articles are remembered: IndexedDB in the extension's own origin, on this device, never synchronised. What is found there and
// is none of ours is moved aside and counted.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { parseRemembered } from '../core/memory/parse-remembered.ts';
import type { RememberedArticle } from '../core/memory/remembered-article.ts';
import { forgettable } from '../core/memory/story.ts';

interface MemorySchema extends DBSchema {
  articles: { key: string; value: unknown };
  /** Rows that could not be read, as they were. */
  aside: { key: number; value: unknown };
}

/** Rows that could not be read are kept up to this number. */
const MOST_ASIDE = 100;
/** How often in a row the oldest are dropped to make room. Chromium gives back what was dropped much later, and not everything is to go in
 * vain. */
const MOST_DROPS = 2;
/** Articles written at once. */
const AT_ONCE = 50;

export class MemoryStore {
  readonly #dropped: (articles: number) => Promise<void>;
  #opened: Promise<IDBPDatabase<MemorySchema>> | null = null;
  /** What `all` has read, for as long as the worker lives: reading thousands of rows for every page would be slow. */
  #known: Map<string, RememberedArticle> | null = null;

  /** The oldest were dropped and it did not help; until something fits again, no more of them are. */
  #inVain = false;

  /** `dropped` is told how many articles had to go because the device is full. */
  constructor(dropped: (articles: number) => Promise<void>) {
    this.#dropped = dropped;
  }

  /** Every article that can be read. Rejects only when the database cannot be opened. */
  async all(): Promise<readonly RememberedArticle[]> {
    if (this.#known) return [...this.#known.values()];
    const database = await this.#database();
    const [keys, rows] = await Promise.all([database.getAllKeys('articles'), database.getAll('articles')]);
    const articles: RememberedArticle[] = [];
    for (const [index, row] of rows.entries()) {
      const article = parseRemembered(row);
      const key = keys[index];
      if (article && article.key === key) articles.push(article);
      else if (key !== undefined) await this.#setAside(database, key, row);
    }
    this.#known = new Map(articles.map((article) => [article.key, article]));
    return articles;
  }

  /** Keeps an article in place of an earlier reading of it. `now`: milliseconds since 1970. When the device is full the oldest go; rejects
   * when it stays full. */
  async keep(article: RememberedArticle, now: number): Promise<void> {
    await this.keepAll([article], now);
  }

  async keepAll(articles: readonly RememberedArticle[], now: number): Promise<void> {
    for (let from = 0; from < articles.length; from += AT_ONCE)
      await this.#keepSome(articles.slice(from, from + AT_ONCE));
    await this.#forget(forgettable(await this.all(), now));
  }

  async #keepSome(articles: readonly RememberedArticle[]): Promise<void> {
    for (let drops = 0; ; drops++) {
      try {
        await this.#write(articles);
        break;
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'QuotaExceededError' || this.#inVain)
          throw error;
        this.#inVain = drops === MOST_DROPS;
        const dropped = this.#inVain ? 0 : await this.#dropOldest(articles.length);
        if (dropped === 0) throw error;
        await this.#dropped(dropped);
      }
    }
    this.#inVain = false;
    for (const article of articles) this.#known?.set(article.key, article);
  }

  /** In one transaction: what is half written is never there. */
  async #write(articles: readonly RememberedArticle[]): Promise<void> {
    const { store, done } = (await this.#database()).transaction('articles', 'readwrite');
    await Promise.all([...articles.map((article) => store.put(article, article.key)), done]);
  }

  /** Rows that were set aside. */
  async countAside(): Promise<number> {
    return (await this.#database()).count('aside');
  }

  async clear(): Promise<void> {
    const database = await this.#database();
    this.#known = null;
    const write = database.transaction(['articles', 'aside'], 'readwrite');
    await Promise.all([
      write.objectStore('articles').clear(),
      write.objectStore('aside').clear(),
      write.done,
    ]);
  }

  #database(): Promise<IDBPDatabase<MemorySchema>> {
    this.#opened ??= openDB<MemorySchema>('upstream-memory', 1, {
      upgrade: (database) => {
        database.createObjectStore('articles');
        database.createObjectStore('aside', { autoIncrement: true });
      },
      terminated: () => {
        this.#opened = null;
      },
    }).catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  async #setAside(database: IDBPDatabase<MemorySchema>, key: string, row: unknown): Promise<void> {
    const move = database.transaction(['articles', 'aside'], 'readwrite');
    const aside = move.objectStore('aside');
    if ((await aside.count()) < MOST_ASIDE) await aside.put(row);
    await move.objectStore('articles').delete(key);
    await move.done;
  }

  /** A tenth of the articles, and as many as are to come. */
  async #dropOldest(coming: number): Promise<number> {
    const oldestFirst = [...(await this.all())].sort((a, b) => a.readAt - b.readAt);
    const drop = oldestFirst.slice(0, Math.max(coming, Math.ceil(oldestFirst.length / 10)));
    await this.#forget(drop.map(({ key }) => key));
    return drop.length;
  }

  async #forget(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    for (const key of keys) this.#known?.delete(key);
    const { store, done } = (await this.#database()).transaction('articles', 'readwrite');
    await Promise.all([...keys.map((key) => store.delete(key)), done]);
  }
}
