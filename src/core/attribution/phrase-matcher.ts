// Matches the patterns of rules/phrases.ts at a token. A pattern is a short row of words, so matching is a bounded walk; patterns are looked
// up by their first word, and made ready when a text first has that word.
import { hashesOf, Mark, Shape, wordAt } from '../text/tokens.ts';
import { isYear } from './grammar.ts';
import { Is } from './is.ts';
import { CUE_PHRASE_OPENINGS, HEARSAY_OPENINGS } from './rule-index.ts';
import { CUE_PHRASES, HEARSAY, type HearsayRow, type PhraseRow } from './rules/phrases.ts';
import type { Scan } from './scan.ts';
import { type WordList, wordList } from './word-list.ts';

interface Element {
  /** In small letters, parted by spaces; none where the element is a class of words. */
  readonly words: string;
  /** Hashes of the words, made when a text first comes so far: few, so that going through them is faster than any look-up. */
  hashes: readonly number[] | null;
  readonly flag: number;
  /** A time of some words: "last Sunday". */
  readonly time: boolean;
  readonly optional: boolean;
}

interface Pattern<Row> {
  readonly row: Row;
  readonly elements: readonly Element[];
  /** The first of them that is still to be compared: by the word that opens it a pattern was looked up. */
  readonly from: number;
}

export interface PhraseMatch<Row> {
  readonly row: Row;
  /** Token after the phrase. */
  readonly to: number;
}

/** The patterns that one word begins. */
interface Opening<Row> {
  readonly patterns: readonly Pattern<Row>[];
  /** What may come second, since most words that begin a pattern are followed by another word: words, and flags. */
  readonly seconds: WordList;
  readonly secondFlags: number;
}

/** Of a flag: any word in small letters. */
const ANYTHING = -1;

const CLASS_FLAGS: Readonly<Record<string, number>> = {
  '<be>': Is.be,
  '<have>': Is.have,
  '<adv>': Is.adverb,
  '<word>': ANYTHING,
};

class Phrases<Row extends { readonly patterns: readonly string[] }> {
  private readonly openings = new Map<number, Opening<Row> | null>();
  private numbers: ReadonlyMap<string, string> | null = null;
  private patterns: readonly (readonly [Row, string])[] = [];

  /** `index`: which patterns each word begins, see rule-index.ts. */
  constructor(
    private readonly rows: readonly Row[],
    private readonly index: string,
  ) {}

  /** The longest phrase at token `at`, not reaching past token `ceiling`. */
  at(scan: Scan, at: number, ceiling: number): PhraseMatch<Row> | null {
    const hash = scan.tokens.hash[at] as number;
    let opening = this.openings.get(hash);
    if (opening === undefined) {
      opening = this.openingOf(wordAt(scan.tokens, at).toLowerCase());
      this.openings.set(hash, opening);
    }
    return opening && goesOn(scan, at, opening) ? longest(scan, at, ceiling, opening.patterns) : null;
  }

  private openingOf(word: string): Opening<Row> | null {
    this.numbers ??= this.read();
    const numbers = this.numbers.get(word);
    if (numbers === undefined) return null;
    const seconds: string[] = [];
    let secondFlags = 0;
    const patterns = numbers.split(' ').map((number) => {
      const [row, pattern] = this.patterns[Number(number)] as readonly [Row, string];
      const elements = pattern.split(' ').map(elementOf);
      const next = secondsOf(elements);
      seconds.push(...next.words);
      secondFlags |= next.flags;
      const opens = elements[0]?.words !== '' && !elements[0]?.optional;
      return { row, elements, from: opens ? 1 : 0 };
    });
    return { patterns, seconds: wordList(seconds.join(' ')), secondFlags };
  }

  private read(): ReadonlyMap<string, string> {
    this.patterns = this.rows.flatMap((row) => row.patterns.map((pattern) => [row, pattern] as const));
    const numbers = new Map<string, string>();
    for (const line of this.index.split('\n')) {
      const [list = '', words = ''] = line.split(':');
      for (const word of words.split(' ')) numbers.set(word, list);
    }
    return numbers;
  }
}

const cuePhrases = new Phrases<PhraseRow>(CUE_PHRASES, CUE_PHRASE_OPENINGS);
const hearsay = new Phrases<HearsayRow>(HEARSAY, HEARSAY_OPENINGS);

