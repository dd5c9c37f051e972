// A browser of our own for tests of src/platform: storage that remembers and can refuse, messages that are delivered.
type Listener = (...args: unknown[]) => unknown;

class FakeEvent {
  readonly listeners = new Set<Listener>();
  addListener(listener: Listener): void {
    this.listeners.add(listener);
  }
  removeListener(listener: Listener): void {
    this.listeners.delete(listener);
  }
  fire(...args: unknown[]): unknown[] {
    return [...this.listeners].map((listener) => listener(...args));
  }
}

export class FakeArea {
  readonly content = new Map<string, unknown>();
  /** When set, reading and writing reject with it. */
  refuses: Error | null = null;
  constructor(
    private readonly name: string,
    private readonly onChanged: FakeEvent,
  ) {}
  async get(key: string): Promise<Record<string, unknown>> {
    if (this.refuses) throw this.refuses;
    return this.content.has(key) ? { [key]: structuredClone(this.content.get(key)) } : {};
  }
  async set(values: Record<string, unknown>): Promise<void> {
    if (this.refuses) throw this.refuses;
    for (const [key, value] of Object.entries(values)) {
      this.content.set(key, structuredClone(value));
      this.onChanged.fire({ [key]: { newValue: value } }, this.name);
    }
  }
  async remove(key: string): Promise<void> {
    if (this.content.delete(key)) this.onChanged.fire({ [key]: {} }, this.name);
  }
}

export const OWN_ID = 'upstream-id';
export const OWN_URL = 'chrome-extension://upstream-id/';

export interface FakeSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id: number };
}

/** Puts a new fake browser in place of the real one and returns it. */
export function installFakeBrowser() {
  const storageChanged = new FakeEvent();
  const onMessage = new FakeEvent();
  const fake = {
    runtime: {
      id: OWN_ID as string | undefined,
      getURL: (path: string) => OWN_URL + path,
      onMessage,
      sendMessage: async (_message: unknown): Promise<unknown> => undefined,
    },
    tabs: {
      sendMessage: async (_tab: number, _message: unknown, _options: unknown): Promise<unknown> => undefined,
    },
    scripting: { executeScript: async (_injection: object): Promise<{ result?: unknown }[]> => [] },
    storage: {
      onChanged: storageChanged,
      sync: new FakeArea('sync', storageChanged),
      local: new FakeArea('local', storageChanged),
    },
    /** Delivers a message; resolves to the answer, or to 'ignored' when no listener wants it. */
    deliver: (message: unknown, sender: FakeSender): Promise<unknown> =>
      new Promise((resolve) => {
        const kept = onMessage.fire(message, sender, resolve);
        if (!kept.includes(true)) resolve('ignored');
      }),
  };
  Object.assign(globalThis, { browser: fake });
  return fake;
}
