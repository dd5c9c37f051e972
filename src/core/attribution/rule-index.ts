// What the tables of rules/ say of single words, gathered in two texts. The build runs this file and ships only what it exports
// (scripts/build/rules-without-examples.ts), so that no first page pays for the gathering.
import { Is } from './is.ts';
import { openingWords } from './phrase-pattern.ts';
import {
  CROWD_MEDIA,
  DOCUMENT_NOUNS,
  INSTITUTION_NOUNS,
  MEDIA_NOUNS,
  PEOPLE_NOUNS,
  POST_NOUNS,
  ROLE_NOUNS,
} from './rules/nouns.ts';
import { CUE_PHRASES, HEARSAY } from './rules/phrases.ts';
import * as words from './rules/words.ts';

/** A line for all words that have the same bits of `Is`: the bits, then the words, in small letters, parted by spaces; "official+" is "official officials". What
 * is shipped as a table of its own is not in it: verbs that credit, nationalities, small names of outlets, words that begin a phrase. */
export const WORDS_BY_BITS = wordsByBits();

/** A line for words that begin the same patterns of rules/phrases.ts: the numbers of those patterns in all of that table, a colon, and the words. */
export const CUE_PHRASE_OPENINGS = openings(CUE_PHRASES);
export const HEARSAY_OPENINGS = openings(HEARSAY);

function wordsByBits(): string {
  const bits = new Map<string, number>();
  const mark = (list: string, bit: number) => {
    for (const word of list.split(' ')) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  mark(words.DETERMINERS, Is.determiner);
  mark(words.QUANTITIES, Is.quantity);
  mark(words.GROUPS, Is.group);
  mark(words.PREPOSITIONS, Is.preposition);
  mark(words.CONJUNCTIONS, Is.conjunction);
  mark(words.SUBORDINATORS, Is.subordinator);
  mark(words.RELATIVES, Is.relative);
  mark(words.PRONOUNS, Is.pronoun);
  mark(words.OTHER_PRONOUNS, Is.otherPronoun);
  mark(words.BE, Is.be);
  mark(words.HAVE, Is.have);
  mark(words.MODALS, Is.modal);
  mark(words.NEGATIONS, Is.negation);
  mark(words.ADVERBS, Is.adverb);
  mark(words.NO_ADVERBS, 0);
  mark(words.TIMES, Is.time);
  mark(words.ABBREVIATIONS, Is.abbreviation);
  mark(words.TITLES, Is.title);
  mark(words.OTHER_VERBS, Is.verb);
  mark(words.NOUNS_TOO, Is.nounToo);
  mark(words.PLATFORMS, Is.platform);
  mark(INSTITUTION_NOUNS, Is.institution);
  mark(ROLE_NOUNS, Is.role);
  for (const row of CROWD_MEDIA) mark(row.words, Is.crowdMedia);
  for (const row of PEOPLE_NOUNS) mark(row.words, row.id === 'always-unnamed' ? Is.alwaysUnnamed : Is.person);
  for (const row of DOCUMENT_NOUNS) mark(row.words, Is.document);
  for (const row of POST_NOUNS) mark(row.words, Is.post);
  for (const row of MEDIA_NOUNS) mark(row.words, Is.media);
  const lines = new Map<number, string>();
  for (const [word, all] of bits) lines.set(all, `${lines.get(all) ?? all} ${word}`);
  return [...lines.values()].map(pluralsByMark).join('\n');
}

function pluralsByMark(line: string): string {
  const all = new Set(line.split(' '));
  return [...all]
    .filter((word) => !(word.endsWith('s') && all.has(word.slice(0, -1))))
    .map((word) => (all.has(`${word}s`) ? `${word}+` : word))
    .join(' ');
}

function openings(rows: readonly { readonly patterns: readonly string[] }[]): string {
  const numbers = new Map<string, string>();
  const patterns = rows.flatMap((row) => row.patterns);
  for (const [number, pattern] of patterns.entries())
    for (const word of new Set(openingWords(pattern)))
      numbers.set(word, numbers.has(word) ? `${numbers.get(word)} ${number}` : `${number}`);
  const lines = new Map<string, string>();
  for (const [word, list] of numbers) lines.set(list, lines.has(list) ? `${lines.get(list)} ${word}` : word);
  return [...lines].map(([list, words]) => `${list}:${words}`).join('\n');
}
