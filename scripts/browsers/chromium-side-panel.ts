// Chromium's own side panel. Playwright does not know it as a page, so it is spoken to in the debugger's own protocol, by way of the browser.
import type { CDPSession } from '@playwright/test';
import type { Remote, SidePanel } from './browser-driver.ts';

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** What comes back: the answer to the message of this number. A page that is left while it is asked answers with an error. */
interface Reply {
  readonly id?: number;
  readonly result?: Evaluated;
  readonly error?: { readonly message: string };
}

export class ChromiumSidePanel implements SidePanel {
  readonly #browser: CDPSession;
  readonly #target: string;
  readonly #session: string;
  #sent = 0;

  private constructor(browser: CDPSession, target: string, session: string) {
    this.#browser = browser;
    this.#target = target;
    this.#session = session;
  }

  /** `target`: the panel's id in the browser. */
  static async attach(browser: CDPSession, target: string): Promise<ChromiumSidePanel> {
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId: target, flatten: false });
    return new ChromiumSidePanel(browser, target, sessionId);
  }

  async evaluate<Arg, Value>(remote: Remote<[], Arg, Value>, arg: Arg): Promise<Value> {
    const { result, exceptionDetails } = await this.#ask({
      expression: `(${remote})(${JSON.stringify(arg ?? null)})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`The side panel: ${exceptionDetails.text}`);
    return result.value as Value;
  }

  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target });
    await this.#browser.detach();
  }

  async #ask(params: object): Promise<Evaluated> {
    const id = ++this.#sent;
    const answer = new Promise<Evaluated>((resolve, reject) => {
      const listen = ({ message }: { readonly message: string }) => {
        const reply = JSON.parse(message) as Reply;
        if (reply.id !== id) return;
        this.#browser.off('Target.receivedMessageFromTarget', listen);
        if (reply.result) resolve(reply.result);
        else reject(new Error(`The side panel: ${reply.error?.message}`));
      };
      this.#browser.on('Target.receivedMessageFromTarget', listen);
    });
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#session,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
    });
    return answer;
  }
}
