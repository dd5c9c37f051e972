// A tab of Chromium, driven by Playwright; the debugger's own protocol for what is behind a closed shadow root.
import type { CDPSession, Page } from '@playwright/test';
import type { Remote, Tab } from './browser-driver.ts';

/** A node of CDP's DOM domain. */
interface DomNode {
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

export class ChromiumTab implements Tab {
  readonly #page: Page;
  readonly #session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  async goto(url: string): Promise<void> {
    await this.#page.goto(url);
  }

  async reload(): Promise<void> {
    await this.#page.reload();
  }

  url(): string {
    return this.#page.url();
  }

  async evaluate<Arg, Value>(remote: Remote<[], Arg, Value>, arg: Arg): Promise<Value> {
    return this.#page.evaluate(remote as never, arg);
  }

  async run(script: string): Promise<void> {
    await this.#page.evaluate(`${script}\n;undefined`);
  }

  async inCard<Arg, Value>(remote: Remote<[ShadowRoot], Arg, Value>, arg: Arg): Promise<Value | null> {
    const card = await this.#cardRoot();
    if (!card) return null;
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: card,
      functionDeclaration: `function (arg) { return (${remote})(this, arg); }`,
      arguments: [{ value: arg }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Value;
  }

  /** The card's host is a child of the document's element; its root is closed to scripts, not to the debugger. */
  async #cardRoot(): Promise<string | null> {
    const { root } = (await this.#session.send('DOM.getDocument', { depth: 3, pierce: true })) as {
      root: DomNode;
    };
    const hosts = root.children?.flatMap(({ children = [] }) => children) ?? [];
    const card = hosts
      .flatMap(({ shadowRoots = [] }) => shadowRoots)
      .find((each) => each.shadowRootType === 'closed');
    if (!card) return null;
    try {
      const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
      return object.objectId ?? null;
    } catch (error) {
      // The card was closed between the two questions.
      if (String(error).includes('No node')) return null;
      throw error;
    }
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y, { steps: 2 });
  }

  async click(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async tap(x: number, y: number): Promise<void> {
    await this.#session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await this.#session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewportSize({ width, height });
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path });
  }

  async activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
