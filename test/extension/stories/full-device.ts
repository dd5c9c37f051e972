// A device with no room left: the oldest of what is remembered goes first, not everything goes, and it is said once.
import { askBackground } from '../ask-background.ts';
import { launchWithExtension } from '../launch.ts';
import { OwnPage } from '../own-page.ts';
import { expect, test } from '../reader-test.ts';

/** Bytes; two hundred articles or so. */
const ROOM = 1_048_576;
const BATCH = 40;
const MOST_BATCHES = 30;

test('the oldest articles are forgotten, and the options say so once', async ({ kind, reader }) => {
  const driver = await launchWithExtension(kind, reader.web.port, { room: ROOM });
  const ask = (name: string, what: unknown = null) => askBackground(driver, name, what);
  const said = async (texts: readonly string[]) =>
    texts.find((text) => text.includes('This device was full')) ?? null;
  try {
    let written = 0;
    let dropped = 0;
    while (dropped === 0 && written < BATCH * MOST_BATCHES) {
      // What there is no room for is an answer, too.
      await ask('memory:import', { text: articles(written, BATCH) });
      written += BATCH;
      ({ memoryDropped: dropped = 0 } = await driver.inExtension(
        ({ storage }) => storage.local.get('memoryDropped') as Promise<{ memoryDropped?: number }>,
        null,
      ));
    }
    expect(dropped).toBeGreaterThan(0);

    const options = new OwnPage(await driver.extensionTab('options.html'));
    await expect
      .poll(async () => said(await options.texts('.empty')))
      .toContain(`This device was full; oldest articles forgotten: ${dropped}.`);
    await options.tab.reload();
    await expect
      .poll(async () => (await options.texts('.empty')).join())
      .toMatch(/Remembered articles: [1-9]/);
    expect(await said(await options.texts('.empty'))).toBeNull();

    const { text } = (await ask('memory:export')) as { readonly text: string };
    const kept = (JSON.parse(text) as { readonly articles: readonly { readonly readAt: number }[] }).articles
      .map(({ readAt }) => readAt)
      .sort((a, b) => a - b);
    // None is missing between the oldest that is left and the latest.
    expect(kept[0]).toBe(readAt(dropped));
    expect(kept).toEqual(kept.map((_, index) => readAt(dropped + index)));
  } finally {
    await driver.close();
  }
});

const DAY = 86_400_000;
const today = Date.now();
const readAt = (index: number) => today - DAY + index * 1_000;

/** A file of as many articles, each read after the one before it. */
function articles(from: number, count: number): string {
  const rows = Array.from({ length: count }, (_, place) => {
    const index = from + place;
    return {
      key: `paper${index}.example/a`,
      url: `https://paper${index}.example/a`,
      publication: { name: 'A paper', id: null },
      title: 'A story',
      published: null,
      readAt: readAt(index),
      fingerprint: [],
      words: Array.from({ length: 400 }, (_, word) => 1_000_000_000 + index * 1_000 + word * 7_919),
      credits: [],
    };
  });
  return JSON.stringify({ upstreamMemory: 1, articles: rows });
}
