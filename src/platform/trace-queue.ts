// Requests to upstream sites wait their turn here: few at once, one per host, and a pause between two to one host. The worker may die and
// forget who waited; whoever asked then asks again.
import { TRACE_LIMITS } from '../core/trace/limits.ts';

export class RequestQueue {
  #free: number = TRACE_LIMITS.requestsAtOnce;
  readonly #waiting: (() => void)[] = [];
  readonly #lastOfHost = new Map<string, Promise<void>>();

  /** Runs `request` when it is the host's turn; resolves or rejects as it does. */
  async run<Value>(host: string, request: () => Promise<Value>): Promise<Value> {
    const before = this.#lastOfHost.get(host);
    let leave = () => {};
    const done = new Promise<void>((resolve) => {
      leave = resolve;
    });
    this.#lastOfHost.set(host, done);
    await before;
    await this.#take();
    try {
      return await request();
    } finally {
      this.#give();
      setTimeout(() => {
        leave();
        if (this.#lastOfHost.get(host) === done) this.#lastOfHost.delete(host);
      }, TRACE_LIMITS.pauseMs);
    }
  }

  async #take(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #give(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#free++;
  }
}
