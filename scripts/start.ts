// npm start: builds the extension and opens a browser with it, on the demo newsroom or on the page asked for. Without a
// display it tours the pages instead and prints every card.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FRONT_PAGE, NEWSROOM, newsroomSite, TRACED } from '../test/fixtures/newsroom/newsroom.ts';
import type { BrowserDriver } from './browsers/browser-driver.ts';
import { browserFor } from './browsers/install-browser.ts';
import { BUILD_FOLDER, launchBrowser } from './browsers/launch-browser.ts';
import { type LocalWeb, type Site, startLocalWeb } from './browsers/local-web.ts';
import { ROOT } from './build/root.ts';
import { hasDisplay, parseStartOptions, type StartOptions } from './start/start-options.ts';
import { type TourStop, tour } from './start/tour.ts';

/** Where a file of the user's own is shown, since extensions are kept off file: addresses. */
const OWN_PAGE_HOST = 'your-page.example';

try {
  await start(parseStartOptions(process.argv.slice(2), process.cwd(), hasDisplay()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function start({ browser: kind, page, headless }: StartOptions): Promise<void> {
  console.log('Building the extension …');
  const built = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The extension could not be built.');
  const { path, version } = browserFor(kind);
  console.log(`Starting ${path} ${version} …`);
  const web = await startLocalWeb();
  web.add(newsroomSite);
  if (page && 'file' in page) web.add(folderSite(dirname(page.file)));
  const driver = await launchBrowser(kind, {
    path,
    extension: join(ROOT, 'dist', BUILD_FOLDER[kind]),
    headless,
    port: web.port,
    local: 'demo-hosts',
    keyHash: web.keyHash,
  });
  stopOnSignal(driver, web);
  const url =
    page === null ? null : 'url' in page ? page.url : `https://${OWN_PAGE_HOST}/${basename(page.file)}`;
  try {
    if (headless)
      await tour(driver, url ? [{ url, about: 'The page asked for', insist: true }] : newsroomStops());
    else await showWindow(driver, url ?? FRONT_PAGE);
  } finally {
    await driver.close();
    await web.close();
  }
}

function newsroomStops(): readonly TourStop[] {
  return NEWSROOM.map(({ url, about }) => ({
    url,
    about,
    insist: false,
    ...(url === TRACED.url ? { trace: TRACED.phrase } : {}),
  }));
}

async function showWindow(driver: BrowserDriver, url: string): Promise<void> {
  const tab = await driver.newTab();
  await tab.goto(url);
  console.log(
    `Open: ${url}\nRest the pointer on an underlined phrase. Close the window, or press Ctrl+C, to end.`,
  );
  await driver.closed;
}

/** Ctrl+C closes the browser, which ends everything else in its turn. */
function stopOnSignal(driver: BrowserDriver, web: LocalWeb): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.allSettled([driver.close(), web.close()]).then(() => process.exit(0));
    });
  }
}

/** The folder of the user's own page, under a host name. */
function folderSite(folder: string): Site {
  const types: Readonly<Record<string, string>> = { html: 'text/html', htm: 'text/html', css: 'text/css' };
  return ({ hostname, pathname }) => {
    const name = basename(decodeURIComponent(pathname));
    const type = types[name.split('.').at(-1) ?? ''];
    if (hostname !== OWN_PAGE_HOST || !type) return null;
    try {
      return { type, body: readFileSync(join(folder, name)) };
    } catch (error) {
      if (error instanceof Error && 'code' in error) return null;
      throw error;
    }
  };
}
