// The popup: every switch acts at once in the pages that are open, and stays as it was left.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NEWSROOM } from '../../fixtures/newsroom/newsroom.ts';
import { launchWithExtension } from '../launch.ts';
import { Newsreader } from '../newsreader.ts';
import { expect, test } from '../reader-test.ts';

const [, agency] = NEWSROOM;
const AGENCY = agency?.url ?? '';
const ON_AGENCY = agency?.cards.length ?? 0;
const LEDGER = NEWSROOM[2]?.url ?? '';
const ON_LEDGER = NEWSROOM[2]?.cards.length ?? 0;

test('off everywhere and on again, in every open tab', async ({ reader }) => {
  const ledger = await reader.open(LEDGER);
  const agencyPage = await reader.open(AGENCY);
  await expect.poll(async () => (await agencyPage.lit()).length).toBe(ON_AGENCY);
  const popup = await reader.popup();
  await expect.poll(() => popup.switches()).toMatchObject({ 'Highlight attributions': true });
  await popup.flip('Highlight attributions');
  for (const page of [ledger, agencyPage]) await expect.poll(() => page.lit()).toEqual([]);
  await expect.poll(() => reader.badge(AGENCY)).toBe('');
  await popup.flip('Highlight attributions');
  await expect.poll(async () => (await agencyPage.lit()).length).toBe(ON_AGENCY);
  await ledger.tab.activate();
  await expect.poll(async () => (await ledger.lit()).length).toBe(ON_LEDGER);
});

test('off on this site only', async ({ reader }) => {
  const ledger = await reader.open(LEDGER);
  const agencyPage = await reader.open(AGENCY);
  await expect.poll(async () => (await agencyPage.lit()).length).toBe(ON_AGENCY);
  const popup = await reader.popup();
  await expect.poll(async () => Object.keys(await popup.switches())).toContain('On northline.example');
  await popup.flip('On northline.example');
  await expect.poll(() => agencyPage.lit()).toEqual([]);
  await expect.poll(async () => (await popup.status())[0]).toBe('Off on this site');
  await ledger.tab.activate();
  await expect.poll(async () => (await ledger.lit()).length).toBe(ON_LEDGER);
});

test('a switch for each kind', async ({ reader }) => {
  const page = await reader.open(AGENCY);
  await expect.poll(async () => (await page.lit()).length).toBe(ON_AGENCY);
  const popup = await reader.popup();
  await expect.poll(() => popup.switches()).toMatchObject({ 'Other outlets': true, 'Named speakers': false });
  await popup.flip('Other outlets');
  await expect
    .poll(async () => (await page.lit()).map(({ text }) => text))
    .not.toContainEqual(expect.stringContaining('newspaper'));
  expect((await page.lit()).length).toBeGreaterThan(0);
  await popup.flip('Other outlets');
  await expect.poll(async () => (await page.lit()).length).toBe(ON_AGENCY);
});

test('sums the page up, lists what it credits, and goes there', async ({ reader }) => {
  const page = await reader.open(LEDGER);
  await expect.poll(async () => (await page.lit()).length).toBe(ON_LEDGER);
  const popup = await reader.popup();
  await expect
    .poll(() => popup.status())
    .toEqual([`${ON_LEDGER} attributions, 2 upstream sources, at most 2 hops`]);
  const list = await popup.list();
  expect(list.map(([phrase]) => phrase)).toEqual((await page.lit()).map(({ text }) => text));
  await popup.press('Northline reported');
  await expect.poll(async () => (await page.card())?.headline).toBe('2 hops from the original report');
});

test('what was switched off is off after the browser was restarted', async ({ kind, reader }) => {
  const profile = mkdtempSync(join(tmpdir(), 'upstream-profile-'));
  try {
    const before = new Newsreader(await launchWithExtension(kind, reader.web.port, profile), reader.web);
    const page = await before.open(AGENCY);
    await expect.poll(async () => (await page.lit()).length).toBe(ON_AGENCY);
    const popup = await before.popup();
    await expect.poll(() => popup.switches()).toMatchObject({ 'Highlight attributions': true });
    await popup.flip('Highlight attributions');
    await expect.poll(() => page.lit()).toEqual([]);
    await before.driver.close();

    const after = new Newsreader(await launchWithExtension(kind, reader.web.port, profile), reader.web);
    await after.open(AGENCY);
    const again = await after.popup();
    await expect.poll(() => again.switches()).toMatchObject({ 'Highlight attributions': false });
    await expect.poll(async () => (await again.status())[0]).toBe('Upstream is off');
    await after.driver.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the badge counts for each tab', async ({ reader }) => {
  await reader.open(LEDGER);
  await reader.open(AGENCY);
  await expect.poll(() => reader.badge(AGENCY)).toBe(String(ON_AGENCY));
  await expect.poll(() => reader.badge(LEDGER)).toBe(String(ON_LEDGER));
});

test('the badge goes when the tab goes elsewhere', async ({ reader }) => {
  const page = await reader.open(AGENCY);
  await expect.poll(() => reader.badge(AGENCY)).toBe(String(ON_AGENCY));
  const quiet = NEWSROOM.at(-1)?.url ?? '';
  await page.tab.goto(quiet);
  await expect.poll(() => reader.badge(quiet)).toBe('');
});
