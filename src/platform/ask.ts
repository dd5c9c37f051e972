// Sends one message and reads what comes back. Apart from messaging.ts, because every page's gate carries this.
import { type Parser, type Result, readResult } from '../core/result.ts';
import { extensionApi } from './browser.ts';

/** To the background and any open page of the extension, or to the reader in a tab when `tabId` is given. Nothing is thrown: a
 * worker that died, a tab without a reader and an extension that was reloaded all come back as `ok: false`. */
export async function ask<Value>(
  message: { readonly name: string; readonly ask: unknown },
  parse: Parser<Value>,
  tabId?: number,
): Promise<Result<Value>> {
  try {
    const { runtime, tabs } = extensionApi();
    const came =
      tabId === undefined
        ? await runtime.sendMessage(message)
        : await tabs.sendMessage(tabId, message, { frameId: 0 });
    return readResult(came, parse);
  } catch (error) {
    return { ok: false, error: explain(error) };
  }
}

export function explain(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
