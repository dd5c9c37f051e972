// What GDELT is asked, and what is made of its answers.
import { describe, expect, test } from 'vitest';
import { GDELT } from '../../../src/core/trace/gdelt.ts';

describe('the question', () => {
  test.each<[host: string | null, words: string[], query: string]>([
    ['kommersant.ru', ['Gazprom', 'Kyiv'], 'Gazprom Kyiv domainis:kommersant.ru'],
    [null, ['a', 'b', 'c', 'd', 'e', 'f'], 'a b c d'],
    [null, ['"OR"', '(x)', '\ud800y'], 'OR x y'],
  ])('%s %j', (host, words, query) => {
    const url = new URL(GDELT.address({ host, words }));
    expect(url.host).toBe('api.gdeltproject.org');
    expect(url.searchParams.get('query')).toBe(query);
  });
});

describe('the answer', () => {
  const row = { url: 'https://www.example.com/a', title: 'A  ferry', seendate: '20261117T031500Z' };
  test('gives articles with the day on which they were seen', () => {
    expect(GDELT.read(JSON.stringify({ articles: [row] }))).toEqual({
      type: 'found',
      articles: [{ url: row.url, title: 'A ferry', seen: '2026-11-17' }],
    });
  });
  test.each<[why: string, text: string, type: string, count?: number]>([
    ['nothing', '', 'found', 0],
    ['an empty object', '{}', 'found', 0],
    ['plain words', 'Your query was too short.', 'failed'],
    ['a list', '[]', 'failed'],
    [
      'a script for an address',
      JSON.stringify({ articles: [{ ...row, url: 'javascript:1' }, row] }),
      'found',
      1,
    ],
    ['rows that are none', JSON.stringify({ articles: [null, 1, {}] }), 'found', 0],
  ])('of %s', (_, text, type, count) => {
    const answer = GDELT.read(text);
    expect(answer.type).toBe(type);
    if (answer.type === 'found') expect(answer.articles).toHaveLength(count ?? -1);
  });
});
