// The noun phrase of a source, read without a grammar: a walk over tokens that stops where no noun phrase goes on (phrase-before.ts,
// phrase-after.ts), and then its head.
import { Mark, Shape } from '../text/tokens.ts';
import {
  isClauseVerb,
  isDoing,
  isParticiple,
  isPostModifier,
  isQuote,
  isWord,
  NOUN,
  opensDate,
} from './grammar.ts';
import { Is } from './is.ts';
import type { Scan } from './scan.ts';

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

export function simple(from: number, to: number): NounPhrase {
  return { from, to, head: to - 1, core: to, aside: null, apposition: null, relative: false };
}

/** The phrase in other bounds. Written out, so that all phrases are of one shape to the engine: they are read more than anything. */
export function bounded(
  { from, apposition, aside, relative }: NounPhrase,
  to: number,
  core: number,
  head: number,
): NounPhrase {
  return { from, to, head, core, aside, apposition, relative };
}

/** The phrase that a relative clause up to token `to` belongs to: its verb stands there. */
export function withClause({ from, head, core, aside, apposition }: NounPhrase, to: number): NounPhrase {
  return { from, to, head, core, aside, apposition, relative: true };
}

/** Finds head and core of [from, to). */
export function shaped(
  scan: Scan,
  from: number,
  to: number,
  apposition: NounPhrase | null,
  aside: NounPhrase['aside'],
): NounPhrase {
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
    // The “Volna” news agency
    const quotedName =
      tokens.shape[i + 1] === Shape.Lower && ((flags[to - 1] as number) & Is.media) !== 0 && i + 1 < to;
    if (
      (f & Is.relative) !== 0 ||
      (opensDate(scan, i) && ((flags[i - 1] as number) & NOUN) !== 0) ||
      (isQuote(tokens.mark[i] as number) && i > begin + 1 && !quotedName)
    ) {
      core = i;
      break;
    }
    if (
      tokens.shape[i] === Shape.Lower &&
      !noun &&
      (isPostModifier(scan, i) || isClauseVerb(scan, i) || isParticiple(scan, i) || isDoing(scan, i)) &&
      ((flags[i + 1] as number) & NOUN) === 0
    ) {
      core = i;
      break;
    }
  }
  // "experts | not involved in the study"
  if (core < to && core - 1 > begin && ((flags[core - 1] as number) & Is.negation) !== 0) core--;
  let head = core - 1;
  while (
    head > begin &&
    (tokens.mark[head] !== Mark.None || ((flags[head] as number) & (Is.adverb | Is.time)) !== 0) &&
    ((flags[head] as number) & NOUN) === 0
  )
    head--;
  return { from, to, head, core, aside, apposition, relative: false };
}
