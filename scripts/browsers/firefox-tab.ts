// A tab of Firefox, driven by puppeteer, and by WebDriver BiDi itself where puppeteer has no way.
import type { Page } from 'puppeteer-core';
import type { Remote, Tab } from './browser-driver.ts';
import { type Bidi, callRemote, cardRootOf } from './firefox-bidi.ts';

export class FirefoxTab implements Tab {
  readonly #page: Page;
  readonly #bidi: Bidi;

  constructor(page: Page, bidi: Bidi) {
    this.#page = page;
    this.#bidi = bidi;
  }

  /** The address of a browsing context in BiDi; puppeteer has it, under a name of its own. */
  get #context(): string {
    return (this.#page.mainFrame() as unknown as { readonly _id: string })._id;
  }

  async goto(url: string): Promise<void> {
    await this.navigate(url);
  }

  /** puppeteer's own `goto` never returns from an extension's page. */
  async navigate(url: string): Promise<void> {
    await this.#bidi('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.#bidi('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  url(): string {
    return this.#page.url();
  }

  async evaluate<Arg, Value>(remote: Remote<[], Arg, Value>, arg: Arg): Promise<Value> {
    return callRemote(this.#bidi, this.#context, remote, arg);
  }

  async run(script: string): Promise<void> {
    const expression = `${script}\n;undefined`;
    await this.#bidi('script.evaluate', {
      expression,
      target: { context: this.#context },
      awaitPromise: false,
    });
  }

  /** `global`: name of the page's global that the function is given first. */
  async callWith<Given, Arg, Value>(
    global: string,
    remote: Remote<[Given], Arg, Value>,
    arg: Arg,
  ): Promise<Value> {
    return callRemote(this.#bidi, this.#context, remote, arg, { global });
  }

  /** `view`: an expression for another window of the page's origin; the function finds its globals there. */
  async callWithin<Arg, Value>(view: string, remote: Remote<[], Arg, Value>, arg: Arg): Promise<Value> {
    return callRemote(this.#bidi, this.#context, remote, arg, { view });
  }

  async inCard<Arg, Value>(remote: Remote<[ShadowRoot], Arg, Value>, arg: Arg): Promise<Value | null> {
    const node = await cardRootOf(this.#bidi, this.#context);
    return node === null ? null : callRemote(this.#bidi, this.#context, remote, arg, { node });
  }

  async moveMouse(x: number, y: number): Promise<void> {
    await this.#page.mouse.move(x, y, { steps: 2 });
  }

  async click(x: number, y: number): Promise<void> {
    await this.#page.mouse.click(x, y);
  }

  async tap(x: number, y: number): Promise<void> {
    const finger = {
      type: 'pointer',
      id: 'finger',
      parameters: { pointerType: 'touch' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    };
    await this.#bidi('input.performActions', { context: this.#context, actions: [finger] });
  }

  async press(key: string): Promise<void> {
    const held = key.split('+');
    const last = held.pop();
    for (const each of held) await this.#page.keyboard.down(each as never);
    await this.#page.keyboard.press(last as never);
    for (const each of held) await this.#page.keyboard.up(each as never);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#page.setViewport({ width, height });
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({ path: path as `${string}.png` });
  }

  async activate(): Promise<void> {
    await this.#page.bringToFront();
  }

  async close(): Promise<void> {
    await this.#page.close();
  }
}
