// The background's part of the memory: keeps and recalls for readers while the setting is on, never for private windows, and shows
// the options page what there is.
import {
  memoryFile,
  parseMemoryFile,
  parseRecallAsk,
  parseRemembered,
} from '../core/memory/parse-remembered.ts';
import type { MemoryNews } from '../core/memory/parse-story.ts';
import { articleTelling, onwardOf, storyOf } from '../core/memory/story.ts';
import { noteDropped, takeDropped } from './memory-dropped.ts';
import { MemoryStore } from './memory-store.ts';
import type { OwnHandlers, Page, PageHandlers } from './messaging.ts';
import { loadSettings } from './settings-store.ts';

/** Answers to the messages `memory:*`: the readers', and the options page's. */
export function memoryHandlers(): { readonly ofPages: PageHandlers; readonly own: OwnHandlers } {
  const store = new MemoryStore(noteDropped);
  const isOpenTo = async ({ incognito }: Page): Promise<boolean> =>
    !incognito && (await loadSettings()).memory;
  const ofPages: PageHandlers = {
    'memory:keep': async (what, from) => {
      const article = parseRemembered(what);
      if (!article || !(await isOpenTo(from))) return [];
      const before = await store.all();
      await store.keep(article, Date.now());
      return article.credits.map(
        (credit): MemoryNews => ({
          story: storyOf(before, article.key, credit),
          onward: onwardOf(before, article.key, credit),
        }),
      );
    },
    'memory:recall': async (what, from) => {
      const ask = parseRecallAsk(what);
      if (!ask || !(await isOpenTo(from))) return { url: null };
      return { url: articleTelling(await store.all(), ask.publication, ask.words)?.url ?? null };
    },
  };
  const own: OwnHandlers = {
    'memory:status': async () => ({
      articles: (await store.all()).length,
      aside: await store.countAside(),
      dropped: await takeDropped(),
    }),
    'memory:export': async () => ({ text: memoryFile(await store.all()) }),
    'memory:import': async ({ text }) => {
      const file = parseMemoryFile(text);
      if (!file) return { taken: 0, refused: null };
      await store.keepAll(file.articles, Date.now());
      return { taken: file.articles.length, refused: file.refused };
    },
    'memory:clear': async () => {
      await store.clear();
      return null;
    },
  };
  return { ofPages, own };
}
