// Text twice as large as usual, as its reader has told the browser: it is that large on every surface, and nothing is cut off or runs out of
// its place.
import type { Tab } from '../../../scripts/browsers/browser-driver.ts';
import { expect, test } from '../reader-test.ts';
import { OWN_SURFACES, openCard, openSurface } from '../surfaces.ts';

/** CSS pixels; usual are 16. */
const LARGE = 32;
const SCROLLBAR = 20;

for (const surface of OWN_SURFACES) {
  test(`in ${surface.path}`, async ({ reader }) => {
    const usual = await openSurface(reader, surface);
    const before = await textSize(usual);
    await reader.driver.textSize(LARGE);
    // A popup is as wide as its content and the scrollbar beside it ask for.
    const width = surface.path === 'popup.html' ? 2 * surface.width + SCROLLBAR : surface.width;
    const tab = await openSurface(reader, { ...surface, width });
    expect(await textSize(tab)).toBeCloseTo(2 * before, 1);
    expect(await misfits(tab)).toEqual([]);
  });
}

test('in a card', async ({ reader }) => {
  await reader.driver.textSize(LARGE);
  const { tab } = await openCard(reader);
  const [size, wide] = (await tab.inCard((root) => {
    const card = root.querySelector('.card');
    const wide: string[] = [];
    for (const part of root.querySelectorAll<HTMLElement>('.card, .card *')) {
      const { overflowY, display } = getComputedStyle(part);
      const cuts = overflowY === 'hidden' || overflowY === 'clip';
      if (display === 'inline' || part.closest('.heard, svg')) continue;
      if (part.scrollWidth > part.clientWidth + 1 || (cuts && part.scrollHeight > part.clientHeight + 1))
        wide.push(`${part.localName}.${part.className}: ${part.textContent?.slice(0, 40)}`);
    }
    return [card ? Number.parseFloat(getComputedStyle(card).fontSize) : 0, wide] as const;
  }, null)) ?? [0, ['no card']];
  expect(size).toBe(28);
  expect(wide).toEqual([]);
});

/** Of the page's running text. */
function textSize(tab: Tab): Promise<number> {
  return tab.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize), null);
}

/** What is wider than its place, or cut off within it; the drawing of the map may be wider, and scrolls. */
function misfits(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const { documentElement } = document;
    const found: string[] = [];
    if (documentElement.scrollWidth > documentElement.clientWidth)
      found.push(`page: ${documentElement.scrollWidth} in ${documentElement.clientWidth}`);
    for (const part of document.body.querySelectorAll<HTMLElement>('*')) {
      if (part.closest('.map, .heard, option') || part.clientWidth === 0) continue;
      const { overflowX, overflowY, display } = getComputedStyle(part);
      if (display === 'inline') continue;
      const isWide = overflowX !== 'auto' && part.scrollWidth > part.clientWidth + 1;
      const isCut =
        (overflowY === 'hidden' || overflowY === 'clip') && part.scrollHeight > part.clientHeight + 1;
      if (isWide || isCut)
        found.push(`${part.localName}.${part.className}: ${part.textContent?.slice(0, 40)}`);
    }
    return found;
  }, null);
}
