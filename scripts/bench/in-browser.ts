// The built extension in Chromium: what the gate costs a page that is no news, what the reader and its painting cost a page of a megabyte,
// what a trace takes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Tab } from '../browsers/browser-driver.ts';
import { type ChromiumDriver, launchChromium } from '../browsers/chromium-driver.ts';
import { browserFor } from '../browsers/install-browser.ts';
import { startLocalWeb } from '../browsers/local-web.ts';
import { waitFor } from '../browsers/reader-page.ts';
import { toolbarButton } from '../browsers/toolbar.ts';
import { buildExtension } from '../build/build-extension.ts';
import { ROOT } from '../build/root.ts';
import { bundleSizes } from '../build/size-table.ts';
import { type Measurement, median } from './measure.ts';
import { measureSurfaces, surfacesSite } from './surfaces.ts';
import { articles } from './texts.ts';
import { type OurWork, type Rendering, renderingOf, workOf } from './trace.ts';
import { measureTrace, tracedSite } from './trace-in-browser.ts';

const EXTENSION = join(ROOT, 'out', 'bench', 'chrome');
const GATE_LOADS = 9;
const READINGS = 5;
const MEGABYTE = 1_000_000;
/** Milliseconds that reading a megabyte may take in all. */
const READ_WITHIN = 60_000;

export async function measureInBrowser(): Promise<Measurement[]> {
  const sizes = await build();
  const web = await startLocalWeb();
  web.add(site);
  web.add(tracedSite);
  web.add(surfacesSite);
  const driver = await launchChromium({
    path: browserFor('chromium').path,
    extension: EXTENSION,
    headless: true,
    port: web.port,
    local: 'every-host',
  });
  try {
    return [
      ...sizes,
      ...(await measureGate(driver)),
      ...(await measureReader(driver)),
      ...(await measureTrace(driver)),
      ...(await measureSurfaces(driver)),
    ];
  } finally {
    await driver.close();
    await web.close();
  }
}

async function build(): Promise<Measurement[]> {
  const files = (await buildExtension()).get('chrome') ?? new Map();
  rmSync(EXTENSION, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(EXTENSION, path)), { recursive: true });
    writeFileSync(join(EXTENSION, path), content);
  }
  return bundleSizes(files)
    .filter(({ output }) => output === 'gate.js' || output === 'reader.js' || output === 'trace.js')
    .map(({ output, gzip, limit }) => ({
      what: `size: ${output}, gzipped`,
      value: gzip / 1024,
      unit: 'KB',
      bound: { atMost: limit / 1024 },
    }));
}

const SHOP = 'https://shop.example/boats';
const HUGE = 'https://huge.example/news/yard';
/** On the same site, so that the page's process is there, and traced, before the page. */
const NEIGHBOUR = 'https://huge.example/boats';

const site = ({ href }: URL) => {
  const body = href === SHOP || href === NEIGHBOUR ? shopPage() : href === HUGE ? hugePage() : null;
  return body === null ? null : { type: 'text/html; charset=utf-8', body };
};

function shopPage(): string {
  const offer = '<li><a href="/boat">A boat</a> <span>Twelve feet, oak, one owner.</span> <b>900</b></li>';
  return `<!doctype html><html lang="en"><title>Boats for sale</title><h1>Boats</h1><ul>${offer.repeat(300)}</ul></html>`;
}

function hugePage(): string {
  const paragraphs = articles()
    .join('\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  const html: string[] = [];
  for (let i = 0, length = 0; length < MEGABYTE; i = (i + 1) % paragraphs.length) {
    const paragraph = paragraphs[i] ?? '';
    html.push(paragraph);
    length += paragraph.length;
  }
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The yard' };
  return `<!doctype html><html lang="en"><head><title>The yard | Cove Post</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><article><h1>The yard</h1>${html.join('\n')}</article></body></html>`;
}

async function measureGate(driver: ChromiumDriver): Promise<Measurement[]> {
  const tab = await driver.newTab();
  await tab.goto(SHOP);
  const times: number[] = [];
  for (let load = 0; load < GATE_LOADS; load++) {
    const events = await driver.traced(async () => {
      await tab.goto(SHOP);
      await idle(tab);
    });
    times.push(workOf('/gate.js', events).script);
  }
  await tab.close();
  return [
    {
      what: 'gate: on a page that is no news',
      value: median(times),
      unit: 'ms',
      bound: { atMost: 20 },
      goal: { atMost: 10 },
    },
  ];
}

/** A page of a megabyte is loaded and read, nothing being warm; then the reader is switched off and on again, so that what is drawn is
 * ours and not the page's. The quietest of several readings is nearest to the truth. */
async function measureReader(driver: ChromiumDriver): Promise<Measurement[]> {
  const work: OurWork[] = [];
  const painting: Rendering[] = [];
  for (let reading = 0; reading < READINGS; reading++) {
    const tab = await driver.newTab();
    await tab.goto(NEIGHBOUR);
    await idle(tab);
    const loaded = await driver.traced(async () => {
      await tab.goto(HUGE);
      await waitFor(() => badge(driver, true), 'the page to be read', READ_WITHIN);
    });
    work.push(workOf('/reader.js', loaded));
    await idle(tab);
    await switchOn(driver, false);
    await waitFor(() => badge(driver, false), 'the reader to be off');
    await idle(tab);
    const switched = await driver.traced(async () => {
      await switchOn(driver, true);
      await waitFor(() => badge(driver, true), 'the page to be read again', READ_WITHIN);
      await idle(tab);
    });
    painting.push(renderingOf('/reader.js', switched));
    await tab.close();
  }
  const row = (
    what: string,
    values: readonly number[],
    rest: Pick<Measurement, 'unit' | 'bound' | 'goal'>,
  ) => ({
    what: `1 MB of text: ${what}`,
    value: Math.min(...values),
    ...rest,
  });
  return [
    row(
      'all tasks of the reader',
      work.map(({ script }) => script),
      {
        unit: 'ms',
        bound: { atMost: 2_000 },
        goal: { atMost: 60 },
      },
    ),
    row(
      'its longest task',
      work.map(({ longestTask }) => longestTask),
      {
        unit: 'ms',
        bound: { atMost: 50 },
        goal: { atMost: 16 },
      },
    ),
    row(
      'painting, style to commit',
      painting.map(({ spent }) => spent),
      { unit: 'ms', bound: { atMost: 200 } },
    ),
    row(
      'layouts by painting',
      painting.map(({ layouts }) => layouts),
      { unit: '', bound: { atMost: 0 } },
    ),
  ];
}

async function switchOn(driver: ChromiumDriver, enabled: boolean): Promise<void> {
  await driver.inExtension(
    ({ storage }, on) => storage.sync.set({ settings: { version: 1, enabled: on } }),
    enabled,
  );
}

/** True when the toolbar's button counts what was found on the page, or does not, as wanted; null as long as it is otherwise. */
async function badge(driver: ChromiumDriver, wanted: boolean): Promise<true | null> {
  const counts = /\d/.test((await toolbarButton(driver, HUGE))?.badge ?? '');
  return counts === wanted || null;
}

/** Resolves when the page has had nothing to do for a frame or two. */
async function idle(tab: Tab): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())));
      }),
    null,
  );
}
