// What a reader sees in the demo newsroom: which phrases are lit on each page, how, and what each card says.
import { NEWSROOM, TRACED } from '../../fixtures/newsroom/newsroom.ts';
import { expect, test } from '../reader-test.ts';

for (const { url, about, cards } of NEWSROOM.filter((page) => page.cards.length > 0)) {
  test.describe(about, () => {
    test('lights the attributions, each in the line of its distance, and nothing else', async ({
      reader,
    }) => {
      const page = await reader.open(url);
      await expect
        .poll(async () => (await page.lit()).map(({ text, hopClass }) => [anchorIn(text), hopClass]))
        .toEqual(cards.map(({ phrase, hopClass }) => [phrase, hopClass]));

      function anchorIn(text: string): string {
        return cards.find(({ phrase }) => text.includes(phrase))?.phrase ?? `${text} (unexpected)`;
      }
    });

    for (const { phrase, hops, hopClass, trail } of cards) {
      test(`"${phrase}": ${hops ?? 'unknown'} hops, ${trail.join(' → ')}`, async ({ reader }) => {
        const page = await reader.open(url);
        await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
        const card = await page.cardOf(phrase);
        expect(card.trail.map(({ name }) => name)).toEqual(trail);
        expect(card.hopClass).toBe(hopClass);
        expect(card.headline).toBe(headline(hops));
        const proven = card.trail.filter(({ role }) => role !== 'page');
        expect(proven.filter(({ evidence }) => !evidence)).toEqual([]);
      });
    }
  });
}

test(`a trace leads to the original report: ${TRACED.trail.join(' → ')}`, async ({ reader }) => {
  const page = await reader.open(TRACED.url);
  await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
  await page.cardOf(TRACED.phrase);
  await page.settled();
  await page.clickInCard('.trace-line button');
  await expect
    .poll(async () => (await page.card())?.trail.map(({ name }) => name), { timeout: 25_000 })
    .toEqual(TRACED.trail);
  expect((await page.card())?.headline).toBe(headline(2));
});

function headline(hops: number | null): string {
  if (hops === null) return 'Unknown: it does not say who';
  if (hops === 0) return 'This page is the original report, as far as it says';
  return `${hops} ${hops === 1 ? 'hop' : 'hops'} from the original report`;
}

test('a page that is no news is left alone', async ({ reader }) => {
  const quiet = NEWSROOM.find((page) => page.cards.length === 0)?.url ?? '';
  const page = await reader.open(quiet);
  const popup = await reader.popup();
  await expect
    .poll(() => popup.status())
    .toEqual(['Not read', 'This page does not look like a news article.']);
  expect(await page.lit()).toEqual([]);
  expect(await reader.badge(quiet)).toBe('');
});

test('"Scan this page" reads a page that the gate has passed over', async ({ reader }) => {
  const url = reader.publish(
    'https://notes.example/page',
    '<!doctype html><title>Notes</title><p>The bridge is closed, Reuters reported.</p>',
  );
  const page = await reader.open(url);
  const popup = await reader.popup();
  await expect.poll(async () => (await popup.status())[0]).toBe('Not read');
  await popup.press('Scan this page');
  await expect.poll(async () => (await page.lit()).map(({ text }) => text)).toEqual(['Reuters reported']);
});
