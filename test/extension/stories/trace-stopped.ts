// Browsers end an extension's background when they like, also in the middle of a trace: it goes on, or says that it was stopped.
import { Readable } from 'node:stream';
import type { ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { hostOf, storyUrl, traceWeb } from '../../fixtures/traceweb/traceweb.ts';
import type { Newsreader } from '../newsreader.ts';
import { expect, test } from '../reader-test.ts';

const WITHIN = { timeout: 25_000 };
const START = storyUrl('Fell Gazette');
const UPSTREAM = hostOf('Vindal Courier');

for (const [times, end] of [
  [1, 'Vindal Courier credits no further publication: it is the original report.'],
  [2, 'The browser stopped the trace. Trace again to go on.'],
] as const) {
  test(`stopped ${times === 1 ? 'once' : 'twice'} while a page is being opened: ${end}`, async ({
    reader,
  }) => {
    reader.web.add(traceWeb);
    // The site is slow until the background has been stopped so often.
    let asked = 0;
    reader.web.add((url) => {
      if (url.hostname !== UPSTREAM) return null;
      return ++asked > times
        ? traceWeb(url)
        : { type: 'text/html', body: new Readable({ read: () => undefined }) };
    });
    const page = await startTrace(reader);
    for (let stop = 1; stop <= times; stop++) {
      await expect.poll(() => asked, WITHIN).toBe(stop);
      await reader.driver.stopBackground();
    }
    await expect.poll(() => statusOf(page), WITHIN).toBe(end);
    expect(asked).toBe(2);
    expect((await page.card())?.trail.map(({ name }) => name).slice(0, 2)).toEqual([
      'Fell Gazette',
      'Vindal Courier',
    ]);
  });
}

async function startTrace(reader: Newsreader): Promise<ReaderPage> {
  const page = await reader.open(START);
  await expect.poll(async () => (await page.lit()).length).toBe(1);
  await page.cardOf('reported');
  await page.settled();
  await page.clickInCard('.trace-line button');
  return page;
}

async function statusOf(page: ReaderPage): Promise<string> {
  const said = await page.tab.inCard(
    (root) => root.querySelector('.trace-line p')?.firstChild?.textContent,
    null,
  );
  return (said ?? '').replace(/[\u2068\u2069]/g, '').trim();
}
