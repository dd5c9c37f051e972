// Sends and answers the messages of core/messages. Nothing is thrown: a worker that died, a tab without a reader and an
// extension that was reloaded all come back as `ok: false`.
import type { Events, Runtime } from 'webextension-polyfill';
import {
  type Answer,
  type Ask,
  answerParser,
  type MessageName,
  parseMessage,
  SENT_BY,
} from '../core/messages.ts';
import type { Result } from '../core/result.ts';
import { ask, explain } from './ask.ts';
import { extensionApi } from './browser.ts';

/** Who a message is from: the top frame of a tab, which speaks for that tab only, or the extension itself. */
export type Sender =
  | {
      readonly role: 'page';
      readonly tabId: number;
      readonly url: string;
      /** The tab is in a private window. */
      readonly incognito: boolean;
    }
  | { readonly role: 'extension' };

export type Handlers = {
  readonly [Name in MessageName]?: (ask: Ask<Name>, from: Sender) => Answer<Name> | Promise<Answer<Name>>;
};

/** Sends to the background (and any open page of the extension), or to the reader in a tab when `tabId` is given. */
export function send<Name extends MessageName>(
  name: Name,
  what: Ask<Name>,
  tabId?: number,
): Promise<Result<Answer<Name>>> {
  return ask({ name, ask: what }, answerParser(name), tabId);
}

/** Answers the messages that there is a handler for, and leaves the others to whoever else listens. A handler that throws
 * answers `ok: false`. Stops with `signal`. */
export function handle(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (received: unknown, from: Runtime.MessageSender, answer: (result: unknown) => void) => {
    const message = parseMessage(received);
    const sender = message && readSender(from);
    if (!message || !sender || SENT_BY[message.name] !== sender.role || !handlers[message.name])
      return undefined;
    // The name fixes the type of both the handler and what is asked; TypeScript cannot follow that through a union.
    const handler = handlers[message.name] as (ask: unknown, from: Sender) => unknown;
    Promise.resolve()
      .then(() => handler(message.ask, sender))
      .then(
        (value) => answer({ ok: true, value } satisfies Result<unknown>),
        (error: unknown) => answer({ ok: false, error: explain(error) } satisfies Result<unknown>),
      );
    return true;
  };
  // The types know no listener that answers some messages and leaves others alone.
  const { onMessage } = extensionApi().runtime as { readonly onMessage: Events.Event<typeof listener> };
  onMessage.addListener(listener);
  signal?.addEventListener('abort', () => onMessage.removeListener(listener), { once: true });
}

/** Null for anybody who is not us: another extension, or a frame inside a page. */
function readSender(from: Runtime.MessageSender): Sender | null {
  const { runtime } = extensionApi();
  if (from.id !== runtime.id) return null;
  const url = from.url ?? '';
  if (!from.tab || url.startsWith(runtime.getURL(''))) return { role: 'extension' };
  if (from.frameId !== 0 || from.tab.id === undefined) return null;
  return { role: 'page', tabId: from.tab.id, url, incognito: from.tab.incognito === true };
}
