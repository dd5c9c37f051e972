// Compiles the patterns of rules/phrases.ts and matches them at a token. A pattern is a short row of words, so matching is a
// bounded walk; rows are looked up by their first word.
import { hashWord, Mark, Shape } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';
import { openingWords } from './phrase-pattern.ts';
import { CUE_PHRASES, HEARSAY, type HearsayRow, type PhraseRow } from './rules/phrases.ts';
import type { Scan } from './scan.ts';
import { Is } from './word-classes.ts';
import { wordList } from './word-list.ts';

interface Element {
  /** Hashes: few, so that going through them is faster than any look-up. */
  readonly words: readonly number[];
  readonly flag: number;
  /** A time of some words: "last Sunday". */
  readonly time: boolean;
  readonly optional: boolean;
}

interface Pattern<Row> {
  readonly row: Row;
  readonly elements: readonly Element[];
}

export interface PhraseMatch<Row> {
  readonly row: Row;
  /** Token after the phrase. */
  readonly to: number;
}

interface Index<Row> {
  /** By the word they begin with. */
  readonly patterns: ReadonlyMap<number, readonly Pattern<Row>[]>;
  /** The two words that patterns begin with, since most words that begin one are followed by another word; and behind a first word alone,
   * what else may come second, as flags. */
  readonly seconds: WordTable;
}

let cuePhrases: Index<PhraseRow> | null = null;
let hearsay: Index<HearsayRow> | null = null;

const CLASS_FLAGS: Readonly<Record<string, number>> = {
  '<be>': Is.be,
  '<have>': Is.have,
  '<adv>': Is.adverb,
};

function compile<Row extends { readonly patterns: readonly string[] }>(rows: readonly Row[]): Index<Row> {
  const patterns = new Map<number, Pattern<Row>[]>();
  const seconds = new WordTable();
  for (const row of rows) {
    for (const pattern of row.patterns) {
      const elements = pattern.split(' ').map(elementOf);
      const { words, flags } = secondsOf(elements);
      for (const word of openingWords(pattern)) {
        const first = hashWord(word);
        const list = patterns.get(first);
        if (list) list.push({ row, elements });
        else patterns.set(first, [{ row, elements }]);
        seconds.add(first, flags);
        for (const second of words) seconds.add(pairOf(first, second), ANYTHING);
      }
    }
  }
  return { patterns, seconds };
}

const ANYTHING = -1;

/** What may come second: the next element, and further ones while those before are optional. */
function secondsOf([first, ...others]: readonly Element[]): { words: readonly number[]; flags: number } {
  const words: number[] = [];
  let flags = 0;
  if (first?.optional) return { words, flags: ANYTHING };
  for (const element of others) {
    if (element.time) return { words, flags: ANYTHING };
    words.push(...element.words);
    flags |= element.flag;
    if (!element.optional) return { words, flags };
  }
  return { words, flags: ANYTHING };
}

/** One number for two hashes. */
const pairOf = (first: number, second: number) => (Math.imul(first, 33) ^ second) & 0x3fffffff || 1;

function elementOf(part: string): Element {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const flag = CLASS_FLAGS[body] ?? 0;
  const time = body === '<when>';
  const words = flag === 0 && !time ? body.split('|').map(hashWord) : [];
  return { words, flag, time, optional };
}

/** Whether the word at `at` is followed by one that some pattern can go on with. */
function goesOn({ tokens, flags }: Scan, at: number, seconds: WordTable): boolean {
  const first = tokens.hash[at] as number;
  const bits = seconds.get(first);
  return (
    bits === ANYTHING ||
    ((flags[at + 1] as number) & bits) !== 0 ||
    ((bits & Is.be) !== 0 && tokens.shape[at + 1] === Shape.Possessive) ||
    tokens.mark[at + 1] === Mark.Hyphen ||
    seconds.get(pairOf(first, tokens.hash[at + 1] as number)) !== 0
  );
}

function longest<Row>(scan: Scan, at: number, ceiling: number, index: Index<Row>): PhraseMatch<Row> | null {
  if (!goesOn(scan, at, index.seconds)) return null;
  const patterns = index.patterns.get(scan.tokens.hash[at] as number);
  if (!patterns) return null;
  let best: Row | null = null;
  let end = 0;
  for (let i = 0; i < patterns.length; i++) {
    const { row, elements } = patterns[i] as Pattern<Row>;
    const to = walk(scan, at, ceiling, elements);
    if (to <= end) continue;
    end = to;
    best = row;
  }
  return best && { row: best, to: end };
}

function walk(scan: Scan, at: number, ceiling: number, elements: readonly Element[]): number {
  const { tokens } = scan;
  let i = at;
  for (let k = 0; k < elements.length; k++) {
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
function fits({ tokens, flags }: Scan, i: number, { words, flag }: Element): boolean {
  // "it's believed"
  if (tokens.shape[i] === Shape.Possessive) return flag === Is.be;
  if (tokens.mark[i] !== Mark.None) return false;
  if (flag !== 0) return ((flags[i] as number) & flag) !== 0;
  const hash = tokens.hash[i] as number;
  for (let k = 0; k < words.length; k++) if (words[k] === hash) return true;
  return false;
}

/** What stands before a day: "on Sunday", "late last week". */
const BEFORE_TIME = wordList('on late early earlier last this past');
const WHEN_TOKENS = 4;

/** Where a time that begins at token `i` ends; `i` where none begins. */
function timeEnd({ tokens, flags }: Scan, i: number, ceiling: number): number {
  let end = i;
  for (let k = i; k < ceiling && k < i + WHEN_TOKENS; k++) {
    if (((flags[k] as number) & Is.time) !== 0) end = k + 1;
    else if (!BEFORE_TIME.hasSmallAt(tokens, k)) break;
  }
  return end;
}

/** The longest cue phrase at token `at`, not reaching past token `ceiling`. */
export function cuePhraseAt(scan: Scan, at: number, ceiling: number): PhraseMatch<PhraseRow> | null {
  cuePhrases ??= compile(CUE_PHRASES);
  return longest(scan, at, ceiling, cuePhrases);
}

/** The longest phrase of hearsay at token `at`. */
export function hearsayAt(scan: Scan, at: number, ceiling: number): PhraseMatch<HearsayRow> | null {
  hearsay ??= compile(HEARSAY);
  return longest(scan, at, ceiling, hearsay);
}
