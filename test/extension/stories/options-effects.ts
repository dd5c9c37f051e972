// The options, continued: whatever can be chosen on the page has an effect that its reader sees.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { newsroomPage } from '../../fixtures/newsroom/newsroom.ts';
import { hostOf, storyUrl, traceWeb } from '../../fixtures/traceweb/traceweb.ts';
import { articleHtml } from '../article-html.ts';
import type { Newsreader } from '../newsreader.ts';
import { OwnPage } from '../own-page.ts';
import { press, pressByHand } from '../press.ts';
import { expect, test } from '../reader-test.ts';

const BRIEF = newsroomPage('www.worldbrief.example');
const POST = newsroomPage('www.quaysidepost.example');

/** A phrase of each kind, by the name of its switch. */
const KINDS: readonly (readonly [name: string, phrase: string])[] = [
  ['Other outlets', 'Reuters reported'],
  ['Unnamed people', 'sources said'],
  ['Hearsay', 'reportedly'],
  ['Documents', 'According to a leaked memo'],
  ['Posts', 'wrote on Telegram'],
  ['Named speakers', 'the mayor said'],
];
const ONE_OF_EACH = articleHtml(`<p>The bridge will open in May, Reuters reported on Monday.</p>
<p>The work cost twice as much as planned, sources said. It is reportedly not finished.</p>
<p>According to a leaked memo, a pillar has to be built again. “It will hold,” the engineer Ana Rill wrote on Telegram.</p>
<p>There will be a feast, the mayor said.</p>`);

test('on and off', async ({ reader }) => {
  const page = await openLit(reader);
  const options = await openOptions(reader);
  await flip(options, 'Highlight attributions');
  await expect.poll(() => page.lit()).toEqual([]);
  await flip(options, 'Highlight attributions');
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
});

test('each kind, for itself', async ({ reader }) => {
  const page = await reader.open(reader.publish('https://valley.example/news/bridge', ONE_OF_EACH));
  const options = await openOptions(reader);
  await flip(options, 'Named speakers');
  await expect.poll(kindsLit).toEqual(KINDS.map(([name]) => name));
  for (const [name] of KINDS) {
    await flip(options, name);
    await expect.poll(kindsLit).toEqual(KINDS.map(([other]) => other).filter((other) => other !== name));
    await flip(options, name);
    await expect.poll(kindsLit).toHaveLength(KINDS.length);
  }

  async function kindsLit(): Promise<readonly string[]> {
    const lit = await page.lit();
    return KINDS.filter(([, phrase]) => lit.some(({ text }) => text.includes(phrase))).map(([name]) => name);
  }
});

test('on all sites but some', async ({ reader }) => {
  const post = await reader.open(POST.url);
  await expect.poll(async () => (await post.lit()).length).toBe(POST.cards.length);
  const page = await openLit(reader);
  const options = await openOptions(reader);
  await options.choose('on all sites but these');
  await expect.poll(() => options.texts('.field label')).toContain('Site');
  await options.fill('Site', 'worldbrief.example');
  await options.press('Add');
  await expect.poll(() => page.lit()).toEqual([]);
  expect((await post.lit()).length).toBe(POST.cards.length);
  await options.choose('on all sites', 'Upstream is on');
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
});

test('when upstream pages are opened', async ({ reader }) => {
  reader.web.add(traceWeb);
  const options = await openOptions(reader);
  await options.choose('never', 'Upstream pages are opened');
  await expect.poll(() => stored(reader)).toMatchObject({ trace: 'never' });
  const page = await reader.open(storyUrl('Fell Gazette'));
  await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
  await page.cardOf('reported');
  expect(await page.tab.inCard((root) => root.querySelector('.trace'), null)).toBeNull();

  await options.choose('by themselves');
  await expect.poll(() => stored(reader)).toMatchObject({ trace: 'auto' });
  await reader.open(storyUrl('Fell Gazette'));
  await expect
    .poll(() => reader.requests().some(({ url }) => new URL(url).host === hostOf('Vindal Courier')))
    .toBe(true);
});