/** What may come second: the next element, and further ones while those before are optional. */
function secondsOf([first, ...others]: readonly Element[]): { words: readonly string[]; flags: number } {
  const words: string[] = [];
  let flags = 0;
  if (first?.optional) return { words, flags: ANYTHING };
  for (const element of others) {
    if (element.time) return { words, flags: ANYTHING };
    if (element.words !== '') words.push(element.words);
    flags |= element.flag;
    if (!element.optional) return { words, flags };
  }
  return { words, flags: ANYTHING };
}

function elementOf(part: string): Element {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const flag = CLASS_FLAGS[body] ?? 0;
  const time = body === '<when>';
  const words = flag === 0 && !time ? body.replaceAll('|', ' ') : '';
  return { words, hashes: null, flag, time, optional };
}

/** Whether the word at `at` is followed by one that some pattern can go on with. */
function goesOn<Row>({ tokens, flags }: Scan, at: number, { seconds, secondFlags }: Opening<Row>): boolean {
  const next = at + 1;
  return (
    secondFlags === ANYTHING ||
    ((flags[next] as number) & secondFlags) !== 0 ||
    ((secondFlags & Is.be) !== 0 && tokens.shape[next] === Shape.Possessive) ||
    tokens.mark[next] === Mark.Hyphen ||
    seconds.hasAt(tokens, next)
  );
}

function longest<Row>(
  scan: Scan,
  at: number,
  ceiling: number,
  patterns: readonly Pattern<Row>[],
): PhraseMatch<Row> | null {
  let best: Row | null = null;
  let end = 0;
  for (let i = 0; i < patterns.length; i++) {
    const { row, elements, from } = patterns[i] as Pattern<Row>;
    const to = walk(scan, at, ceiling, elements, from);
    if (to <= end) continue;
    end = to;
    best = row;
  }
  return best && { row: best, to: end };
}

function walk(scan: Scan, at: number, ceiling: number, elements: readonly Element[], from: number): number {
  const { tokens } = scan;
  let i = at + from;
  for (let k = from; k < elements.length; k++) {
    const element = elements[k] as Element;
    // "op-ed"
    if (i > at && tokens.mark[i] === Mark.Hyphen && tokens.spaced[i] === 0) i++;
    const end = element.time ? timeEnd(scan, i, ceiling) : i < ceiling && fits(scan, i, element) ? i + 1 : i;
    if (end === i && !element.optional) return -1;
    i = end;
  }
  return i;
}

/** No phrase goes on over a mark, whatever the word after it. */
function fits({ tokens, flags }: Scan, i: number, element: Element): boolean {
  const { flag } = element;
  // "it's believed"
  if (tokens.shape[i] === Shape.Possessive) return flag === Is.be;
  if (tokens.mark[i] !== Mark.None) return false;
  if (flag === ANYTHING) return tokens.shape[i] === Shape.Lower;
  if (flag !== 0) return ((flags[i] as number) & flag) !== 0;
  const hash = tokens.hash[i] as number;
  element.hashes ??= hashesOf(element.words);
  const { hashes } = element;
  for (let k = 0; k < hashes.length; k++) if (hashes[k] === hash) return true;
  return false;
}

/** What stands before a day: "on Sunday", "late last week". */
const BEFORE_TIME = wordList('on late early earlier last this past');
const WHEN_TOKENS = 4;

/** Where a time that begins at token `i` ends; `i` where none begins. */
function timeEnd({ tokens, flags }: Scan, i: number, ceiling: number): number {
  let end = i;
  for (let k = i; k < ceiling && k < i + WHEN_TOKENS; k++) {
    if (((flags[k] as number) & Is.time) !== 0 || isYear(tokens, k)) end = k + 1;
    else if (!BEFORE_TIME.hasSmallAt(tokens, k)) break;
  }
  return end;
}

/** The longest cue phrase at token `at`, not reaching past token `ceiling`. */
export const cuePhraseAt = (scan: Scan, at: number, ceiling: number) => cuePhrases.at(scan, at, ceiling);

/** The longest phrase of hearsay at token `at`. */
export const hearsayAt = (scan: Scan, at: number, ceiling: number) => hearsay.at(scan, at, ceiling);
