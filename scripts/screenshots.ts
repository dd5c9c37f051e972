// npm run screenshots: every surface in light and dark, in both browsers, from the demo newsroom; PNGs in out/screenshots.
//   -- --browser firefox   in one browser only
//   -- --store             the pictures of the stores' pages instead, in out/store
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { newsroomSite } from '../test/fixtures/newsroom/newsroom.ts';
import { BROWSER_KINDS, type BrowserKind } from './browsers/find-browser.ts';
import { browserFor } from './browsers/install-browser.ts';
import { BUILD_FOLDER, launchBrowser } from './browsers/launch-browser.ts';
import { startLocalWeb } from './browsers/local-web.ts';
import { ROOT } from './build/root.ts';
import { takeStorePictures } from './screenshots/store.ts';
import { takeScreenshots } from './screenshots/surfaces.ts';

const asked = process.argv[process.argv.indexOf('--browser') + 1];
const kinds = BROWSER_KINDS.filter((kind) => !process.argv.includes('--browser') || kind === asked);
const forStore = process.argv.includes('--store');
const folder = join(ROOT, 'out', forStore ? 'store' : 'screenshots');
rmSync(folder, { recursive: true, force: true });
for (const kind of forStore ? (['chromium'] as const) : kinds) await shoot(kind);

async function shoot(kind: BrowserKind): Promise<void> {
  const web = await startLocalWeb();
  web.add(newsroomSite);
  const driver = await launchBrowser(kind, {
    path: browserFor(kind).path,
    extension: join(ROOT, 'dist', BUILD_FOLDER[kind]),
    headless: true,
    port: web.port,
    local: 'every-host',
  });
  try {
    if (forStore) {
      mkdirSync(folder, { recursive: true });
      for (const name of await takeStorePictures(driver, web, folder)) console.log(`out/store/${name}`);
      return;
    }
    for (const scheme of ['light', 'dark'] as const) {
      const into = join(folder, kind, scheme);
      mkdirSync(into, { recursive: true });
      await driver.colorScheme(scheme);
      for (const name of await takeScreenshots(driver, into))
        console.log(`out/screenshots/${kind}/${scheme}/${name}`);
    }
  } finally {
    await driver.close();
    await web.close();
  }
}
