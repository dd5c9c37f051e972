// The tables of rules/ as one look-up: word -> what it can be. Made on first use, not at import.
import { SMALL_FIRST_WORDS } from '../outlets/outlet-table.ts';
import { hashWord, type Tokens, wordAt } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';
import { openingWords } from './phrase-pattern.ts';
import {
  CROWD_MEDIA,
  DOCUMENT_NOUNS,
  INSTITUTION_NOUNS,
  MEDIA_NOUNS,
  type MediaNounRow,
  PEOPLE_NOUNS,
  POST_NOUNS,
  ROLE_NOUNS,
} from './rules/nouns.ts';
import { CUE_PHRASES, HEARSAY } from './rules/phrases.ts';
import { CUE_VERBS, type VerbRow } from './rules/verbs.ts';
import {
  ABBREVIATIONS,
  ADVERBS,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  GROUPS,
  HAVE,
  MODALS,
  NATIONALITIES,
  NEGATIONS,
  NOUNS_TOO,
  OTHER_PRONOUNS,
  OTHER_VERBS,
  PLATFORMS,
  PREPOSITIONS,
  PRONOUNS,
  QUANTITIES,
  RELATIVES,
  SUBORDINATORS,
  TIMES,
  TITLES,
} from './rules/words.ts';
import { verbForms } from './verb-forms.ts';

/** What a word can be: one bit each, since English words are many things at once. */
export const Is = {
  determiner: 1 << 0,
  quantity: 1 << 1,
  preposition: 1 << 2,
  conjunction: 1 << 3,
  subordinator: 1 << 4,
  relative: 1 << 5,
  pronoun: 1 << 6,
  be: 1 << 7,
  have: 1 << 8,
  modal: 1 << 9,
  negation: 1 << 10,
  adverb: 1 << 11,
  cue: 1 << 12,
  verb: 1 << 13,
  alwaysUnnamed: 1 << 14,
  person: 1 << 15,
  media: 1 << 16,
  crowdMedia: 1 << 17,
  document: 1 << 18,
  post: 1 << 19,
  institution: 1 << 20,
  role: 1 << 21,
  time: 1 << 22,
  title: 1 << 23,
  platform: 1 << 24,
  group: 1 << 25,
  abbreviation: 1 << 26,
  nationality: 1 << 27,
  otherPronoun: 1 << 28,
  /** Begins the name of an outlet that is written small: "dpa", "taz". */
  smallName: 1 << 29,
  /** May begin a longer phrase of hearsay or a cue phrase ("according", "reportedly"). */
  opener: 1 << 30,
  /** A verb that is as often a noun. */
  nounToo: 1 << 31,
} as const;

export type VerbForm = 'base' | 'third' | 'past' | 'ing' | 'participle';

export interface CueForm {
  readonly row: VerbRow;
  readonly lemma: string;
  readonly form: VerbForm;
}

interface Classes {
  /** Word in small letters -> bits of `Is`. An engine's own map of strings is filled in no time, which matters on a first page. */
  readonly flags: ReadonlyMap<string, number>;
  readonly mediaNouns: ReadonlyMap<number, MediaNounRow>;
}

let compiled: Classes | null = null;

export function wordClasses(): Classes {
  compiled ??= compile();
  return compiled;
}

/** Words of texts, by their hashes: each is looked up in the tables once. */
let met = new WordTable(1 << 11);

/** More words than these make a text of many thousands of paragraphs; what was met is forgotten then. */
const MOST_WORDS = 1 << 15;

/** What the word at token `i` can be. */
export function flagsAt(tokens: Tokens, i: number): number {
  const hash = tokens.hash[i] as number;
  const place = met.find(hash);
  return place < 0 ? meet(hash, wordAt(tokens, i).toLowerCase()) : met.at(place);
}

function meet(hash: number, word: string): number {
  if (met.count >= MOST_WORDS) met = new WordTable(1 << 11);
  const flags = wordClasses().flags.get(word) ?? 0;
  met.add(hash, flags);
  return flags;
}

function compile(): Classes {
  const flags = new Map<string, number>();
  const mark = (words: string, flag: number) => {
    for (const word of words.split(' ')) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  mark(DETERMINERS, Is.determiner);
  mark(QUANTITIES, Is.quantity);
  mark(GROUPS, Is.group);
  mark(PREPOSITIONS, Is.preposition);
  mark(CONJUNCTIONS, Is.conjunction);
  mark(SUBORDINATORS, Is.subordinator);
  mark(RELATIVES, Is.relative);
  mark(PRONOUNS, Is.pronoun);
  mark(OTHER_PRONOUNS, Is.otherPronoun);
  mark(BE, Is.be);
  mark(HAVE, Is.have);
  mark(MODALS, Is.modal);
  mark(NEGATIONS, Is.negation);
  mark(ADVERBS, Is.adverb);
  mark(TIMES, Is.time);
  mark(ABBREVIATIONS, Is.abbreviation);
  mark(TITLES, Is.title);
  mark(OTHER_VERBS, Is.verb);
  mark(NOUNS_TOO, Is.nounToo);
  mark(PLATFORMS, Is.platform);
  mark(INSTITUTION_NOUNS, Is.institution);
  mark(ROLE_NOUNS, Is.role);
  mark(SMALL_FIRST_WORDS, Is.smallName);
  for (const { patterns } of [...CUE_PHRASES, ...HEARSAY])
    for (const pattern of patterns) mark(openingWords(pattern).join(' '), Is.opener);
  for (const row of CROWD_MEDIA) mark(row.words, Is.crowdMedia);
  for (const row of PEOPLE_NOUNS) mark(row.words, row.id === 'always-unnamed' ? Is.alwaysUnnamed : Is.person);
  for (const row of DOCUMENT_NOUNS) mark(row.words, Is.document);
  for (const row of POST_NOUNS) mark(row.words, Is.post);
  const mediaNouns = new Map<number, MediaNounRow>();
  for (const row of MEDIA_NOUNS) {
    mark(row.words, Is.media);
    for (const word of row.words.split(' ')) mediaNouns.set(hashWord(word), row);
  }
  for (const word of Object.keys(NATIONALITIES)) mark(word, Is.nationality);
  for (const { forms } of CUE_VERBS) for (const words of forms) mark(verbForms(words).join(' '), Is.cue);
  return { flags, mediaNouns };
}

const FORMS: readonly VerbForm[] = ['base', 'third', 'past', 'ing', 'participle'];

const cueForms = new Map<number, CueForm>();

/** The verb that token `i` is a form of. A base form equal to the past ("read", "put") counts as the past; the first row that claims a form has it. */
export function cueFormAt(tokens: Tokens, i: number): CueForm | null {
  const hash = tokens.hash[i] as number;
  const known = cueForms.get(hash);
  if (known) return known;
  const word = wordAt(tokens, i).toLowerCase();
  for (const row of CUE_VERBS) {
    for (const words of row.forms) {
      // The last letter of a base may go: "describing".
      const begins = word.startsWith(words.slice(0, -1));
      if (!begins && !words.includes(word)) continue;
      const forms = verbForms(words);
      const index = forms.indexOf(word);
      if (index < 0) continue;
      const cue = { row, lemma: forms[0] ?? '', form: FORMS[index] ?? 'past' };
      cueForms.set(hash, cue);
      return cue;
    }
  }
  return null;
}

/** The country of a nationality at token `i`. */
export const countryAt = (tokens: Tokens, i: number) =>
  NATIONALITIES[wordAt(tokens, i).toLowerCase()] ?? null;
