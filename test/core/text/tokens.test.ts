// Text cut into tokens: where each begins and ends, and which ones are the same word.
import { describe, expect, it } from 'vitest';
import {
  hashWord,
  hashWordAt,
  Mark,
  Shape,
  tokenize,
  visibleText,
  wordAt,
} from '../../../src/core/text/tokens.ts';

/** The tokens' own texts. Whatever is kept is copied: the tokenizer uses its arrays again. */
const cut = (text: string) => {
  const { count, start, end } = tokenize(text);
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]));
};
const shapes = (text: string) => {
  const { count, shape } = tokenize(text);
  return Array.from(shape.subarray(0, count), (each) => Shape[each]);
};
const marks = (text: string) => {
  const { count, mark } = tokenize(text);
  return Array.from(mark.subarray(0, count), (each) => Mark[each]);
};

describe('tokens', () => {
  it.each<[string, string[]]>([
    ['Kommersant reported.', ['Kommersant', 'reported', '.']],
    ['', []],
    [' \t\u00a0\u2009 ', []],
    ['Russia’s fleet', ['Russia', '’s', 'fleet']],
    ["the BOSS'S desk", ['the', 'BOSS', "'S", 'desk']],
    ["don't O'Brien l’Express", ["don't", "O'Brien", 'l’Express']],
    ['U.S. officials', ['U.S.', 'officials']],
    ['e.g. this', ['e.g.', 'this']],
    ['on Kommersant.ru today', ['on', 'Kommersant.ru', 'today']],
    ['the end.Next one', ['the', 'end', '.', 'Next', 'one']],
    ['1,200 and 3.5 and 7.', ['1,200', 'and', '3.5', 'and', '7', '.']],
    ['two-day ban', ['two', '-', 'day', 'ban']],
    ["''We will,'' he said", ["''", 'We', 'will', ',', "''", 'he', 'said']],
    ['a\nb\r\nc', ['a', '\n', 'b', '\r', '\n', 'c']],
    ['naïve Élysée Ñandú', ['naïve', 'Élysée', 'Ñandú']],
    ['Газета Коммерсантъ', ['Газета', 'Коммерсантъ']],
    ['… (AP) — so', ['…', '(', 'AP', ')', '—', 'so']],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('of a part of a text have offsets into the part', () => {
    const { count, start } = tokenize('two three', 'one two three four', 4);
    expect(Array.from(start.subarray(0, count))).toEqual([0, 4]);
  });

  it('are as many as there are, in a text longer than the first room', () => {
    expect(tokenize('word, '.repeat(10_000)).count).toBe(20_000);
  });

  it('know whether white space stands before them', () => {
    const { count, spaced } = tokenize('He said: “no”.');
    expect(Array.from(spaced.subarray(0, count))).toEqual([1, 1, 0, 1, 0, 0, 0]);
  });
});

describe('characters that nobody sees', () => {
  it.each([
    'Kommer\u00adsant',
    'Kommer\u200bsant',
    'Kom\u200dmer\ufeffsant',
    '\u200eKommersant',
    'Kommersant\u2060',
  ])('are part of the word: %j', (text) => {
    const { count, hash } = tokenize(text);
    expect(count).toBe(1);
    expect(hash[0]).toBe(hashWord('Kommersant'));
  });

  it('are counted in offsets, and not shown', () => {
    const tokens = tokenize('the Kommer\u00adsant daily');
    expect([tokens.start[1], tokens.end[1]]).toEqual([4, 15]);
    expect(wordAt(tokens, 1)).toBe('Kommersant');
    expect(visibleText(' It\u00a0is\n\u200eso’s ', 0, 12)).toBe("It is so's");
  });
});

describe('hashes', () => {
  it.each([
    ['Reported', 'reported'],
    ['CNN', 'cnn'],
    ['don’t', "don't"],
  ])('%s is %s', (a, b) => {
    expect(tokenize(a).hash[0]).toBe(hashWord(b));
  });

  it.each([
    ['Post', 'Posts'],
    ['U.S', 'us'],
  ])('%s is not %s', (a, b) => {
    expect(hashWord(a)).not.toBe(hashWord(b));
  });

  it('of a word inside a text are those of the word', () => {
    expect(hashWordAt('The Times', 4, 9)).toBe(hashWord('times'));
    expect(hashWordAt('The (Times)', 4, 11)).toBe(0);
    expect(hashWordAt('The', 3, 3)).toBe(0);
  });

  it('are never 0 for words and always 0 for marks', () => {
    const { count, hash, mark } = tokenize('A “b”, c. 7 — d: (e) [f]; g? h!');
    for (let i = 0; i < count; i++) expect(hash[i] === 0).toBe(mark[i] !== Mark.None);
  });
});

describe('shapes', () => {
  it.each<[string, string[]]>([
    ['the Sun CNN 7 7th', ['Lower', 'Capital', 'Capitals', 'Number', 'Lower']],
    ['U.S. iPhone A', ['Capitals', 'Lower', 'Capital']],
    ['Paris’s', ['Capital', 'Possessive']],
    ['élan Élan ÉLAN', ['Lower', 'Capital', 'Capitals']],
    [', “', ['Mark', 'Mark']],
  ])('%s', (text, expected) => {
    expect(shapes(text)).toEqual(expected);
  });
});

describe('marks', () => {
  it.each<[string, string[]]>([
    ['“ « „ ‹', ['OpenQuote', 'OpenQuote', 'OpenQuote', 'OpenQuote']],
    ['” » ›', ['CloseQuote', 'CloseQuote', 'CloseQuote']],
    ["\" ''", ['PlainQuote', 'PlainQuote']],
    ['. … ! ?', ['Stop', 'Stop', 'Stop', 'Question']],
    ['– — - ‑', ['Dash', 'Dash', 'Hyphen', 'Hyphen']],
    [', : ; ( ] @', ['Comma', 'Colon', 'Semicolon', 'OpenBracket', 'CloseBracket', 'Other']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});
