// The background's part of a trace: puts the tracing part into a page and opens what it asks for. It keeps nothing: how far a trace has
// come is known in the page.
import { GDELT } from '../core/trace/gdelt.ts';
import { injectPart } from './inject.ts';
import type { PageHandlers } from './messaging.ts';
import { loadSettings } from './settings-store.ts';
import { openUpstream } from './trace-fetch.ts';
import { guardOwnRequests } from './trace-guard.ts';
import { askIndex } from './trace-index.ts';

/** Answers to the messages `trace:*`. */
export function traceHandlers(): PageHandlers {
  const stops = new Map<number, AbortController>();
  let guarded: Promise<void> | null = null;
  return {
    'trace:prepare': async (_, { tabId }) => ({ injected: await injectPart(tabId, 'trace.js') }),
    'trace:open': async ({ url }, { tabId }) => {
      guarded ??= guardOwnRequests();
      await guarded.catch((error: unknown) => {
        guarded = null;
        throw error;
      });
      const stop = stops.get(tabId) ?? new AbortController();
      stops.set(tabId, stop);
      return openUpstream(url, stop.signal);
    },
    'trace:look-up': async (query) => {
      if (!(await loadSettings()).gdelt) throw new Error('no index may be asked');
      return askIndex(GDELT, query);
    },
    'trace:stop': (_, { tabId }) => {
      stops.get(tabId)?.abort();
      stops.delete(tabId);
      return null;
    },
  };
}
