// A browser of the kind asked for, with the built extension, whose every host name leads to the local web.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'webextension-polyfill';
import type { BrowserDriver } from '../../scripts/browsers/browser-driver.ts';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { browserFor } from '../../scripts/browsers/install-browser.ts';
import { BUILD_FOLDER, launchBrowser } from '../../scripts/browsers/launch-browser.ts';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

/** `profile`: a folder to keep, for stories that start the browser twice; `extension`: another folder than the one that was built;
 * `room`: bytes that it may store. Rejects
 * when the extension is not built. */
export async function launchWithExtension(
  kind: BrowserKind,
  port: number,
  {
    profile,
    room,
    extension = join(DIST, BUILD_FOLDER[kind]),
  }: { profile?: string; room?: number; extension?: string } = {},
): Promise<BrowserDriver> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error('Run "npm run build" first: dist/ is empty.');
  const driver = await launchBrowser(kind, {
    path: browserFor(kind).path,
    extension,
    headless: true,
    port,
    local: 'every-host',
    ...(profile === undefined ? {} : { profile }),
    ...(room === undefined ? {} : { room }),
  });
  await driver.inExtension(closeWelcome, null);
  return driver;
}

/** Runs in the extension: the tab that it opens on its first day would be in front of the stories' pages. A profile that is used again has
 * none, so the wait ends by itself. Closed only when it has loaded: in Chromium, pages closed earlier left the extension without words. */
async function closeWelcome({ tabs }: Browser): Promise<void> {
  for (let look = 0; look < 60; look++) {
    const welcome = (await tabs.query({})).find(
      ({ url, status }) => url?.endsWith('/welcome.html') && status === 'complete',
    );
    if (welcome?.id !== undefined) {
      await tabs.remove(welcome.id);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