test('what is remembered can be seen, taken along, forgotten and brought back', async ({ reader }) => {
  reader.web.add(traceWeb);
  const folder = mkdtempSync(join(tmpdir(), 'upstream-saved-'));
  try {
    await reader.driver.saveTo(folder);
    const options = await openOptions(reader);
    await agreeToAll(options);
    await options.press('Forget all articles');
    await expect.poll(() => counted(options)).toBe('Remembered articles: 0.');
    await flip(options, 'Remember articles that I read');
    await expect.poll(() => stored(reader)).toMatchObject({ memory: true });
    await reader.open(storyUrl('Vindal Courier'));
    await expect
      .poll(async () => {
        await options.tab.reload();
        await expect.poll(() => counted(options)).toMatch(/\d/);
        return counted(options);
      })
      .toBe('Remembered articles: 1.');

    await options.tab.activate();
    await pressByHand(options.tab, 'Save as a file');
    const file = await saved(join(folder, 'upstream-memory.json'));
    expect(file).toContain(storyUrl('Vindal Courier'));
    await agreeToAll(options);
    await options.press('Forget all articles');
    await expect.poll(() => counted(options)).toBe('Remembered articles: 0.');
    await options.upload('upstream-memory.json', file, 'Add from a file');
    await expect.poll(() => counted(options)).toBe('Remembered articles: 1.');
    await options.press('Forget all articles');
    await expect.poll(() => counted(options)).toBe('Remembered articles: 0.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('GDELT is offered on a card where no link leads on', async ({ reader }) => {
  reader.web.add(traceWeb);
  const options = await openOptions(reader);
  await flip(options, 'Offer to ask GDELT');
  await expect.poll(() => stored(reader)).toMatchObject({ gdelt: true });
  const page = await reader.open(storyUrl('Bare Chronicle'));
  await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
  await page.cardOf('reported');
  await page.settled();
  await page.pressInCard('Trace');
  await expect
    .poll(() => page.tab.inCard((root) => root.textContent?.includes('Ask GDELT'), null))
    .toBe(true);
});

test('all settings go into a file, and come back from it', async ({ reader }) => {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-saved-'));
  try {
    await reader.driver.saveTo(folder);
    const page = await openLit(reader);
    const options = await openOptions(reader);
    await flip(options, 'Other outlets');
    await expect.poll(async () => (await page.lit()).length).toBeLessThan(BRIEF.cards.length);
    await options.tab.activate();
    await pressByHand(options.tab, 'Export');
    const file = await saved(join(folder, 'upstream-settings.json'));
    await flip(options, 'Other outlets');
    await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
    await options.upload('upstream-settings.json', file);
    await expect.poll(async () => (await page.lit()).length).toBeLessThan(BRIEF.cards.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('an outlet of one’s own can be taken away again', async ({ reader }) => {
  const html = articleHtml('<p>The bridge will open in May, Skerranytt reported on Monday.</p>');
  const page = await reader.open(reader.publish('https://valley.example/news/outlet', html));
  const options = await openOptions(reader);
  await options.fill('Name', 'Skerranytt');
  await options.press('Add');
  await expect.poll(async () => (await page.lit()).length).toBe(1);
  await options.press('Remove Skerranytt');
  await expect.poll(() => page.lit()).toEqual([]);
});

test('marks are listed, reported in a file, and forgotten one by one', async ({ reader }) => {
  const folder = mkdtempSync(join(tmpdir(), 'upstream-saved-'));
  try {
    await reader.driver.saveTo(folder);
    const page = await openLit(reader);
    for (const [phrase, place] of [
      ['the news agency said', 1],
      ['told the BBC', 2],
    ] as const) {
      await page.cardOf(phrase);
      await page.clickInCard('.more');
      await page.clickInCard(`.menu li:nth-child(${place}) button`);
    }
    const options = await openOptions(reader);
    await expect
      .poll(async () => (await options.texts('.rows li .quiet')).map(kindOf).sort())
      .toEqual(['Not an attribution', 'Wrong source']);
    await options.tab.activate();
    await pressByHand(options.tab, 'Save as a report');
    const report = await saved(join(folder, 'upstream-marks.json'));
    for (const words of ['the news agency said', 'told the BBC', BRIEF.url]) expect(report).toContain(words);
    // What was marked as a wrong source has stayed lit.
    await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length - 1);
    await press(options.tab, '.rows button', 'the news agency said');
    await expect
      .poll(() => options.texts('.rows li strong'))
      .toEqual([expect.stringContaining('told the BBC')]);
    await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('keys are changed on the browser’s own page', async ({ reader }) => {
  const options = await openOptions(reader);
  await options.tab.activate();
  const before = await tabCount(reader);
  await pressByHand(options.tab, 'Change keys');
  await expect.poll(() => tabCount(reader)).toBe(before + 1);
  await reader.driver.inExtension(async ({ tabs }) => {
    const [latest] = await tabs.query({ active: true, lastFocusedWindow: true });
    if (latest?.id !== undefined) await tabs.remove(latest.id);
  }, null);
  await expect.poll(() => tabCount(reader)).toBe(before);
});

function kindOf(detail: string): string {
  return detail.replace(/ · .*/, '');
}

async function openLit(reader: Newsreader): Promise<ReaderPage> {
  const page = await reader.open(BRIEF.url);
  await expect.poll(async () => (await page.lit()).length).toBe(BRIEF.cards.length);
  return page;
}

async function openOptions(reader: Newsreader): Promise<OwnPage> {
  const options = new OwnPage(await reader.ownPage('options.html'));
  await expect.poll(async () => (await options.texts('h2')).length).toBeGreaterThan(5);
  return options;
}

function flip(options: OwnPage, label: string): Promise<void> {
  return press(options.tab, 'input[role=switch]', label);
}

/** To whatever the page asks before it forgets something. */
async function agreeToAll(options: OwnPage): Promise<void> {
  await options.tab.evaluate(() => {
    window.confirm = () => true;
  }, null);
}

async function counted(options: OwnPage): Promise<string> {
  return (await options.texts('.empty')).find((text) => text.startsWith('Remembered')) ?? '';
}

function stored(reader: Newsreader): Promise<unknown> {
  return reader.driver.inExtension(
    async ({ storage }) => (await storage.sync.get('settings')).settings,
    null,
  );
}

function tabCount(reader: Newsreader): Promise<number> {
  return reader.driver.inExtension(async ({ tabs }) => (await tabs.query({})).length, null);
}

/** What is in the file, when the browser has finished it. */
async function saved(path: string): Promise<string> {
  await expect.poll(() => (existsSync(path) ? readFileSync(path).length : 0)).toBeGreaterThan(0);
  return readFileSync(path, 'utf8');
}
