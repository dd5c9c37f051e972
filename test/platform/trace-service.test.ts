// For whom the background opens pages, and what ends it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Page } from '../../src/platform/messaging.ts';
import { traceHandlers } from '../../src/platform/trace-service.ts';
import { installFakeBrowser } from './fake-browser.ts';

const page: Page = { tabId: 1, url: 'https://www.page.com/a', incognito: false };
const other: Page = { ...page, tabId: 2 };

let browser: ReturnType<typeof installFakeBrowser>;
let rules: () => Promise<void>;
let asked: { readonly url: string; readonly signal: AbortSignal }[];
beforeEach(() => {
  browser = installFakeBrowser();
  rules = async () => undefined;
  Object.assign(browser, { declarativeNetRequest: { updateSessionRules: () => rules() } });
  asked = [];
  // Never answers: what is asked is what counts.
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit & { readonly signal: AbortSignal }) => {
    asked.push({ url, signal });
    return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  });
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});
afterEach(() => vi.unstubAllGlobals());

let hosts = 0;
const address = () => `https://www.upstream${hosts++}.com/a`;

test('nothing is opened while the browser does not hold us to the policy, and it is asked again', async () => {
  const { 'trace:open': open, 'trace:stop': stop } = traceHandlers();
  rules = () => Promise.reject(new Error('no rules'));
  await expect(open?.({ url: address() }, page)).rejects.toThrow('no rules');
  expect(asked).toEqual([]);
  rules = async () => undefined;
  const opening = open?.({ url: address() }, page);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  stop?.(null, page);
  await opening;
});

test("a page's stop ends its own requests and no other's", async () => {
  const { 'trace:open': open, 'trace:stop': stop } = traceHandlers();
  const mine = open?.({ url: address() }, page);
  void open?.({ url: address() }, other);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  stop?.(null, page);
  expect(await mine).toMatchObject({ type: 'failed' });
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
});

test('an index is asked only when that was switched on', async () => {
  const { 'trace:look-up': lookUp } = traceHandlers();
  const query = { host: null, words: ['dam'] };
  await expect(lookUp?.(query, page)).rejects.toThrow('no index');
  expect(asked).toEqual([]);
  await browser.storage.sync.set({ settings: { version: 2, gdelt: true } });
  void lookUp?.(query, page);
  await vi.waitFor(() => expect(asked).toHaveLength(1));
});
