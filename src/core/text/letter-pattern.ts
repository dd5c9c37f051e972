// Patterns with Unicode's letters. An engine takes milliseconds to compile one, so a text that has no letters but ASCII's, as most have, is
// matched with the same pattern in ASCII's letters.

export interface LetterPattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/** ASCII, and the quotes, dashes and spaces of print. */
const ASCII_LETTERS = /^[\0-\x7f\xa0\xa9\xab\xbb\u2010-\u205e]*$/;

/** `pattern` has its \p{…} within brackets: [\p{Lu}], [\p{L}\p{N}-]. */
export function letterPattern(pattern: RegExp): LetterPattern {
  let ascii: RegExp | null = null;
  const fitting = (text: string) => {
    if (!ASCII_LETTERS.test(text)) return pattern;
    ascii ??= inAscii(pattern);
    return ascii;
  };
  return {
    exec: (text) => fitting(text).exec(text),
    test: (text) => fitting(text).test(text),
  };
}

const inAscii = ({ source, flags }: RegExp) =>
  new RegExp(
    source
      .replaceAll('\\p{Lu}', 'A-Z')
      .replaceAll('\\p{Ll}', 'a-z')
      .replaceAll('\\p{L}', 'A-Za-z')
      .replaceAll('\\p{N}', '0-9'),
    flags.replace('u', ''),
  );
