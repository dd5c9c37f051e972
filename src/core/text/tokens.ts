// Text -> tokens, in one pass and without an object per token: articles are read on every visit, so this is the loop that
// everything else rests on. A token is a word, a number, one punctuation mark, or a possessive ending ("'s").
// Characters that a reader does not see (soft hyphen, zero-width, direction marks) belong to the word around them and
// do not count for its hash, so "Kommer\u00ADsant" is "Kommersant". Offsets are UTF-16 into the text given.

import { ASCII, Char, classOf, isApostrophe, isWordClass, Mark, markOf } from './characters.ts';

export { Mark };

export enum Shape {
  Lower = 1,
  /** Begins with a capital. */
  Capital = 2,
  /** Two or more letters, all capitals: "CNN", "U.S.". */
  Capitals = 3,
  Number = 4,
  Possessive = 5,
  Mark = 6,
}

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Case-folded hash of a word; 0 for marks. Equal words have equal hashes; compare the text where a clash would matter. */
  readonly hash: Int32Array;
  readonly shape: Uint8Array;
  readonly mark: Uint8Array;
  /** 1 where white space stands before the token. */
  readonly spaced: Uint8Array;
  /** 1 for a word that is nothing but ASCII letters. */
  readonly plain: Uint8Array;
  /** Every word stands in the text as a reader sees it: no invisible characters, curly apostrophes, or white space other than one space. */
  readonly tidy: boolean;
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;
/** Thirty bits: a small integer in every engine, so that hashes as keys of a Map need no box. */
const HASH_BITS = 0x3fffffff;

/** The hash that `tokenize` gives a word: FNV-1a over case-folded ASCII and unfolded other letters. */
export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) {
    let code = word.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    hash = Math.imul(hash ^ code, HASH_PRIME);
  }
  hash &= HASH_BITS;
  return hash === 0 ? 1 : hash;
}

/** The same of every word of a list, parted by spaces. */
export function hashesOf(words: string): number[] {
  const hashes: number[] = [];
  let hash = HASH_SEED;
  for (let i = 0; i <= words.length; i++) {
    const code = i < words.length ? words.charCodeAt(i) : 32;
    if (code !== 32) hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), HASH_PRIME);
    else {
      hashes.push(hash & HASH_BITS || 1);
      hash = HASH_SEED;
    }
  }
  return hashes;
}

/** The word that was read last: one object for all words, since there are many. */
const word = { end: 0, hash: 0, shape: Shape.Lower, tidy: true };

/** Reads the word that begins at `from` into `word`. */
function readWord(text: string, from: number, to: number): void {
  let h = HASH_SEED;
  let letters = 0;
  let uppers = 0;
  let digits = 0;
  let dots = 0;
  let i = from;
  while (i < to) {
    let c = text.charCodeAt(i);
    const k = c < 128 ? (ASCII[c] as Char) : classOf(c);
    if (k === Char.Lower) letters++;
    else if (k === Char.Upper) {
      letters++;
      uppers++;
      if (c < 128) c += 32;
    } else if (k === Char.Digit) digits++;
    else if (k === Char.Invisible) {
      word.tidy = false;
      i++;
      continue;
    } else if (c === 0x2e && joinsWord(text, i, to, letters, dots)) dots++;
    else if (isApostrophe(c) && joinsByApostrophe(text, i, to)) {
      if (c !== 0x27) word.tidy = false;
      c = 0x27;
    } else if (digits > 0 && letters === 0 && (c === 0x2c || c === 0x2e) && isDigitAt(text, i + 1, to))
      digits++;
    else break;
    h = Math.imul(h ^ c, HASH_PRIME);
    i++;
  }
  word.end = i;
  h &= HASH_BITS;
  word.hash = h === 0 ? 1 : h;
  // "9to5Google" is a name, "3rd" is none.
  word.shape = shapeOf(
    letters,
    uppers,
    classOf(text.charCodeAt(from)) === Char.Upper || (digits > 0 && uppers > 0),
  );
}

