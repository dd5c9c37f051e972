// Rows that read aloud, as tests: a text, then "phrase = upstream, hops" for every phrase that is lit.
import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/core/article.ts';
import { cardsOf } from './cards.ts';

export type Row = [text: string, cards: readonly string[], facts?: Partial<PageFacts>];

export function reads(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows)('%s', (text, expected, facts) => {
      expect(cardsOf(text, facts)).toEqual(expected);
    });
  });
}
