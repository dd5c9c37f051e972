// axe finds nothing to complain about, in the extension's own pages and in an open card: by day, by night, and in the few colours
// that a user forces on every page. Nothing moves for those who want it so.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserDriver, Tab } from '../../../scripts/browsers/browser-driver.ts';
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { expect, test } from '../reader-test.ts';
import { OWN_SURFACES, openCard, openSurface } from '../surfaces.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BRIEF = newsroomPage('www.worldbrief.example');
const HEARSAY = newsroomPage('www.quaysidepost.example');

type Look = 'light' | 'dark' | 'forced colours';

for (const look of ['light', 'dark', 'forced colours'] as const) {
  test(`the popup, ${look}`, async ({ reader }) => {
    await wear(reader.driver, look);
    const page = await reader.open(BRIEF.url);
    await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
    const popup = await reader.popup();
    await expect.poll(async () => (await popup.list()).length).toBeGreaterThan(0);
    await popup.tab.activate();
    await hasLook(popup.tab, look);
    await popup.tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }, null);
    expect(await violations(popup.tab, 'main')).toEqual([]);
  });

  for (const [surface, ready] of [
    ['options.html', '.key-row'],
    ['welcome.html', '#welcome-notes h2'],
    ['panel.html', '.attribution'],
    ['whats-new.html', 'h2'],
  ] as const) {
    test(`${surface}, ${look}`, async ({ reader }) => {
      await wear(reader.driver, look);
      await reader.open(BRIEF.url);
      const tab = await reader.ownPage(surface);
      await expect
        .poll(() => tab.evaluate((wanted) => document.querySelector(wanted) !== null, ready))
        .toBe(true);
      await tab.activate();
      await hasLook(tab, look);
      expect(await violations(tab, 'html')).toEqual([]);
    });
  }

  test(`a card with its menu, ${look}`, async ({ reader }) => {
    await wear(reader.driver, look);
    const page = await openCard(reader);
    await hasLook(page.tab, look);
    await copyCard(page.tab);
    expect(await violations(page.tab, '#copy')).toEqual([]);
  });

  for (const [about, url, phrase] of [
    ['two known steps', BRIEF.url, 'the news agency said'],
    ['nobody named', HEARSAY.url, 'reportedly'],
  ] as const) {
    test(`a card with ${about}, ${look}`, async ({ reader }) => {
      await wear(reader.driver, look);
      const page = await reader.open(url);
      await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
      await hasLook(page.tab, look);
      await page.cardOf(phrase);
      await copyCard(page.tab);
      expect(await violations(page.tab, '#copy')).toEqual([]);
    });
  }
}

test('nothing of a card moves for those who want little to move', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
  await page.cardOf('the news agency said');
  expect(await arrival(page.tab)).toBe('arrive');
  await page.leave();
  await reader.driver.reducedMotion(true);
  await page.cardOf('the news agency said');
  expect(await arrival(page.tab)).toBe('none');
});

for (const surface of OWN_SURFACES) {
  test(`nothing moves by itself in ${surface.path}`, async ({ reader }) => {
    await reader.driver.reducedMotion(true);
    const tab = await openSurface(reader, surface);
    expect(await tab.evaluate(() => document.getAnimations().length, null)).toBe(0);
    const moving = await tab.evaluate(
      () =>
        Array.from(document.querySelectorAll('body, body *')).filter((part) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(part);
          return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length,
      null,
    );
    expect(moving).toBe(0);
  });
}

/** Name of the card's opening animation. */
function arrival(tab: Tab): Promise<string | null> {
  return tab.inCard((root) => {
    const card = root.querySelector('.card');
    return card && getComputedStyle(card).animationName;
  }, null);
}

/** axe cannot look into a closed shadow root, so it is given the same elements and styles in an open one. */
async function copyCard(tab: Tab): Promise<void> {
  await tab.inCard(async (root) => {
    const copy = document.createElement('div');
    copy.id = 'copy';
    copy.style.cssText = root.host instanceof HTMLElement ? root.host.style.cssText : '';
    const inside = copy.attachShadow({ mode: 'open' });
    for (const { cssRules } of root.adoptedStyleSheets) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(Array.from(cssRules, ({ cssText }) => cssText).join('\n'));
      inside.adoptedStyleSheets.push(sheet);
    }
    for (const child of root.childNodes) inside.append(child.cloneNode(true));
    document.documentElement.append(copy);
    root.host.remove();
    await Promise.allSettled(inside.getAnimations().map(({ finished }) => finished));
  }, null);
}

async function wear(driver: BrowserDriver, look: Look): Promise<void> {
  if (look === 'forced colours') await driver.forcedColors(true);
  else await driver.colorScheme(look);
}

async function hasLook(tab: Tab, look: Look): Promise<void> {
  const query = look === 'forced colours' ? '(forced-colors: active)' : `(prefers-color-scheme: ${look})`;
  await expect.poll(() => tab.evaluate((wanted) => matchMedia(wanted).matches, query)).toBe(true);
}

interface Axe {
  run(where: string, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe complains about, in its own words. */
async function violations(tab: Tab, where: string): Promise<readonly string[]> {
  await tab.run(AXE);
  return tab.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { readonly axe: Axe };
    // `region` asks for landmarks of a whole page, and a card is none.
    const { violations: found } = await axe.run(selector, { rules: { region: { enabled: false } } });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, where);
}
