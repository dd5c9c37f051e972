// The background's part of a trace: puts the tracing part into a page and opens what it asks for. It keeps nothing: how far a trace has
// come is known in the page.
import { GDELT } from '../core/trace/gdelt.ts';
import { injectPart } from './inject.ts';
import type { Handlers } from './messaging.ts';
import { loadSettings } from './settings-store.ts';
import { openUpstream } from './trace-fetch.ts';
import { guardOwnRequests } from './trace-guard.ts';
import { askIndex } from './trace-index.ts';

/** Answers to the messages `trace:*`. */
export function traceHandlers(): Handlers {
  const stops = new Map<number, AbortController>();
  let guarded: Promise<void> | null = null;
  return {
    'trace:prepare': async (_, from) => ({
      injected: from.role === 'page' && (await injectPart(from.tabId, 'trace.js')),
    }),
    'trace:open': async ({ url }, from) => {
      if (from.role !== 'page') throw new Error('only a page can trace');
      guarded ??= guardOwnRequests();
      await guarded.catch((error: unknown) => {
        guarded = null;
        throw error;
      });
      const stop = stops.get(from.tabId) ?? new AbortController();
      stops.set(from.tabId, stop);
      return openUpstream(url, stop.signal);
    },
    'trace:look-up': async (query, from) => {
      if (from.role !== 'page' || !(await loadSettings()).gdelt) throw new Error('no index may be asked');
      return askIndex(GDELT, query);
    },
    'trace:stop': (_, from) => {
      if (from.role !== 'page') return null;
      stops.get(from.tabId)?.abort();
      stops.delete(from.tabId);
      return null;
    },
  };
}
