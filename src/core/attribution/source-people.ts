// People who are not named: by a word that journalists use for them ("sources", "analysts"), or by an office with something vague
// about it ("a senior official", "two people familiar with the matter").
import { Shape, wordAt } from '../text/tokens.ts';
import { isWord, NOUN, startsSentence } from './grammar.ts';
import { Is } from './is.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { HANGERS_ON, NAMED, NOT_NAMED, TRADES, VAGUE, VAGUE_BEHIND } from './rules/source-words.ts';
import type { Scan } from './scan.ts';
import type { Reading } from './source.ts';
import { wordList } from './word-list.ts';

const vague = wordList(VAGUE);
const vagueBehind = wordList(VAGUE_BEHIND);
const trades = wordList(TRADES);
const hangersOn = wordList(HANGERS_ON);
const notNamed = wordList(NOT_NAMED);
const named = wordList(NAMED);
const refusing = wordList("not declined refused didn't doesn't");
const owned = wordList('his her its their our my');
/** After "the": of somebody who is not to be named. */
const unnamed = wordList('senior unnamed anonymous unidentified');
/** Behind "officials", who are an office by themselves. */
const knowing = wordList('familiar close briefed privy with');

const SCIENTISTS = /(?:ologists|onomists|onomers|ographers|icists|iatricians|iatrists|emists)$/;

export const asPeople: Reading = (scan, phrase, word) => {
  const { tokens, flags } = scan;
  const { from, head, core, to } = phrase;
  if (hasProperName(scan, phrase) || isNamedBehind(scan, phrase)) return null;
  // "locals and Pakistani officials": one of them is enough.
  for (let i = from; i < head; i++) {
    if (((flags[i] as number) & Is.alwaysUnnamed) !== 0 && ((flags[i + 1] as number) & Is.conjunction) !== 0)
      return { form: 'people', head: wordAt(tokens, i).toLowerCase() };
  }
  if (asksNotToBeNamed(scan, phrase) && tokens.shape[head] === Shape.Lower)
    return { form: 'people', indefinite: true };
  // "volcanologists expect"
  if (head === from && word.endsWith('s') && SCIENTISTS.test(word)) return { form: 'people' };
  const f = flags[head] as number;
  if ((f & (Is.alwaysUnnamed | Is.person)) === 0) return null;
  if ((f & Is.alwaysUnnamed) !== 0) return { form: 'people' };
  const again = isWord(scan, from + 1, 'same') ? 1 : 0;
  const pointing = isWord(scan, from, 'the') || isWord(scan, from, 'this');
  const reference = pointing && core === to && (head === from + 1 + again || onlyVague(scan, from + 1, head));
  if (reference || isVague(scan, phrase, word)) return { form: 'people' };
  return null;
};

/** "the man, who spoke on condition of anonymity, said", "officials who asked not to be named", "a guard, speaking off the record, said" */
function asksNotToBeNamed(scan: Scan, { aside, core, to }: NounPhrase): boolean {
  const { tokens } = scan;
  const says = (from: number, end: number) => {
    let refused = false;
    for (let i = from; i < end; i++) {
      const offRecord = isWord(scan, i, 'record') && isWord(scan, i - 2, 'off');
      if (offRecord || notNamed.hasAt(tokens, i) || (refused && named.hasAt(tokens, i))) return true;
      refused ||= refusing.hasAt(tokens, i);
    }
    return false;
  };
  return (aside !== null && says(aside.from, aside.to)) || says(core, to);
}

/** "Another pollster, | Ada Marsh of the university, said" */
function isNamedBehind({ tokens, flags, nameAt }: Scan, { apposition }: NounPhrase): boolean {
  if (!apposition) return false;
  const { from } = apposition;
  const isName = (i: number) =>
    tokens.shape[i] === Shape.Capital &&
    nameAt[i] === 0 &&
    ((flags[i] as number) & (Is.nationality | Is.institution | Is.group | Is.time)) === 0;
  return apposition.to - from > 1 && isName(from) && isName(from + 1);
}

/** A proper name in the core, other than a nationality in front: "analyst Mara Lindqvist", "System Operator". */
function hasProperName({ tokens, flags }: Scan, { from, head, core, to }: NounPhrase): boolean {
  if (
    tokens.shape[head] === Shape.Capital &&
    head > from &&
    tokens.shape[head - 1] === Shape.Capital &&
    ((flags[head - 1] as number) & Is.nationality) === 0
  )
    return true;
  for (let i = head + 1; i < core; i++) if (tokens.shape[i] === Shape.Capital) return true;
  if (core < to && core === head + 1 && tokens.shape[core] === Shape.Capital) return true;
  for (let i = from; i + 1 < head; i++) {
    // "a House Republican aide" has none.
    if (((flags[i] as number) & (NOUN & ~Is.institution)) !== 0 && tokens.shape[i + 1] === Shape.Capital)
      return true;
  }
  return false;
}

/** "the current and former | employees" */
function onlyVague({ tokens, flags }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!vague.hasAt(tokens, i) && ((flags[i] as number) & (Is.conjunction | Is.nationality)) === 0)
      return false;
  return true;
}

/** An office noun that nobody could be found by. */
function isVague(scan: Scan, { from, head, core, to }: NounPhrase, word: string): boolean {
  const { tokens, flags } = scan;
  // "the senior administration official", but not "the police officer"
  if (isWord(scan, from, 'the')) return unnamed.hasAt(tokens, from + 1);
  if (owned.hasAt(tokens, from)) return false;
  for (let i = from; i < head; i++) {
    if (
      vague.hasAt(tokens, i) ||
      tokens.shape[i] === Shape.Number ||
      ((flags[i] as number) & Is.quantity) !== 0
    )
      return true;
  }
  if (core < to && vagueBehind.hasAt(tokens, core))
    return word !== 'officials' || knowing.hasSmallAt(tokens, core);
  if (hangersOn.has(word)) return true;
  if (!trades.has(word)) return false;
  // "soil scientists", but not "PG&E employees"
  for (let i = from; i < head; i++)
    if (tokens.shape[i] !== Shape.Lower && (i > from || !startsSentence(scan, i))) return false;
  return true;
}
