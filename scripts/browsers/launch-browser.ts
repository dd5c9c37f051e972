// One door to both drivers.
import type { BrowserDriver, DriverOptions } from './browser-driver.ts';
import { launchChromium } from './chromium-driver.ts';
import type { BrowserKind } from './find-browser.ts';
import { launchFirefox } from './firefox-driver.ts';

/** The folder of dist/ that holds each engine's build. */
export const BUILD_FOLDER: Readonly<Record<BrowserKind, string>> = { chromium: 'chrome', firefox: 'firefox' };

/** Rejects when the browser does not start or does not take the extension. */
export function launchBrowser(kind: BrowserKind, options: DriverOptions): Promise<BrowserDriver> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
