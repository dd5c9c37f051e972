// A block of text made ready for the finder: tokens, what each word can be, sentences, and the names of outlets in it.
import type { OutletAlias } from '../outlets/outlet-registry.ts';
import { Mark, Shape, type Tokens, tokenize } from '../text/tokens.ts';
import { Is } from './is.ts';
import { type LocalNames, NO_LOCAL_NAMES } from './local-names.ts';
import { outletNames } from './outlet-names-in-text.ts';
import { ADVERBS } from './rules/words.ts';
import { flagsAt } from './word-classes.ts';
import { wordList } from './word-list.ts';

/** A place where the text names an outlet. Token indices, end exclusive. */
export interface OutletName {
  readonly from: number;
  readonly to: number;
  /** The registry's readings of the name, or none for an outlet that is known only by the shape of its name. */
  readonly aliases: readonly OutletAlias[];
  /** The page has made the name known as an outlet's. */
  readonly local?: boolean;
  /** The text says of which country it is. */
  readonly placed?: boolean;
}

/** "Time", "The Sun": an ordinary word by all of its readings. */
export const isOrdinaryWord = ({ aliases }: OutletName) =>
  aliases.length > 0 && aliases.every(({ ambiguous }) => ambiguous);

export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  /** What each token can be: bits of `Is`. */
  readonly flags: Int32Array;
  /** What any of them can be. */
  readonly anyFlags: number;
  /** Token index of the first token of each sentence; the last entry is the token count. */
  readonly sentences: readonly number[];
  readonly names: readonly OutletName[];
  /** 1 + index into `names` for each token inside a name, else 0. */
  readonly nameAt: Int32Array;
  /** 1 for each token inside a quotation: somebody else's words, which credit nobody in the article's name. */
  readonly quoted: Uint8Array;
}

/** Room for what is known of the tokens of one block, used again for the next one as the tokenizer's is. */
let room = roomFor(1 << 12);

function roomFor(tokens: number) {
  return {
    size: tokens,
    flags: new Int32Array(tokens),
    nameAt: new Int32Array(tokens),
    quoted: new Uint8Array(tokens),
  };
}

/** Tokens looked at behind the last one: they are nothing. */
const BEHIND = 4;

/** `local`: names of outlets that the page has made known. `whole` has the text at `from`. The scan is good until the next one. */
export function scan(text: string, local: LocalNames = NO_LOCAL_NAMES, whole = text, from = 0): Scan {
  const tokens = tokenize(text, whole, from);
  const size = tokens.count + BEHIND;
  if (size > room.size) room = roomFor(size * 2);
  const { flags, nameAt, quoted } = room;
  for (let i = 0; i < size; i++) nameAt[i] = quoted[i] = 0;
  const anyFlags = flag(tokens, flags);
  const sentences = sentenceStarts(tokens, flags);
  const names = outletNames(tokens, flags, local);
  for (let i = 0; i < names.length; i++) {
    const { from, to } = names[i] as OutletName;
    for (let token = from; token < to; token++) nameAt[token] = i + 1;
  }
  markQuotations(tokens, quoted);
  return { text, tokens, flags, anyFlags, sentences, names, nameAt, quoted };
}

const adverbs = wordList(ADVERBS);

/** What holds a sentence together does not inside a compound: "in-depth", "near-identical". */
const JOINS = Is.preposition | Is.conjunction | Is.subordinator;

function isInCompound({ mark, spaced }: Tokens, i: number): boolean {
  const behind = mark[i + 1] === Mark.Hyphen && spaced[i + 1] === 0 && spaced[i + 2] === 0;
  return behind || (i > 1 && mark[i - 1] === Mark.Hyphen && spaced[i] === 0 && spaced[i - 1] === 0);
}

/** Writes what each token can be into `flags`, and returns what any of them can. */
function flag(tokens: Tokens, flags: Int32Array): number {
  const { count, hash, shape } = tokens;
  let any = 0;
  for (let i = 0; i < count; i++) {
    let known = hash[i] === 0 ? 0 : flagsAt(tokens, i);
    // "Donnelly said": an adverb by its ending, and somebody's name.
    if (known === Is.adverb && shape[i] === Shape.Capital && !adverbs.hasAt(tokens, i)) known = 0;
    if ((known & JOINS) !== 0 && isInCompound(tokens, i)) known &= ~JOINS;
    flags[i] = known;
    any |= known;
  }
  for (let i = count; i < count + BEHIND; i++) flags[i] = 0;
  return any;
}

