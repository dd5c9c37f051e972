// The options: every choice acts at once in the pages that are open.
import type { ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { articleHtml } from '../article-html.ts';
import type { Newsreader } from '../newsreader.ts';
import { OwnPage } from '../own-page.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');
const POST = newsroomPage('www.quaysidepost.example');
const PHRASE = 'the news agency said';

test('a line that is off is not drawn, and comes back', async ({ reader }) => {
  const page = await openLit(reader);
  const options = await openOptions(reader);
  await options.choose('Off', 'Line: 1 hop from the original report');
  await expect
    .poll(async () => (await page.lit()).filter(({ hopClass }) => hopClass === 'one-hop'))
    .toEqual([]);
  await options.press('Usual lines and colours');
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
});

test('a line can be strong, and have a colour of one’s own', async ({ reader }) => {
  const page = await openLit(reader);
  const usual = await lineOf(page, 'one-hop');
  const options = await openOptions(reader);
  await options.choose('Strong', 'Line: 1 hop from the original report');
  await expect.poll(() => lineOf(page, 'one-hop')).toMatch(/4px/);
  await options.fill('Colour: 1 hop from the original report', '#aa00bb');
  await expect.poll(() => lineOf(page, 'one-hop')).toMatch(/rgb\(170, 0, 187\)|#aa00bb/);
  await options.press('Usual lines and colours');
  await expect.poll(() => lineOf(page, 'one-hop')).toBe(usual);
});

test('a card can be made to wait for a click', async ({ reader }) => {
  const page = await openLit(reader);
  const options = await openOptions(reader);
  await options.choose('only on a click or a tap');
  await expect.poll(() => stored(reader)).toMatchObject({ card: { opensOn: 'click' } });
  await page.tab.activate();
  await page.hover(PHRASE);
  await page.tab.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 900)), null);
  expect(await page.card()).toBeNull();
  const [line] = await page.boxesOf(PHRASE);
  if (line) await page.tab.click((line.left + line.right) / 2, (line.top + line.bottom) / 2);
  await expect.poll(async () => (await page.card())?.headline).toBe('1 hop from the original report');
});

test('a card can be made to wait longer', async ({ reader }) => {
  const page = await openLit(reader);
  const options = await openOptions(reader);
  await options.fill('Time on a phrase before its card opens', '1500');
  await expect.poll(() => stored(reader)).toMatchObject({ card: { delay: 1500 } });
  await page.tab.activate();
  const start = Date.now();
  await page.cardOf(PHRASE);
  expect(Date.now() - start).toBeGreaterThanOrEqual(1_450);
});

test('only on some sites', async ({ reader }) => {
  const post = await reader.open(POST.url);
  const page = await openLit(reader);
  const options = await openOptions(reader);
  await options.choose('only on these sites');
  await page.tab.activate();
  await expect.poll(() => page.lit()).toEqual([]);
  await options.fill('Site', 'https://www.worldbrief.example/europe');
  await options.press('Add');
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  expect(await options.texts('.rows li')).toEqual(['worldbrief.example']);
  expect(await post.lit()).toEqual([]);
  await options.fill('Site', 'not a site');
  await options.press('Add');
  await expect.poll(() => options.texts('.wrong')).toContain('“not a site” is no address of a site.');
  await options.press('Remove worldbrief.example');
  await expect.poll(() => page.lit()).toEqual([]);
});

test('an outlet of one’s own is found from now on, and known by its site', async ({ reader }) => {
  const html = articleHtml('<p>The bridge will open in May, Skerranytt reported on Monday.</p>');
  const page = await reader.open(reader.publish('https://valley.example/news/bridge', html));
  const options = await openOptions(reader);
  await options.fill('Name', 'Skerra Nytt');
  await options.fill('Other names', 'Skerranytt, Nytt Skerra');
  await options.fill('Site (optional)', 'skerranytt.example');
  await options.press('Add');
  await page.tab.activate();
  await expect
    .poll(async () => (await page.lit()).map(({ text }) => text))
    .toEqual([expect.stringContaining('Skerranytt reported')]);
  await page.tab.activate();
  const { trail } = await page.cardOf('Skerranytt reported');
  expect(trail.map(({ name }) => name)).toEqual(['Valley Observer', 'Skerra Nytt']);
  expect(trail[1]?.link).toBe('https://skerranytt.example/');
});

test('what is marked on a card as no attribution goes dark, is listed, and can be forgotten', async ({
  reader,
}) => {
  const page = await openLit(reader);
  await page.tab.activate();
  await page.cardOf(PHRASE);
  await page.clickInCard('.more');
  await page.clickInCard('.menu button');
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length - 1);
  const options = await openOptions(reader);
  await expect.poll(() => options.texts('.rows li strong')).toEqual([expect.stringContaining(PHRASE)]);
  await options.press('Forget all');
  await page.tab.activate();
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
});

test('settings come from a file, and go back to the first day', async ({ reader }) => {
  const page = await openLit(reader);
  const options = await openOptions(reader);
  await options.upload('notes.json', '{"notes": []}');
  await expect.poll(() => options.texts('.notice')).toEqual(['“notes.json” holds no settings of Upstream.']);
  await page.tab.activate();
  await options.upload('settings.json', '{"upstreamSettings": {"kinds": {"outlet": false}}}');
  await expect.poll(async () => (await page.lit()).length).toBeLessThan(BRIEF.cards.length);
  await options.tab.evaluate(() => {
    window.confirm = () => true;
  }, null);
  await options.press('Reset');
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
});

test('the keys are those that the browser has', async ({ reader }) => {
  const options = await openOptions(reader);
  await expect.poll(() => options.texts('.key-row dt')).toHaveLength(3);
  expect(
    (await options.texts('.key-row dd')).filter((keys) => /Alt.*Shift|no keys|⌥/.test(keys)),
  ).toHaveLength(3);
});

async function openLit(reader: Newsreader): Promise<ReaderPage> {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  return page;
}

async function openOptions(reader: Newsreader): Promise<OwnPage> {
  const options = new OwnPage(await reader.ownPage('options.html'));
  await expect.poll(async () => (await options.texts('h2')).length).toBeGreaterThan(5);
  return options;
}

async function stored(reader: Newsreader): Promise<unknown> {
  return reader.driver.inExtension(
    async ({ storage }) => (await storage.sync.get('settings')).settings,
    null,
  );
}

/** How the page draws a class: the text of its rule. */
async function lineOf(page: ReaderPage, hopClass: string): Promise<string> {
  return page.tab.evaluate((name) => {
    for (const sheet of document.adoptedStyleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule)
          for (const inner of rule.cssRules)
            if (inner.cssText.startsWith(`::highlight(upstream-${name})`)) return inner.cssText;
    return '';
  }, hopClass);
}
