// A block of text made ready for the finder: tokens, what each word can be, sentences, and the names of outlets in it.
import type { OutletAlias } from '../outlets/outlet-registry.ts';
import { Mark, Shape, type Tokens, tokenize } from '../text/tokens.ts';
import { type LocalNames, NO_LOCAL_NAMES } from './local-names.ts';
import { outletNames } from './outlet-names-in-text.ts';
import { Is, wordClasses } from './word-classes.ts';

/** A place where the text names an outlet. Token indices, end exclusive. */
export interface OutletName {
  readonly from: number;
  readonly to: number;
  /** The registry's readings of the name, or none for an outlet that is known only by the shape of its name. */
  readonly aliases: readonly OutletAlias[];
  /** The page has made the name known as an outlet's. */
  readonly local?: boolean;
}

export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  /** What each token can be: bits of `Is`. */
  readonly flags: Int32Array;
  /** Token index of the first token of each sentence; the last entry is the token count. */
  readonly sentences: readonly number[];
  readonly names: readonly OutletName[];
  /** 1 + index into `names` for each token inside a name, else 0. */
  readonly nameAt: Int32Array;
  /** 1 for each token inside a quotation: somebody else's words, which credit nobody in the article's name. */
  readonly quoted: Uint8Array;
}

/** `local`: names of outlets that the page has made known. The scan is good until the next one: the tokenizer uses its room again. */
export function scan(text: string, local: LocalNames = NO_LOCAL_NAMES): Scan {
  const tokens = tokenize(text);
  const flags = flagsOf(tokens);
  const sentences = sentenceStarts(tokens, flags);
  const nameAt = new Int32Array(tokens.count);
  const names = outletNames(tokens, flags, local);
  names.forEach((name, index) => {
    nameAt.fill(index + 1, name.from, name.to);
  });
  return { text, tokens, flags, sentences, names, nameAt, quoted: quotations(tokens) };
}

function flagsOf({ count, hash, text, end }: Tokens): Int32Array {
  const { flags: classes } = wordClasses();
  const flags = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const h = hash[i] as number;
    if (h === 0) continue;
    const known = classes.get(h);
    if (known !== 0) flags[i] = known;
    else {
      // "-ly": an adverb that no table needs to list.
      const last = end[i] as number;
      if (text.charCodeAt(last - 1) === 121 && text.charCodeAt(last - 2) === 108) flags[i] = Is.adverb;
    }
  }
  return flags;
}

function sentenceStarts(tokens: Tokens, flags: Int32Array): number[] {
  const starts = [0];
  const { count, mark } = tokens;
  for (let i = 0; i < count; i++) {
    const m = mark[i];
    if (m !== Mark.Stop && m !== Mark.Question && m !== Mark.Newline) continue;
    if (m === Mark.Stop && !endsSentence(tokens, flags, i)) continue;
    let next = i + 1;
    while (next < count && isClosing(tokens, next)) next++;
    // "(R-Fla.) said", "“Why?” he asked": a small letter goes on with the sentence, and so does a comma: "(R-Tex.), who".
    const goesOn = tokens.shape[next] === Shape.Lower || mark[next] === Mark.Comma;
    if (next < count && m !== Mark.Newline && next > i + 1 && goesOn) {
      i = next - 1;
      continue;
    }
    if (next < count && next > (starts[starts.length - 1] as number)) starts.push(next);
    i = next - 1;
  }
  starts.push(count);
  return starts;
}

/** Quotes and brackets that belong to the sentence before them. */
function isClosing({ mark, spaced }: Tokens, i: number): boolean {
  const m = mark[i];
  if (m === Mark.CloseQuote || m === Mark.CloseBracket || m === Mark.Stop || m === Mark.Question) return true;
  return (m === Mark.PlainQuote || m === Mark.Apostrophe) && spaced[i] === 0;
}

function endsSentence(
  { text, start, end, shape, spaced, count, mark }: Tokens,
  flags: Int32Array,
  i: number,
): boolean {
  if (i + 1 >= count) return true;
  const dot = text.charCodeAt(start[i] as number) === 0x2e;
  if (!dot) return true;
  const next = i + 1;
  if (spaced[next] === 0 && mark[next] === Mark.None && shape[next] === Shape.Lower) return false;
  if (i > 0 && spaced[i] === 0) {
    const previous = i - 1;
    if (((flags[previous] as number) & Is.abbreviation) !== 0 && shape[previous] !== Shape.Number) {
      // "No. 3", "Gen. Milley": but a word that is also an ordinary one ("no.") ends the sentence before a capital word.
      return shape[next] === Shape.Lower
        ? false
        : (end[previous] as number) - (start[previous] as number) > 4;
    }
    // A single capital letter is an initial: "J. Edgar".
    if ((end[previous] as number) - (start[previous] as number) === 1 && shape[previous] === Shape.Capital)
      return false;
  }
  return shape[next] !== Shape.Lower || mark[next] !== Mark.None;
}

/** A quotation that never closes counts only where it opens the block: one paragraph of a longer quotation. */
function quotations({ count, mark, spaced }: Tokens): Uint8Array {
  const quoted = new Uint8Array(count);
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
      quoted.fill(1, open + 1, i);
      open = -1;
    }
  }
  if (open === 0) quoted.fill(1, 1, count);
  return quoted;
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
