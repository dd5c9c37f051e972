// On a phone's screen, with a finger: the card is a sheet at the bottom, and comes and goes by taps.
import type { ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { articleHtml } from '../article-html.ts';
import type { Newsreader } from '../newsreader.ts';
import { expect, test } from '../reader-test.ts';

/** CSS pixels. */
const PHONE = { width: 360, height: 640 };
const MARGIN = 8;
const ARTICLE = articleHtml(
  '<p>The bridge is shut, Reuters reported.</p><p>It is old, Kommersant reported.</p>',
);

test('a tap on a phrase opens a sheet, as wide as the screen, at its bottom', async ({ reader }) => {
  const page = await openOnPhone(reader);
  await page.tap('Reuters reported');
  await expect.poll(async () => (await page.card())?.headline).toBe('1 hop from the original report');
  await page.settled();
  expect((await page.card())?.box).toMatchObject({
    left: MARGIN,
    right: PHONE.width - MARGIN,
    bottom: PHONE.height - MARGIN,
  });
});

test('a tap on another phrase opens that one instead; a tap beside it closes it', async ({ reader }) => {
  const page = await openOnPhone(reader);
  for (const outlet of ['Reuters', 'Kommersant']) {
    await page.tap(`${outlet} reported`);
    await expect
      .poll(async () => (await page.card())?.trail.map(({ name }) => name))
      .toEqual(['Valley Observer', outlet]);
  }
  const place = await page.tab.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('h1')?.getBoundingClientRect() ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, null);
  await page.tab.tap(place.x, place.y);
  await expect.poll(() => page.card()).toBeNull();
});

test('its menu takes a finger', async ({ reader }) => {
  const page = await openOnPhone(reader);
  await page.tap('Reuters reported');
  await expect.poll(() => page.card()).not.toBeNull();
  await page.settled();
  await page.tapInCard('.more');
  await expect.poll(() => page.tab.inCard((root) => root.querySelector('.menu') !== null, null)).toBe(true);
  await page.tapInCard('.menu button');
  await expect.poll(async () => (await page.lit()).map(({ text }) => text)).toEqual(['Kommersant reported']);
});

async function openOnPhone(reader: Newsreader): Promise<ReaderPage> {
  const page = await reader.open(reader.publish('https://valley.example/news/phone', ARTICLE));
  await page.tab.resize(PHONE.width, PHONE.height);
  await expect.poll(async () => (await page.lit()).length).toBe(2);
  return page;
}
