// A plain text as an article: lines are blocks, and the text stays as it is.
import { describe, expect, it } from 'vitest';
import { articleOfText } from '../../../src/core/text/article-of-text.ts';

const blocks = (text: string) => {
  const article = articleOfText(text, null);
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
};

describe('a plain text', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' \n\n\t\n', []],
    ['One line only', ['paragraph: One line only']],
    [
      'Yard to close\n\n  It will close.  \r\nSoon.',
      ['headline: Yard to close', 'paragraph: It will close.', 'paragraph: Soon.'],
    ],
    ['It will close.\nSoon.', ['paragraph: It will close.', 'paragraph: Soon.']],
    ['He said: “No.”\nSoon.', ['paragraph: He said: “No.”', 'paragraph: Soon.']],
  ])('%j', (text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });

  it('with a first line of a paragraph’s length has no headline', () => {
    const { facts } = articleOfText(`${'long '.repeat(60)}\nThe rest.`, null);
    expect(facts.title).toBe('');
  });

  it('has its headline as title, and the address given', () => {
    const { facts } = articleOfText('Yard to close\nThe rest.', 'https://covepost.example/1');
    expect([facts.title, facts.url]).toEqual(['Yard to close', 'https://covepost.example/1']);
  });
});