function shapeOf(letters: number, uppers: number, startsUpper: boolean): Shape {
  if (letters === 0) return Shape.Number;
  if (letters > 1 && uppers === letters) return Shape.Capitals;
  return startsUpper ? Shape.Capital : Shape.Lower;
}

/** Hash of the word that begins at `from`, as `tokenize` would give it; 0 where no word begins. */
export function hashWordAt(text: string, from: number, to: number): number {
  if (from >= to || !isWordClass(classOf(text.charCodeAt(from)))) return 0;
  readWord(text, from, to);
  return word.hash;
}

/** The word that begins at `from`, as a reader sees it; '' where none begins. */
export function wordFrom(text: string, from: number): string {
  return hashWordAt(text, from, text.length) === 0 ? '' : visibleText(text, from, word.end);
}

const isAsciiLetter = (code: number) => ((code | 32) - 97) >>> 0 < 26;

/** ASCII characters that no word has: neither digits nor the apostrophe, nor the full stop. */
const ENDS_WORD = ASCII.map((kind, code) => (kind === Char.Digit || code === 0x27 || code === 0x2e ? 0 : 1));

/** A full stop at the end of the text or before a space. */
const isStop = (text: string, at: number, to: number) => at + 1 >= to || text.charCodeAt(at + 1) === 32;

/** Tokens looked at behind the last one, which have to be empty. */
const BEHIND = 4;

/** Room for the tokens of one text: reused, since most of a page's time would otherwise go into making and clearing arrays. */
let room = roomFor(1 << 12);

function roomFor(tokens: number) {
  const size = tokens + BEHIND;
  return {
    size: tokens,
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    shape: new Uint8Array(size),
    mark: new Uint8Array(size),
    spaced: new Uint8Array(size),
    plain: new Uint8Array(size),
  };
}

/**
 * Cuts `text` into tokens, which are good until the next call: their arrays are used again. A full stop belongs to a word where letters
 * follow it without a space ("BulgarianMilitary.com") or where single letters alternate with it ("U.S."); an apostrophe belongs to a word
 * between letters ("don't"), but "'s" is a token of its own. `whole` has `text` at `from`: an engine reads the characters of a text faster
 * than those of a part cut out of it. Offsets are UTF-16 into `text`.
 */
