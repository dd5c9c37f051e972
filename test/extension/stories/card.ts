// The card as an object on the screen: it can be reached, it stays, it goes when told to, and it never is in the way.
import type { Box, ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { articleHtml } from '../article-html.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');

test('the pointer can travel from the phrase into the card, and the card stays', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await lit(page);
  const { box } = await page.cardOf('the news agency said');
  await page.tab.moveMouse((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await outlivesGrace(page);
  expect((await page.card())?.headline).toBe('1 hop from the original report');
  await page.leave();
});

test('stays while the pointer rests on the phrase', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await lit(page);
  await page.cardOf('the news agency said');
  await outlivesGrace(page);
  expect(await page.card()).not.toBeNull();
});

test('Escape closes it', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await lit(page);
  await page.cardOf('the news agency said');
  await page.tab.press('Escape');
  await expect.poll(() => page.card()).toBeNull();
});

for (const [scheme, lightest] of [
  ['light', 255],
  ['dark', 60],
] as const) {
  test(`has a ground of its own, ${scheme} as the system is, so that it can be read over any page`, async ({
    reader,
  }) => {
    await reader.driver.colorScheme(scheme);
    const page = await reader.open(BRIEF.url);
    await lit(page);
    await page.cardOf('the news agency said');
    const ground = await page.tab.inCard((root) => {
      const card = root.querySelector('.card');
      return card && getComputedStyle(card).backgroundColor;
    }, null);
    const [red = Number.NaN] =
      ground
        ?.match(/^rgb\((\d+), /)
        ?.slice(1)
        .map(Number) ?? [];
    expect(red).toBeGreaterThan(lightest - 60);
    expect(red).toBeLessThanOrEqual(lightest);
  });
}

test('a click on a piece of evidence scrolls to it and flashes it', async ({ reader }) => {
  const filler = '<p>It has rained for a week, and the river is high.</p>'.repeat(60);
  const html = articleHtml(
    `<p>MOSCOW (Reuters) - The bridge is closed.</p>${filler}<p>It will open in May, Kommersant reported.</p>`,
  );
  const page = await reader.open(reader.publish('https://reprint.example/news/bridge', html));
  await lit(page);
  const { trail } = await page.cardOf('Kommersant reported');
  expect(trail.map(({ name }) => name)).toEqual(['Valley Observer', 'Reuters', 'Kommersant']);
  const dateline = () =>
    page.tab.evaluate(() => document.querySelector('p')?.getBoundingClientRect().top ?? 0, null);
  expect(await dateline()).toBeLessThan(0);
  await page.clickInCard('button[aria-label*="(Reuters)"]');
  await expect.poll(dateline).toBeGreaterThan(0);
  await expect.poll(() => page.tab.evaluate(readFlash, null)).toMatch(/^MOSCOW \(Reuters\)/);
});

for (const [width, height] of [
  [1280, 900],
  [800, 360],
  [360, 640],
] as const) {
  test(`never off-screen and never over its phrase, at ${width} × ${height}`, async ({ reader }) => {
    for (const { url } of [BRIEF, newsroomPage('www.harbourlantern.example')]) {
      const page = await reader.open(url);
      await page.tab.resize(width, height);
      await lit(page);
      for (const { text: phrase } of await page.lit()) {
        const { box } = await page.cardOf(phrase);
        expect.soft(box.left, phrase).toBeGreaterThanOrEqual(0);
        expect.soft(box.top, phrase).toBeGreaterThanOrEqual(0);
        expect.soft(box.right, phrase).toBeLessThanOrEqual(width);
        expect.soft(box.bottom, phrase).toBeLessThanOrEqual(height);
        const lines = await page.boxesOf(phrase);
        expect
          .soft(
            lines.filter((line) => overlap(line, box)),
            phrase,
          )
          .toEqual([]);
      }
    }
  });
}

test('its links open elsewhere, and tell nobody where from', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await lit(page);
  await page.cardOf('the news agency said');
  const links = await page.tab.inCard(
    (root) =>
      Array.from(root.querySelectorAll('a'), ({ target, rel, protocol }) => ({ target, rel, protocol })),
    null,
  );
  expect(links?.length).toBeGreaterThan(0);
  for (const link of links ?? []) {
    expect(link).toEqual({ target: '_blank', rel: 'noopener noreferrer', protocol: 'https:' });
  }
});

async function lit(page: ReaderPage): Promise<void> {
  await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
}

/** Longer than the 300 ms of grace that a card is given, by the page's own clock. */
async function outlivesGrace(page: ReaderPage): Promise<void> {
  await page.tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 450)), null);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

/** What the page has lit for a moment. */
function readFlash(): string {
  for (const { startContainer, startOffset, endContainer, endOffset } of CSS.highlights.get(
    'upstream-flash',
  ) ?? []) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  }
  return '';
}
