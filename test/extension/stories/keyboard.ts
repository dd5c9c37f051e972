// By keyboard alone: the commands step through the attributions, the card takes the focus and gives it back.
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');

test('next, next, previous, Escape', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  const count = BRIEF.cards.length;
  await expect.poll(async () => (await page.lit()).length).toBe(count);
  await page.tab.evaluate(() => document.querySelector<HTMLElement>('header a')?.focus(), null);

  await reader.driver.command('next-attribution');
  await expect.poll(() => said()).toBe(`Attribution 1 of ${count}: Reuters, 1 hop`);
  expect(await page.tab.inCard((root) => root.activeElement !== null, null)).toBe(true);

  await reader.driver.command('next-attribution');
  await expect.poll(() => said()).toMatch(`Attribution 2 of ${count}: `);

  await reader.driver.command('previous-attribution');
  await expect.poll(() => said()).toMatch(`Attribution 1 of ${count}: `);

  await reader.driver.command('previous-attribution');
  await expect
    .poll(() => said())
    .toBe(`Attribution ${count} of ${count}: The French newspaper, Le Monde, 1 hop`);

  await page.tab.press('Escape');
  await expect.poll(() => page.card()).toBeNull();
  expect(await page.tab.evaluate(() => document.activeElement?.textContent, null)).toBe('World Brief');

  /** What the card announces. */
  async function said(): Promise<string> {
    const text = await page.tab.inCard(
      (root) => root.querySelector('.card > [role=status]')?.textContent ?? '',
      null,
    );
    return (text ?? '').replace(/[\u2068\u2069]/g, '');
  }
});

test('Tab goes through the card', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  await reader.driver.command('next-attribution');
  await expect.poll(() => focused()).toBe('dialog');
  await page.tab.press('Tab');
  await expect.poll(() => focused()).toMatch(/^(a|button)$/);

  async function focused(): Promise<string | null> {
    return page.tab.inCard(
      ({ activeElement }) => activeElement?.getAttribute('role') ?? activeElement?.localName ?? 'nothing',
      null,
    );
  }
});

test('the toggle command turns the highlights off and on', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  await reader.driver.command('toggle');
  await expect.poll(() => page.lit()).toEqual([]);
  await reader.driver.command('toggle');
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
});
