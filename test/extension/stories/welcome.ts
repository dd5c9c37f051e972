// The first day: one page, whose sample works as news pages do.
import { ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { OwnPage } from '../own-page.ts';
import { expect, test } from '../reader-test.ts';

test('its sample is lit, in four of the lines that it explains, and nothing else is', async ({ reader }) => {
  const page = new ReaderPage(await reader.ownPage('welcome.html'));
  await expect
    .poll(async () => (await page.lit()).map(({ hopClass }) => hopClass))
    .toEqual(['many-hops', 'one-hop', 'unknown', 'original']);
});

test('its sample has real cards', async ({ reader }) => {
  const tab = await reader.ownPage('welcome.html');
  await tab.activate();
  const page = new ReaderPage(tab);
  await expect.poll(async () => (await page.lit()).length).toBe(4);
  const card = await page.cardOf('the Northline news agency reported');
  expect(card.headline).toBe('2 hops from the original report');
  expect(card.trail.map(({ name }) => name)).toEqual(['Evening Ledger', 'Northline', 'Harbour Lantern']);
});

test('says what is never sent, and how to switch it off', async ({ reader }) => {
  const welcome = new OwnPage(await reader.ownPage('welcome.html'));
  await expect
    .poll(() => welcome.texts('h1, h2'))
    .toEqual(
      expect.arrayContaining([
        'Who says so?',
        'What the lines mean',
        'What is never sent',
        'How to switch it off',
      ]),
    );
});
