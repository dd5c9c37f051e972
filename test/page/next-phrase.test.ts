// Going through the attributions by keyboard: from the last one on, or from what is on the screen.
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../src/core/analysis.ts';
import type { LitPhrase } from '../../src/page/lit-page.ts';
import { nextPhrase } from '../../src/page/next-phrase.ts';

const ATTRIBUTION: Attribution = {
  kind: 'outlet',
  exact: 'it said',
  prefix: '',
  suffix: '',
  start: 0,
  end: 7,
  source: 'it',
  cue: 'said',
  upstream: null,
  chain: [],
  hops: 1,
  circular: false,
};

/** A page with a phrase at each of these heights, in pixels from the top of the screen; named A, B, C … */
function pageWith(...tops: number[]) {
  const phrases = tops.map((_, index): LitPhrase => {
    const id = String.fromCharCode(65 + index);
    return { id, index, attribution: ATTRIBUTION, hopClass: 'one-hop', start: index, end: index + 1 };
  });
  return {
    phrases,
    phraseWithId: (id: string) => phrases.find((phrase) => phrase.id === id) ?? null,
    linesOf: ({ start }: { start: number }) => {
      const top = tops[start] ?? 0;
      return [{ left: 0, top, right: 50, bottom: top + 20 }];
    },
  };
}

describe('with two phrases above the screen and two on it', () => {
  const page = pageWith(-400, -100, 200, 500);
  test.each<[from: string | null, direction: 1 | -1, to: string]>([
    [null, 1, 'C'],
    [null, -1, 'B'],
    ['C', 1, 'D'],
    ['C', -1, 'B'],
    ['D', 1, 'A'],
    ['A', -1, 'D'],
    ['a phrase that is gone', 1, 'C'],
  ])('from %s by %i: %s', (from, direction, to) => {
    expect(nextPhrase(page, from, direction)?.id).toBe(to);
  });
});

test('below the last phrase, the first is next', () => {
  expect(nextPhrase(pageWith(-400, -100), null, 1)?.id).toBe('A');
});

test('above the first phrase, the last is the previous one', () => {
  expect(nextPhrase(pageWith(100, 400), null, -1)?.id).toBe('B');
});

test('with nothing lit there is no next', () => {
  expect(nextPhrase(pageWith(), null, 1)).toBeNull();
});
