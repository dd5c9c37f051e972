// Messages reach their handler only from those who may send them, and what fails is said and not thrown.
import { beforeEach, describe, expect, it } from 'vitest';
import { isExtensionAlive } from '../../src/platform/browser.ts';
import { handleOwn, handlePages, send, sendFromPage } from '../../src/platform/messaging.ts';
import { type FakeSender, installFakeBrowser, OWN_ID, OWN_URL } from './fake-browser.ts';

let browser: ReturnType<typeof installFakeBrowser>;
beforeEach(() => {
  browser = installFakeBrowser();
});

const page: FakeSender = { id: OWN_ID, url: 'https://news.example/story', frameId: 0, tab: { id: 5 } };
const popup: FakeSender = { id: OWN_ID, url: `${OWN_URL}popup.html` };
const popupInTab: FakeSender = { ...popup, frameId: 0, tab: { id: 9 } };
const candidate = { name: 'gate:candidate', ask: { signal: 'declared' } };
const scan = { name: 'popup:scan', ask: { tabId: 5 } };

describe('a handler', () => {
  it('learns which tab a content script speaks for', async () => {
    handlePages({ 'gate:candidate': (_, { tabId }) => ({ injected: tabId === 5, askAgain: false }) });
    expect(await browser.deliver(candidate, page)).toEqual({
      ok: true,
      value: { injected: true, askAgain: false },
    });
  });

  const rows: [who: string, message: unknown, sender: FakeSender, heard: boolean][] = [
    ['its popup scan', scan, popup, true],
    ['its popup, open as a tab, scan', scan, popupInTab, true],
    ['a page scan', scan, page, false],
    ['a page be a candidate', candidate, page, true],
    ['its popup be a candidate', candidate, popup, false],
    ['a frame inside a page be a candidate', candidate, { ...page, frameId: 3 }, false],
    ['another extension be a candidate', candidate, { ...page, id: 'somebody-else' }, false],
    [
      'another extension scan',
      scan,
      { id: 'somebody-else', url: 'chrome-extension://somebody-else/' },
      false,
    ],
    ['a malformed message in', { name: 'popup:scan', ask: { tabId: 'all' } }, popup, false],
    ['a message without a handler in', { name: 'reader:summary', ask: null }, popup, false],
  ];
  it.each(rows)('lets %s: %#', async (_, message, sender, heard) => {
    handleOwn({ 'popup:scan': () => ({ injected: true }) });
    handlePages({ 'gate:candidate': () => ({ injected: true, askAgain: false }) });
    expect((await browser.deliver(message, sender)) !== 'ignored').toBe(heard);
  });

  it('that throws answers that it failed', async () => {
    handleOwn({
      'popup:scan': () => {
        throw new Error('the tab is gone');
      },
    });
    expect(await browser.deliver(scan, popup)).toEqual({ ok: false, error: 'the tab is gone' });
  });

  it('is gone after its signal', async () => {
    const done = new AbortController();
    handleOwn({ 'popup:scan': () => ({ injected: true }) }, done.signal);
    done.abort();
    expect(await browser.deliver(scan, popup)).toBe('ignored');
  });
});

describe('sending', () => {
  it('to the background gives its answer', async () => {
    browser.runtime.sendMessage = async (message) => {
      expect(message).toEqual(scan);
      return { ok: true, value: { injected: true } };
    };
    expect(await send('popup:scan', { tabId: 5 })).toEqual({ ok: true, value: { injected: true } });
  });
  it('to a tab goes to its top frame only', async () => {
    browser.tabs.sendMessage = async (...args) => {
      expect(args).toEqual([5, { name: 'reader:show', ask: { index: 2 } }, { frameId: 0 }]);
      return { ok: true, value: null };
    };
    expect(await send('reader:show', { index: 2 }, 5)).toEqual({ ok: true, value: null });
  });
  it('to nobody fails', async () => {
    browser.tabs.sendMessage = async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    };
    expect(await send('reader:summary', null, 5)).toMatchObject({ ok: false });
  });
  it('from a content script whose extension was reloaded fails', async () => {
    browser.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    browser.runtime.id = undefined;
    expect(isExtensionAlive()).toBe(false);
    expect(await sendFromPage('reader:count', { count: 1 })).toEqual({
      ok: false,
      error: 'Extension context invalidated.',
    });
  });
});
