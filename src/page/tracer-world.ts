// What the reader and the tracing part, two scripts in one isolated world, know of each other. Types only: neither carries the other.
import type { Attribution } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import type { OpenedPage } from '../core/trace/finding.ts';
import type { IndexView, TraceView } from '../core/trace/trace-view.ts';
import type { ReadingTools, TraceRequest } from './tracer.ts';

/** How far a trace has come. */
export interface TraceNews {
  /** The attribution as the trace knows it now. */
  readonly attribution: Attribution;
  readonly view: TraceView;
}

export interface TraceWish extends Omit<TraceRequest, 'changed'> {
  readonly changed: (news: TraceNews) => void;
}

/** Starts a trace; returns what cancels it. */
export type Tracer = (window: Window & typeof globalThis, tools: ReadingTools, wish: TraceWish) => () => void;

/** What the memory knows of an attribution of the page that is open. */
export interface MemoryNote {
  readonly attribution: Attribution;
  /** With the steps that were remembered. */
  readonly continued: Attribution;
  /** "You have read 4 articles on this; all lead to one report by Kommersant." */
  readonly story: string | null;
}

export interface TracingPart {
  readonly trace: Tracer;
  /** Remembers the page, and says what was remembered before. */
  readonly remember: (page: OpenedPage) => Promise<readonly MemoryNote[]>;
  /** Asks an index of news, once, for the report that the attribution's trail ends at. `host`: that outlet's, if it is known. */
  readonly lookUp: (article: Article, attribution: Attribution, host: string | null) => Promise<IndexView>;
}

export type TracerWorld = typeof globalThis & { upstreamTracer?: TracingPart };
