// Patterns with Unicode's letters. An engine takes milliseconds to compile one, and a part of that to read it, so a text that has no letters but
// ASCII's, as most have, is matched with the same pattern in ASCII's letters, and each is made when it is first needed.

export interface LetterPattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/** ASCII, and the quotes, dashes and spaces of print. */
const ASCII_LETTERS = /^[\0-\x7f\xa0\xa9\xab\xbb\u2010-\u205e]*$/;

/** `source`: as RegExp takes it, with its \p{…} within brackets: [\p{Lu}], [\p{L}\p{N}-]. `flags`: besides "u". */
export function letterPattern(source: string, flags = ''): LetterPattern {
  let unicode: RegExp | null = null;
  let ascii: RegExp | null = null;
  const fitting = (text: string) => {
    if (ASCII_LETTERS.test(text)) {
      ascii ??= new RegExp(inAscii(source), flags);
      return ascii;
    }
    unicode ??= new RegExp(source, `${flags}u`);
    return unicode;
  };
  return {
    exec: (text) => fitting(text).exec(text),
    test: (text) => fitting(text).test(text),
  };
}

const inAscii = (source: string) =>
  source
    .replaceAll('\\p{Lu}', 'A-Z')
    .replaceAll('\\p{Ll}', 'a-z')
    .replaceAll('\\p{L}', 'A-Za-z')
    .replaceAll('\\p{N}', '0-9')
    .replaceAll('\\p{M}', '');