function sentenceStarts(tokens: Tokens, flags: Int32Array): number[] {
  const starts = [0];
  const { count, mark } = tokens;
  for (let i = 0; i < count; i++) {
    const m = mark[i];
    if (m === Mark.None && tokens.plain[i] === 0 && endsWithSentence(tokens, flags, i)) starts.push(i + 1);
    if (m !== Mark.Stop && m !== Mark.Question && m !== Mark.Newline) continue;
    if (m === Mark.Stop && !endsSentence(tokens, flags, i)) continue;
    let next = i + 1;
    while (next < count && isClosing(tokens, next)) next++;
    // "(R-Fla.) said", "“Why?” he asked", "Yahoo! reports": a small letter goes on with the sentence, and so does a comma: "(R-Tex.), who".
    const goesOn = tokens.shape[next] === Shape.Lower || mark[next] === Mark.Comma;
    if (next < count && m !== Mark.Newline && (next > i + 1 || m === Mark.Question) && goesOn) {
      i = next - 1;
      continue;
    }
    if (next < count && next > (starts[starts.length - 1] as number)) starts.push(next);
    i = next - 1;
  }
  starts.push(count);
  return starts;
}

/** Surely open a sentence where they have a capital letter behind a full stop. */
const OPENS_SENTENCE = Is.determiner | Is.pronoun | Is.preposition | Is.subordinator;

/** "at 3 a.m. His attorney": the full stop of a word that ends the sentence as well. */
function endsWithSentence({ text, end, shape, count }: Tokens, flags: Int32Array, i: number): boolean {
  const next = i + 1;
  return (
    next < count &&
    shape[next] === Shape.Capital &&
    ((flags[next] as number) & OPENS_SENTENCE) !== 0 &&
    text.charCodeAt((end[i] as number) - 1) === 0x2e
  );
}

/** Quotes and brackets that belong to the sentence before them. */
function isClosing({ mark, spaced }: Tokens, i: number): boolean {
  const m = mark[i];
  if (m === Mark.CloseQuote || m === Mark.CloseBracket || m === Mark.Stop || m === Mark.Question) return true;
  return (m === Mark.PlainQuote || m === Mark.Apostrophe) && spaced[i] === 0;
}

const EXCLAIMING = wordList('e ok yahoo');
const X = wordList('x');
const ON = wordList('on');
const ENDING = wordList('no etc al');

function endsSentence(tokens: Tokens, flags: Int32Array, i: number): boolean {
  const { text, start, end, shape, spaced, count, mark } = tokens;
  if (i + 1 >= count) return true;
  const dot = text.charCodeAt(start[i] as number) === 0x2e;
  const next = i + 1;
  // "E! News", "Yahoo! News", "Kerrang! reports"
  if (!dot) return spaced[i] === 1 || !(shape[next] === Shape.Lower || EXCLAIMING.hasAt(tokens, i - 1));
  if (spaced[next] === 0 && mark[next] === Mark.None && shape[next] === Shape.Lower) return false;
  if (i > 0 && spaced[i] === 0) {
    const previous = i - 1;
    if (((flags[previous] as number) & Is.abbreviation) !== 0 && shape[previous] !== Shape.Number) {
      // "No. 3", "Gen. Milley": but a word that is also an ordinary one ("no.") ends the sentence before a capital word.
      if (shape[next] === Shape.Lower) return false;
      const long = (end[previous] as number) - (start[previous] as number) > 4;
      return long || (shape[next] !== Shape.Number && ENDING.hasSmallAt(tokens, previous));
    }
    // A single capital letter is an initial: "J. Edgar"; but "posted on X. He left".
    if ((end[previous] as number) - (start[previous] as number) === 1 && shape[previous] === Shape.Capital)
      return X.hasAt(tokens, previous) && ON.hasSmallAt(tokens, previous - 1);
  }
  return shape[next] !== Shape.Lower || mark[next] !== Mark.None;
}

/** A quotation that never closes counts only where it opens the block: one paragraph of a longer quotation. */
function markQuotations({ count, mark, spaced }: Tokens, quoted: Uint8Array): void {
  let open = -1;
  for (let i = 0; i < count; i++) {
    const m = mark[i];
    const plain = m === Mark.PlainQuote;
    if (
      open < 0 &&
      (m === Mark.OpenQuote || (plain && (spaced[i] === 1 || i === 0 || mark[i - 1] !== Mark.None)))
    )
      open = i;
    else if (open >= 0 && (m === Mark.CloseQuote || plain)) {
      for (let k = open + 1; k < i; k++) quoted[k] = 1;
      open = -1;
    }
  }
  if (open === 0) for (let k = 1; k < count; k++) quoted[k] = 1;
}

/** Index of the sentence that a token stands in. */
export function sentenceOf(scanned: Scan, token: number): number {
  const { sentences } = scanned;
  let low = 0;
  let high = sentences.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as number) <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
