// What the browser's toolbar knows of a tab: the button's badge and title, and "Scan this page".
import type { BrowserDriver } from './browser-driver.ts';

export interface ToolbarButton {
  readonly badge: string;
  readonly title: string;
}

/** The button for the tab that shows this address; null when none does. */
export function toolbarButton(driver: BrowserDriver, url: string): Promise<ToolbarButton | null> {
  return driver.inExtension(async ({ tabs, action }, address) => {
    const tabId = (await tabs.query({})).find((each) => each.url === address)?.id;
    if (tabId === undefined) return null;
    return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
  }, url);
}

/** Whether the reader has told what it found; the button's title counts it, also when it is nothing. */
export async function isRead(driver: BrowserDriver, url: string): Promise<boolean> {
  return / on this page$/.test((await toolbarButton(driver, url))?.title ?? '');
}

/** Has the tab that shows this address read, whatever the gate thinks of it; a page that has a reader keeps it. Rejects when
 * no tab does. */
export function scan(driver: BrowserDriver, url: string): Promise<void> {
  return driver.inExtension(async ({ tabs, scripting }, address) => {
    const tabId = (await tabs.query({})).find((each) => each.url === address)?.id;
    if (tabId === undefined) throw new Error(`no tab shows ${address}`);
    const target = { tabId, frameIds: [0] };
    // The same mark that the extension leaves, so that no document gets two readers.
    const [claim] = await scripting.executeScript({
      target,
      // Handed through a call, so that it gets no name, which the loader would mark (see Remote).
      func: Object.freeze(
        () =>
          !('upstreamReader' in globalThis) && Boolean(Object.assign(globalThis, { upstreamReader: true })),
      ),
    });
    // From the root: Firefox takes a bare name as relative to the page that asks.
    if (claim?.result) await scripting.executeScript({ target, files: ['/reader.js'] });
  }, url);
}
