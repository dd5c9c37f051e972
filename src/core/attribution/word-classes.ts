// What the words of a text can be, by the tables of rules/. Made on first use, not at import.
import { SMALL_FIRST_WORDS } from '../outlets/outlet-table.ts';
import { hashWord, type Tokens, wordAt } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';
import { type CueForm, cueFormOf } from './cue-forms.ts';
import { Is } from './is.ts';
import { CUE_PHRASE_OPENINGS, HEARSAY_OPENINGS, WORDS_BY_BITS } from './rule-index.ts';
import { MEDIA_NOUNS, type MediaNounRow } from './rules/nouns.ts';
import { NATIONALITIES } from './rules/words.ts';

/** Word in small letters -> bits of `Is`. An engine's own map of strings is filled in no time, which matters on a first page. */
let bitsOf: ReadonlyMap<string, number> | null = null;

/** Reads the tables, which otherwise happens at the first word: for those who want to choose when. */
export function loadWordClasses(): void {
  bitsOf ??= readWords();
}

function readWords(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const line of WORDS_BY_BITS.split('\n')) {
    const space = line.indexOf(' ');
    const all = Number(line.slice(0, space));
    for (const word of line.slice(space + 1).split(' ')) {
      if (word.endsWith('+')) {
        bits.set(word.slice(0, -1), all);
        bits.set(`${word.slice(0, -1)}s`, all);
      } else bits.set(word, all);
    }
  }
  const mark = (list: string, bit: number) => {
    for (const word of list.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(SMALL_FIRST_WORDS, Is.smallName);
  for (const line of `${CUE_PHRASE_OPENINGS}\n${HEARSAY_OPENINGS}`.split('\n'))
    mark(line.slice(line.indexOf(':') + 1), Is.opener);
  return bits;
}

/** Whether a word, in small letters, can be what `bit` of `Is` says. */
export function wordIs(word: string, bit: number): boolean {
  bitsOf ??= readWords();
  return ((bitsOf.get(word) ?? 0) & bit) !== 0;
}

/** Words of texts, by their hashes: each is looked up in the tables once. */
let met = new WordTable(1 << 11);

/** More words than these make a text of many thousands of paragraphs; what was met is forgotten then. */
const MOST_WORDS = 1 << 15;

/** What the word at token `i` can be. */
export function flagsAt(tokens: Tokens, i: number): number {
  const hash = tokens.hash[i] as number;
  const place = met.find(hash);
  return place < 0 ? meet(hash, wordAt(tokens, i).toLowerCase()) : met.at(place);
}

/** "they're" */
const CONTRACTED = /^(?:i|he|she|it|we|you|they)'(?:re|ve|d|ll|m)$/;

function meet(hash: number, word: string): number {
  if (met.count >= MOST_WORDS) met = new WordTable(1 << 11);
  bitsOf ??= readWords();
  // "-ly": an adverb that no table needs to list.
  let bits = bitsOf.get(word) ?? (word.endsWith('ly') ? Is.adverb : 0);
  if (CONTRACTED.test(word)) bits |= Is.pronoun;
  if (cueFormOf(word)) bits |= Is.cue;
  if (Object.hasOwn(NATIONALITIES, word)) bits |= Is.nationality;
  met.add(hash, bits);
  return bits;
}

let mediaNouns: ReadonlyMap<number, MediaNounRow> | null = null;

/** The media noun's row for a word ("newspaper"), by its hash, or null. */
export function mediaNounOf(hash: number): MediaNounRow | null {
  mediaNouns ??= new Map(
    MEDIA_NOUNS.flatMap((row) => row.words.split(' ').map((word) => [hashWord(word), row] as const)),
  );
  return mediaNouns.get(hash) ?? null;
}

const cueForms = new Map<number, CueForm>();

/** The verb that token `i` is a form of, or null. */
export function cueFormAt(tokens: Tokens, i: number): CueForm | null {
  const hash = tokens.hash[i] as number;
  const known = cueForms.get(hash);
  if (known) return known;
  const form = cueFormOf(wordAt(tokens, i).toLowerCase());
  if (form) cueForms.set(hash, form);
  return form;
}

/** The country of a nationality at token `i`. */
export const countryAt = (tokens: Tokens, i: number) =>
  NATIONALITIES[wordAt(tokens, i).toLowerCase()] ?? null;
