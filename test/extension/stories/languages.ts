// The interface in each of its languages: nothing is left out, nothing shows a key, and nothing runs out of its place, also on a narrow
// screen.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserDriver, Tab } from '../../../scripts/browsers/browser-driver.ts';
import { BUILD_FOLDER } from '../../../scripts/browsers/launch-browser.ts';
import { ROOT } from '../../../scripts/build/root.ts';
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { launchWithExtension } from '../launch.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');
const LOCALES = readdirSync(join(ROOT, 'extension/_locales'));

const SURFACES: readonly (readonly [path: string, ready: string, widths: readonly number[]])[] = [
  ['popup.html', '.attribution', [360]],
  ['panel.html', '.attribution', [280, 400]],
  ['options.html', '.key-row', [320, 900]],
  ['welcome.html', '#welcome-notes h2', [320, 1280]],
];

for (const locale of LOCALES) {
  test(`in ${locale}`, async ({ kind, reader }) => {
    const extension = inOneLanguage(join(ROOT, 'dist', BUILD_FOLDER[kind]), locale);
    const driver = await launchWithExtension(kind, reader.web.port, { extension });
    try {
      const article = await driver.newTab();
      await article.goto(BRIEF.url);
      for (const [surface, ready, widths] of SURFACES) await look(driver, surface, ready, widths, locale);
    } finally {
      await driver.close();
      rmSync(extension, { recursive: true, force: true });
    }
  });
}

async function look(
  driver: BrowserDriver,
  surface: string,
  ready: string,
  widths: readonly number[],
  locale: string,
): Promise<void> {
  const tab = await driver.extensionTab(surface);
  await expect
    .poll(() => tab.evaluate((wanted) => document.querySelector(wanted) !== null, ready))
    .toBe(true);
  const { language, direction, words } = await tab.evaluate(readWords, null);
  expect.soft([language, direction], surface).toEqual([locale, locale === 'ar' ? 'rtl' : 'ltr']);
  expect
    .soft(
      words.filter((text) => text.trim() === '' || /\b[a-z]+(_[a-z]+)+\b|\$\d/.test(text)),
      surface,
    )
    .toEqual([]);
  for (const width of widths) {
    await tab.resize(width, 800);
    await expect.poll(() => tab.evaluate(() => innerWidth, null)).toBe(width);
    expect.soft(await overflowing(tab), `${surface}, ${width} wide`).toEqual([]);
  }
  await tab.close();
}

/** The built extension with this language alone, which is what it then speaks whatever the browser's own is. */
function inOneLanguage(built: string, locale: string): string {
  const folder = mkdtempSync(join(tmpdir(), `upstream-${locale}-`));
  cpSync(built, folder, { recursive: true });
  for (const other of LOCALES)
    if (other !== locale) rmSync(join(folder, '_locales', other), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, default_locale: locale }));
  return folder;
}

/** What each part that says something says, seen or heard. */
function readWords(): { language: string; direction: string; words: string[] } {
  const parts = document.querySelectorAll<HTMLElement>(
    'h1, h2, h3, button, legend, label span, dt, option, .line-name',
  );
  const words = Array.from(parts, (part) => part.getAttribute('aria-label') ?? part.textContent ?? '');
  const labels = Array.from(
    document.querySelectorAll('[aria-label]'),
    (part) => part.getAttribute('aria-label') ?? '',
  );
  const { lang, dir } = document.documentElement;
  return { language: lang, direction: dir, words: [...words, ...labels, document.title] };
}

/** What is wider than its place; the drawing of the map may be, and scrolls. */
function overflowing(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const { documentElement } = document;
    const wide: string[] = [];
    if (documentElement.scrollWidth > documentElement.clientWidth)
      wide.push(`page: ${documentElement.scrollWidth} in ${documentElement.clientWidth}`);
    for (const part of document.querySelectorAll<HTMLElement>(
      'button, label, h1, h2, p, li, dd, dt, summary',
    )) {
      if (part.closest('.map, .heard') || part.clientWidth === 0) continue;
      if (part.scrollWidth > part.clientWidth + 1)
        wide.push(`${part.tagName}: ${part.textContent?.slice(0, 40)}`);
    }
    return wide;
  }, null);
}
