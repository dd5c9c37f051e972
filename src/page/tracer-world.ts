// What the reader and the tracing part, two scripts in one isolated world, know of each other. Types only: neither carries the other.
import type { Attribution } from '../core/analysis.ts';
import type { TraceView } from '../core/trace/trace-view.ts';
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

export type TracerWorld = typeof globalThis & { upstreamTracer?: Tracer };
