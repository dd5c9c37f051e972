// The surfaces that stories look over one by one: the extension's own pages, and a card.
import type { Tab } from '../../scripts/browsers/browser-driver.ts';
import type { ReaderPage } from '../../scripts/browsers/reader-page.ts';
import { newsroomPage } from '../fixtures/newsroom/newsroom.ts';
import type { Newsreader } from './newsreader.ts';
import { expect } from './reader-test.ts';

const STORY = newsroomPage('www.eveningledger.example');
const PHRASE = 'Northline reported';

export interface Surface {
  /** One of the extension's own pages. */
  readonly path: string;
  /** Finds something when it has been drawn. */
  readonly ready: string;
  /** CSS pixels, as it is usually shown. */
  readonly width: number;
  readonly height: number;
  /** It has at least so many things to press, each of them reached by Tab. */
  readonly stops: number;
}

export const OWN_SURFACES: readonly Surface[] = [
  { path: 'popup.html', ready: '.attribution', width: 360, height: 600, stops: 10 },
  { path: 'panel.html', ready: '.attribution', width: 400, height: 800, stops: 12 },
  { path: 'options.html', ready: '.key-row', width: 900, height: 800, stops: 20 },
  { path: 'welcome.html', ready: '#welcome-notes h2', width: 1280, height: 800, stops: 1 },
  { path: 'whats-new.html', ready: 'h2', width: 900, height: 800, stops: 0 },
];

/** The surface, in front, about a page of the newsroom; all that folds is open. */
export async function openSurface(reader: Newsreader, { path, ready, width, height }: Surface): Promise<Tab> {
  await openStory(reader);
  const tab = await reader.ownPage(path);
  await tab.resize(width, height);
  await expect
    .poll(() => tab.evaluate((wanted) => document.querySelector(wanted) !== null, ready))
    .toBe(true);
  await tab.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  }, null);
  await tab.activate();
  return tab;
}

/** A page with an open card that has a trail, what each step rests on, and its menu. */
export async function openCard(reader: Newsreader): Promise<ReaderPage> {
  const page = await openStory(reader);
  await page.cardOf(PHRASE);
  await page.clickInCard('.more');
  await expect
    .poll(() => page.tab.inCard((root) => root.querySelectorAll('.menu button').length, null))
    .toBe(5);
  await page.settled();
  return page;
}

async function openStory(reader: Newsreader): Promise<ReaderPage> {
  const page = await reader.open(STORY.url);
  await expect.poll(async () => (await page.lit()).length).toBe(STORY.cards.length);
  return page;
}
