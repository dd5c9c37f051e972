// A browser for the scripts that need one: the one that is there, else one that is fetched, else one clear sentence.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type BrowserKind, type FoundBrowser, findBrowser, OLDEST } from './find-browser.ts';

const DEBIAN_PACKAGES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
};

const ADVICE: Readonly<Record<BrowserKind, string>> = {
  chromium: `Install Chromium, Chrome or Edge (${OLDEST.chromium} or newer), or set CHROME to where it is.`,
  firefox: `Install Firefox (${OLDEST.firefox} or newer), or set FIREFOX to where it is.`,
};

/** Progress goes to standard error. Rejects with one sentence that says what to do when there is no browser to be had. */
export function browserFor(kind: BrowserKind): FoundBrowser {
  const found = findBrowser(kind, ({ path, version }) =>
    say(`${path} is version ${version}, too old; looking on …`),
  );
  if (found) return found;
  for (const fetch of [fetchFromPlaywright, installFromDebian]) {
    const installed = fetch(kind) ? findBrowser(kind) : null;
    if (installed) return installed;
  }
  throw new Error(
    `No ${kind === 'firefox' ? 'Firefox' : 'Chromium'} was found, and none could be fetched. ${ADVICE[kind]}`,
  );
}

/** Playwright's Firefox is a build of its own that takes no extension, so only its Chromium is of use. */
function fetchFromPlaywright(kind: BrowserKind): boolean {
  if (kind !== 'chromium') return false;
  say('Fetching Chromium (Playwright’s download) …');
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  return run(process.execPath, [cli, 'install', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
  });
}

function installFromDebian(kind: BrowserKind): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const packages = DEBIAN_PACKAGES[kind];
  say(`Installing Debian's ${packages.join(', ')} …`);
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-q'], quietly);
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], quietly);
}

function run(command: string, args: readonly string[], env: Readonly<Record<string, string>>): boolean {
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  return status === 0;
}

function say(line: string): void {
  console.error(line);
}
