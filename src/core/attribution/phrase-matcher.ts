// Compiles the patterns of rules/phrases.ts and matches them at a token. A pattern is a short row of words, so matching is a
// bounded walk; rows are looked up by their first word.
import { hashWord, Mark, Shape } from '../text/tokens.ts';
import { CUE_PHRASES, HEARSAY, type HearsayRow, type PhraseRow } from './rules/phrases.ts';
import { BE, HAVE } from './rules/words.ts';
import type { Scan } from './scan.ts';
import { Is } from './word-classes.ts';

interface Element {
  readonly words: ReadonlySet<number> | null;
  readonly flag: number;
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

type Index<Row> = ReadonlyMap<number, readonly Pattern<Row>[]>;

let cuePhrases: Index<PhraseRow> | null = null;
let hearsay: Index<HearsayRow> | null = null;

const CLASSES: Readonly<Record<string, { words: string; flag: number }>> = {
  '<be>': { words: BE, flag: Is.be },
  '<have>': { words: HAVE, flag: Is.have },
  '<adv>': { words: '', flag: Is.adverb },
};

function compile<Row extends { readonly patterns: readonly string[] }>(rows: readonly Row[]): Index<Row> {
  const index = new Map<number, Pattern<Row>[]>();
  for (const row of rows) {
    for (const pattern of row.patterns) {
      const parts = pattern.split(' ');
      const elements = parts.map(elementOf);
      for (const first of firstWords(parts)) {
        const list = index.get(hashWord(first));
        if (list) list.push({ row, elements });
        else index.set(hashWord(first), [{ row, elements }]);
      }
    }
  }
  return index;
}

function elementOf(part: string): Element {
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const named = CLASSES[body];
  if (named) return { words: null, flag: named.flag, optional };
  return { words: new Set(body.split('|').map(hashWord)), flag: 0, optional };
}

/** Words that a pattern may begin with: of its first element, and of the next ones while those before are optional. */
function firstWords(parts: readonly string[]): string[] {
  const words: string[] = [];
  for (const part of parts) {
    const body = part.replace(/\?$/, '');
    words.push(...(CLASSES[body]?.words ?? body.replaceAll('|', ' ')).split(' '));
    if (!part.endsWith('?')) break;
  }
  return words;
}

function longest<Row>(scan: Scan, at: number, ceiling: number, index: Index<Row>): PhraseMatch<Row> | null {
  const patterns = index.get(scan.tokens.hash[at] as number);
  if (!patterns) return null;
  let best: PhraseMatch<Row> | null = null;
  for (const { row, elements } of patterns) {
    const to = walk(scan, at, ceiling, elements);
    if (to > 0 && (!best || to > best.to)) best = { row, to };
  }
  return best;
}

function walk({ tokens, flags }: Scan, at: number, ceiling: number, elements: readonly Element[]): number {
  let i = at;
  for (const { words, flag, optional } of elements) {
    // No phrase goes on over a mark, whatever the word after it.
    const fits =
      i < ceiling &&
      tokens.mark[i] === Mark.None &&
      tokens.shape[i] !== Shape.Possessive &&
      (words ? words.has(tokens.hash[i] as number) : ((flags[i] as number) & flag) !== 0);
    if (fits) i++;
    else if (!optional) return -1;
  }
  return i;
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
