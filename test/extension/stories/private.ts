// Private windows: everything works there, and nothing of it is kept.
import type { BrowserDriver } from '../../../scripts/browsers/browser-driver.ts';
import { hostOf, storyUrl, traceWeb } from '../../fixtures/traceweb/traceweb.ts';
import { askBackground } from '../ask-background.ts';
import { launchWithExtension } from '../launch.ts';
import { Newsreader } from '../newsreader.ts';
import { expect, test } from '../reader-test.ts';

const START = storyUrl('Fell Gazette');
const ELSEWHERE = storyUrl('Vindal Courier');

test('what is read and traced in a private window is neither stored nor remembered', async ({
  kind,
  reader,
}) => {
  reader.web.add(traceWeb);
  const driver = await launchWithExtension(kind, reader.web.port);
  try {
    const settings = { version: 2, memory: true };
    await driver.inExtension(({ storage }, chosen) => storage.sync.set({ settings: chosen }), settings);
    await driver.openPrivately(START);
    await expect.poll(() => isLitPrivately(driver)).toBe(true);
    const before = await stored(driver);

    const asked = reader.requests().length;
    await send(driver, 'reader:trace');
    await expect
      .poll(() => send(driver, 'reader:summary'), { timeout: 25_000 })
      .toMatchObject({ trace: { running: false, done: 1, of: 1 }, attributions: [{ hops: 1 }] });
    expect(
      reader
        .requests()
        .slice(asked)
        .map(({ url }) => new URL(url).hostname),
    ).toEqual([hostOf('Vindal Courier')]);

    expect(await stored(driver)).toEqual(before);
    expect(await askBackground(driver, 'memory:status', null)).toMatchObject({ articles: 0 });

    // The memory is on, and takes what is read in other windows.
    await closePrivateWindow(driver);
    const other = new Newsreader(driver, reader.web);
    const page = await other.open(ELSEWHERE);
    await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
    await expect.poll(() => askBackground(driver, 'memory:status', null)).toMatchObject({ articles: 1 });
    const kept = (await askBackground(driver, 'memory:export', null)) as { readonly text: string };
    expect(kept.text).toContain(ELSEWHERE);
    expect(kept.text).not.toContain(START);
  } finally {
    await driver.close();
  }
});

function isLitPrivately(driver: BrowserDriver): Promise<boolean> {
  return driver.inExtension(async ({ tabs, action }, url) => {
    const tab = (await tabs.query({})).find((each) => each.url === url && each.incognito);
    return tab?.id !== undefined && (await action.getBadgeText({ tabId: tab.id })) === '1';
  }, START);
}

async function closePrivateWindow(driver: BrowserDriver): Promise<void> {
  await driver.inExtension(async ({ tabs, windows }, url) => {
    const tab = (await tabs.query({})).find((each) => each.url === url && each.incognito);
    await windows.remove(tab?.windowId ?? -1);
  }, START);
}

/** As the popup of the private window would. */
function send(driver: BrowserDriver, name: string): Promise<unknown> {
  return driver.inExtension(
    async ({ tabs }, [url, what]) => {
      const tab = (await tabs.query({})).find((each) => each.url === url && each.incognito);
      const answer = (await tabs.sendMessage(tab?.id ?? -1, { name: what, ask: null })) as { value: unknown };
      return answer.value;
    },
    [START, name] as const,
  );
}

function stored(driver: BrowserDriver): Promise<object> {
  return driver.inExtension(
    async ({ storage }) => ({
      local: await storage.local.get(null),
      sync: await storage.sync.get(null),
      session: await storage.session.get(null),
    }),
    null,
  );
}
