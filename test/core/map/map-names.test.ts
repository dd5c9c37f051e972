// Names in the map: they break at spaces where they can, and never stand out of their box.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { breakLines, nameWidths, oneLine } from '../../../src/core/map/map-names.ts';
import { measure } from './measure.ts';

const rows: [name: string, lines: string[]][] = [
  ['Reuters', ['Reuters']],
  ['The Moscow Times', ['The Moscow', 'Times']],
  ['Donaudampfschifffahrt', ['Donaudampfs', 'chifffahrt']],
  ['海港灯报新闻社', ['海港灯报新', '闻社']],
  ['one two three four five six seven eight', ['one two', 'three four', 'five six…']],
];

describe('a name', () => {
  it.each(rows)('%s is broken into %j', (name, lines) =>
    expect(breakLines(name, 76, measure)).toEqual(lines),
  );
  it('is never wider than its place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 200 }), (name, width) => {
        const lines = breakLines(name, width, measure);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('on one line, a name that is too long is cut off', () => {
  expect(oneLine('The Moscow Times', 200, measure)).toBe('The Moscow Times');
  expect(oneLine('The Moscow Times', 76, measure)).toBe('The Moscow…');
});

test('a column needs the longest word, and would rather have two lines at most', () => {
  expect(nameWidths('Reuters', measure)).toEqual({ least: measure('Reuters'), good: measure('Reuters') });
  const { least, good } = nameWidths('The Skerra and Outer Islands Advertiser', measure);
  expect(least).toBe(measure('Advertiser'));
  expect(breakLines('The Skerra and Outer Islands Advertiser', good, measure)).toHaveLength(2);
});
