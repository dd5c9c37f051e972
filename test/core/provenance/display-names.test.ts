// How sources are called on the card.
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.ts';
import { documentName, stripArticle } from '../../../src/core/provenance/display-names.ts';
import { page } from '../cards.ts';

describe('a document', () => {
  it.each([
    ['a US intelligence report', 'US intelligence report'],
    ['The same report', 'report'],
    ['an audit of the harbour', 'audit of the harbour'],
    ['court documents', 'court documents'],
  ])('“%s” is “%s”', (words, name) => {
    expect(documentName(words)).toBe(name);
  });

  it('of many words is cut between two of them', () => {
    const name = documentName(`a report ${'on the eels of the harbour '.repeat(10)}`);
    expect(name.length).toBeLessThanOrEqual(81);
    expect(name).toMatch(/^report on the eels .*\w…$/);
  });

  it('of one endless word is cut in it', () => {
    expect(documentName('x'.repeat(300))).toHaveLength(81);
  });
});

it.each([
  ['The newspaper', 'newspaper'],
  ['an official', 'official'],
  ['Anna', 'Anna'],
  ['theatre', 'theatre'],
])('“%s” without its article is “%s”', (words, bare) => {
  expect(stripArticle(words)).toBe(bare);
});

describe('the origin', () => {
  it.each([
    ['Three officials familiar with the sale said it was near.', 'unnamed officials'],
    ['A source said the sale was near.', 'unnamed sources'],
    ['The sale is near, according to people with knowledge of it.', 'unnamed sources'],
    ['Two diplomats said the sale was near.', 'unnamed diplomats'],
    ['Court documents show the sale was near.', 'Court documents'],
  ])('of “%s” is %s', (text, origin) => {
    const steps = analyze(page(text)).attributions.flatMap(({ chain }) => chain);
    expect(steps.filter(({ role }) => role === 'origin').map(({ name }) => name)).toEqual([origin]);
  });
});
