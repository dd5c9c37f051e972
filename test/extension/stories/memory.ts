// The memory as its reader meets it: off at first, then an article that was read tells the next one where its story is from.
import { storyUrl, traceWeb } from '../../fixtures/traceweb/traceweb.ts';
import { askBackground } from '../ask-background.ts';
import type { Newsreader } from '../newsreader.ts';
import { OwnPage } from '../own-page.ts';
import { expect, test } from '../reader-test.ts';

const STORY = 'You have read 3 articles on this; all lead to one report by Vindal Courier.';

test.beforeEach(async ({ reader }) => {
  reader.web.add(traceWeb);
  await askBackground(reader.driver, 'memory:clear', null);
});
test.afterEach(({ reader }) => askBackground(reader.driver, 'memory:clear', null));

test('nothing is remembered unless it is switched on', async ({ reader }) => {
  await read(reader, storyUrl('Vindal Courier'), 'engineers');
  expect(await askBackground(reader.driver, 'memory:status', null)).toEqual({
    articles: 0,
    aside: 0,
    dropped: 0,
  });
});

test('a credit without a link goes on in an article read before, and the story is counted', async ({
  reader,
}) => {
  await switchOn(reader);
  await read(reader, storyUrl('Fell Gazette'), 'reported');
  await remembered(reader, 1);
  await read(reader, storyUrl('Vindal Courier'), 'engineers');
  await remembered(reader, 2);
  const page = await read(reader, storyUrl('Bare Chronicle'), 'reported');
  await remembered(reader, 3);
  const trail = async () => (await page.cardOf('reported')).trail;
  await expect
    .poll(async () => (await trail()).map(({ name, link }) => [name, link]))
    .toEqual([
      ['Bare Chronicle', null],
      ['Vindal Courier', storyUrl('Vindal Courier')],
    ]);
  expect((await trail())[1]?.evidence).toContain('The dam above Vindal');
  const said = await page.tab.inCard((root) => root.querySelector('.story')?.textContent, null);
  expect(said?.replace(/[\u2068\u2069]/g, '')).toBe(STORY);
  const { tab } = await reader.popup();
  const inPopup = () => tab.evaluate(() => document.querySelector('.story')?.textContent ?? '', null);
  await expect.poll(async () => (await inPopup()).replace(/[\u2068\u2069]/g, '')).toBe(STORY);
});

test('a linkless credit is traced to the article read before', async ({ reader }) => {
  await switchOn(reader);
  await read(reader, storyUrl('Vindal Courier'), 'engineers');
  await remembered(reader, 1);
  const before = reader.requests().length;
  const page = await read(reader, storyUrl('Bare Chronicle'), 'reported');
  await page.cardOf('reported');
  await page.settled();
  await page.clickInCard('.trace-line button');
  await expect.poll(async () => (await page.card())?.headline).toBe('1 hop from the original report');
  await expect
    .poll(() =>
      reader
        .requests()
        .slice(before)
        .map(({ url }) => url),
    )
    .toEqual([storyUrl('Bare Chronicle'), storyUrl('Vindal Courier')]);
});

test('rows that are none of ours are set aside, and the rest is kept', async ({ reader }) => {
  await switchOn(reader);
  await read(reader, storyUrl('Vindal Courier'), 'engineers');
  await remembered(reader, 1);
  const { text } = (await askBackground(reader.driver, 'memory:export', null)) as { text: string };
  const file = JSON.parse(text) as { articles: object[] };
  const spoilt = JSON.stringify({ ...file, articles: [...file.articles, { key: 'foreign' }, 'nonsense'] });
  await askBackground(reader.driver, 'memory:clear', null);
  expect(await askBackground(reader.driver, 'memory:import', { text: spoilt })).toEqual({
    taken: 1,
    refused: 2,
  });
  expect(await askBackground(reader.driver, 'memory:import', { text: 'a letter' })).toEqual({
    taken: 0,
    refused: null,
  });
  expect(await askBackground(reader.driver, 'memory:status', null)).toEqual({
    articles: 1,
    aside: 0,
    dropped: 0,
  });
});

test('what is none of ours in the database is set aside, which the options say, and the rest is kept', async ({
  reader,
}) => {
  await switchOn(reader);
  await read(reader, storyUrl('Vindal Courier'), 'engineers');
  await remembered(reader, 1);
  const own = await reader.ownPage('options.html');
  await own.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('upstream-memory');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const write = opening.result.transaction('articles', 'readwrite');
          write.objectStore('articles').put({ key: 'half', url: 'https://half' }, 'half');
          write.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    null,
  );
  // The next worker finds it.
  await reader.driver.stopBackground();
  await own.reload();
  await expect
    .poll(async () => (await new OwnPage(own).texts('.empty')).join())
    .toContain('Remembered articles: 1. Entries that could not be read and were set aside: 1.');
});

async function switchOn(reader: Newsreader): Promise<void> {
  await reader.driver.inExtension(
    ({ storage }) => storage.sync.set({ settings: { version: 2, memory: true } }),
    null,
  );
}

async function read(reader: Newsreader, url: string, phrase: string) {
  const page = await reader.open(url);
  await expect.poll(async () => (await page.lit()).some(({ text }) => text.includes(phrase))).toBe(true);
  return page;
}

async function remembered(reader: Newsreader, articles: number): Promise<void> {
  await expect
    .poll(() => askBackground(reader.driver, 'memory:status', null))
    .toEqual({ articles, aside: 0, dropped: 0 });
}
