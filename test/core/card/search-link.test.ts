// "Find the original": which words go into the search, and that the address is one whatever the page says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchLink, tellingWords } from '../../../src/core/card/search-link.ts';

/** The words for the phrase between the bars. */
function wordsFor(marked: string): readonly string[] {
  const text = marked.replaceAll('|', '');
  const start = marked.indexOf('|');
  const phrase = { start, end: marked.lastIndexOf('|') - 1 };
  return tellingWords({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }, phrase);
}

describe('the telling words', () => {
  test.each<[why: string, marked: string, words: string[]]>([
    [
      'names and numbers',
      '|The paper said| Gazprom paid 3.5 billion to Naftogaz in Kyiv.',
      ['Gazprom', '3.5', 'Naftogaz', 'Kyiv'],
    ],
    [
      'only of its own sentence',
      'Rain fell in Oslo. |The daily reported| that Norway bought F-35 jets. Sweden did not.',
      ['Norway', 'F-35'],
    ],
    ['not of the phrase itself', '|Kommersant reported| that Kommersant spoke to Rosneft.', ['Rosneft']],
    ['not the days', 'On Tuesday |the agency said| Minsk would close the border.', ['Minsk']],
    [
      'rare words where there are no names',
      '|the study found| that microplastics reach the placenta',
      ['microplastics', 'placenta'],
    ],
    ['no possessive endings', '|It said| the deal ends Berlin’s dependence.', ['Berlin', 'dependence']],
    ['none', '|reportedly| so', []],
  ])('are %s', (_, marked, words) => {
    expect(wordsFor(marked)).toEqual(words);
  });

  test('are at most seven', () => {
    expect(wordsFor('|It said| Anna, Boris, Clara, Dmitri, Emma, Fyodor, Galina and Hans met')).toHaveLength(
      7,
    );
  });
});

describe('the link', () => {
  test('searches the site of the outlet', () => {
    expect(searchLink({ host: 'kommersant.ru' }, ['Gazprom', '3.5'])).toBe(
      'https://duckduckgo.com/?q=site%3Akommersant.ru%20Gazprom%203.5',
    );
  });

  test('searches for the name of an outlet whose site is not known', () => {
    expect(searchLink({ name: 'The "Daily" Echo' }, ['Leeds'])).toBe(
      'https://duckduckgo.com/?q=%22The%20Daily%20Echo%22%20Leeds',
    );
  });

  test('is a link to the search engine, whatever the page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'binary' })), (name, words) => {
        const address = new URL(searchLink({ name }, words));
        expect(address.origin).toBe('https://duckduckgo.com');
        expect([...address.searchParams.keys()]).toEqual(['q']);
      }),
    );
  });
});
