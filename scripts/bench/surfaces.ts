// What the reader of the news sees of us, in Chromium, where there is very much of it: how long popup and side panel take to show what a page
// of 500 attributions holds, and whether a page with 5,000 of them still scrolls.
import type { SidePanel, Tab } from '../browsers/browser-driver.ts';
import type { ChromiumDriver } from '../browsers/chromium-driver.ts';
import { waitFor } from '../browsers/reader-page.ts';
import { toolbarButton } from '../browsers/toolbar.ts';
import { type Measurement, median } from './measure.ts';
import { workOf } from './trace.ts';

const FEW = 'https://few.example/news/ships';
const MANY = 'https://many.example/news/ships';
const VERY_MANY = 'https://very-many.example/news/ships';
const COUNTS: Readonly<Record<string, number>> = { [FEW]: 3, [MANY]: 500, [VERY_MANY]: 5_000 };
const OPENINGS = 9;
const SCROLLS = 5;
/** Milliseconds that reading 5,000 attributions may take. */
const READ_WITHIN = 60_000;

const TOWNS = ['Skerra', 'Aldmouth', 'Fenwick', 'Torvay', 'Brannoch', 'Ulsay', 'Kelda', 'Marrow'];
const PAPERS = ['Herald', 'Courier', 'Gazette', 'Tribune', 'Mercury'];

export const surfacesSite = ({ href }: URL) => {
  const count = COUNTS[href];
  return count === undefined ? null : { type: 'text/html; charset=utf-8', body: shipsPage(count) };
};

/** Every paragraph credits one of forty papers, and half of them say where that has it from. */
function shipsPage(count: number): string {
  const paper = (i: number) =>
    `${TOWNS[i % TOWNS.length]} ${PAPERS[Math.floor(i / TOWNS.length) % PAPERS.length]}`;
  const paragraphs = Array.from({ length: count }, (_, i) => {
    const citing = i % 2 === 0 ? `, citing the ${paper(i * 7 + 3)} newspaper` : '';
    return `<p>The ship left the harbour, the ${paper(i)} newspaper reported${citing}. It is to be back in a week.</p>`;
  });
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The ships' };
  return `<!doctype html><html lang="en"><head><title>The ships | Cove Post</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><article><h1>The ships</h1>${paragraphs.join('\n')}</article></body></html>`;
}

export async function measureSurfaces(driver: ChromiumDriver): Promise<Measurement[]> {
  const few = await read(driver, FEW);
  const many = await read(driver, MANY);
  const panel = await openPanel(driver);
  const times = { empty: [], panel: [], panelOfFew: [], popup: [] } as Record<string, number[]>;
  for (let opening = 0; opening < OPENINGS; opening++) {
    await many.activate();
    times.empty?.push(await shown(panel, 'whats-new.html', 'h2'));
    times.panel?.push(await shown(panel, 'panel.html', '.attribution'));
    // Where the page stays in front, as it does below a popup.
    times.popup?.push(await shown(panel, 'popup.html', '.attribution'));
    await few.activate();
    times.panelOfFew?.push(await shown(panel, 'panel.html', '.attribution'));
  }
  await panel.close();
  for (const tab of [many, few]) await tab.close();
  return [...rowsOf(times), ...(await measureScrolling(driver))];
}

/** What an extension's page of a few lines of text takes is the browser's. */
function rowsOf(times: Readonly<Record<string, readonly number[]>>): Measurement[] {
  const quietest = (what: string) => Math.min(...(times[what] ?? []));
  const beyondEmpty = (what: string): Measurement => ({
    what: `${what}: until it shows 500 attributions, beyond an empty page`,
    value: quietest(what) - quietest('empty'),
    unit: 'ms',
    bound: { atMost: 100 },
  });
  return [
    beyondEmpty('panel'),
    beyondEmpty('popup'),
    {
      what: 'panel: time for 500 attributions, by that for 3',
      value: median(times.panel ?? []) / median(times.panelOfFew ?? []),
      unit: 'x',
      bound: { atMost: 2 },
    },
  ];
}

/** Scrolls through the page a screen at a time. The quietest of several times is nearest to the truth. */
async function measureScrolling(driver: ChromiumDriver): Promise<Measurement[]> {
  const tab = await read(driver, VERY_MANY);
  const longest: number[] = [];
  for (let scroll = 0; scroll < SCROLLS; scroll++) {
    const events = await driver.traced(() => tab.evaluate(scrollThrough, null));
    longest.push(workOf('/reader.js', events).longestTask);
  }
  await tab.close();
  return [
    {
      what: '5,000 highlights: longest task of a scroll through the page',
      value: Math.min(...longest),
      unit: 'ms',
      bound: { atMost: 50 },
    },
  ];
}

/** Runs in the page. */
async function scrollThrough(): Promise<void> {
  const screens = 40;
  for (let screen = 0; screen <= screens; screen++) {
    scrollTo(0, ((document.documentElement.scrollHeight - innerHeight) * screen) / screens);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  }
}

/** A tab with the page, read. */
async function read(driver: ChromiumDriver, url: string): Promise<Tab> {
  const tab = await driver.newTab();
  await tab.goto(url);
  const wanted = String(COUNTS[url] ?? '');
  await waitFor(
    async () => ((await toolbarButton(driver, url))?.title.replace(/\D/g, '') === wanted ? true : null),
    `${url} to be read`,
    READ_WITHIN,
  );
  return tab;
}

/** By the button in the popup, since browsers open it for nobody else; the popup closes itself. */
async function openPanel(driver: ChromiumDriver): Promise<SidePanel> {
  const popup = await driver.extensionTab('popup.html');
  await popup.activate();
  const place = await waitFor(
    () =>
      popup.evaluate(() => {
        const box = document.querySelector('.foot button')?.getBoundingClientRect();
        return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
      }, null),
    'the button of the side panel',
  );
  await popup.click(place.x, place.y);
  return driver.sidePanel();
}

/** Milliseconds from when one of our own pages is asked for until its first paint, by when it must show what `selector` finds. */
async function shown(view: Pick<Tab, 'evaluate'>, path: string, selector: string): Promise<number> {
  const before = await view.evaluate((wanted) => {
    location.assign(wanted);
    return performance.timeOrigin;
  }, path);
  return waitFor(
    () =>
      view
        .evaluate(
          ([wanted, old]) => {
            if (performance.timeOrigin === old || !document.querySelector(wanted)) return null;
            return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
          },
          [selector, before] as const,
        )
        // The page that it goes away from does not answer any more.
        .catch(() => null),
    path,
  );
}
