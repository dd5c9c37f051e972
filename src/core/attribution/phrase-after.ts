// The noun phrase behind a cue: "according to | sources who spoke to the newspaper".
import { Mark, Shape } from '../text/tokens.ts';
import { closingQuote } from './enclosures.ts';
import {
  isClauseVerb,
  isComparative,
  isInnerMark,
  isPostModifier,
  isQuote,
  isWord,
  MAX_TOKENS,
  NOUN,
  opensDate,
  STOPS,
} from './grammar.ts';
import { Is } from './is.ts';
import { type NounPhrase, shaped } from './noun-phrase.ts';
import type { Scan } from './scan.ts';

/** The noun phrase that begins at token `at`, not reaching past `ceiling`. Null when there is none. */
export function phraseAfter(scan: Scan, at: number, ceiling: number): NounPhrase | null {
  const { tokens, flags, nameAt } = scan;
  const limit = Math.min(ceiling, at + MAX_TOKENS);
  let to = at;
  while (to < limit) {
    // "Bild am Sonntag": inside of a name words are nothing but its own.
    if (to > at && nameAt[to] !== 0 && nameAt[to] === nameAt[to - 1]) {
      to++;
      continue;
    }
    const mark = tokens.mark[to] as number;
    // "South Korean, Ukrainian and Western sources"
    if (mark === Mark.Comma && to > at && isNationality(scan, to - 1) && isNationality(scan, to + 1)) {
      to++;
      continue;
    }
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
    // "more than 283,000 people"
    if (isWord(scan, to, 'than') && isComparative(scan, to - 1)) {
      to++;
      continue;
    }
    if (to > at && (f & STOPS) !== 0 && lower) break;
    if ((f & Is.pronoun) !== 0 && lower && to > at) break;
    if ((f & Is.relative) !== 0 && to > at) {
      to = relativeEnd(scan, to, limit);
      break;
    }
    if (lower && opensContent(scan, to, at)) break;
    if ((f & Is.conjunction) !== 0 && lower && !joinsForward(scan, to, limit)) break;
    if (to > at && lower && isClauseVerb(scan, to) && !isReducedRelative(scan, to)) break;
    to++;
  }
  while (to > at && endsBadly(scan, to - 1)) to--;
  if (to <= at) return null;
  return shaped(scan, at, to, null, null);
}

const isNationality = ({ tokens, flags }: Scan, i: number) =>
  i < tokens.count && ((flags[i] as number) & Is.nationality) !== 0;

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

/** "According to the source | this is no news", with no comma between: a second determiner right behind a noun. */
function opensContent(scan: Scan, i: number, at: number): boolean {
  const { flags, nameAt } = scan;
  if (i === at || (((flags[i] as number) & Is.determiner) === 0 && !isWord(scan, i, 'there'))) return false;
  if (opensDate(scan, i)) return false;
  const before = i - 1;
  return nameAt[before] !== 0 || ((flags[before] as number) & NOUN) !== 0;
}

function isReducedRelative(scan: Scan, i: number): boolean {
  return isPostModifier(scan, i) || isWord(scan, i + 1, 'by');
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
