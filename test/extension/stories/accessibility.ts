// axe finds nothing to complain about, in the popup and in an open card, by day and by night.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../../scripts/browsers/browser-driver.ts';
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { expect, test } from '../reader-test.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BRIEF = newsroomPage('www.worldbrief.example');
const HEARSAY = newsroomPage('www.quaysidepost.example');

for (const scheme of ['light', 'dark'] as const) {
  test(`the popup, ${scheme}`, async ({ reader }) => {
    await reader.driver.colorScheme(scheme);
    const page = await reader.open(BRIEF.url);
    await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
    const popup = await reader.popup();
    await expect.poll(async () => (await popup.list()).length).toBeGreaterThan(0);
    await popup.tab.activate();
    await hasScheme(popup.tab, scheme);
    await popup.tab.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    }, null);
    expect(await violations(popup.tab, 'main')).toEqual([]);
  });

  for (const [surface, ready] of [
    ['options.html', '.key-row'],
    ['welcome.html', '#welcome-notes h2'],
    ['panel.html', '.attribution'],
  ] as const) {
    test(`${surface}, ${scheme}`, async ({ reader }) => {
      await reader.driver.colorScheme(scheme);
      await reader.open(BRIEF.url);
      const tab = await reader.ownPage(surface);
      await expect
        .poll(() => tab.evaluate((wanted) => document.querySelector(wanted) !== null, ready))
        .toBe(true);
      await tab.activate();
      await hasScheme(tab, scheme);
      expect(await violations(tab, 'html')).toEqual([]);
    });
  }

  for (const [about, url, phrase] of [
    ['two known steps', BRIEF.url, 'the news agency said'],
    ['nobody named', HEARSAY.url, 'reportedly'],
  ] as const) {
    test(`a card with ${about}, ${scheme}`, async ({ reader }) => {
      await reader.driver.colorScheme(scheme);
      const page = await reader.open(url);
      await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
      await hasScheme(page.tab, scheme);
      await page.cardOf(phrase);
      await copyCard(page.tab);
      expect(await violations(page.tab, '#copy')).toEqual([]);
    });
  }
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

async function hasScheme(tab: Tab, scheme: string): Promise<void> {
  await expect
    .poll(() => tab.evaluate((which) => matchMedia(`(prefers-color-scheme: ${which})`).matches, scheme))
    .toBe(true);
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
