// A page of very many attributions: what is far from the screen is not lit until it comes near, since every range costs at each paint.
import { articleHtml } from '../article-html.ts';
import { expect, test } from '../reader-test.ts';

const COUNT = 5_000;
const ARTICLE = articleHtml(
  '<p>The ship left the harbour on Monday, Reuters reported. It is to be back in a week.</p>'.repeat(COUNT),
);

test('lights what is near the screen, wherever that is', async ({ reader }) => {
  const page = await reader.open(reader.publish('https://reprint.example/news/ships', ARTICLE));
  await expect.poll(registered, { timeout: 30_000 }).toBeGreaterThan(0);
  expect(await registered()).toBeLessThan(COUNT / 10);
  await page.tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2), null);
  await expect.poll(inSight).toBeGreaterThan(0);
  expect(await registered()).toBeLessThan(COUNT / 10);

  function registered(): Promise<number> {
    return page.tab.evaluate(() => CSS.highlights.get('upstream-one-hop')?.size ?? 0, null);
  }

  /** How many of the lit phrases are on the screen. */
  function inSight(): Promise<number> {
    return page.tab.evaluate(() => {
      let count = 0;
      for (const { startContainer } of CSS.highlights.get('upstream-one-hop') ?? []) {
        const box = startContainer.parentElement?.getBoundingClientRect();
        if (box && box.bottom > 0 && box.top < innerHeight) count++;
      }
      return count;
    }, null);
  }
});
