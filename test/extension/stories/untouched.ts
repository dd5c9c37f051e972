// The page is not edited, and nothing is asked of anybody.

import { isRead, scan } from '../../../scripts/browsers/toolbar.ts';
import { NEWSROOM, newsroomSite } from '../../fixtures/newsroom/newsroom.ts';
import { devPages } from '../dev-pages.ts';
import type { Newsreader } from '../newsreader.ts';
import { expect, test } from '../reader-test.ts';

/** The pages' own scripts stand still, so that what changes is ours. */
const NO_SCRIPTS = { 'content-security-policy': "script-src 'none'" };

for (const { url } of NEWSROOM) {
  test(`${new URL(url).hostname} is the same document with the extension as without`, async ({ reader }) => {
    const source = newsroomSite(new URL(url));
    await staysTheSame(reader, url, String(source?.body));
  });
}

for (const { id, url, html } of devPages()) {
  test(`saved page ${id} is the same document with the extension as without`, async ({ reader }) => {
    await staysTheSame(reader, url || `https://saved.example/${id}`, html);
  });
}

async function staysTheSame(reader: Newsreader, url: string, html: string): Promise<void> {
  reader.publish(url, html, NO_SCRIPTS);
  await reader.driver.inExtension(
    ({ storage }) => storage.sync.set({ settings: { version: 1, enabled: false } }),
    null,
  );
  const before = await documentOf(reader, url);
  await reader.driver.inExtension(({ storage }) => storage.sync.clear(), null);
  const after = await documentOf(reader, url, true);
  expect(after).toBe(before);
}

/** The document as text; `read`: once the extension has read it, be it news or not. */
async function documentOf(reader: Newsreader, url: string, read = false): Promise<string> {
  const page = await reader.open(url);
  if (read) {
    await scan(reader.driver, page.tab.url());
    await expect.poll(() => isRead(reader.driver, page.tab.url())).toBe(true);
  }
  const serialized = await page.tab.evaluate(() => new XMLSerializer().serializeToString(document), null);
  await page.tab.goto('about:blank');
  return serialized;
}

test('the extension asks nobody for anything', async ({ reader }) => {
  const before = reader.requests().length;
  const visited: string[] = [];
  for (const { url, cards } of NEWSROOM) {
    const page = await reader.open(url);
    visited.push(url);
    if (cards.length === 0) continue;
    await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
    for (const { text } of await page.lit()) await page.cardOf(text);
  }
  await reader.popup();
  const asked = reader
    .requests()
    .slice(before)
    .map(({ url }) => url);
  expect(asked.filter((url) => !url.endsWith('.css'))).toEqual(visited);
});
