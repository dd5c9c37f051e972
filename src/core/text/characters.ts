// What single characters are to a reader of news: letters, spaces, marks, and those that nobody sees.

/** Punctuation as one code each, whatever its glyph: curly, straight and angular quotes are one kind. */
export enum Mark {
  None = 0,
  Comma = 1,
  Stop = 2,
  OpenQuote = 3,
  CloseQuote = 4,
  /** A straight double quote, of which nobody can tell whether it opens or closes. */
  PlainQuote = 5,
  Dash = 6,
  Hyphen = 7,
  Colon = 8,
  Semicolon = 9,
  OpenBracket = 10,
  CloseBracket = 11,
  Question = 12,
  Newline = 13,
  Apostrophe = 14,
  Other = 15,
}

export enum Char {
  Other = 0,
  Lower = 1,
  Upper = 2,
  Digit = 3,
  Space = 4,
  Newline = 5,
  Invisible = 6,
}

/** Classes of the characters below 128. */
export const ASCII = asciiClasses();

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  for (let code = 97; code <= 122; code++) classes[code] = Char.Lower;
  for (let code = 65; code <= 90; code++) classes[code] = Char.Upper;
  for (let code = 48; code <= 57; code++) classes[code] = Char.Digit;
  for (const code of [9, 11, 12, 32]) classes[code] = Char.Space;
  for (const code of [10, 13]) classes[code] = Char.Newline;
  return classes;
}

export function classOf(code: number): Char {
  if (code < 128) return ASCII[code] as Char;
  if (code === 0xa0 || code === 0x1680 || code === 0x202f || code === 0x205f || code === 0x3000)
    return Char.Space;
  if (code === 0xad || code === 0xfeff) return Char.Invisible;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200a) return Char.Space;
    if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return Char.Invisible;
    return code === 0x2028 || code === 0x2029 ? Char.Newline : Char.Other;
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? Char.Lower : Char.Other;
  if (code >= 0x20a0 && code <= 0x2bff) return Char.Other;
  if (code >= 0x3001 && code <= 0x303f) return Char.Other;
  if (code < 0x250) return isUpperLatin(code) ? Char.Upper : Char.Lower;
  if (code >= 0x391 && code <= 0x42f && !(code >= 0x3ac && code <= 0x3ff)) return Char.Upper;
  return Char.Lower;
}

function isUpperLatin(code: number): boolean {
  if (code <= 0xde) return code !== 0xd7;
  return code >= 0x100 && code <= 0x17e && (code & 1) === (code >= 0x139 && code <= 0x148 ? 1 : 0);
}

/** The mark that a character is. */
export function markOf(code: number): Mark {
  switch (code) {
    case 0x2c:
      return Mark.Comma;
    case 0x2e:
    case 0x2026:
    case 0x21:
      return Mark.Stop;
    case 0x3f:
      return Mark.Question;
    case 0x22:
      return Mark.PlainQuote;
    case 0x201c:
    case 0x201e:
    case 0xab:
    case 0x2039:
      return Mark.OpenQuote;
    case 0x201d:
    case 0xbb:
    case 0x203a:
      return Mark.CloseQuote;
    case 0x27:
    case 0x2018:
    case 0x2019:
    case 0x60:
      return Mark.Apostrophe;
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return Mark.Dash;
    case 0x2d:
    case 0x2010:
    case 0x2011:
      return Mark.Hyphen;
    case 0x3a:
      return Mark.Colon;
    case 0x3b:
      return Mark.Semicolon;
    case 0x28:
    case 0x5b:
      return Mark.OpenBracket;
    case 0x29:
    case 0x5d:
      return Mark.CloseBracket;
    default:
      return Mark.Other;
  }
}

export const isWordClass = (c: Char) => c === Char.Lower || c === Char.Upper || c === Char.Digit;
export const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018;
