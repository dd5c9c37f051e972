// A browser of the kind asked for, with the built extension, whose every host name leads to the local web.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserDriver } from '../../scripts/browsers/browser-driver.ts';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { browserFor } from '../../scripts/browsers/install-browser.ts';
import { BUILD_FOLDER, launchBrowser } from '../../scripts/browsers/launch-browser.ts';

const DIST = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');

/** `profile`: a folder to keep, for stories that start the browser twice. Rejects when the extension is not built. */
export function launchWithExtension(
  kind: BrowserKind,
  port: number,
  profile?: string,
): Promise<BrowserDriver> {
  const extension = join(DIST, BUILD_FOLDER[kind]);
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error('Run "npm run build" first: dist/ is empty.');
  return launchBrowser(kind, {
    path: browserFor(kind).path,
    extension,
    headless: true,
    port,
    local: 'every-host',
    ...(profile === undefined ? {} : { profile }),
  });
}
