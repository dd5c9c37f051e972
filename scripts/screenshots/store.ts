// The pictures of the stores' pages: five of 1280 × 800 from the demo newsroom, and two tiles.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newsroomPage } from '../../test/fixtures/newsroom/newsroom.ts';
import type { BrowserDriver, Tab } from '../browsers/browser-driver.ts';
import type { LocalWeb } from '../browsers/local-web.ts';
import { ReaderPage, waitFor } from '../browsers/reader-page.ts';
import { ROOT } from '../build/root.ts';
import { has, showFirstCard } from './surfaces.ts';

const TILES_HOST = 'tiles.store.example';
const TILES = [
  [440, 280],
  [1400, 560],
] as const;

const SCREEN = [1280, 800] as const;

/** Writes the pictures into `folder`; gives their names. Rejects when something does not come up. */
export async function takeStorePictures(
  driver: BrowserDriver,
  web: LocalWeb,
  folder: string,
): Promise<readonly string[]> {
  const taken: string[] = [];
  const shoot = async (tab: Tab, name: string) => {
    await tab.screenshot(join(folder, name));
    taken.push(name);
  };
  for (const [name, host] of [
    ['1-card.png', 'www.eveningledger.example'],
    ['2-card-dark.png', 'www.islandtribune.example'],
  ] as const) {
    await driver.colorScheme(name.includes('dark') ? 'dark' : 'light');
    const tab = await driver.newTab();
    await tab.resize(...SCREEN);
    await tab.goto(newsroomPage(host).url);
    await showFirstCard(new ReaderPage(tab));
    await shoot(tab, name);
  }
  await driver.colorScheme('light');
  for (const [name, path, drawn] of [
    ['3-panel.png', 'panel.html', '.map .node'],
    ['4-options.png', 'options.html', '.key-row'],
    ['5-welcome.png', 'welcome.html', '#welcome-notes .legend'],
  ] as const) {
    const tab = await driver.extensionTab(path);
    await tab.resize(...SCREEN);
    await waitFor(() => has(tab, drawn), path);
    await tab.activate();
    if (path === 'welcome.html') await showFirstCard(new ReaderPage(tab));
    await shoot(tab, name);
    await tab.close();
  }
  web.add(({ hostname }) =>
    hostname === TILES_HOST ? { type: 'text/html; charset=utf-8', body: tilePage() } : null,
  );
  const tab = await driver.newTab();
  for (const [width, height] of TILES) {
    await tab.resize(width, height);
    await tab.goto(`https://${TILES_HOST}/`);
    await shoot(tab, `tile-${width}x${height}.png`);
  }
  return taken;
}

/** Icon, name, and one line that says what it does, in any size. */
function tilePage(): string {
  const icon = readFileSync(join(ROOT, 'extension', 'icons', 'upstream.svg'), 'utf8');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Upstream</title><style>
body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 6vw; background: #f4f6f8; color: #16191d;
  font-family: system-ui, "DejaVu Sans", sans-serif; }
svg { width: 22vw; max-height: 60vh; }
h1 { margin: 0 0 0.3em; font-size: 6.4vw; line-height: 1; }
p { margin: 0; font: 3.6vw/1.6 Georgia, "DejaVu Serif", serif; }
span { text-decoration: underline double 0.35vw #7d0a6c; background: #7d0a6c1a; }
</style><body>${icon}<div><h1>Upstream</h1><p>Who says so?<br><span>“sources said”</span></p></div></body></html>`;
}
