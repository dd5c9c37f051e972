// The side panel: follows the tab in front, says what the page says, and page and panel light each other's phrases.
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { markedIn } from '../marked.ts';
import type { Newsreader } from '../newsreader.ts';
import { OwnPage } from '../own-page.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');
const POST = newsroomPage('www.quaysidepost.example');
const QUIET = newsroomPage('www.skerraferries.example');

test('draws the publications of the page and lists its attributions by source', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  const panel = await openPanel(reader);
  const expected = [...new Set(BRIEF.cards.flatMap(({ trail }) => trail))].sort();
  await expect.poll(async () => (await namesOf(panel, '.node')).sort()).toEqual(expected);
  expect(await panel.texts('.attribution')).toHaveLength(BRIEF.cards.length);
  expect((await panel.texts('.group h3')).map((name) => name.replace(/ \d+$/, ''))).toContain('Le Monde');
});

test('follows the tab in front', async ({ reader }) => {
  const brief = await reader.open(BRIEF.url);
  const panel = await openPanel(reader);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
  await reader.open(POST.url);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(POST.cards.length);
  await reader.open(QUIET.url);
  await expect.poll(() => panel.texts('.note-title')).toEqual(['Not read']);
  await brief.tab.activate();
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
});

test('what is focused in the map is marked in the page, and no longer', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  const panel = await openPanel(reader);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
  await panel.tab.evaluate((name) => {
    for (const node of document.querySelectorAll<SVGGElement>('.node'))
      if (node.getAttribute('aria-label')?.startsWith(`${name}: `))
        node.dispatchEvent(new FocusEvent('focus'));
  }, 'Le Monde');
  await expect.poll(() => markedIn(page)).toEqual(['according to Le Monde', 'The French newspaper said']);
  await panel.tab.evaluate(() => {
    for (const node of document.querySelectorAll<SVGGElement>('.node'))
      node.dispatchEvent(new FocusEvent('blur'));
  }, null);
  await expect.poll(() => markedIn(page)).toEqual([]);
});

test('the phrase whose card is open in the page is lit in the panel', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  const panel = await openPanel(reader);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
  await page.cardOf('told the BBC');
  await expect
    .poll(() => panel.texts('.attribution-lit .attribution-phrase'))
    .toEqual([expect.stringContaining('told the BBC')]);
  await expect.poll(() => namesOf(panel, '.node-lit')).toContain('BBC');
  await page.leave();
  await expect.poll(() => panel.texts('.attribution-lit')).toEqual([]);
});

test('a press goes to the phrase and opens its card', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  const panel = await openPanel(reader);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
  await panel.press('The French newspaper said');
  await expect
    .poll(async () => (await page.card())?.trail.map(({ name }) => name))
    .toEqual(['World Brief', 'Le Monde']);
});

test('can be narrowed to one kind', async ({ reader }) => {
  await reader.open(BRIEF.url);
  const panel = await openPanel(reader);
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
  await panel.fill('Show', 'anonymous');
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBeLessThan(BRIEF.cards.length);
});

async function openPanel(reader: Newsreader): Promise<OwnPage> {
  return new OwnPage(await reader.ownPage('panel.html'));
}

/** Names of the nodes of the map. */
async function namesOf(panel: OwnPage, selector: string): Promise<string[]> {
  return (await panel.labels(selector)).map((label) => label.replace(/: [^:]*$/, ''));
}
