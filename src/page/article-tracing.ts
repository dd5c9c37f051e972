// The tracing of a whole article: its phrases one after the other, until all are done or somebody cancels.
import type { ArticleTrace } from '../core/page-summary.ts';
import { TRACE_LIMITS } from '../core/trace/limits.ts';
import type { Reading } from './lit-page.ts';
import type { Openings } from './tracer.ts';
import type { Traceable, Traces } from './traces.ts';

export class ArticleTracing {
  readonly #traces: Traces;
  readonly #changed: () => void;
  #run = new AbortController();
  #phrase = '';
  #progress: ArticleTrace | null = null;

  /** `changed` says that it has got further. */
  constructor(traces: Traces, changed: () => void) {
    this.#traces = traces;
    this.#changed = changed;
  }

  /** How far it has come, or came the last time; null when there was no time. */
  get progress(): ArticleTrace | null {
    return this.#progress;
  }

  /** Those that were not traced yet come first, and it ends where the limits do; a page that several lead to is opened once. Resolves to
   * the phrase that could not be traced from here, if that is why it ended. */
  async start(phrases: readonly Traceable[], reading: Reading): Promise<Traceable | null> {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    const openings: Openings = new Map();
    const wasTraced = ({ id }: Traceable) => Number(this.#traces.newsOf(id) !== null);
    const turns = phrases
      .toSorted((a, b) => wasTraced(a) - wasTraced(b))
      .slice(0, TRACE_LIMITS.articleTraces);
    this.#tell({ running: turns.length > 0, done: 0, of: phrases.length });
    for (const [index, phrase] of turns.entries()) {
      this.#phrase = phrase.id;
      const here = await this.#traces.start(phrase, reading, openings);
      if (signal.aborted) return null;
      const done = index + 1;
      this.#tell({ running: here && done < turns.length, done: here ? done : index, of: phrases.length });
      if (!here) return phrase;
    }
    return null;
  }

  /** What was found so far stays. */
  cancel(): void {
    if (!this.#progress?.running) return;
    this.#run.abort();
    this.#traces.cancel(this.#phrase);
    this.#tell({ ...this.#progress, running: false });
  }

  /** The page has become another article. */
  forget(): void {
    this.#run.abort();
    this.#progress = null;
  }

  #tell(progress: ArticleTrace): void {
    this.#progress = progress;
    this.#changed();
  }
}
