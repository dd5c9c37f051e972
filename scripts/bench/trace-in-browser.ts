// The built extension in Chromium: what a trace takes beyond what it waits for, and what a large upstream page costs the page that is open.
import { Readable } from 'node:stream';
import type { Browser } from 'webextension-polyfill';
import type { Tab } from '../browsers/browser-driver.ts';
import type { ChromiumDriver } from '../browsers/chromium-driver.ts';
import type { Site, WebResponse } from '../browsers/local-web.ts';
import { ReaderPage, waitFor } from '../browsers/reader-page.ts';
import type { Measurement } from './measure.ts';
import { articles } from './texts.ts';
import { longestTaskOf } from './trace.ts';

const TRACES = 5;
const HOPS = 5;
/** Milliseconds after which a site answers. On this machine it would be at once, and what is measured is what a trace adds to the waiting;
 * sites of news that are asked for the first time take longer than this. */
const ANSWERS_AFTER = 250;
/** UTF-16 units of the large upstream page. */
const LARGE = 500_000;
/** Of the article on the others, a thousand words, which stand among as much else as on news sites. */
const ORDINARY = 6_000;
const ELSE = `<nav>${'<a href="/news/sport">Sport</a> '.repeat(200)}</nav><script>var data = "${'x'.repeat(50_000)}"</script>`;

const CLAIM = 'the power company Velstad will empty the Vindal dam in April after engineers found 14 cracks';
const PAPERS = ['Ash', 'Birch', 'Cedar', 'Elder', 'Hazel', 'Larch'] as const;

/** `turn`: each trace has papers of its own, since a site is not asked twice in half a second. */
const hostOf = (paper: string, turn: number) => `www.${paper.toLowerCase()}${turn}post.example`;
const urlOf = (paper: string, turn: number) => `https://${hostOf(paper, turn)}/news/dam`;
const startOf = (turn: number) => urlOf(PAPERS[0], turn);
/** The first page that leads to a large one. */
const TO_LARGE = 1_000;

/** Each paper credits the next; from `TO_LARGE` on, the second page is large and the last. */
export const tracedSite: Site = (url): WebResponse | null => {
  const [, name, digits] = /^www\.([a-z]+)(\d+)post\.example$/.exec(url.hostname) ?? [];
  const at = PAPERS.findIndex((paper) => paper.toLowerCase() === name);
  const paper = PAPERS[at];
  if (!paper || url.pathname !== '/news/dam') return null;
  const turn = Number(digits);
  const large = turn >= TO_LARGE && at > 0;
  const next = large ? undefined : PAPERS[at + 1];
  const length = at === 0 ? 0 : large ? LARGE : ORDINARY;
  const body = pageOf(paper, next, turn, length);
  return { type: 'text/html; charset=utf-8', body: at === 0 ? body : late(body) };
};

function late(body: string): Readable {
  return new Readable({
    read() {
      setTimeout(() => {
        this.push(body);
        this.push(null);
      }, ANSWERS_AFTER);
    },
  });
}

function pageOf(paper: string, next: string | undefined, turn: number, length: number): string {
  const credit = next
    ? `the newspaper <a href="${urlOf(next, turn)}">${next}${turn} Post</a> reported`
    : 'two engineers familiar with the inspection said';
  return `<!doctype html><html lang="en"><head><title>The dam | ${paper}${turn} Post</title>
<meta property="og:site_name" content="${paper}${turn} Post">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The dam"}</script></head>
<body>${ELSE}<article><h1>The dam</h1><p>In the valley ${CLAIM}, ${credit}.</p>
${paragraphs(length, paper.charCodeAt(0) + turn)}</article></body></html>`;
}

/** News of other things, begun elsewhere for each paper, so that no two print the same. */
function paragraphs(length: number, from: number): string {
  const all = articles()
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const html: string[] = [];
  for (let i = from * 37, written = 0; written < length; i++) {
    const text = all[i % all.length] ?? '';
    html.push(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    written += text.length + 7;
  }
  return html.join('\n');
}

/** The quietest of several turns is nearest to the truth. */
export async function measureTrace(driver: ChromiumDriver): Promise<Measurement[]> {
  const ratios: number[] = [];
  for (let turn = 0; turn < TRACES; turn++) {
    const tab = await openStart(driver, turn);
    const { whole, fetches } = await driver.inExtension(timeTrace, {
      url: startOf(turn),
      post: `${turn}post.example`,
    });
    if (fetches.length !== HOPS) throw new Error(`a trace of ${fetches.length} pages`);
    ratios.push(whole / fetches.reduce((sum, each) => sum + each, 0));
    await tab.close();
  }
  const tasks: number[] = [];
  for (let turn = TO_LARGE; turn < TO_LARGE + TRACES; turn++) {
    const tab = await openStart(driver, turn);
    const events = await driver.traced(async () => {
      await driver.inExtension(timeTrace, { url: startOf(turn), post: `${turn}post.example` });
    });
    tasks.push(longestTaskOf('/trace.js', events));
    await tab.close();
  }
  return [
    {
      what: `trace of ${HOPS} hops, sites of ${ANSWERS_AFTER} ms: sums of its fetches`,
      value: Math.min(...ratios),
      unit: 'x',
      bound: { atMost: 1.3 },
    },
    {
      what: 'trace: longest task, upstream page of 500 KB',
      value: Math.min(...tasks),
      unit: 'ms',
      bound: { atMost: 50 },
    },
  ];
}

async function openStart(driver: ChromiumDriver, turn: number): Promise<Tab> {
  const tab = await driver.newTab();
  await tab.goto(startOf(turn));
  const page = new ReaderPage(tab);
  await waitFor(async () => ((await page.lit()).length > 0 ? true : null), startOf(turn));
  return tab;
}

/** Runs in the extension's worker: as the popup's button does, has the tab at `url` traced, and gives the milliseconds of the whole and of each
 * request to hosts that end in `post`. */
async function timeTrace({ tabs, runtime }: Browser, { url, post }: { url: string; post: string }) {
  const tab = (await tabs.query({})).find((each) => each.url === url);
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}`);
  const { id } = tab;
  // The reader says so whenever it has got further.
  const news = new EventTarget();
  let heard = 0;
  runtime.onMessage.addListener((said: unknown): undefined => {
    if ((said as { name?: unknown }).name !== 'reader:count') return;
    heard++;
    news.dispatchEvent(new Event('count'));
  });
  performance.clearResourceTimings();
  const start = performance.now();
  await tabs.sendMessage(id, { name: 'reader:trace', ask: null });
  for (;;) {
    const before = heard;
    const { value } = (await tabs.sendMessage(id, { name: 'reader:summary', ask: null })) as {
      value: { trace: { running: boolean } };
    };
    if (!value.trace.running) break;
    if (heard === before)
      await new Promise<unknown>((resolve) => news.addEventListener('count', resolve, { once: true }));
  }
  const whole = performance.now() - start;
  const fetches = performance
    .getEntriesByType('resource')
    .filter(({ name }) => new URL(name).hostname.endsWith(post))
    .map(({ duration }) => duration);
  return { whole, fetches };
}
