// The noun phrase before a verb: "three officials familiar with the plan | said".
import { Mark, Shape } from '../text/tokens.ts';
import { openingBracket, openingComma, openingQuote } from './enclosures.ts';
import {
  isClauseVerb,
  isComparative,
  isDoing,
  isInnerMark,
  isPostModifier,
  isQuote,
  isWord,
  MAX_TOKENS,
  NOUN,
  STOPS,
} from './grammar.ts';
import { Is } from './is.ts';
import { type NounPhrase, shaped, simple, withClause } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { isOrdinaryWord, type Scan } from './scan.ts';
import { wordList } from './word-list.ts';

const WHEN = wordList('after before since during');

/** "taken | just after": a word that is a conjunction elsewhere, behind a participle. */
function isAfter(scan: Scan, i: number): boolean {
  const { tokens, flags } = scan;
  if (!WHEN.hasSmallAt(tokens, i)) return false;
  const before = ((flags[i - 1] as number) & Is.adverb) !== 0 ? i - 2 : i - 1;
  return before > 0 && isPostModifier(scan, before) && ((flags[before - 1] as number) & NOUN) !== 0;
}

const ARTICLES = wordList('the a an');
const THINGS = NOUN | Is.nounToo | Is.otherPronoun | Is.time;

/** Begins a relative clause without "that": "something | a source said", "the area | the agency said was empty". */
const isThing = (scan: Scan, p: number) =>
  scan.tokens.shape[p] === Shape.Lower && ((scan.flags[p] as number) & ~THINGS) === 0 && !isDoing(scan, p);

/** "Reuters reports | the suppliers said", "told Axios | the president said": an outlet, or its verb. */
const endsClause = ({ flags, nameAt }: Scan, p: number) =>
  nameAt[p] !== 0 || (((flags[p] as number) & Is.cue) !== 0 && nameAt[p - 1] !== 0);

/**
 * The noun phrase that ends just before token `before`, not reaching past token `floor`. Appositions and relative clauses between commas are
 * stepped over: "Smith, who left in May, said". Null when there is none.
 */
export function phraseBefore(scan: Scan, before: number, floor: number): NounPhrase | null {
  const { tokens, flags, nameAt } = scan;
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
  /** The last conjunction in the phrase. */
  let join = -1;
  while (from > floor && end - from < MAX_TOKENS) {
    const p = from - 1;
    // "Bild am | Sonntag", "Walla | !"
    if (nameAt[p] !== 0 && nameAt[p] === nameAt[from < end ? from : p - 1]) {
      from = p;
      continue;
    }
    if (tokens.mark[p] !== Mark.None && !isInnerMark(scan, p)) {
      // A quoted or bracketed name inside: the newspaper "Kommersant" reported.
      if (tokens.mark[p] === Mark.CloseBracket && end - from < 4) {
        const open = openingBracket(scan, p, floor);
        if (open > floor) {
          from = open;
          continue;
        }
      }
      // The “Bild” newspaper
      if (from < end && ((flags[end - 1] as number) & Is.media) !== 0 && isQuote(tokens.mark[p] as number)) {
        const open = openingQuote(scan, p, floor);
        if (open > floor && tokens.shape[open + 1] === Shape.Capital) {
          from = open;
          continue;
        }
      }
      // "Reuters, AFP and the BBC reported"
      const listed =
        join >= 0 && tokens.mark[p] === Mark.Comma && (nameAt[from] !== 0 || nameAt[from + 1] !== 0);
      const peer = listed && nameEndingAt(scan, p, floor);
      if (peer) {
        from = peer.from;
        continue;
      }
      break;
    }
    const f = flags[p] as number;
    // "more than 283,000 people"
    if (isWord(scan, p, 'than') && isComparative(scan, p - 1)) {
      from = p;
      continue;
    }
    // "respondents in a poll taken after the ruling said"
    if (from < end && isAfter(scan, p)) {
      from = p;
      continue;
    }
    // "…,” that source continued"
    if (from < end && isWord(scan, p, 'that') && p > floor && isQuote(tokens.mark[p - 1] as number)) {
      from = p;
      break;
    }
    if ((f & STOPS) !== 0 && tokens.shape[p] === Shape.Lower) {
      // "it was the Guardian that first reported"
      const inner =
        (from === end && isWord(scan, p, 'that') ? nameEndingAt(scan, p, floor) : null) ??
        antecedentAcross(scan, p, floor);
      if (inner) return withClause(inner, end);
      // "Lind has a boat in the harbour and | a source said": what is joined on is no part of an object.
      if (join >= 0 && (f & (Is.be | Is.have | Is.modal)) !== 0) from = join + 1;
      break;
    }
    // "That said", but "While speaking to the Sun" has no subject.
    if (
      (f & STOPS) !== 0 &&
      tokens.shape[p] === Shape.Capital &&
      (from < end || (f & Is.determiner) === 0) &&
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
      const set = tokens.mark[p - 1] === Mark.Comma || tokens.mark[p - 1] === Mark.Dash;
      const owner = set ? p - 1 : p;
      const inner =
        (isWord(scan, p, 'which') ? nameEndingAt(scan, owner, floor) : null) ??
        phraseBefore(scan, owner, floor);
      return inner ? withClause(inner, end) : null;
    }
    if ((f & Is.conjunction) !== 0) {
      if (!joinsNouns(scan, p, from, end, floor)) break;
      if (join < 0) join = p;
    }
    if (isWord(scan, p, 'to') && isWord(scan, p - 1, 'according')) break;
    // "A study published in Nature found"
    if (
      (isPostModifier(scan, p) || isDoing(scan, p)) &&
      p - 1 >= floor &&
      ((flags[p - 1] as number) & NOUN) !== 0
    ) {
      from = p;
      continue;
    }
    // "Reuters reports | the suppliers said", "the review | the newspaper reported"
    if (from < end && ARTICLES.hasAt(tokens, from) && (endsClause(scan, p) || isThing(scan, p))) break;
    if (isClauseVerb(scan, p)) {
      const inner = antecedentAcross(scan, p, floor);
      if (inner) return withClause(inner, end);
      if (join >= 0 && (f & Is.cue) === 0) from = join + 1;
      break;
    }
    from = p;
  }
  while (from < end && scan.nameAt[from] === 0 && startsBadly(scan, from)) from++;
  // "In August Lloyd's List wrote", "On Aug. 20 Interfax reported"
  if (from > floor && ((flags[from - 1] as number) & Is.preposition) !== 0) {
    const day = from;
    while (from + 1 < end && isOfDate(scan, from, day)) from++;
  }
  if (from >= end) return null;
  return shaped(scan, from, end, apposition, aside);
}

