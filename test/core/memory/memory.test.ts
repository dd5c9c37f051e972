// What is remembered of articles, what is found again by it, and what is made of foreign data.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryFile, parseMemoryFile, parseRemembered } from '../../../src/core/memory/parse-remembered.ts';
import {
  MEMORY_LIMITS,
  printOf,
  type RememberedArticle,
  remember,
} from '../../../src/core/memory/remembered-article.ts';
import { articleTelling, forgettable, storyOf } from '../../../src/core/memory/story.ts';
import { addressKey } from '../../../src/core/trace/address-policy.ts';
import { claimAround } from '../../../src/core/trace/passage.ts';
import { articleOf, attributionWith, openedPage, type PaperPage } from '../trace/paper-web.ts';

const FACT = 'the ferry company Astrava will stop sailing to Skerra in March after losing 12 million crowns';

function page(name: string, credit: string, fact = FACT): PaperPage {
  return {
    url: `https://www.${name.toLowerCase()}.example/ferry`,
    site: `${name} Post`,
    text: `Ferries to end\nIn the north ${fact}, ${credit}.\nThe weather was good.`,
  };
}

function remembered(from: PaperPage, readAt = 1_000): RememberedArticle {
  const record = remember(openedPage(from), addressKey(from.url), readAt);
  if (!record) throw new Error('not remembered');
  return record;
}

const ALPHA = page('Alpha', 'the newspaper Lantern Post reported');
const BRAVO = page(
  'Bravo',
  'the newspaper Lantern Post reported',
  'Astrava plans to end its Skerra ferry in March; it has lost 12 million crowns',
);
const CARGO = page('Cargo', 'the newspaper Signal Post reported');
const LANTERN = page('Lantern', 'two officials said');
const SALMON = page(
  'Salmon',
  'the newspaper Lantern Post reported',
  'salmon farmers in Nordland must pay a tax of 35 percent from January',
);

test('an article is remembered without its text', () => {
  const record = remembered(ALPHA);
  expect(record).toMatchObject({
    publication: { name: 'Alpha Post' },
    title: 'Ferries to end',
    url: ALPHA.url,
  });
  expect(record.credits.map(({ path }) => path.map(({ name }) => name))).toEqual([['Lantern Post']]);
  expect(JSON.stringify(record)).not.toMatch(/Skerra|crowns|weather/);
});

describe('a report that is only named', () => {
  const claim = (from: PaperPage) => {
    const attribution = attributionWith(openedPage(from), 'reported');
    return printOf(claimAround(articleOf(from), attribution, ['Lantern Post']).words.keys());
  };
  test('is found among those read before', () => {
    const found = articleTelling(
      [remembered(SALMON), remembered(LANTERN)],
      { name: 'The Lantern Post', id: null },
      claim(BRAVO),
    );
    expect(found?.url).toBe(LANTERN.url);
  });
  test('is not taken for another article of the same paper, nor for one of another paper', () => {
    const other = { ...remembered(SALMON), publication: { name: 'Lantern Post', id: null } };
    expect(
      articleTelling([other, remembered(CARGO)], { name: 'Lantern Post', id: null }, claim(ALPHA)),
    ).toBeNull();
  });
});

describe('articles on one story', () => {
  const story = (others: readonly PaperPage[]) => {
    const open = remembered(ALPHA);
    const [credit] = open.credits;
    if (!credit) throw new Error('no credit');
    return storyOf([open, ...others.map((each) => remembered(each))], open.key, credit);
  };
  test.each<[why: string, others: PaperPage[], articles: number, leadToOne: number]>([
    ['two that credit the same report', [BRAVO], 2, 2],
    ['with the original report itself', [BRAVO, LANTERN], 3, 3],
    ['one of which credits somebody else', [BRAVO, CARGO], 3, 2],
    ['beside one on another thing', [BRAVO, SALMON], 2, 2],
  ])('%s', (_, others, articles, leadToOne) => {
    expect(story(others)).toEqual({ articles, leadToOne, original: { name: 'Lantern Post', id: null } });
  });
  test('are none when nothing else was read', () => {
    expect(story([])).toBeNull();
    expect(story([SALMON])).toBeNull();
  });
  test('are none when each leads elsewhere', () => {
    expect(story([CARGO])).toBeNull();
  });
});

test('the old and, of too many, the oldest are forgotten', () => {
  const day = 86_400_000;
  const now = 1_000 * day;
  const many = Array.from({ length: MEMORY_LIMITS.articles + 2 }, (_, index) => ({
    ...remembered(LANTERN),
    key: `k${index}`,
    readAt: now - index,
  }));
  expect(forgettable(many, now)).toEqual([`k${MEMORY_LIMITS.articles}`, `k${MEMORY_LIMITS.articles + 1}`]);
  const old = { ...remembered(LANTERN), key: 'old', readAt: now - 91 * day };
  expect(forgettable([old, { ...old, key: 'new', readAt: now - 89 * day }], now)).toEqual(['old']);
});

describe('read back', () => {
  test('a file gives what was written', () => {
    const articles = [remembered(ALPHA), remembered(LANTERN)];
    expect(parseMemoryFile(memoryFile(articles))).toEqual({ articles, refused: 0 });
  });
  test.each([
    ['no JSON', '{'],
    ['another file', '{"upstreamSettings":{}}'],
    ['a list', '[]'],
  ])('%s is no such file', (_, text) => {
    expect(parseMemoryFile(text)).toBeNull();
  });
  const good = remembered(ALPHA);
  test.each<[string, object]>([
    ['without a key', { key: '' }],
    ['with a script for an address', { url: 'javascript:alert(1)' }],
    ['without a time', { readAt: Number.NaN }],
    ['with words that are no hashes', { words: ['Skerra'] }],
    ['with too many words', { words: Array.from({ length: MEMORY_LIMITS.words + 1 }, (_, i) => i) }],
    ['with a path of strings', { credits: [{ ...good.credits[0], path: ['Lantern'] }] }],
    ['without a publication', { publication: null }],
  ])('an entry %s is refused, and the rest kept', (_, wrong) => {
    const file = JSON.stringify({ upstreamMemory: 1, articles: [{ ...good, ...wrong }, good] });
    expect(parseMemoryFile(file)).toEqual({ articles: [good], refused: 1 });
  });
  test('anything at all does not throw', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseRemembered(value);
      }),
    );
  });
});
