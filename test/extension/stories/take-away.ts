// What is taken along from the side panel: the sourcing, pasted elsewhere, and the map as a picture in a file.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import type { Analysis } from '../../../src/core/analysis.ts';
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import type { Newsreader } from '../newsreader.ts';
import { OwnPage } from '../own-page.ts';
import { pressByHand } from '../press.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');
const NOTES = 'https://notes.example/';

test('the sourcing as text, Markdown and JSON', async ({ reader }) => {
  reader.publish(NOTES, '<!doctype html><title>Notes</title><textarea autofocus></textarea>');
  const article = await reader.open(BRIEF.url);
  const panel = await openPanel(reader);
  const phrases = await panel.texts('.attribution-phrase');

  const text = await copied(reader, article, panel, 'Copy as text');
  for (const phrase of phrases) expect(text).toContain(phrase);
  expect(text).toContain('World Brief → Le Monde (1 hop)');

  const markdown = await copied(reader, article, panel, 'Copy as Markdown');
  expect(markdown).toMatch(new RegExp(`^## \\[.+\\]\\(<${BRIEF.url}>\\)`));
  expect(markdown).toContain('### Le Monde');

  const json = JSON.parse(await copied(reader, article, panel, 'Copy as JSON')) as Analysis;
  expect(json.url).toBe(BRIEF.url);
  expect(json.attributions.map(({ chain }) => chain.map(({ name }) => name))).toEqual(
    BRIEF.cards.map(({ trail }) => trail),
  );
});

test('the map as SVG and as PNG', async ({ reader }) => {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-saved-'));
  try {
    await reader.driver.saveTo(folder);
    await reader.open(BRIEF.url);
    const panel = await openPanel(reader);
    await pressByHand(panel.tab, 'Save map as SVG');
    const svg = (await saved(join(folder, 'upstream-map.svg'))).toString('utf8');
    const { window } = new JSDOM(svg, { contentType: 'image/svg+xml' });
    const { documentElement } = window.document;
    const [width, height] = ['width', 'height'].map((name) => Number(documentElement.getAttribute(name)));
    expect(documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(documentElement.getAttribute('viewBox')).toBe(`-16 -16 ${width} ${height}`);
    const names = [...documentElement.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['World Brief', 'Le Monde', 'BBC']));

    await pressByHand(panel.tab, 'Save map as PNG');
    const png = await saved(join(folder, 'upstream-map.png'));
    // The browser decodes it, and finds the name of the page and all the rest drawn on it.
    const picture = await panel.tab.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = new Uint32Array(
        context?.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer ?? new ArrayBuffer(0),
      );
      return { width: bitmap.width, height: bitmap.height, colors: new Set(pixels).size };
    }, png.toString('base64'));
    expect(picture).toMatchObject({
      width: Math.ceil(2 * Number(width)),
      height: Math.ceil(2 * Number(height)),
    });
    expect(picture.colors).toBeGreaterThan(10);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function openPanel(reader: Newsreader): Promise<OwnPage> {
  const panel = new OwnPage(await reader.ownPage('panel.html'));
  await expect.poll(async () => (await panel.texts('.attribution')).length).toBe(BRIEF.cards.length);
  await panel.tab.activate();
  return panel;
}

/** What somebody pastes who has pressed this. */
async function copied(
  reader: Newsreader,
  article: ReaderPage,
  panel: OwnPage,
  button: string,
): Promise<string> {
  // The panel is about whatever was looked at last.
  await article.tab.activate();
  await panel.tab.activate();
  await pressByHand(panel.tab, button);
  await expect.poll(() => panel.texts('.notice')).toEqual(['Copied.']);
  const notes = await reader.open(NOTES);
  await notes.tab.evaluate(() => document.querySelector('textarea')?.focus(), null);
  await notes.tab.press('Control+v');
  const pasted = () => notes.tab.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
  await expect.poll(pasted).not.toBe('');
  return pasted();
}

/** The file, when the browser has finished it. */
async function saved(path: string): Promise<Buffer> {
  await expect.poll(() => (existsSync(path) ? readFileSync(path).length : 0)).toBeGreaterThan(0);
  return readFileSync(path);
}
