// Where each surface is, how large it is shown, and what has to be there before its picture is taken.
import { join } from 'node:path';
import { newsroomPage } from '../../test/fixtures/newsroom/newsroom.ts';
import type { BrowserDriver, Tab } from '../browsers/browser-driver.ts';
import { ReaderPage, waitFor } from '../browsers/reader-page.ts';

interface Surface {
  readonly name: string;
  /** One of the extension's own pages. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Holds when it has been drawn. */
  readonly drawn: string;
}

const SURFACES: readonly Surface[] = [
  { name: 'panel', path: 'panel.html', width: 400, height: 1000, drawn: '.map .node' },
  { name: 'popup', path: 'popup.html', width: 360, height: 640, drawn: '.attribution' },
  { name: 'options', path: 'options.html', width: 900, height: 2900, drawn: '.key-row' },
  { name: 'welcome', path: 'welcome.html', width: 1280, height: 800, drawn: '#welcome-notes .legend' },
];

const STORY = newsroomPage('www.eveningledger.example');

/** Takes them all; gives the names of the files. Rejects when a surface does not come up. */
export async function takeScreenshots(driver: BrowserDriver, folder: string): Promise<readonly string[]> {
  const article = await driver.newTab();
  await article.goto(STORY.url);
  const page = new ReaderPage(article);
  await waitFor(async () => ((await page.lit()).length > 0 ? true : null), STORY.url);
  await article.screenshot(join(folder, 'article.png'));
  await showFirstCard(page);
  await article.screenshot(join(folder, 'card.png'));
  await page.clickInCard('.more');
  await page.settled();
  await article.screenshot(join(folder, 'menu.png'));
  await page.leave();
  const taken = ['article.png', 'card.png', 'menu.png'];
  for (const { name, path, width, height, drawn } of SURFACES) {
    const tab = await driver.extensionTab(path);
    await tab.resize(width, height);
    await waitFor(() => has(tab, drawn), path);
    await tab.activate();
    if (name === 'welcome') await showFirstCard(new ReaderPage(tab));
    await tab.screenshot(join(folder, `${name}.png`));
    taken.push(`${name}.png`);
    await tab.close();
  }
  await article.close();
  return taken;
}

/** Waits until the page is lit, and opens the card of its first phrase, to the end of its arrival. */
export async function showFirstCard(page: ReaderPage): Promise<void> {
  const first = await waitFor(async () => (await page.lit())[0] ?? null, page.tab.url());
  await page.cardOf(first.text);
  await page.tab.inCard(async (root) => {
    await Promise.all((root.querySelector('.card')?.getAnimations() ?? []).map(({ finished }) => finished));
  }, null);
}

export async function has(tab: Tab, selector: string): Promise<true | null> {
  return (await tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector)) ? true : null;
}
