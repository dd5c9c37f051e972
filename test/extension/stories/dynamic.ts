// Pages that change under the reader: text that comes late, more text on scrolling, another article without a load.
import type { ReaderPage } from '../../../scripts/browsers/reader-page.ts';
import { articleHtml } from '../article-html.ts';
import { expect, test } from '../reader-test.ts';

const FIRST = 'Reuters reported';
const LATER = 'according to the BBC';
const PARAGRAPH = `<p>The bridge is closed until May, ${FIRST} on Monday. It was built sixty years ago.</p>`;
const LATE = `The repairs will cost four million, ${LATER}.`;

test('text that arrives later is read', async ({ reader }) => {
  const page = await reader.open(reader.publish('https://late.example/news/bridge', articleHtml(PARAGRAPH)));
  await expect.poll(() => phrases(page)).toEqual([FIRST]);
  await addParagraph(page, LATE);
  await expect.poll(() => phrases(page)).toEqual([FIRST, LATER]);
});

test('a phrase that is edited away goes dark', async ({ reader }) => {
  const page = await reader.open(
    reader.publish('https://edit.example/news/bridge', articleHtml(`${PARAGRAPH}<p id="late">${LATE}</p>`)),
  );
  await expect.poll(() => phrases(page)).toEqual([FIRST, LATER]);
  await page.tab.evaluate(() => {
    const late = document.querySelector('#late');
    if (late) late.textContent = 'The repairs will cost four million.';
  }, null);
  await expect.poll(() => phrases(page)).toEqual([FIRST]);
});

test('more text on every scroll to the end', async ({ reader }) => {
  const filler = '<p>It has rained for a week, and the river is high.</p>'.repeat(60);
  const page = await reader.open(
    reader.publish('https://scroll.example/news/bridge', articleHtml(PARAGRAPH + filler)),
  );
  await expect.poll(() => phrases(page)).toEqual([FIRST]);
  await page.tab.evaluate((text) => {
    addEventListener('scroll', () => {
      if (scrollY + innerHeight < document.documentElement.scrollHeight - 50) return;
      for (let more = 0; more < 20; more++) {
        const paragraph = document.createElement('p');
        paragraph.textContent = more === 10 ? text : 'The water stood in the lower street.';
        document.querySelector('article')?.append(paragraph);
      }
    });
  }, LATE);
  for (const count of [2, 3, 4]) {
    await page.tab.evaluate(
      () => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
      null,
    );
    await expect.poll(async () => (await phrases(page)).length).toBe(count);
  }
});

test('another article on the same page, without a load', async ({ reader }) => {
  const page = await reader.open(reader.publish('https://app.example/news/bridge', articleHtml(PARAGRAPH)));
  await expect.poll(() => phrases(page)).toEqual([FIRST]);
  await page.tab.evaluate((text) => {
    history.pushState(null, '', '/news/repairs');
    document.title = 'What the repairs cost';
    const article = document.createElement('article');
    for (const line of [
      'What the repairs cost',
      text,
      'The work is to begin in the spring and to end before the frost.',
    ]) {
      const block = document.createElement(article.childElementCount === 0 ? 'h1' : 'p');
      block.textContent = line;
      article.append(block);
    }
    document.querySelector('article')?.replaceWith(article);
  }, LATE);
  await expect.poll(() => phrases(page)).toEqual([LATER]);
});

test('a page that becomes an article without a load', async ({ reader }) => {
  const url = reader.publish(
    'https://front.example/',
    '<!doctype html><html lang="en"><head><title>Front page</title></head><body><h1>Today</h1><div id="app"></div></body></html>',
  );
  const page = await reader.open(url);
  await page.tab.evaluate((text) => {
    history.pushState(null, '', '/news/bridge');
    document.title = 'The bridge';
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify({ '@type': 'NewsArticle', headline: 'The bridge' });
    document.head.append(data);
    const article = document.createElement('article');
    for (const line of [text, 'The work is to begin in the spring and to end before the first frost.']) {
      const block = document.createElement('p');
      block.textContent = line;
      article.append(block);
    }
    document.querySelector('#app')?.append(article);
  }, LATE);
  await expect.poll(() => phrases(page)).toEqual([LATER]);
});

async function phrases(page: ReaderPage): Promise<readonly string[]> {
  return (await page.lit()).map(({ text }) => text);
}

async function addParagraph(page: ReaderPage, text: string): Promise<void> {
  await page.tab.evaluate((words) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    document.querySelector('article')?.append(paragraph);
  }, text);
}
