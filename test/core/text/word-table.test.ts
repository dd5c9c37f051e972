// The table of words: what was put in comes out, whatever else is in it.
import { expect, it } from 'vitest';
import { WordTable } from '../../../src/core/text/word-table.ts';

it('gives each word all the bits that it was given, and 0 to others', () => {
  const table = new WordTable();
  table.add(7, 1);
  table.add(7, 4);
  expect([table.get(7), table.get(8)]).toEqual([5, 0]);
});

it('tells words apart that fall on the same place', () => {
  const table = new WordTable();
  const clashing = Array.from({ length: 50 }, (_, i) => 3 + (i << 12));
  clashing.forEach((hash, i) => {
    table.add(hash, i + 1);
  });
  expect(clashing.map((hash) => table.get(hash))).toEqual(clashing.map((_, i) => i + 1));
});

it('goes on when it is full', () => {
  const table = new WordTable();
  for (let hash = 1; hash <= 20_000; hash++) table.add(hash * 31, hash);
  for (let hash = 1; hash <= 20_000; hash++) expect(table.get(hash * 31)).toBe(hash);
  expect(table.get(1)).toBe(0);
});
