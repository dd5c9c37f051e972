// What changed in a claim between two pages, and what only looks as if it had.
import { describe, expect, test } from 'vitest';
import { claimNumbers } from '../../../src/core/trace/claim-numbers.ts';
import { changesBetween, driftOf, placeOfRule } from '../../../src/core/trace/drift.ts';
import { FIRMNESS_RULES } from '../../../src/core/trace/drift-rules.ts';

const changes = (older: string, newer: string, before: string[] = [], after: string[] = []) =>
  changesBetween({ text: older, credits: before }, { text: newer, credits: after }).map(
    (change) => `${change.kind}: ${change.before ?? '-'} > ${change.after ?? '-'}`,
  );

describe('between two passages', () => {
  test.each<[older: string, newer: string, changes: string[]]>([
    ['The port could close.', 'The port will close.', ['firmer: could > will']],
    ['The port will close.', 'The port may close.', ['softer: will > may']],
    ['Russia proposed a deal.', 'Russia offered a deal.', ['firmer: proposed > offered']],
    ['The line could be sold.', 'The line is sold.', ['firmer: could > -']],
    ['The line is sold.', 'The line is reportedly sold.', ['softer: - > reportedly']],
    ['It costs about 40 million euros.', 'It costs 40 million euros.', ['firmer: about > -']],
    ['Two officials left.', 'Three officials left.', ['number-changed: Two officials > Three officials']],
    ['It costs €40m.', 'It costs 45 million euros.', ['number-changed: €40m > 45 million euros']],
    ['It costs €40m.', 'It costs 40 million euros.', []],
    ['It fell 3 percent.', 'It fell 5%.', ['number-changed: 3 percent > 5%']],
    ['The port will close.', 'The port shall close.', []],
    ['In 2024 it lost 3 boats.', 'In 2025 it lost 3 boats.', []],
    ['May Chen left the port.', 'Will Baker left the port.', []],
  ])('%s → %s', (older, newer, expected) => {
    expect(changes(older, newer)).toEqual(expected);
  });

  test('a credit that is gone is said', () => {
    const older = 'The port closes, Kommersant reported.';
    expect(changes(older, 'The port closes.', ['Kommersant reported'])).toEqual([
      'attribution-dropped: Kommersant reported > -',
    ]);
    expect(changes('The port closes.', older, [], ['Kommersant reported'])).toEqual([
      'attribution-added: - > Kommersant reported',
    ]);
    expect(changes(older, older, ['Kommersant reported'], ['Kommersant reported'])).toEqual([]);
  });

  test('the words at issue are where the change says they are', () => {
    const older = 'Rain fell. The port could lose two boats.';
    const newer = 'The port will lose three boats.';
    for (const { before, after, at } of changesBetween(
      { text: older, credits: [] },
      { text: newer, credits: [] },
    )) {
      expect(at.before && older.slice(at.before.start, at.before.end)).toBe(before);
      expect(at.after && newer.slice(at.after.start, at.after.end)).toBe(after);
    }
  });

  test('the oldest has changed nothing', () => {
    const drift = driftOf([
      { text: 'It could close.', credits: [] },
      { text: 'It will close.', credits: [] },
      { text: 'It will close.', credits: [] },
    ]);
    expect(drift.map((each) => each.changes.length)).toEqual([0, 1, 0]);
  });
});

describe('the rule', () => {
  test.each(FIRMNESS_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    for (const text of rule.matches) expect(placeOfRule(text, rule), text).not.toBeNull();
    for (const text of rule.rejects) expect(placeOfRule(text, rule), text).toBeNull();
  });
  test('has an id and words of its own', () => {
    expect(new Set(FIRMNESS_RULES.map(({ id }) => id)).size).toBe(FIRMNESS_RULES.length);
    const words = FIRMNESS_RULES.flatMap((rule) => rule.words);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

test.each<[text: string, numbers: string[]]>([
  ['It lost 1,200 jobs and $3.5 billion.', ['1200 job', '3500000000 dollar']],
  ['Five of them left in 2023.', []],
  ['A 12-year-old boy won 2 per cent.', ['12 year-old', '2 %']],
  ['No. 4', []],
])('the numbers of "%s"', (text, numbers) => {
  expect(claimNumbers(text).map(({ value, unit }) => `${value} ${unit}`)).toEqual(numbers);
});
