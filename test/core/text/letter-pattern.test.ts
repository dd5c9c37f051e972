// A pattern with Unicode's letters says the same of plain text as of any other.
import { describe, expect, it } from 'vitest';
import { letterPattern } from '../../../src/core/text/letter-pattern.ts';

const NAME = String.raw`^(?:the\s+)?([\p{Lu}][\p{L}\p{N}-]+)\b`;

describe('a pattern with letters', () => {
  it.each([
    ['the Lantern7 said', 'Lantern7'],
    ['the Échos said', 'Échos'],
    ['Élan', 'Élan'],
    ['the Lantern’s “story” — a', 'Lantern'],
    ['the Échos’ “story” — a', 'Échos'],
    ['the lantern said', null],
    ['the «Lantern»', null],
    ['', null],
  ])('finds in %j what Unicode’s letters find', (text, name) => {
    expect(letterPattern(NAME).exec(text)?.[1] ?? null).toBe(name);
    expect(new RegExp(NAME, 'u').exec(text)?.[1] ?? null).toBe(name);
    expect(letterPattern(NAME).test(text)).toBe(name !== null);
  });

  it('keeps its flags', () => {
    expect(letterPattern(String.raw`^[\p{Lu}]+$`, 'i').test('abc')).toBe(true);
    expect(letterPattern(String.raw`^[\p{Lu}]+$`).test('abc')).toBe(false);
  });
});
