// Patterns with Unicode's letters. An engine takes milliseconds to compile one, and a part of that to read it, so a text that has no letters but
// ASCII's, as most have, is matched with the same pattern in ASCII's letters, and each is made when it is first needed.

/** ASCII, and the quotes, dashes and spaces of print. */
const ASCII_LETTERS = /^[\0-\x7f\xa0\xa9\xab\xbb\u2010-\u205e]*$/;

export class LetterPattern {
  private unicode: RegExp | null = null;
  private ascii: RegExp | null = null;

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {}

  exec(text: string): RegExpExecArray | null {
    return this.fitting(text).exec(text);
  }

  test(text: string): boolean {
    return this.fitting(text).test(text);
  }

  private fitting(text: string): RegExp {
    if (ASCII_LETTERS.test(text)) {
      this.ascii ??= new RegExp(inAscii(this.source), this.flags);
      return this.ascii;
    }
    this.unicode ??= new RegExp(this.source, `${this.flags}u`);
    return this.unicode;
  }
}

/** `source`: as RegExp takes it, with its \p{…} within brackets: [\p{Lu}], [\p{L}\p{N}-]. `flags`: besides "u". */
export const letterPattern = (source: string, flags = '') => new LetterPattern(source, flags);

const inAscii = (source: string) =>
  source
    .replaceAll('\\p{Lu}', 'A-Z')
    .replaceAll('\\p{Ll}', 'a-z')
    .replaceAll('\\p{L}', 'A-Za-z')
    .replaceAll('\\p{N}', '0-9')
    .replaceAll('\\p{M}', '');
