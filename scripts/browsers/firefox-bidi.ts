// The few WebDriver BiDi commands that puppeteer has no name for: https://w3c.github.io/webdriver-bidi/
import type { Browser } from 'puppeteer-core';
import type { Remote } from './browser-driver.ts';

/** Sends a command; gives its result, rejects with its error. */
export type Bidi = (method: string, params: object) => Promise<Record<string, unknown>>;

export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as {
    readonly connection: {
      send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
    };
  };
  return async (method, params) => (await connection.send(method, params)).result;
}

/** What the function is given before its argument: one of the page's globals, or a node; or the window whose globals it sees. */
export type Given = { readonly global: string } | { readonly node: string } | { readonly view: string };

/** Calls the function in a page. Its argument and its value travel as JSON, since BiDi's own form of them is another. */
export async function callRemote<First extends readonly unknown[], Arg, Value>(
  bidi: Bidi,
  context: string,
  remote: Remote<First, Arg, Value>,
  arg: Arg,
  given?: Given,
): Promise<Value> {
  const global = given && 'global' in given ? `${given.global}, ` : '';
  const node = given && 'node' in given ? given.node : null;
  const first = node === null ? global : 'node, ';
  const called = `JSON.stringify({ value: await (${remote})(${first}JSON.parse(arg)) })`;
  // No driver reaches the sidebar; another page of the extension does, whose `with` lends the function the sidebar's globals.
  const body = given && 'view' in given ? `{ with (${given.view}) { return ${called}; } }` : called;
  const said = await bidi('script.callFunction', {
    functionDeclaration: `async (arg, node) => ${body}`,
    arguments: [
      { type: 'string', value: JSON.stringify(arg ?? null) },
      ...(node === null ? [] : [{ sharedId: node }]),
    ],
    target: { context },
    awaitPromise: true,
    userActivation: false,
  });
  if (said.type === 'exception') {
    const { text } = said.exceptionDetails as { readonly text: string };
    throw new Error(text);
  }
  const { value } = said.result as { readonly value: string };
  return (JSON.parse(value) as { readonly value: Value }).value;
}

/** A node as BiDi tells of it. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly mode?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

/** Reference to the closed shadow root of the open card, whose host is a child of the document's element. */
export async function cardRootOf(bidi: Bidi, context: string): Promise<string | null> {
  const said = await bidi('script.evaluate', {
    expression: 'document.documentElement',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = said.result as RemoteNode | undefined;
  for (const { value } of root?.value?.children ?? []) {
    if (value?.shadowRoot?.value?.mode === 'closed') return value.shadowRoot.sharedId ?? null;
  }
  return null;
}
