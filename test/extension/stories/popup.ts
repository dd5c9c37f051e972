// The popup: every switch acts at once in the pages that are open, and stays as it was left.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { launchWithExtension } from '../launch.ts';
import { Newsreader } from '../newsreader.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');
const POST = newsroomPage('www.quaysidepost.example');
const QUIET = newsroomPage('www.skerraferries.example');

test('off everywhere and on again, in every open tab', async ({ reader }) => {
  const post = await reader.open(POST.url);
  const brief = await reader.open(BRIEF.url);
  await expect.poll(async () => (await brief.lit()).length).toBe(BRIEF.cards.length);
  const popup = await reader.popup();
  await expect.poll(() => popup.switches()).toMatchObject({ 'Highlight attributions': true });
  await popup.flip('Highlight attributions');
  for (const page of [post, brief]) await expect.poll(() => page.lit()).toEqual([]);
  await expect.poll(() => reader.badge(BRIEF.url)).toBe('');
  await popup.flip('Highlight attributions');
  await expect.poll(async () => (await brief.lit()).length).toBe(BRIEF.cards.length);
  await post.tab.activate();
  await expect.poll(async () => (await post.lit()).length).toBe(POST.cards.length);
});

test('off on this site only', async ({ reader }) => {
  const post = await reader.open(POST.url);
  const brief = await reader.open(BRIEF.url);
  await expect.poll(async () => (await brief.lit()).length).toBe(BRIEF.cards.length);
  const popup = await reader.popup();
  await expect.poll(async () => Object.keys(await popup.switches())).toContain('On worldbrief.example');
  await popup.flip('On worldbrief.example');
  await expect.poll(() => brief.lit()).toEqual([]);
  await expect.poll(async () => (await popup.status())[0]).toBe('Off on this site');
  await post.tab.activate();
  await expect.poll(async () => (await post.lit()).length).toBe(POST.cards.length);
});

test('a switch for each kind', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  const popup = await reader.popup();
  await expect.poll(() => popup.switches()).toMatchObject({ 'Other outlets': true, 'Named speakers': false });
  await popup.flip('Other outlets');
  await expect
    .poll(async () => (await page.lit()).map(({ text }) => text))
    .toEqual(['citing three people in the trade']);
  await popup.flip('Other outlets');
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
});

test('sums the page up, lists what it credits, and goes there', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  const popup = await reader.popup();
  await expect.poll(() => popup.status()).toEqual(['6 attributions, 3 upstream sources, at most 1 hop']);
  const list = await popup.list();
  expect(list.map(([phrase]) => phrase)).toEqual((await page.lit()).map(({ text }) => text));
  await popup.press('told the BBC');
  await expect.poll(async () => (await page.card())?.headline).toBe('1 hop from the original report');
});

test('what was switched off is off after the browser was restarted', async ({ kind, reader }) => {
  const profile = mkdtempSync(join(tmpdir(), 'upstream-profile-'));
  try {
    const before = new Newsreader(await launchWithExtension(kind, reader.web.port, { profile }), reader.web);
    const page = await before.open(BRIEF.url);
    await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
    const popup = await before.popup();
    await expect.poll(() => popup.switches()).toMatchObject({ 'Highlight attributions': true });
    await popup.flip('Highlight attributions');
    await expect.poll(() => page.lit()).toEqual([]);
    await before.driver.close();

    const after = new Newsreader(await launchWithExtension(kind, reader.web.port, { profile }), reader.web);
    await after.open(BRIEF.url);
    const again = await after.popup();
    await expect.poll(() => again.switches()).toMatchObject({ 'Highlight attributions': false });
    await expect.poll(async () => (await again.status())[0]).toBe('Upstream is off');
    await after.driver.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the badge counts for each tab', async ({ reader }) => {
  await reader.open(POST.url);
  await reader.open(BRIEF.url);
  await expect.poll(() => reader.badge(BRIEF.url)).toBe(String(BRIEF.cards.length));
  await expect.poll(() => reader.badge(POST.url)).toBe(String(POST.cards.length));
});

test('the badge goes when the tab goes elsewhere', async ({ reader }) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(() => reader.badge(BRIEF.url)).toBe(String(BRIEF.cards.length));
  await page.tab.goto(QUIET.url);
  await expect.poll(() => reader.badge(QUIET.url)).toBe('');
});

test('shows its switches while the page is too busy to answer, and no count before there is one', async ({
  reader,
}) => {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  await page.tab.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 4_000;
      while (performance.now() < end);
    });
  }, null);
  const popup = await reader.popup();
  await expect.poll(() => popup.status()).toEqual(['Looking at the page …']);
  expect(Object.keys(await popup.switches())).toContain('On worldbrief.example');
  await expect.poll(() => popup.status()).toEqual(['6 attributions, 3 upstream sources, at most 1 hop']);
});

test('says where it cannot run', async ({ reader }) => {
  await reader.open('about:blank');
  const popup = await reader.popup();
  await expect.poll(async () => (await popup.status())[0]).toBe('This page cannot be read');
});

test('says so when a PDF cannot be scanned', async ({ reader }) => {
  const url = 'https://papers.example/report.pdf';
  reader.web.add(({ href }) => (href === url ? { type: 'application/pdf', body: PDF } : null));
  await reader.open(url);
  const popup = await reader.popup();
  await expect.poll(async () => (await popup.status())[0]).toBe('Not read');
  await popup.press('Scan this page');
  await expect.poll(async () => (await popup.status())[0]).toBe('This page cannot be read');
});

/** An empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
