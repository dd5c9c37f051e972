// Where browsers usually live, and whether the one found is new enough to run the extension.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
/** `chromium` is Chrome, Chromium, Edge and Chrome for Testing: one engine, one way of driving it. */
export type BrowserKind = (typeof BROWSER_KINDS)[number];

export interface FoundBrowser {
  readonly kind: BrowserKind;
  readonly path: string;
  /** As the browser prints it: "156.0.8078.79". */
  readonly version: string;
}

/** The oldest major version that the manifest allows. */
export const OLDEST: Readonly<Record<BrowserKind, number>> = { chromium: 140, firefox: 153 };

const OVERRIDE: Readonly<Record<BrowserKind, string>> = { chromium: 'CHROME', firefox: 'FIREFOX' };

const COMMANDS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
};

const WINDOWS_PROGRAMS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** The first browser of this kind that is new enough, or null; `tooOld` hears of those that are not. The environment's
 * CHROME or FIREFOX, when set, is the only place looked at: throws when it does not lead to a browser that will do. */
export function findBrowser(
  kind: BrowserKind,
  tooOld: (browser: FoundBrowser) => void = () => {},
): FoundBrowser | null {
  const override = process.env[OVERRIDE[kind]];
  if (override) return overridden(kind, override);
  for (const path of candidates(kind)) {
    const browser = lookAt(kind, path);
    if (browser && isNewEnough(browser)) return browser;
    if (browser) tooOld(browser);
  }
  return null;
}

function overridden(kind: BrowserKind, path: string): FoundBrowser {
  const browser = lookAt(kind, path);
  if (!browser) throw new Error(`${OVERRIDE[kind]}=${path} is no browser that can be started.`);
  if (isNewEnough(browser)) return browser;
  throw new Error(
    `${OVERRIDE[kind]}=${path} is version ${browser.version}; ${OLDEST[kind]} or newer is needed.`,
  );
}

function isNewEnough({ kind, version }: FoundBrowser): boolean {
  return Number.parseInt(version, 10) >= OLDEST[kind];
}

/** Null when there is nothing at the path, or it does not say its version (a broken installation). */
function lookAt(kind: BrowserKind, path: string): FoundBrowser | null {
  if (!existsSync(path)) return null;
  const version = process.platform === 'win32' ? versionOnDisk(kind, path) : versionSaid(path);
  return version ? { kind, path, version } : null;
}

function candidates(kind: BrowserKind): readonly string[] {
  const downloaded = kind === 'chromium' ? [chromium.executablePath()] : [];
  return [...installed(kind), ...downloaded];
}

function installed(kind: BrowserKind): readonly string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return folders.flatMap((folder) => MAC_APPS[kind].map((app) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      (folder) => folder !== undefined,
    );
    return folders.flatMap((folder) => WINDOWS_PROGRAMS[kind].map((program) => join(folder, program)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'].filter(
    Boolean,
  );
  return COMMANDS[kind].flatMap((command) => [...new Set(folders)].map((folder) => join(folder, command)));
}

function versionSaid(path: string): string | null {
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+\.[\d.]+/.exec(said)?.[0] ?? null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** On Windows `chrome.exe --version` opens a window; Chrome keeps its files in a folder named after the version, and
 * Firefox has it in application.ini. */
function versionOnDisk(kind: BrowserKind, path: string): string | null {
  const folder = dirname(path);
  if (kind === 'chromium') return readdirSync(folder).find((name) => /^\d+(\.\d+){3}$/.test(name)) ?? null;
  const settings = join(folder, 'application.ini');
  if (!existsSync(settings)) return null;
  return /^Version=(\S+)/m.exec(readFileSync(settings, 'utf8'))?.[1] ?? null;
}
