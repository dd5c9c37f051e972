// Runs a trace in the page: the statechart's effects, with the reader's own code for reading pages. Only the first trace of a page
// loads this; what every page has already is handed in.
import type { Analysis, Attribution, Publication } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import { addressKey } from '../core/trace/address-policy.ts';
import { findingSteps, type OpenedPage, startOf } from '../core/trace/finding.ts';
import { TRACE_LIMITS } from '../core/trace/limits.ts';
import type { OutletOfHost } from '../core/trace/next-address.ts';
import type { Opening } from '../core/trace/opening.ts';
import {
  NO_TRACE,
  nextTrace,
  type TraceEffect,
  type TraceEvent,
  type TraceState,
} from '../core/trace/trace-machine.ts';
import type { PageReading, ReadOptions } from './read-article.ts';
import { parseUpstream } from './upstream-page.ts';

/** What the reader brings along. */
export interface ReadingTools {
  readonly readArticleSteps: (
    document: Document,
    url: string | null,
    options?: ReadOptions,
  ) => Generator<void, PageReading | null>;
  readonly analysisSteps: (article: Article) => Generator<void, Analysis>;
  readonly runInSlices: <Result>(
    window: Window & typeof globalThis,
    steps: Generator<void, Result>,
    signal: AbortSignal,
    atOnce?: boolean,
  ) => Promise<Result | null>;
  readonly outletOfHost: OutletOfHost;
}

/** The background, as a trace needs it. */
export interface UpstreamSite {
  /** Null when no answer came. */
  open(url: string): Promise<Opening | null>;
  /** Address of a remembered article of the publication that tells the same, or null. */
  recall(publication: Publication, words: ReadonlyMap<string, number>): Promise<string | null>;
  stop(): void;
}

/** What was answered to the traces of one press, by `addressKey`. */
export type Openings = Map<string, Opening>;

export interface TraceRequest {
  readonly page: OpenedPage;
  readonly attribution: Attribution;
  readonly openings: Openings;
  /** After every step, and at the end. */
  readonly changed: (state: TraceState) => void;
  /** Ends the trace at once and says nothing more. */
  readonly signal: AbortSignal;
}

/** Milliseconds in which a background that gave no answer has ended: what it is asked while it ends can be lost. */
const RESTART_MS = 300;

/** What came of reading an upstream page. */
type Found = Pick<Extract<TraceEvent, { type: 'read' }>, 'finding' | 'door'>;
const NOTHING_FOUND: Found = { finding: null, door: false };

/** Starts a trace; returns what cancels it. */
export function startTrace(
  window: Window & typeof globalThis,
  tools: ReadingTools,
  site: UpstreamSite,
  { page, attribution, openings, changed, signal }: TraceRequest,
): () => void {
  let state: TraceState = NO_TRACE;
  let timer = 0;
  const work = new AbortController();
  const reading = AbortSignal.any([signal, work.signal]);

  const act = (event: TraceEvent): void => {
    if (signal.aborted) return;
    const step = nextTrace(state, event);
    if (step.state === state) return;
    state = step.state;
    for (const effect of step.effects) run(effect);
    changed(state);
  };

  const run = (effect: TraceEffect): void => {
    switch (effect.type) {
      case 'start-timer':
        timer = window.setTimeout(
          () => act({ type: 'time-passed', trace: effect.trace }),
          effect.milliseconds,
        );
        break;
      case 'stop':
        window.clearTimeout(timer);
        work.abort();
        site.stop();
        break;
      case 'open':
        void openOnce(effect.url).then((opening) => act({ type: 'opened', token: effect.token, opening }));
        break;
      case 'recall':
        void site
          .recall(effect.publication, effect.citing.claim.words)
          .then((url) => act({ type: 'recalled', token: effect.token, url }));
        break;
      case 'read':
        void read(effect).then(
          (found) => act({ type: 'read', token: effect.token, ...found }),
          (error: unknown) => {
            console.warn('Upstream: a page could not be read:', error);
            act({ type: 'read', token: effect.token, ...NOTHING_FOUND });
          },
        );
        break;
    }
  };

  const openOnce = async (url: string): Promise<Opening | null> => {
    const known = openings.get(addressKey(url));
    if (known) return known;
    const opening = await site.open(url);
    if (!opening) {
      await new Promise((resolve) => window.setTimeout(resolve, RESTART_MS));
      return null;
    }
    openings.set(addressKey(url), opening);
    const [oldest] = openings.keys();
    if (openings.size > TRACE_LIMITS.pagesKept && oldest !== undefined) openings.delete(oldest);
    return opening;
  };

  const read = async (effect: Extract<TraceEffect, { type: 'read' }>): Promise<Found> =>
    (await tools.runInSlices(window, readingSteps(effect), reading, true)) ?? NOTHING_FOUND;

  function* readingSteps({
    html,
    url,
    citing,
  }: Extract<TraceEffect, { type: 'read' }>): Generator<void, Found> {
    const parsed = parseUpstream(window, html, url);
    yield;
    const found = parsed && (yield* tools.readArticleSteps(parsed.document, url));
    if (!found) return { ...NOTHING_FOUND, door: parsed?.door ?? false };
    const { article } = found;
    const analysis = yield* tools.analysisSteps(article);
    const finding = yield* findingSteps({ url, article, analysis }, citing, tools.outletOfHost);
    return { finding, door: parsed.door };
  }

  signal.addEventListener(
    'abort',
    () => {
      window.clearTimeout(timer);
      site.stop();
    },
    { once: true },
  );
  act({ type: 'started', from: startOf(page, attribution, tools.outletOfHost) });
  return () => act({ type: 'cancelled' });
}
