// What single tokens can be in a sentence: the small questions that reading a noun phrase is made of.
import { Mark, Shape, type Tokens } from '../text/tokens.ts';
import { Is } from './is.ts';
import type { Scan } from './scan.ts';
import { wordList } from './word-list.ts';

/** Tokens in a phrase: longer sources exist, but beyond this a walk has lost its way. Bounded walks make the whole linear. */
export const MAX_TOKENS = 28;

export const NOUN =
  Is.alwaysUnnamed |
  Is.person |
  Is.media |
  Is.crowdMedia |
  Is.document |
  Is.post |
  Is.institution |
  Is.role |
  Is.group;

export const STOPS = Is.subordinator | Is.modal | Is.be | Is.have;

export const isQuote = (mark: number) =>
  mark === Mark.OpenQuote || mark === Mark.CloseQuote || mark === Mark.PlainQuote;

/** Whether token `i` is this word, which is given in small letters. */
export function isWord({ tokens }: Scan, i: number, word: string): boolean {
  if (i < 0 || i >= tokens.count) return false;
  const from = tokens.start[i] as number;
  const { length } = word;
  if ((tokens.end[i] as number) - from !== length) return false;
  for (let k = 0; k < length; k++) {
    const code = tokens.text.charCodeAt(from + k);
    if ((code >= 65 && code <= 90 ? code + 32 : code) !== word.charCodeAt(k)) return false;
  }
  return true;
}

/** "2011" */
export const isYear = ({ shape, start, end }: Tokens, i: number) =>
  shape[i] === Shape.Number && (end[i] as number) - (start[i] as number) === 4;

const DATES = wordList('this last earlier');

/** "a report | last month from the Volna", "a study | earlier this week by the university" */
export function opensDate({ tokens, flags }: Scan, i: number): boolean {
  if (!DATES.hasSmallAt(tokens, i) || i + 1 >= tokens.count) return false;
  return ((flags[i + 1] as number) & Is.time) !== 0 || DATES.hasSmallAt(tokens, i + 1);
}

/** True when a sentence begins at token `i`. */
export function startsSentence({ sentences }: Scan, i: number): boolean {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as number) < i) low = middle + 1;
    else high = middle;
  }
  return sentences[low] === i;
}

/** Marks that a noun phrase may contain: hyphen, apostrophe, ampersand, slash. */
export function isInnerMark(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const mark = tokens.mark[i];
  if (mark === Mark.Hyphen || mark === Mark.Apostrophe) return true;
  // "Leonard E. Burman", "Mr. Powers": a full stop that ends no sentence.
  if (mark === Mark.Stop)
    return (
      tokens.spaced[i] === 0 &&
      i + 1 < tokens.count &&
      tokens.mark[i + 1] === Mark.None &&
      // "Acme Corp. insiders"
      (tokens.shape[i + 1] !== Shape.Lower ||
        (tokens.shape[i - 1] === Shape.Capital && ((scan.flags[i - 1] as number) & Is.abbreviation) !== 0)) &&
      !startsSentence(scan, i + 1)
    );
  if (mark !== Mark.Other) return false;
  const code = tokens.text.charCodeAt(tokens.start[i] as number);
  return (
    code === 0x26 ||
    code === 0x2f ||
    code === 0x40 ||
    code === 0x25 ||
    code === 0x24 ||
    code === 0x5f ||
    code === 0x23
  );
}

/** A lower-case word that is surely a finite verb here, so that a noun phrase ends or begins beside it. */
export function isClauseVerb({ flags, tokens }: Scan, i: number): boolean {
  const f = flags[i] as number;
  if (tokens.shape[i] !== Shape.Lower || (f & (Is.cue | Is.verb)) === 0) return false;
  // "state-run"
  if (i > 0 && tokens.mark[i - 1] === Mark.Hyphen && tokens.spaced[i] === 0) return false;
  if ((f & NOUN) !== 0) return false;
  // "the details of", "his plans": a noun where only a noun can stand.
  if ((f & Is.nounToo) === 0 || i === 0) return true;
  const before = flags[i - 1] as number;
  return (
    tokens.mark[i - 1] === Mark.None &&
    tokens.shape[i - 1] !== Shape.Possessive &&
    (before & (Is.determiner | Is.quantity | Is.preposition | Is.nationality | Is.conjunction)) === 0
  );
}

/** Words that carry a noun phrase on behind its noun: "a report published in May". */
const postModifiers = wordList(
  'familiar close briefed published released obtained conducted taken led written based involved privy aware knowledgeable filed issued posted compiled commissioned prepared seen reviewed interviewed quoted cited opposed loyal linked affiliated speaking working living attending leading representing carried circulating',
);

export function isPostModifier(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  // "peer-reviewed"
  if (i > 0 && tokens.mark[i - 1] === Mark.Hyphen && tokens.spaced[i] === 0) return false;
  return postModifiers.hasSmallAt(tokens, i) || isNaming(scan, i);
}

const NAMING = wordList('called named');

/** "a Telegram channel | called Volna", but "the newspaper called Volna a liar" */
function isNaming(scan: Scan, i: number): boolean {
  const { tokens, flags } = scan;
  if (!NAMING.hasSmallAt(tokens, i) || tokens.shape[i + 1] === Shape.Lower) return false;
  if (((flags[i - 1] as number) & Is.media) === 0) return false;
  return [2, 3, 4].some((back) => isWord(scan, i - back, 'a'));
}

/** "an indictment unsealed Friday": an unknown word in -ed right behind a noun. */
export function isParticiple({ tokens, flags }: Scan, i: number): boolean {
  return endsIn(tokens, i, 'ed') && ((flags[i - 1] as number) & NOUN) !== 0;
}

/** Whether a word of five letters or more ends so. */
function endsIn({ text, start, end }: Tokens, i: number, ending: string): boolean {
  const to = end[i] as number;
  return to - (start[i] as number) > 4 && text.startsWith(ending, to - ending.length);
}

/** "Republicans supporting the bill", "a spokeswoman responding to the report": a word in -ing behind a noun, with an object of its own. */
export function isDoing({ tokens, flags }: Scan, i: number): boolean {
  return (
    ((flags[i + 1] as number) & (Is.determiner | Is.preposition)) !== 0 &&
    tokens.mark[i - 1] === Mark.None &&
    ((flags[i - 1] as number) & (Is.determiner | Is.preposition)) === 0 &&
    endsIn(tokens, i, 'ing')
  );
}

/** "more" and "fewer" in front of "than". */
export function isComparative(scan: Scan, i: number): boolean {
  return (
    isWord(scan, i, 'more') ||
    isWord(scan, i, 'fewer') ||
    isWord(scan, i, 'less') ||
    isWord(scan, i, 'rather')
  );
}
