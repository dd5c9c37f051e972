// The card as an object on the screen: it can be reached, it stays, it goes when told to, and it never is in the way.
import type { Box, ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { NEWSROOM } from '../../fixtures/newsroom/newsroom.ts';
import { expect, test } from '../reader-test.ts';

const AGENCY = NEWSROOM[1]?.url ?? '';
const FORUM = NEWSROOM[4]?.url ?? '';

test('the pointer can travel from the phrase into the card, and the card stays', async ({ reader }) => {
  const page = await reader.open(AGENCY);
  await lit(page);
  const { box } = await page.cardOf('The newspaper said');
  await page.tab.moveMouse((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await outlivesGrace(page);
  expect((await page.card())?.headline).toBe('1 hop from the original report');
  await page.leave();
});

test('stays while the pointer rests on the phrase', async ({ reader }) => {
  const page = await reader.open(AGENCY);
  await lit(page);
  await page.cardOf('The newspaper said');
  await outlivesGrace(page);
  expect(await page.card()).not.toBeNull();
});

test('Escape closes it', async ({ reader }) => {
  const page = await reader.open(AGENCY);
  await lit(page);
  await page.cardOf('The newspaper said');
  await page.tab.press('Escape');
  await expect.poll(() => page.card()).toBeNull();
});

test('a click on a piece of evidence scrolls to it', async ({ reader }) => {
  const page = await reader.open(FORUM);
  await lit(page);
  await page.tab.resize(900, 420);
  await page.cardOf('told Northline');
  const before = await page.tab.evaluate(() => scrollY, null);
  await clickInCard(page, 'button[aria-label*="(Northline)"]');
  await expect.poll(() => page.tab.evaluate(() => scrollY, null)).not.toBe(before);
  await expect
    .poll(() => page.tab.evaluate(() => CSS.highlights.get('upstream-flash')?.size ?? 0, null))
    .toBe(1);
});

for (const [width, height] of [
  [1280, 900],
  [800, 360],
  [360, 640],
] as const) {
  test(`never off-screen and never over its phrase, at ${width} × ${height}`, async ({ reader }) => {
    for (const { url, cards } of NEWSROOM) {
      if (cards.length === 0) continue;
      const page = await reader.open(url);
      await page.tab.resize(width, height);
      await lit(page);
      for (const { phrase } of cards) {
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
  const page = await reader.open(AGENCY);
  await lit(page);
  await page.cardOf('The newspaper said');
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

async function clickInCard(page: ReaderPage, selector: string): Promise<void> {
  const center = await page.tab.inCard((root, which) => {
    const box = root.querySelector(which)?.getBoundingClientRect();
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, selector);
  if (!center) throw new Error(`The card has no ${selector}`);
  await page.tab.click(center.x, center.y);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}
