// Patterns with Unicode's letters. An engine takes milliseconds to compile one, so a text that is plain ASCII, as most are, is matched with
// the same pattern in ASCII's letters.

export interface LetterPattern {
  exec(text: string): RegExpExecArray | null;
  test(text: string): boolean;
}

/** `pattern` has its \p{…} within brackets: [\p{Lu}], [\p{L}\p{N}-]. */
export function letterPattern(pattern: RegExp): LetterPattern {
  let ascii: RegExp | null = null;
  const fitting = (text: string) => {
    if (!/^[\0-\x7f]*$/.test(text)) return pattern;
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
