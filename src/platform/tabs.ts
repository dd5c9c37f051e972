// Which tab the reader of the news is looking at.
import type { Tabs } from 'webextension-polyfill';
import { extensionApi } from './browser.ts';

/** `url` is null where we may not know it: the browser's own pages, the stores. */
export interface PageTab {
  readonly id: number;
  readonly url: string | null;
  readonly windowId: number;
}

export async function activeTab(): Promise<PageTab | null> {
  const [tab] = await extensionApi().tabs.query({ active: true, lastFocusedWindow: true });
  return pageTab(tab);
}

/** The tab that the popup is about: the active one, or, when the popup stands open as a tab of its own (as on phones, or for
 * more room), the one that was looked at last before it. */
export async function tabForPopup(): Promise<PageTab | null> {
  const { runtime, tabs } = extensionApi();
  const own = runtime.getURL('');
  const [active] = await tabs.query({ active: true, currentWindow: true });
  if (!active?.url?.startsWith(own)) return pageTab(active);
  const others = (await tabs.query({ currentWindow: true })).filter(({ url }) => !url?.startsWith(own));
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return pageTab(others[0]);
}

/** Calls back when another tab comes to the front, or a page in a tab has been loaded or has changed its address. */
export function watchTabs(changed: (tabId: number) => void): void {
  const { tabs } = extensionApi();
  tabs.onActivated.addListener(({ tabId }) => changed(tabId));
  tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status === 'complete' || url !== undefined) changed(tabId);
  });
}

function pageTab(tab: Tabs.Tab | undefined): PageTab | null {
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url ?? null, windowId: tab.windowId ?? 0 };
}

/** The host of an address; null for what is no web page. */
export function hostOf(address: string | null): string | null {
  if (address === null) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
