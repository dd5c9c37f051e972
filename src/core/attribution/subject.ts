// Who a verb of speech belongs to: before it, behind it, or at the head of the sentence.
import { Mark, Shape } from '../text/tokens.ts';
import { isClauseVerb, isWord, NOUN } from './grammar.ts';
import { Is } from './is.ts';
import { mediumAfter } from './medium.ts';
import { bounded, type NounPhrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Scan } from './scan.ts';
import { wordList } from './word-list.ts';

/** The noun phrase before the verb at token `at`; adverbs, auxiliaries and a day between them are stepped over. */
export function subjectBefore(scan: Scan, at: number, floor: number): NounPhrase | null {
  const end = verbGroupStart(scan, at, floor);
  return end > floor ? phraseBefore(scan, end, floor) : null;
}

const GOES = wordList('go goes went');

/** Token where the verb group of the verb at `at` begins: "has also said", "on Friday said", "goes on to say". */
export function verbGroupStart(scan: Scan, at: number, floor: number): number {
  const { tokens, flags, nameAt } = scan;
  const goesOn = isWord(scan, at - 1, 'to') && isWord(scan, at - 2, 'on') && GOES.hasAt(tokens, at - 3);
  let end = goesOn ? at - 3 : at;
  while (end > floor) {
    const p = end - 1;
    const f = flags[p] as number;
    if (tokens.mark[p] !== Mark.None || tokens.shape[p] === Shape.Possessive || nameAt[p] !== 0) break;
    const auxiliary =
      tokens.shape[p] === Shape.Lower &&
      (((f & (Is.adverb | Is.have | Is.be | Is.modal)) !== 0 && (f & (Is.determiner | NOUN)) === 0) ||
        isWord(scan, p, 'both') ||
        isWord(scan, p, 'all'));
    if (auxiliary) end = p;
    else if (tokens.shape[p] === Shape.Number && p - 1 > floor && isWord(scan, p - 1, 'in')) end = p - 1;
    else if ((f & Is.time) !== 0 && end - floor > 1) {
      const begin = timeStart(scan, p, floor);
      if (begin < 0) break;
      end = begin;
    } else break;
  }
  return end;
}

const BEFORE_TIME = wordList('this last next late early that');

/** Where "on Friday", "this month", "Tuesday" begins, or -1 when the word is no time here. */
function timeStart(scan: Scan, last: number, floor: number): number {
  const { tokens, flags } = scan;
  let first = last;
  while (
    first - 1 > floor &&
    (((flags[first - 1] as number) & Is.time) !== 0 || tokens.shape[first - 1] === Shape.Number)
  )
    first--;
  const before = first - 1;
  if (before <= floor) return tokens.shape[first] !== Shape.Lower ? first : -1;
  if (((flags[before] as number) & Is.preposition) !== 0) return before;
  if (BEFORE_TIME.hasAt(tokens, before)) return before;
  return tokens.shape[first] !== Shape.Lower ? first : -1;
}

/** The subject behind its verb, where what follows it cannot be the verb's content. */
export function subjectBehind(scan: Scan, at: number, ceiling: number): NounPhrase | null {
  const { tokens, flags } = scan;
  const begin = at + 1;
  if (begin >= ceiling || tokens.mark[begin] !== Mark.None) return null;
  const f = flags[begin] as number;
  const lower = tokens.shape[begin] === Shape.Lower;
  if (lower && (f & (Is.subordinator | Is.preposition | Is.adverb)) !== 0) return null;
  if ((f & Is.otherPronoun) !== 0 && (f & Is.determiner) === 0) return null;
  const noun = phraseAfter(scan, begin, ceiling);
  // "wrote Ana Bell | in a post on Facebook"
  if (noun && noun.core < noun.to && mediumAfter(scan, noun.core, ceiling))
    return bounded(noun, noun.core, noun.core, noun.head);
  if (!noun || noun.to >= ceiling) return noun;
  const phrase = { ...noun, aside: asideBehind(scan, noun.to, ceiling) };
  const next = phrase.to;
  const g = flags[next] as number;
  const verb =
    tokens.mark[next] === Mark.None &&
    ((g & (Is.be | Is.have | Is.modal)) !== 0 ||
      isClauseVerb(scan, next) ||
      ((g & Is.adverb) !== 0 && next + 1 < ceiling && isClauseVerb(scan, next + 1)));
  return verb || isWord(scan, next, 'that') ? null : phrase;
}

/** Tokens of what is said about somebody behind a comma. */
const LONGEST_ASIDE = 16;

/** "said the official, | who asked not to be named": up to the next comma or the end of the sentence. */
function asideBehind({ tokens, flags }: Scan, comma: number, ceiling: number): NounPhrase['aside'] {
  const from = comma + 1;
  if (tokens.mark[comma] !== Mark.Comma || ((flags[from] as number) & (Is.relative | Is.cue | Is.verb)) === 0)
    return null;
  let to = from;
  while (to < ceiling && to < from + LONGEST_ASIDE && tokens.mark[to] === Mark.None) to++;
  return { from, to };
}

/** "Cruz waved to them and said", "Rawlings, 59, of Ashton, Md., said": the noun phrase that opens the sentence. `end` is where the verb
 * group begins. */
export function subjectOfSentence(scan: Scan, end: number, floor: number): NounPhrase | null {
  const { tokens, flags } = scan;
  const p = end - 1;
  if (p <= floor || scan.quoted[floor] === 1) return null;
  const comma = tokens.mark[p] === Mark.Comma && end - floor > 3;
  if (!comma && !isWord(scan, p, 'and')) return null;
  let from = floor;
  while (from < p && ((flags[from] as number) & (Is.conjunction | Is.adverb)) !== 0) from++;
  // "According to the source, the cut undermines the plan and suggests …": the subject stands behind.
  const adverbial =
    ((flags[from] as number) & (Is.preposition | Is.subordinator)) !== 0 || isWord(scan, from, 'according');
  if (adverbial || tokens.mark[from] !== Mark.None) return null;
  const phrase = phraseAfter(scan, from, p);
  if (!phrase) return null;
  const opens =
    tokens.shape[phrase.from] !== Shape.Lower ||
    ((flags[phrase.from] as number) & (Is.determiner | Is.pronoun)) !== 0;
  return opens && (!comma || tokens.mark[phrase.to] === Mark.Comma) ? phrase : null;
}

/** Open a paragraph whose quotation stands in the one before. */
const SAYS = wordList('says said writes');

/** A quotation has just closed, so the subject stands behind: `…," said the minister`. */
export function quotationJustClosed({ tokens }: Scan, at: number, floor: number): boolean {
  const p = at - 1;
  if (p < floor) return SAYS.hasAt(tokens, at);
  const m = tokens.mark[p];
  return (
    m === Mark.CloseQuote ||
    m === Mark.PlainQuote ||
    (m === Mark.Apostrophe && p - 1 >= floor && tokens.mark[p - 1] !== Mark.None)
  );
}

/** A mark that can part content from a verb behind it. */
export function afterMark({ tokens }: Scan, at: number, floor: number): boolean {
  const p = at - 1;
  if (p < floor) return false;
  const m = tokens.mark[p];
  return (
    m !== Mark.None &&
    m !== Mark.Hyphen &&
    m !== Mark.Apostrophe &&
    m !== Mark.Other &&
    m !== Mark.OpenQuote &&
    m !== Mark.OpenBracket
  );
}
