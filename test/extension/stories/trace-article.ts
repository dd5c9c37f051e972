// "Trace this article" in the popup: one press for everything that the open article credits to another publication.
import { hostOf, storyUrl, traceWeb } from '../../fixtures/traceweb/traceweb.ts';
import { articleHtml } from '../article-html.ts';
import type { Newsreader } from '../newsreader.ts';
import type { PopupPage } from '../popup-page.ts';
import { expect, test } from '../reader-test.ts';

const WITHIN = { timeout: 25_000 };
const DIGEST = 'https://www.digestchronicle.example/news/2026/digest';

const link = (name: string) => `<a href="${storyUrl(name)}">${name}</a>`;
const CREDITS = {
  gazette: `In the valley the power company Velstad will empty the Vindal dam in April after engineers found 14 cracks in its wall, the newspaper ${link('Fell Gazette')} reported.`,
  courier: `The power company Velstad will empty the Vindal dam in April, the newspaper ${link('Vindal Courier')} wrote; engineers had found 12 cracks in its wall.`,
  mail: 'The school in the village below was closed on Monday, the Harrow Mail newspaper said.',
  sleepy: `The valley road will be shut while the dam is emptied, the newspaper ${link('Sleepy Standard')} reported.`,
};

test.beforeEach(({ reader }) => reader.web.add(traceWeb));

test('each credit is followed, and a page that two lead to is opened once', async ({ reader }) => {
  const { page, popup } = await openPopup(reader, [CREDITS.gazette, CREDITS.courier, CREDITS.mail]);
  const before = reader.requests().length;
  expect(await saysOfTrace(popup)).toContain('Trace asks each upstream page from its own site');
  await popup.press('Trace this article');
  await expect.poll(() => saysOfTrace(popup), WITHIN).toBe('Traced 3 of 3');
  expect(
    reader
      .requests()
      .map(({ url }) => new URL(url).hostname)
      .slice(before),
  ).toEqual([hostOf('Fell Gazette'), hostOf('Vindal Courier')]);
  const ends = 'Vindal Courier credits no further publication: it is the original report.';
  expect(await listOf(popup)).toEqual([
    ['the newspaper Fell Gazette reported', 'Fell Gazette · 2 hops', ends],
    ['the newspaper Vindal Courier wrote', 'Vindal Courier · 1 hop', ends],
    [
      'the Harrow Mail newspaper said',
      'Harrow Mail · 1 hop',
      'Harrow Mail is named, but no link leads to its report.',
    ],
  ]);
  expect((await page.lit()).map(({ hopClass }) => hopClass)).toEqual(['many-hops', 'one-hop', 'one-hop']);
});

test('it says how far it has come, and ends when it is cancelled', async ({ reader }) => {
  const { popup } = await openPopup(reader, [CREDITS.mail, CREDITS.sleepy, CREDITS.gazette]);
  const before = reader.requests().length;
  await popup.press('Trace this article');
  await expect.poll(() => saysOfTrace(popup)).toBe('Traced 1 of 3');
  await expect.poll(() => popup.list()).toHaveLength(3);
  await expect.poll(async () => (await listOf(popup))[1]?.[2]).toBe('Opening Sleepy Standard …');
  await popup.press('Cancel');
  await expect.poll(async () => (await listOf(popup))[1]?.[2]).toBe('Cancelled.');
  expect((await listOf(popup))[2]).toEqual(['the newspaper Fell Gazette reported', 'Fell Gazette · 1 hop']);
  await popup.press('Trace again');
  // What was not traced yet comes first.
  await expect.poll(async () => (await listOf(popup))[2]?.[1], WITHIN).toBe('Fell Gazette · 2 hops');
  expect(
    reader
      .requests()
      .map(({ url }) => new URL(url).hostname)
      .slice(before, before + 3),
  ).toEqual([hostOf('Sleepy Standard'), hostOf('Fell Gazette'), hostOf('Vindal Courier')]);
});

test('where nothing may be traced, or nothing is there to be traced, it is not offered', async ({
  reader,
}) => {
  await reader.driver.inExtension(
    ({ storage }) => storage.sync.set({ settings: { version: 2, trace: 'never' } }),
    null,
  );
  const never = await openPopup(reader, [CREDITS.gazette]);
  await expect.poll(async () => (await never.popup.list()).length).toBe(1);
  expect(await saysOfTrace(never.popup)).toBeNull();
  await reader.driver.inExtension(({ storage }) => storage.sync.clear(), null);
  const { popup } = await openPopup(reader, ['Three officials said the road would be shut.']);
  await expect.poll(async () => (await popup.list()).length).toBe(1);
  expect(await saysOfTrace(popup)).toBeNull();
});

async function openPopup(reader: Newsreader, paragraphs: readonly string[]) {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  const page = await reader.open(reader.publish(DIGEST, articleHtml(text)));
  await expect.poll(async () => (await page.lit()).length).toBe(paragraphs.length);
  const popup = await reader.popup();
  await expect.poll(async () => (await popup.list()).length).toBe(paragraphs.length);
  return { page, popup };
}

/** Null when the popup has nothing to say of tracing. */
function saysOfTrace(popup: PopupPage): Promise<string | null> {
  return popup.tab.evaluate(
    () =>
      Array.from(document.querySelectorAll('.tracing p'), ({ textContent }) => textContent).join('') || null,
    null,
  );
}

async function listOf(popup: PopupPage): Promise<readonly (readonly string[])[]> {
  return (await popup.list()).map((item) => item.map((text) => text.replace(/[\u2068\u2069]/g, '')));
}
