// Without a display: visits the pages, hovers every highlight, prints each card, and leaves screenshots.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserDriver } from '../browsers/browser-driver.ts';
import { type LitPhrase, ReaderPage, type ShownCard, waitFor } from '../browsers/reader-page.ts';
import { isRead, scan } from '../browsers/toolbar.ts';
import { ROOT } from '../build/root.ts';

export interface TourStop {
  readonly url: string;
  readonly about: string;
  /** Whether to read the page though it does not look like news. */
  readonly insist: boolean;
  /** Words of a phrase to trace at the end. */
  readonly trace?: string;
}

/** Milliseconds within which a news page is lit; the gate and the reader take a fraction of it. */
const READ_WITHIN = 5_000;
/** Milliseconds that a trace may take by its own limits, and some. */
const TRACED_WITHIN = 25_000;
const PHRASE_WIDTH = 44;

/** Prints as it goes; gives how many cards were shown. Rejects when a lit phrase has no card. */
export async function tour(driver: BrowserDriver, stops: readonly TourStop[]): Promise<number> {
  const folder = join(ROOT, 'out', 'tour', driver.kind);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let cards = 0;
  for (const stop of stops) {
    console.log(`\n${stop.url}\n${stop.about}`);
    const tab = await driver.newTab();
    await tab.goto(stop.url);
    const page = new ReaderPage(tab);
    const phrases = await readPhrases(driver, page, stop.insist);
    if (phrases.length > 0) console.log(row('hops', 'phrase', 'trail'));
    for (const [index, { text }] of phrases.entries()) {
      const before = phrases.slice(0, index).filter((each) => each.text === text).length;
      const card = await page.cardOf(text, before);
      cards++;
      const name = `${new URL(stop.url).hostname}-${String(cards).padStart(2, '0')}.png`;
      await page.settled();
      await tab.screenshot(join(folder, name));
      printCard(text, card);
    }
    if (stop.trace) {
      printCard(`Traced: ${stop.trace}`, await traced(page, stop.trace));
      await tab.screenshot(join(folder, `${new URL(stop.url).hostname}-traced.png`));
    }
    await tab.close();
  }
  console.log(`\n${cards} cards; their pictures are in ${relative(process.cwd(), folder) || folder}`);
  return cards;
}

/** The card of a phrase when its trace is over. */
async function traced(page: ReaderPage, phrase: string): Promise<ShownCard> {
  await page.cardOf(phrase);
  await page.settled();
  await page.clickInCard('.trace-line button');
  await waitFor(() => page.tab.inCard(traceIsOver, null), `the trace of "${phrase}"`, TRACED_WITHIN);
  return waitFor(() => page.card(), `a card for "${phrase}"`);
}

/** It says how it ended, and has no line that says how it goes. */
function traceIsOver(root: ShadowRoot): true | null {
  const said = root.querySelector('.trace-line p:not(.running)')?.textContent?.trim();
  return said ? true : null;
}

async function readPhrases(
  driver: BrowserDriver,
  page: ReaderPage,
  insist: boolean,
): Promise<readonly LitPhrase[]> {
  const url = page.tab.url();
  const read = () => waitFor(async () => ((await isRead(driver, url)) ? true : null), url, READ_WITHIN);
  try {
    await read();
  } catch (error) {
    if (!insist) {
      console.log('  Not news: left alone.');
      return [];
    }
    console.log(
      `  Does not look like news (${error instanceof Error ? error.message : error}); read all the same.`,
    );
    await scan(driver, url);
    await read();
  }
  const phrases = await page.lit();
  if (phrases.length === 0) console.log('  Nothing found.');
  return phrases;
}

function printCard(phrase: string, card: ShownCard): void {
  const trail = card.trail.map(({ name, role }) => (role === 'origin' ? `(${name})` : name)).join(' → ');
  console.log(row(hopsOf(card), phrase, trail));
  for (const { evidence } of card.trail) if (evidence) console.log(row('', '', `  ${evidence}`));
}

function hopsOf({ headline, hopClass }: ShownCard): string {
  if (hopClass === 'original') return '0';
  return /^\d+/.exec(headline)?.[0] ?? (hopClass === 'circular' ? '∞' : '?');
}

function row(hops: string, phrase: string, trail: string): string {
  const short = phrase.length > PHRASE_WIDTH ? `${phrase.slice(0, PHRASE_WIDTH - 1)}…` : phrase;
  return `  ${hops.padEnd(5)}${short.padEnd(PHRASE_WIDTH + 2)}${trail}`;
}