/** "welcomed by the Daily Mail, which said": the outlet, whatever stands in front of it. */
function nameEndingAt(scan: Scan, end: number, floor: number): NounPhrase | null {
  const name = scan.names[(scan.nameAt[end - 1] ?? 0) - 1];
  if (!name || name.to !== end || name.from < floor) return null;
  const from = name.from > floor && isWord(scan, name.from - 1, 'the') ? name.from - 1 : name.from;
  return shaped(scan, from, end, null, null);
}

/** "an official who was briefed on the talks said": from a verb back over its "who" to what that belongs to. */
function antecedentAcross(scan: Scan, verb: number, floor: number): NounPhrase | null {
  const { tokens, flags } = scan;
  for (let i = verb - 1; i > floor && i > verb - 6; i--) {
    if (tokens.mark[i] !== Mark.None) return null;
    const f = flags[i] as number;
    // "a video that went viral said"
    if ((f & Is.relative) !== 0 || isWord(scan, i, 'that'))
      return phraseBefore(scan, tokens.mark[i - 1] === Mark.Comma ? i - 1 : i, floor);
    const inGroup = (f & (Is.adverb | Is.be | Is.have | Is.modal | Is.verb | Is.negation)) !== 0;
    // "who didn't want to be identified"
    if (!inGroup && !isWord(scan, i, 'to')) return null;
  }
  return null;
}

/** A month or a day at `day`, and the full stop and the number behind it. */
function isOfDate({ tokens, flags }: Scan, i: number, day: number): boolean {
  if (((flags[i] as number) & Is.time) !== 0) return true;
  return i > day && (tokens.mark[i] === Mark.Stop || tokens.shape[i] === Shape.Number);
}

/** Words that cannot open a source: a leftover adverb, preposition or conjunction. */
function startsBadly({ flags, tokens }: Scan, i: number): boolean {
  const f = flags[i] as number;
  if (tokens.shape[i] === Shape.Possessive || (tokens.mark[i] !== Mark.None && tokens.mark[i] !== Mark.Other))
    return true;
  if ((f & (Is.determiner | Is.quantity)) !== 0) return false;
  return (
    (f & (Is.conjunction | Is.preposition)) !== 0 ||
    // "Yesterday | Reuters said", but "today's Guardian"
    ((f & Is.adverb) !== 0 &&
      (f & Is.alwaysUnnamed) === 0 &&
      ((f & Is.time) === 0 || tokens.shape[i + 1] !== Shape.Possessive))
  );
}

/** "locals and Pakistani officials said": both sides of the conjunction are nouns of one subject. */
function joinsNouns(scan: Scan, p: number, from: number, end: number, floor: number): boolean {
  const { flags, tokens, nameAt } = scan;
  if (from >= end || p - 1 < floor) return false;
  const left = flags[p - 1] as number;
  if (tokens.mark[p - 1] !== Mark.None) return false;
  if ((left & NOUN) !== 0) return true;
  // "ProPublica and the Texas Tribune reported"
  if (nameAt[p - 1] !== 0 && (nameAt[from] !== 0 || nameAt[from + 1] !== 0)) return true;
  // "the BBC and other outlets reported"
  if (
    nameAt[p - 1] !== 0 &&
    isWord(scan, from, 'other') &&
    ((flags[end - 1] as number) & Is.crowdMedia) !== 0
  )
    return true;
  // "is headed for Ajax and | Marca reports"
  const name = scan.names[(nameAt[from] as number) - 1];
  if (name?.to === end && !isOrdinaryWord(name)) return false;
  const capitals = (s: number | undefined) => s === Shape.Capital || s === Shape.Capitals;
  if (!capitals(tokens.shape[p - 1])) return false;
  if (capitals(tokens.shape[from])) return true;
  // "a study by Harvard and the University of California"
  return (
    isWord(scan, from, 'the') &&
    capitals(tokens.shape[from + 1]) &&
    p - 2 > floor &&
    isWord(scan, p - 2, 'by')
  );
}
