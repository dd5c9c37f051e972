// Reading the noun phrase of a source before or after a cue, without a grammar: a walk over tokens that stops where no noun
// phrase goes on. Bounded: a phrase has at most MAX_TOKENS tokens, so the whole text costs linear time.
import { Mark, Shape } from '../text/tokens.ts';
import type { Scan } from './scan.ts';
import { Is } from './word-classes.ts';

/** Longer sources exist, but beyond this a walk has lost its way. */
const MAX_TOKENS = 28;

/** A noun phrase. Token indices, `to` exclusive. `core` is where its first noun group ends: "a report | by the ministry". */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly core: number;
  /** What stands between commas behind it, token indices. */
  readonly aside: { readonly from: number; readonly to: number } | null;
  /** A second reading between commas: "Russia's leading newspaper, Kommersant," has `Kommersant`. */
  readonly apposition: NounPhrase | null;
  /** The verb stands in a relative clause of the phrase: "officials who said". */
  readonly relative: boolean;
}

const STOPS = Is.subordinator | Is.modal | Is.be | Is.have;

const isQuote = (mark: number) =>
  mark === Mark.OpenQuote || mark === Mark.CloseQuote || mark === Mark.PlainQuote;

/** Marks that a noun phrase may contain: hyphen, apostrophe, ampersand, slash. */
function isInnerMark(scan: Scan, i: number): boolean {
  const { tokens } = scan;
  const mark = tokens.mark[i];
  if (mark === Mark.Hyphen || mark === Mark.Apostrophe) return true;
  // "Leonard E. Burman", "Mr. Powers": a full stop that ends no sentence.
  if (mark === Mark.Stop)
    return (
      tokens.spaced[i] === 0 &&
      i + 1 < tokens.count &&
      tokens.mark[i + 1] === Mark.None &&
      tokens.shape[i + 1] !== Shape.Lower &&
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

/**
 * The noun phrase that ends just before token `before`, not reaching past token `floor`. Appositions and relative clauses between commas are
 * stepped over: "Smith, who left in May, said". Null when there is none.
 */
export function phraseBefore(scan: Scan, before: number, floor: number): NounPhrase | null {
  const { tokens, flags } = scan;
  let end = before;
  let apposition: NounPhrase | null = null;
  let aside: NounPhrase['aside'] = null;
  const last = tokens.mark[end - 1];
  if (end - 1 < floor) return null;
  if (last === Mark.Comma || last === Mark.Dash) {
    const open = openingComma(scan, end - 1, floor, last);
    if (open < 0) return null;
    apposition = phraseAfter(scan, open + 1, end - 1);
    aside = { from: open + 1, to: end - 1 };
    end = open;
  } else if (last === Mark.CloseBracket) {
    const open = openingBracket(scan, end - 1, floor);
    if (open < 0) return null;
    end = open;
  } else if (last !== undefined && isQuote(last)) {
    const open = openingQuote(scan, end - 1, floor);
    if (open < 0) return null;
    apposition = simple(open + 1, end - 1);
    end = open;
  }
  let from = end;
  while (from > floor && end - from < MAX_TOKENS) {
    const p = from - 1;
    if (tokens.mark[p] !== Mark.None && !isInnerMark(scan, p)) {
      // A quoted or bracketed name inside: the newspaper "Kommersant" reported.
      if (tokens.mark[p] === Mark.CloseBracket && end - from < 4) {
        const open = openingBracket(scan, p, floor);
        if (open > floor) {
          from = open;
          continue;
        }
      }
      break;
    }
    const f = flags[p] as number;
    if ((f & STOPS) !== 0 && tokens.shape[p] === Shape.Lower) {
      const inner = antecedentAcross(scan, p, floor);
      if (inner) return { ...inner, to: end, relative: true };
      break;
    }
    if (
      (f & STOPS) !== 0 &&
      tokens.shape[p] === Shape.Capital &&
      from < end &&
      (f & (Is.modal | Is.have)) === 0
    )
      break;
    if ((f & Is.pronoun) !== 0 && tokens.shape[p] !== Shape.Capitals) {
      if (from === end) from = p;
      break;
    }
    if ((f & Is.relative) !== 0) {
      // "the bill, which critics said": the words behind "which" are a subject of their own.
      if (
        from < end &&
        (!isWord(scan, p, 'who') ||
          ((flags[from] as number) & (Is.determiner | NOUN)) !== 0 ||
          tokens.shape[from] !== Shape.Lower)
      )
        break;
      // "officials who spoke on condition of anonymity said": what "who" belongs to is the source.
      const inner = phraseBefore(scan, tokens.mark[p - 1] === Mark.Comma ? p - 1 : p, floor);
      return inner ? { ...inner, to: end, relative: true } : null;
    }
    if ((f & Is.conjunction) !== 0 && !joinsNouns(scan, p, from, end, floor)) break;
    if (isWord(scan, p, 'to') && isWord(scan, p - 1, 'according')) break;
    // "A study published in Nature found"
    if (isPostModifier(scan, p) && p - 1 >= floor && ((flags[p - 1] as number) & NOUN) !== 0) {
      from = p;
      continue;
    }
    if (isClauseVerb(scan, p)) {
      const inner = antecedentAcross(scan, p, floor);
      if (inner) return { ...inner, to: end, relative: true };
      break;
    }
    from = p;
  }
  while (from < end && startsBadly(scan, from)) from++;
  // "In August Lloyd's List wrote"
  if (
    from + 1 < end &&
    from > floor &&
    isWord(scan, from - 1, 'in') &&
    ((flags[from] as number) & Is.time) !== 0
  )
    from++;
  if (from >= end) return null;
  return { ...shaped(scan, from, end, apposition), aside };
}

/** "an official who was briefed on the talks said": from a verb back over its "who" to what that belongs to. */
function antecedentAcross(scan: Scan, verb: number, floor: number): NounPhrase | null {
  const { tokens, flags } = scan;
  for (let i = verb - 1; i > floor && i > verb - 4; i--) {
    if (tokens.mark[i] !== Mark.None) return null;
    const f = flags[i] as number;
    if ((f & Is.relative) !== 0)
      return phraseBefore(scan, tokens.mark[i - 1] === Mark.Comma ? i - 1 : i, floor);
    if ((f & (Is.adverb | Is.be | Is.have | Is.modal | Is.verb | Is.negation)) === 0) return null;
  }
  return null;
}

/** The noun phrase that begins at token `at`, not reaching past `ceiling`. Null when there is none. */
export function phraseAfter(scan: Scan, at: number, ceiling: number): NounPhrase | null {
  const { tokens, flags } = scan;
  const limit = Math.min(ceiling, at + MAX_TOKENS);
  let to = at;
  while (to < limit) {
    const mark = tokens.mark[to] as number;
    if (mark !== Mark.None && !isInnerMark(scan, to)) {
      if (isQuote(mark) && to > at) {
        const close = closingQuote(scan, to, limit);
        // A quoted name of a few words belongs to the phrase; a quoted sentence is content.
        if (close > 0 && close - to <= 5 && mark !== Mark.CloseQuote) {
          to = close + 1;
          continue;
        }
      } else if (isQuote(mark) && to === at) {
        const close = closingQuote(scan, to, limit);
        if (close > 0 && close - to <= 5) {
          to = close + 1;
          continue;
        }
      }
      break;
    }
    const f = flags[to] as number;
    const lower = tokens.shape[to] === Shape.Lower;
    if (to > at && (f & STOPS) !== 0 && lower) break;
    if ((f & Is.pronoun) !== 0 && lower && to > at) break;
    if ((f & Is.relative) !== 0 && to > at) {
      to = relativeEnd(scan, to, limit);
      break;
    }
    if ((f & Is.conjunction) !== 0 && lower && !joinsForward(scan, to, limit)) break;
    if (to > at && lower && isClauseVerb(scan, to) && !isReducedRelative(scan, to)) break;
    to++;
  }
  while (to > at && endsBadly(scan, to - 1)) to--;
  if (to <= at) return null;
  return shaped(scan, at, to, null);
}

function simple(from: number, to: number): NounPhrase {
  return { from, to, head: to - 1, core: to, aside: null, apposition: null, relative: false };
}

/** Words that cannot open a source: a leftover adverb, preposition or conjunction. */
function startsBadly({ flags, tokens }: Scan, i: number): boolean {
  const f = flags[i] as number;
  if (tokens.shape[i] === Shape.Possessive || (tokens.mark[i] !== Mark.None && tokens.mark[i] !== Mark.Other))
    return true;
  if ((f & (Is.determiner | Is.quantity)) !== 0) return false;
  return (
    (f & (Is.conjunction | Is.preposition)) !== 0 ||
    ((f & Is.adverb) !== 0 && (f & (Is.time | Is.alwaysUnnamed)) === 0)
  );
}

/** Words that cannot end a source. */
function endsBadly({ flags, tokens }: Scan, i: number): boolean {
  const f = flags[i] as number;
  if (tokens.mark[i] === Mark.Hyphen || tokens.mark[i] === Mark.Apostrophe) return true;
  if (tokens.shape[i] !== Shape.Lower) return false;
  return (
    (f & (Is.conjunction | Is.preposition | Is.determiner | Is.adverb | Is.be | Is.have | Is.modal)) !== 0 &&
    (f & Is.otherPronoun) === 0
  );
}

/** Finds head and core of [from, to). */
function shaped(scan: Scan, from: number, to: number, apposition: NounPhrase | null): NounPhrase {
  const { flags, tokens, nameAt } = scan;
  let begin = from;
  // "some of the state's energy experts": the head is behind the "of".
  for (let i = from; i < to - 1 && i < from + 5; i++) {
    const f = flags[i] as number;
    if ((f & (Is.quantity | Is.group)) !== 0 && isWord(scan, i + 1, 'of')) {
      begin = i + 2;
      break;
    }
    if ((f & (Is.determiner | Is.quantity)) === 0 && tokens.shape[i] !== Shape.Number) break;
  }
  let core = to;
  for (let i = begin + 1; i < to; i++) {
    if (nameAt[i] !== 0 && nameAt[i] === nameAt[i - 1]) continue;
    const f = flags[i] as number;
    const noun = (f & NOUN) !== 0;
    // "Bureau of Meteorology data": a name with an "of" in it.
    const inName =
      isWord(scan, i, 'of') &&
      tokens.shape[i - 1] === Shape.Capital &&
      i + 1 < to &&
      tokens.shape[i + 1] === Shape.Capital;
    if (tokens.shape[i] === Shape.Lower && (f & Is.preposition) !== 0 && tokens.spaced[i] === 1 && !inName) {
      core = i;
      break;
    }
    if ((f & Is.relative) !== 0 || (isQuote(tokens.mark[i] as number) && i > begin + 1)) {
      core = i;
      break;
    }
    if (
      tokens.shape[i] === Shape.Lower &&
      !noun &&
      (isPostModifier(scan, i) || isClauseVerb(scan, i) || isParticiple(scan, i)) &&
      ((flags[i + 1] as number) & NOUN) === 0
    ) {
      core = i;
      break;
    }
  }
  let head = core - 1;
  while (
    head > begin &&
    (tokens.mark[head] !== Mark.None || ((flags[head] as number) & (Is.adverb | Is.time)) !== 0) &&
    ((flags[head] as number) & NOUN) === 0
  )
    head--;
  return { from, to, head, core, aside: null, apposition, relative: false };
}

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

const POST_MODIFIERS = new Set(
  'familiar close briefed published released obtained conducted led written based involved privy aware knowledgeable filed issued posted compiled commissioned prepared seen reviewed interviewed quoted cited opposed loyal linked affiliated speaking working living attending leading representing carried'.split(
    ' ',
  ),
);

function isPostModifier({ tokens }: Scan, i: number): boolean {
  // "peer-reviewed"
  if (i > 0 && tokens.mark[i - 1] === Mark.Hyphen && tokens.spaced[i] === 0) return false;

  return POST_MODIFIERS.has(tokens.text.slice(tokens.start[i], tokens.end[i]));
}

/** "an indictment unsealed Friday": an unknown word in -ed right behind a noun. */
function isParticiple({ tokens, flags }: Scan, i: number): boolean {
  const end = tokens.end[i] as number;
  return (
    tokens.text.slice(end - 2, end) === 'ed' &&
    end - (tokens.start[i] as number) > 4 &&
    ((flags[i - 1] as number) & NOUN) !== 0
  );
}

function isReducedRelative(scan: Scan, i: number): boolean {
  return isPostModifier(scan, i) || isWord(scan, i + 1, 'by');
}

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

/** "locals and Pakistani officials said": both sides of the conjunction are nouns of one subject. */
function joinsNouns(scan: Scan, p: number, from: number, end: number, floor: number): boolean {
  const { flags, tokens } = scan;
  if (from >= end || p - 1 < floor) return false;
  const left = flags[p - 1] as number;
  if (tokens.mark[p - 1] !== Mark.None) return false;
  if ((left & NOUN) !== 0) return true;
  const right = tokens.shape[from];
  const capitals = (s: number | undefined) => s === Shape.Capital || s === Shape.Capitals;
  return capitals(tokens.shape[p - 1]) && capitals(right);
}

function joinsForward(scan: Scan, p: number, limit: number): boolean {
  const { flags, tokens } = scan;
  if (p + 1 >= limit || isWord(scan, p, 'but') || isWord(scan, p, 'yet')) return false;
  for (let i = p + 1; i < limit && i < p + 5; i++) {
    const f = flags[i] as number;
    if ((f & NOUN) !== 0 || (tokens.shape[i] !== Shape.Lower && tokens.mark[i] === Mark.None)) return true;
    if (
      (f & (Is.pronoun | Is.be | Is.have | Is.modal)) !== 0 ||
      (tokens.mark[i] !== Mark.None && !isInnerMark(scan, i))
    )
      return false;
    if (isClauseVerb(scan, i)) return false;
  }
  return false;
}

/** Where "who spoke to the newspaper “Kommersant”" ends: the next comma or stop, at most 16 words on. */
function relativeEnd(scan: Scan, at: number, limit: number): number {
  const { tokens } = scan;
  let to = at;
  while (to < limit && to < at + 16) {
    const mark = tokens.mark[to] as number;
    if (isQuote(mark)) {
      const close = closingQuote(scan, to, limit);
      if (close < 0 || close - to > 5) break;
      to = close + 1;
      continue;
    }
    if (mark !== Mark.None && !isInnerMark(scan, to)) break;
    to++;
  }
  return to;
}

/** The comma (or dash) that opens the apposition closed at token `close`, or -1. */
function openingComma(scan: Scan, close: number, floor: number, kind: number): number {
  const { tokens, flags } = scan;
  for (let i = close - 1; i > floor && i > close - MAX_TOKENS; i--) {
    const mark = tokens.mark[i] as number;
    if (mark === kind) {
      // "Smith, 45, of Leeds, said": keep going left over short segments.
      const between = close - i;
      const previous = flags[i + 1] as number;
      const opener =
        (previous & (Is.determiner | Is.relative | Is.quantity | Is.preposition)) !== 0 ||
        tokens.shape[i + 1] === Shape.Number ||
        between <= 12 ||
        !hasClauseVerb(scan, i + 1, close);
      return opener ? i : -1;
    }
    if (isQuote(mark) || mark === Mark.Semicolon || mark === Mark.Colon) return -1;
  }
  return -1;
}

function hasClauseVerb(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isClauseVerb(scan, i)) return true;
  return false;
}

function openingBracket({ tokens }: Scan, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 10; i--)
    if (tokens.mark[i] === Mark.OpenBracket) return i;
  return -1;
}

function openingQuote({ tokens }: Scan, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 7; i--) {
    const mark = tokens.mark[i] as number;
    if (mark === Mark.OpenQuote || mark === Mark.PlainQuote) return i;
    if (mark !== Mark.None && mark !== Mark.Hyphen) return -1;
  }
  return -1;
}

function closingQuote({ tokens }: Scan, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    const mark = tokens.mark[i] as number;
    if (mark === Mark.CloseQuote || mark === Mark.PlainQuote) return i;
    if (mark !== Mark.None && mark !== Mark.Hyphen && mark !== Mark.Apostrophe) return -1;
  }
  return -1;
}
