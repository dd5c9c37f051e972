// A trace as its reader sees it: one press, and the card fills in from the pages upstream. On the trace web, in both browsers.
import type { ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { storyUrl, TRACES, traceWeb } from '../../fixtures/traceweb/traceweb.ts';
import type { Newsreader } from '../newsreader.ts';
import { expect, test } from '../reader-test.ts';

/** A trace may take 20 s, and a page 10. */
const TRACE_WITHIN = { timeout: 25_000 };

test.beforeEach(({ reader }) => reader.web.add(traceWeb));

for (const { about, url, phrase, trail, hopClass, headline, status, asked, note } of TRACES) {
  test(`${about}: ${trail.join(' → ')}`, async ({ reader }) => {
    const page = await openCard(reader, url, phrase);
    const before = reader.requests().length;
    await page.pressInCard('Trace');
    await expect.poll(() => statusOf(page), TRACE_WITHIN).toBe(status);
    const card = await page.card();
    expect(card?.trail.map(({ name }) => name)).toEqual(trail);
    expect(card?.headline).toBe(headline);
    expect(card?.hopClass).toBe(hopClass);
    await expect.poll(async () => (await page.lit()).map((lit) => lit.hopClass)).toContain(hopClass);
    expect(hostsSince(reader, before)).toEqual(asked);
    if (note !== undefined) expect(await notesOf(page)).toContain(note);
    expect(await page.tab.evaluate(() => document.title, null)).not.toBe('ran');
  });
}

test('each step shows its page: headline, date, address, and the words it rests on', async ({ reader }) => {
  const page = await openCard(reader, storyUrl('Fell Gazette'), 'reported');
  await page.pressInCard('Trace');
  await expect.poll(() => statusOf(page), TRACE_WITHIN).toContain('it is the original report');
  const [, courier] = (await page.card())?.trail ?? [];
  expect(courier?.link).toBe(storyUrl('Vindal Courier'));
  expect(courier?.evidence).toContain('Velstad could empty the Vindal dam in April');
  expect(await page.tab.inCard((root) => root.querySelector('.opened')?.textContent, null)).toContain(
    'The dam above Vindal',
  );
  expect(await page.tab.inCard((root) => root.querySelector('.opened')?.textContent, null)).toContain(
    'Nov 10, 2026',
  );
});

test('how the claim changed stands oldest first, with the words at issue', async ({ reader }) => {
  const page = await openCard(reader, storyUrl('Fell Gazette'), 'reported');
  await page.pressInCard('Trace');
  await expect.poll(() => statusOf(page), TRACE_WITHIN).toContain('it is the original report');
  const drift = await page.tab.inCard(
    (root) =>
      Array.from(root.querySelectorAll('.drift li'), (version) => ({
        name: version.querySelector('.name')?.textContent,
        marked: Array.from(version.querySelectorAll('mark'), (mark) => mark.textContent),
        changes: Array.from(version.querySelectorAll('.change'), (change) =>
          change.textContent?.replace(/[\u2068\u2069]/g, ''),
        ),
      })),
    null,
  );
  expect(drift).toEqual([
    { name: 'Vindal Courier', marked: ['could', '12 cracks'], changes: [] },
    {
      name: 'Fell Gazette',
      marked: ['will', '14 cracks'],
      changes: ['Firmer: “could” became “will”', 'Number: “12 cracks” became “14 cracks”'],
    },
  ]);
});

test('nothing is asked of anybody before the press, nor of anybody else after it', async ({ reader }) => {
  const before = reader.requests().length;
  const page = await openCard(reader, storyUrl('Heath Observer'), 'reported');
  expect(hostsSince(reader, before)).toEqual(['www.heathobserver.example']);
  expect(await page.tab.inCard((root) => root.querySelector('.trace')?.textContent, null)).toContain(
    'Trace asks each upstream page from its own site, without cookies or referrer',
  );
  await page.pressInCard('Trace');
  await expect.poll(() => statusOf(page), TRACE_WITHIN).toContain('it is the original report');
  const asked = reader.requests().slice(before + 1);
  for (const { method, headers } of asked) {
    expect(method).toBe('GET');
    expect(
      Object.keys(headers).filter((name) => /^(?:cookie|referer|origin|authorization)$/.test(name)),
    ).toEqual([]);
  }
});

test('a trace can be cancelled, and started again', async ({ reader }) => {
  const page = await openCard(reader, storyUrl('Slow Chronicle'), 'reported');
  await page.pressInCard('Trace');
  await expect.poll(() => statusOf(page)).toBe('Opening Sleepy Standard …');
  await page.pressInCard('Cancel');
  await expect.poll(() => statusOf(page)).toBe('Cancelled.');
  await page.pressInCard('Trace again');
  await expect.poll(() => statusOf(page)).toBe('Opening Sleepy Standard …');
});

test('"never" leaves the card without it, "automatically" needs no press', async ({ reader }) => {
  await choose(reader, { trace: 'never' });
  const page = await openCard(reader, storyUrl('Fell Gazette'), 'reported');
  expect(await page.tab.inCard((root) => root.querySelector('.trace'), null)).toBeNull();
  await choose(reader, { trace: 'auto' });
  const before = reader.requests().length;
  const other = await reader.open(storyUrl('Sound Telegraph'));
  await expect
    .poll(() => hostsSince(reader, before))
    .toEqual(['www.soundtelegraph.example', 'www.fellgazette.example', 'www.vindalcourier.example']);
  await expect.poll(async () => (await other.lit()).map((lit) => lit.hopClass)).toContain('many-hops');
});

test('GDELT is asked once, by a press that names it, and only when that was switched on', async ({
  reader,
}) => {
  const url = storyUrl('Bare Chronicle');
  const asksNobody = await openCard(reader, url, 'reported');
  await asksNobody.pressInCard('Trace');
  await expect.poll(() => statusOf(asksNobody)).toContain('no link leads to its report');
  expect(await asksNobody.tab.inCard((root) => root.textContent?.includes('GDELT'), null)).toBe(false);

  await choose(reader, { trace: 'click', gdelt: true });
  reader.web.add(({ hostname }) =>
    hostname === 'api.gdeltproject.org' ? { type: 'application/json', body: JSON.stringify(INDEXED) } : null,
  );
  const page = await openCard(reader, url, 'reported');
  await page.pressInCard('Trace');
  await expect.poll(() => statusOf(page)).toContain('no link leads to its report');
  const before = reader.requests().length;
  await page.pressInCard('Ask GDELT');
  await expect
    .poll(() => page.tab.inCard((root) => root.querySelector('.indexed a')?.getAttribute('href'), null))
    .toBe(INDEXED.articles[0]?.url);
  expect(hostsSince(reader, before)).toEqual(['api.gdeltproject.org']);
});

test('an index that is too busy is said calmly', async ({ reader }) => {
  await choose(reader, { gdelt: true });
  reader.web.add(({ hostname }) =>
    hostname === 'api.gdeltproject.org' ? { status: 429, type: 'text/plain', body: 'Slow down.' } : null,
  );
  const page = await openCard(reader, storyUrl('Bare Chronicle'), 'reported');
  await page.pressInCard('Trace');
  await page.pressInCard('Ask GDELT');
  await expect
    .poll(() => page.tab.inCard((root) => root.textContent?.includes('GDELT is too busy now.'), null))
    .toBe(true);
});

const INDEXED = {
  articles: [
    { url: storyUrl('Vindal Courier'), title: 'The dam above Vindal', seendate: '20261110T060000Z' },
  ],
};

async function choose(reader: Newsreader, chosen: object): Promise<void> {
  await reader.driver.inExtension(
    ({ storage }, settings) => storage.sync.set({ settings: { version: 2, ...settings } }),
    chosen,
  );
}

async function openCard(reader: Newsreader, url: string, phrase: string): Promise<ReaderPage> {
  const page = await reader.open(url);
  await expect.poll(async () => (await page.lit()).some(({ text }) => text.includes(phrase))).toBe(true);
  await page.cardOf(phrase);
  await page.settled();
  return page;
}

async function statusOf(page: ReaderPage): Promise<string> {
  const said = await page.tab.inCard(
    (root) => root.querySelector('.trace-line p')?.firstChild?.textContent,
    null,
  );
  return (said ?? '').replace(/[\u2068\u2069]/g, '').trim();
}

async function notesOf(page: ReaderPage): Promise<readonly string[]> {
  const notes = await page.tab.inCard(
    (root) => Array.from(root.querySelectorAll('.note'), (note) => note.textContent ?? ''),
    null,
  );
  return (notes ?? []).map((note) => note.replace(/[\u2068\u2069]/g, ''));
}

function hostsSince(reader: Newsreader, before: number): readonly string[] {
  return reader
    .requests()
    .slice(before)
    .map(({ url }) => new URL(url).hostname);
}
