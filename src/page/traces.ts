// The traces of a page: which phrases were traced, how far, and the one that runs. Several wait for each other.
import type { Attribution } from '../core/analysis.ts';
import type { OpenedPage } from '../core/trace/finding.ts';
import type { IndexView } from '../core/trace/trace-view.ts';
import type { Reading } from './lit-page.ts';
import type { Openings, ReadingTools } from './tracer.ts';
import type { MemoryNote, TraceNews, TracerWorld, TraceWish } from './tracer-world.ts';

/** A phrase to be traced. */
export interface Traceable {
  readonly id: string;
  readonly attribution: Attribution;
}

export class Traces {
  readonly #window: Window & typeof globalThis;
  readonly #tools: ReadingTools;
  readonly #prepare: () => Promise<boolean>;
  readonly #changed: (phrase: string) => void;
  readonly #news = new Map<string, TraceNews>();
  readonly #indexed = new Map<string, IndexView>();
  #running: { readonly phrase: string; readonly cancel: () => void } | null = null;
  /** Ends what belongs to the article that is open. */
  #visit = new AbortController();
  #address: string | null = null;
  #last: Promise<void> = Promise.resolve();

  /** `prepare` puts the tracing part into this page, false when it cannot; `changed` says that a phrase's trace has got further. */
  constructor(
    window: Window & typeof globalThis,
    tools: ReadingTools,
    prepare: () => Promise<boolean>,
    changed: (phrase: string) => void,
    signal: AbortSignal,
  ) {
    this.#window = window;
    this.#tools = tools;
    this.#prepare = prepare;
    this.#changed = changed;
    signal.addEventListener('abort', () => this.#visit.abort(), { once: true });
  }

  newsOf(phrase: string): TraceNews | null {
    return this.#news.get(phrase) ?? null;
  }

  /** Phrase -> attribution, as far as the traces know it. */
  get attributions(): ReadonlyMap<string, Attribution> {
    return new Map([...this.#news].map(([phrase, { attribution }]) => [phrase, attribution]));
  }

  /** Forgets everything when the page has become another article; says whether it has. */
  visit(reading: Reading | null): boolean {
    const address = reading?.analysis.url ?? null;
    if (address === this.#address) return false;
    this.#address = address;
    this.#visit.abort();
    this.#visit = new AbortController();
    this.#news.clear();
    this.#indexed.clear();
    return true;
  }

  /** Traces a phrase once those before it are done; resolves at its end. False: this page cannot be traced from. */
  start({ id, attribution }: Traceable, reading: Reading, openings: Openings = new Map()): Promise<boolean> {
    const { signal } = this.#visit;
    const trace = this.#last.then(async () => {
      if (signal.aborted) return true;
      const world: TracerWorld = globalThis;
      if (!world.upstreamTracer && !(await this.#prepare())) return false;
      if (world.upstreamTracer && !signal.aborted)
        await this.#run(id, { page: openPage(reading), attribution, openings, signal });
      return true;
    });
    this.#last = trace.then(() => undefined);
    return trace;
  }

  /** Makes it known how far a phrase's trace has come. */
  tell(phrase: string, news: TraceNews): void {
    this.#news.set(phrase, news);
    this.#changed(phrase);
  }

  /** Has the article remembered; resolves to what was remembered of its story before. */
  async remember(reading: Reading): Promise<readonly MemoryNote[]> {
    const world: TracerWorld = globalThis;
    if (!world.upstreamTracer && !(await this.#prepare())) return [];
    return world.upstreamTracer?.remember(openPage(reading)) ?? [];
  }

  /** What an index of news says to a query, for a phrase whose trace found no address; null before it was asked. */
  indexOf(phrase: string): IndexView | null {
    return this.#indexed.get(phrase) ?? null;
  }

  /** Asks the index, once. `host`: of the outlet that the trail ends at; `meanwhile`: what stands there until it has answered. */
  async lookUp(
    phrase: string,
    { article }: Reading,
    attribution: Attribution,
    host: string | null,
    meanwhile: string,
  ): Promise<void> {
    const tell = (view: IndexView): void => {
      this.#indexed.set(phrase, view);
      this.#changed(phrase);
    };
    const { signal } = this.#visit;
    const world: TracerWorld = globalThis;
    tell({ status: meanwhile, articles: [] });
    const answer = await world.upstreamTracer?.lookUp(article, attribution, host);
    if (answer && !signal.aborted) tell(answer);
  }

  cancel(phrase: string): void {
    if (this.#running?.phrase === phrase) this.#running.cancel();
  }

  #run(phrase: string, wish: Omit<TraceWish, 'changed'>): Promise<void> {
    return new Promise((over) => {
      const tracer = (globalThis as TracerWorld).upstreamTracer;
      wish.signal.addEventListener('abort', () => over(), { once: true });
      const changed = (news: TraceNews): void => {
        if (!news.view.running) over();
        this.tell(phrase, news);
      };
      const cancel = tracer?.trace(this.#window, this.#tools, { ...wish, changed }) ?? over;
      this.#running = { phrase, cancel };
    });
  }
}

function openPage({ article, analysis }: Reading): OpenedPage {
  return { url: analysis.url, article, analysis };
}