export function tokenize(text: string, whole = text, from = 0): Tokens {
  const to = from + text.length;
  if (text.length > room.size) room = roomFor(text.length * 2);
  const { start, end, hash, shape, mark, spaced, plain } = room;
  let count = 0;
  let space = 1;
  let tidy = true;
  word.tidy = true;
  let i = from;
  while (i < to) {
    const code = whole.charCodeAt(i);
    // Plain letters up to a character that surely ends them, as most words are: written out here, since it is most of the work.
    if (isAsciiLetter(code)) {
      let h = HASH_SEED;
      let uppers = 0;
      let at = i;
      let c = code;
      do {
        // Capitals lack the bit that small letters have.
        uppers += ((c >> 5) & 1) ^ 1;
        h = Math.imul(h ^ (c | 32), HASH_PRIME);
        c = ++at < to ? whole.charCodeAt(at) : 32;
      } while (isAsciiLetter(c));
      if (c === 32 || (c < 128 && ENDS_WORD[c] === 1) || (c === 0x2e && isStop(whole, at, to))) {
        h &= HASH_BITS;
        start[count] = i;
        spaced[count] = space;
        hash[count] = h === 0 ? 1 : h;
        mark[count] = 0;
        shape[count] = uppers === 0 ? Shape.Lower : shapeOf(at - i, uppers, (code & 32) === 0);
        plain[count] = 1;
        end[count++] = at;
        space = 0;
        i = at;
        continue;
      }
    }
    const kind = code < 128 ? (ASCII[code] as Char) : classOf(code);
    if (kind === Char.Space || kind === Char.Invisible) {
      if (code !== 32 || (space === 1 && count > 0)) tidy = false;
      if (kind === Char.Space) space = 1;
      i++;
      continue;
    }
    start[count] = i;
    spaced[count] = space;
    space = 0;
    if (isWordClass(kind)) {
      readWord(whole, i, to);
      i = word.end;
      hash[count] = word.hash;
      mark[count] = 0;
      shape[count] = word.shape;
      plain[count] = 0;
      end[count++] = i;
      continue;
    }
    hash[count] = plain[count] = 0;
    if (kind === Char.Newline) {
      shape[count] = Shape.Mark;
      mark[count] = Mark.Newline;
      end[count++] = ++i;
      space = 1;
      tidy = false;
      continue;
    }
    const apostrophe = isApostrophe(code);
    if (apostrophe && code !== 0x27) tidy = false;
    if (apostrophe && isPossessive(whole, i, to)) {
      shape[count] = Shape.Possessive;
      mark[count] = 0;
      i += 2;
      end[count++] = i;
      continue;
    }
    shape[count] = Shape.Mark;
    // Two apostrophes are typewriters' double quote, two hyphens their dash.
    const next = i + 1 < to ? whole.charCodeAt(i + 1) : 0;
    const quote = apostrophe && isApostrophe(next);
    const dash = code === 0x2d && next === 0x2d;
    mark[count] = quote ? Mark.PlainQuote : dash ? Mark.Dash : markOf(code);
    i += quote || dash ? 2 : 1;
    end[count++] = i;
  }
  if (from > 0) {
    for (let i = 0; i < count; i++) {
      start[i] = (start[i] as number) - from;
      end[i] = (end[i] as number) - from;
    }
  }
  for (let behind = count; behind < count + BEHIND; behind++) {
    start[behind] = end[behind] = text.length;
    hash[behind] = shape[behind] = mark[behind] = spaced[behind] = plain[behind] = 0;
  }
  return { text, count, start, end, hash, shape, mark, spaced, plain, tidy: tidy && word.tidy };
}

function isDigitAt(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function letterAt(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const k = classOf(text.charCodeAt(at));
  return k === Char.Lower || k === Char.Upper;
}

/** A full stop inside a word: "U.S.", "e.g.", "Kommersant.ru"; not the one that ends a sentence. */
function joinsWord(text: string, at: number, to: number, letters: number, dots: number): boolean {
  if (letterAt(text, at + 1, to)) {
    // "end.Next": a capital after a longer lower-case word is a sentence that lost its space, unless it looks like "U.S".
    const next = classOf(text.charCodeAt(at + 1));
    return next !== Char.Upper || letters === dots + 1;
  }
  return letters >= 2 && letters === dots + 1;
}

/** "don't", "O'Brien", "l'Express", but not "Russia's", whose ending is a token of its own. */
function joinsByApostrophe(text: string, at: number, to: number): boolean {
  return letterAt(text, at + 1, to) && letterAt(text, at - 1, to) && !isPossessive(text, at, to);
}

function isPossessive(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at + 1);
  if (at + 1 >= to || (code !== 115 && code !== 83)) return false;
  return at + 2 >= to || !isWordClass(classOf(text.charCodeAt(at + 2)));
}

/** The token's text as a reader sees it: without invisible characters, with straight apostrophes. */
export const wordAt = (tokens: Tokens, index: number) => wordsOf(tokens, index, index + 1);

/** The text of tokens [from, to), to be read like wordAt's. */
export function wordsOf({ text, start, end, tidy }: Tokens, from: number, to: number): string {
  const first = start[from] as number;
  const last = end[to - 1] as number;
  return tidy ? text.slice(first, last) : visibleText(text, first, last);
}

/** Characters that a reader does not see, or sees as others; white space other than one space. */
const UNTIDY = /[\u00ad\u2018\u2019\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\s\s|[^\S ]/;

/** Text between two offsets as a reader sees it: white space folded, invisible characters gone, straight apostrophes. */
export function visibleText(text: string, from: number, to: number): string {
  const slice = text.slice(from, to);
  if (!UNTIDY.test(slice)) return slice.trim();
  return slice
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
