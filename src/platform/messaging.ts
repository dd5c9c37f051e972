// Sends and answers the messages of core/messages. Nothing is thrown: a worker that died, a tab without a reader and an
// extension that was reloaded all come back as `ok: false`.
import type { Events, Runtime } from 'webextension-polyfill';
import {
  ANSWERS_TO_PAGES,
  ASKS_OF_PAGES,
  OWN_ANSWERS,
  OWN_ASKS,
  type OwnMessageName,
  type OwnMessages,
  type PageMessageName,
  type PageMessages,
  parseMessage,
} from '../core/messages.ts';
import type { Result } from '../core/result.ts';
import { ask, explain } from './ask.ts';
import { extensionApi } from './browser.ts';

/** The top frame of a tab, which speaks for that tab only. */
export interface Page {
  readonly tabId: number;
  readonly url: string;
  /** The tab is in a private window. */
  readonly incognito: boolean;
}

type Answer<Value> = Value | Promise<Value>;
export type PageHandlers = {
  readonly [Name in PageMessageName]?: (
    ask: PageMessages[Name]['ask'],
    from: Page,
  ) => Answer<PageMessages[Name]['answer']>;
};
export type OwnHandlers = {
  readonly [Name in OwnMessageName]?: (ask: OwnMessages[Name]['ask']) => Answer<OwnMessages[Name]['answer']>;
};

/** From a page, to the background and any open page of the extension. */
export function sendFromPage<Name extends PageMessageName>(
  name: Name,
  what: PageMessages[Name]['ask'],
): Promise<Result<PageMessages[Name]['answer']>> {
  return ask({ name, ask: what }, ANSWERS_TO_PAGES[name]);
}

/** From the extension, to its background, or to the reader in a tab when `tabId` is given. */
export function send<Name extends OwnMessageName>(
  name: Name,
  what: OwnMessages[Name]['ask'],
  tabId?: number,
): Promise<Result<OwnMessages[Name]['answer']>> {
  return ask({ name, ask: what }, OWN_ANSWERS[name], tabId);
}

/** Answers the pages' messages that there is a handler for, and leaves the others to whoever else listens. A handler that throws answers
 * `ok: false`. Stops with `signal`. */
export function handlePages(handlers: PageHandlers, signal?: AbortSignal): void {
  listen((received) => parseMessage(ASKS_OF_PAGES, received), pageOf, handlers, signal);
}

/** The same for the extension's own. */
export function handleOwn(handlers: OwnHandlers, signal?: AbortSignal): void {
  listen((received) => parseMessage(OWN_ASKS, received), isOwn, handlers, signal);
}

/** `senderOf`: null or false for somebody whose messages these are not. */
function listen<From>(
  parse: (received: unknown) => { readonly name: string; readonly ask: unknown } | null,
  senderOf: (from: Runtime.MessageSender) => From | null,
  handlers: object,
  signal?: AbortSignal,
): void {
  const listener = (received: unknown, from: Runtime.MessageSender, answer: (result: unknown) => void) => {
    const message = parse(received);
    const sender = message && senderOf(from);
    // The name fixes the type of both the handler and what is asked; TypeScript cannot follow that through a union.
    const handler = sender && (handlers as Readonly<Record<string, Handler<From>>>)[message.name];
    if (!handler) return undefined;
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

type Handler<From> = (ask: unknown, from: From) => unknown;

/** A page of the extension, in a tab or not, or its background. */
function isOwn({ id, tab, url = '' }: Runtime.MessageSender): boolean {
  const { runtime } = extensionApi();
  return id === runtime.id && (!tab || url.startsWith(runtime.getURL('')));
}

/** Null for anybody who is not a page that we are in: another extension, or a frame inside a page. */
function pageOf(from: Runtime.MessageSender): Page | null {
  const { id, tab, url = '', frameId } = from;
  if (id !== extensionApi().runtime.id || isOwn(from) || frameId !== 0 || tab?.id === undefined) return null;
  return { tabId: tab.id, url, incognito: tab.incognito === true };
}
