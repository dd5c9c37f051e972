// What `npm start` was asked for.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { BROWSER_KINDS, type BrowserKind } from '../browsers/find-browser.ts';

export interface StartOptions {
  readonly browser: BrowserKind;
  /** The page asked for; the demo newsroom when there is none. */
  readonly page: { readonly url: string } | { readonly file: string } | null;
  readonly headless: boolean;
}

export const USAGE = `npm start                                the demo newsroom in Chromium, Chrome or Edge
npm start -- --browser firefox           the same in Firefox
npm start -- https://… | page.html       a page of your own
npm start -- --headless                  without a window: a tour that prints every card`;

/** Throws a sentence for the user when it cannot be understood. File names are relative to `folder`. */
export function parseStartOptions(
  args: readonly string[],
  folder: string,
  hasDisplay: boolean,
): StartOptions {
  let browser: BrowserKind = 'chromium';
  let headless = !hasDisplay;
  let page: StartOptions['page'] = null;
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--headless') headless = true;
    else if (word.startsWith('--browser')) browser = browserNamed(word.split('=')[1] ?? rest.shift());
    else if (word.startsWith('-')) throw new Error(`There is no option ${word}.\n${USAGE}`);
    else page = pageNamed(word, folder);
  }
  return { browser, page, headless };
}

function browserNamed(name: string | undefined): BrowserKind {
  const asked = name === 'chrome' || name === 'edge' ? 'chromium' : name;
  const browser = BROWSER_KINDS.find((kind) => kind === asked);
  if (!browser) throw new Error(`--browser takes chromium or firefox, not ${name ?? 'nothing'}.`);
  return browser;
}

function pageNamed(word: string, folder: string): StartOptions['page'] {
  if (/^https?:\/\//i.test(word)) return { url: new URL(word).href };
  const file = resolve(folder, word);
  if (!existsSync(file)) throw new Error(`${word} is neither an http(s) address nor a file.`);
  return { file };
}

/** Whether there is a screen to open a window on. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
