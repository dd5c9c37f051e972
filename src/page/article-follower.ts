// Reads the page's article, and again whenever it changes: text that arrives or is edited, and client-side navigation. Work
// runs in slices; what did not change is neither read nor analysed again.
import { analysisSteps } from '../core/analyze.ts';
import { articleSignal } from './article-signals.ts';
import type { Reading } from './lit-page.ts';
import { watchPageChanges } from './page-changes.ts';
import { type PageReading, type ReadOptions, readArticleSteps } from './read-article.ts';
import { watchText } from './text-changes.ts';
import { runInSlices } from './time-slices.ts';

export interface ArticleListener {
  /** There is a new reading; null when the page holds no article (any more). */
  read(reading: Reading | null): void;
  /** At once: the text of this node is not what it was. */
  touched(node: Node): void;
}

/** Reports the present article and every change of it until `signal` ends it. The page as it is now is taken for news, since
 * somebody decided so; one that it turns into has to look like it. */
export function followArticle(
  window: Window & typeof globalThis,
  listener: ArticleListener,
  signal: AbortSignal,
): void {
  const { document, location } = window;
  let address = '';
  let found = false;
  let visit = new AbortController();
  let visits = 0;

  const startVisit = async () => {
    visit.abort();
    visit = new AbortController();
    const own = AbortSignal.any([signal, visit.signal]);
    const isNews = visits++ === 0 || articleSignal(document, location) !== null;
    found = isNews && (await readAndWatch(own));
    if (!found && !own.aborted) listener.read(null);
  };

  /** False when there is no article, or no longer. */
  const readAndWatch = async (own: AbortSignal): Promise<boolean> => {
    const first = await readOnce({}, own);
    if (!first) return false;
    let latest = first;
    const changed = async (records: readonly MutationRecord[] | null) => {
      if (records === null || !latest.root.isConnected) return startVisit();
      const next = await readOnce({ previous: latest, changes: records }, own);
      if (own.aborted) return;
      if (!next || next.root !== latest.root) return startVisit();
      latest = next;
    };
    watchText(window, first.root, { touched: (node) => listener.touched(node), changed }, own);
    return true;
  };

  const readOnce = async (since: ReadOptions, own: AbortSignal): Promise<PageReading | null> => {
    const steps = readArticleSteps(document, location.href, { ...since, force: true });
    const read = await runInSlices(window, steps, own);
    if (!read) return null;
    const analysis = await runInSlices(window, analysisSteps(read.article), own);
    // Lighting is a task of its own, and not the tail of the last slice.
    await window.scheduler.yield();
    if (!analysis || own.aborted) return null;
    listener.read({ root: read.root, article: read.article, pageText: read.pageText, analysis });
    return read;
  };

  const look = () => {
    const now = location.origin + location.pathname + location.search;
    if (now === address && found) return;
    address = now;
    void startVisit();
  };
  look();
  watchPageChanges(window, look, signal);
}
