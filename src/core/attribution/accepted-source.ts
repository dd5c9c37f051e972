// Whether what stands behind a fixed phrase is a source that its row accepts.
import { Mark, Shape, type Tokens } from '../text/tokens.ts';
import { isWord } from './grammar.ts';
import { Is } from './is.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { PhraseRow } from './rules/phrases.ts';
import type { Scan } from './scan.ts';
import { isOneOutlet, isWork, type Source } from './source.ts';
import { type WordList, wordList } from './word-list.ts';

/** The phrase's place: tokens [at, to) in the sentence [floor, ceiling). */
export interface PhrasePlace {
  readonly at: number;
  readonly to: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly sentence: number;
}

const WROTE = wordList('wrote writing writes');

/** Who is told something without publishing it. */
const LISTENERS = wordList('reporters journalists bloggers');

/** What an outlet's name stands in front of: "after a Bloomberg report". */
const REPORTED = /^(?:reports?|story|article|investigation|exposé)$/;

/** "talking to the media" */
const ANYBODY = /^(?:the )?(?:press|media)$/i;

const CROWD_RELAYS = new Set(['relay', 'reported-by', 'handed']);

const TELLING = wordList('that saying claiming alleging suggesting showing detailing');

/** Does one of these words stand right behind the outlet's name? */
function goesOnWith({ tokens }: Scan, { name }: Source, words: WordList): boolean {
  if (name === null || name.to >= tokens.count) return false;
  const comma = tokens.mark[name.to] === Mark.Comma ? 1 : 0;
  return words.hasSmallAt(tokens, name.to + comma);
}

/** "(via ESPN)", "Via ESPN:", "according to Bild, via ESPN", "according to Bild via ESPN" */
const standsApart = ({ tokens, nameAt }: Scan, { at, floor }: PhrasePlace) =>
  at === floor ||
  tokens.mark[at - 1] === Mark.OpenBracket ||
  tokens.mark[at - 1] === Mark.Comma ||
  nameAt[at - 1] !== 0;

/** Is the source of the kind that the row wants? */
export function accepts(
  scan: Scan,
  place: PhrasePlace,
  row: PhraseRow,
  phrase: NounPhrase,
  source: Source,
): boolean {
  const { form } = source;
  const { to } = place;
  switch (row.source) {
    case 'outlet': {
      // "told local media", but "told reporters" names nobody who published it
      if (form === 'crowd-media')
        return CROWD_RELAYS.has(row.id) && !LISTENERS.has(source.head) && !ANYBODY.test(source.words);
      // "per sources"
      if (form === 'people') return row.id === 'per' && source.head === 'sources';
      // "per court records", but "nine euros per record"
      if (form === 'document' && row.id === 'per' && isWord(scan, place.at, 'per'))
        return ((scan.flags[phrase.from] as number) & Is.determiner) !== 0 || /s$|data/.test(source.head);
      if (!isOneOutlet(source)) return false;
      // "told a German newspaper", but "spoke to an agency"
      const described = row.id === 'reported-by' || (row.role === 'relay' && hasCapital(scan, phrase));
      if (form === 'media-noun' && source.indefinite && !described) return false;
      if (row.id === 'report-behind') return source.name !== null && REPORTED.test(source.head);
      if (row.id === 'report-that') return goesOnWith(scan, source, TELLING);
      if (isWord(scan, place.at, 'via')) return standsApart(scan, place);
      if (row.id === 'in-outlet') return opensSentence(scan, place, source, phrase);
      // "This study, published in the journal Nature", "posted on medRxiv": the journal is where, not who.
      if (row.id === 'reported-by' && !isWord(scan, to - 1, 'by') && isJournal(source)) return false;
      // "said in a paper that"
      if (source.head === 'paper' && !source.name && isWord(scan, to - 1, 'in')) return false;
      // "published in the Springfield Review" may be anything that is called so.
      const unlisted =
        source.name !== null &&
        source.name.aliases.length === 0 &&
        source.standsFor === null &&
        !source.name.local;
      const wrote = row.id === 'writing-in' && WROTE.hasAt(scan.tokens, place.at);
      return !unlisted || wrote || row.id === 'relay' || isWord(scan, to - 1, 'by');
    }
    case 'document':
      if (form !== 'document') return form === 'outlet' && isWork(source) && row.id !== 'document-published';
      if (row.id === 'document-published') return isPublishedNow(scan, phrase);
      return row.id !== 'based-on' || phrase.core < phrase.to || hasCapital(scan, phrase);
    case 'people':
      return form === 'people';
    case 'subject':
      return false;
    case 'any':
      if (row.role === 'cited' && (form === 'pronoun' || form === 'post' || form === 'reports')) return false;
      return form !== 'named' || isSomebody(scan, phrase);
  }
}

const isJournal = ({ name, words }: Source) =>
  /\bjournal\b/.test(words) ||
  (name !== null && name.aliases.length > 0 && name.aliases.every(({ outlet }) => outlet.kind === 'journal'));

/** "In the Financial Times, Ana Bell argues": a listed outlet at the head of the sentence, and a comma behind it. */
function opensSentence(
  scan: Scan,
  { at, to, floor }: PhrasePlace,
  { name, end }: Source,
  { head }: NounPhrase,
): boolean {
  const { tokens } = scan;
  if (
    at !== floor ||
    !name ||
    (name.aliases.length === 0 && !name.local) ||
    (name.aliases.length > 0 && name.aliases.every(({ outlet }) => outlet.kind === 'journal'))
  )
    return false;
  const show = showEnd(scan, name.to);
  const issue = ISSUES.hasSmallAt(tokens, head);
  const certain =
    issue ||
    show > name.to ||
    name.local ||
    name.aliases.some(({ ambiguous, article }) => !ambiguous || article);
  return (
    certain &&
    // "In Touch Weekly, another glossy, …": a name that begins with the word.
    name.from >= to &&
    // "In the new issue of Us Weekly,"
    (name.from <= to + 1 || issue) &&
    (show > name.to || (tokens.end[name.to - 1] as number) === end) &&
    tokens.mark[show] === Mark.Comma
  );
}

/** Numbers of a magazine. */
const ISSUES = wordList('issue edition');

const LONGEST_SHOW = 12;

const FRESH = wordList('new newly recent recently latest');

function isFresh(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FRESH.hasSmallAt(tokens, i)) return true;
  return false;
}

/** Over the show and the day behind a broadcaster's name: "On NBC's “Meet the Press” this past Sunday,". Token index. */
function showEnd({ tokens, flags }: Scan, from: number): number {
  if (tokens.shape[from] !== Shape.Possessive) return from;
  for (let i = from + 1; i < tokens.count && i < from + LONGEST_SHOW; i++) {
    if (tokens.mark[i] === Mark.Comma) return i;
    const word = tokens.mark[i] === Mark.None && tokens.shape[i] === Shape.Lower;
    if (word && ((flags[i] as number) & (Is.verb | Is.cue | Is.be | Is.have)) !== 0) break;
  }
  return from;
}

const PUBLISHED_NOUNS = wordList(
  'study paper report poll analysis survey article essay commentary preprint assessment',
);
const POLLS = wordList('poll survey');
const RELEASED = wordList('published released issued posted');

/** "a new study published in June": introduced here, and dated or placed by how it came out. */
function isPublishedNow({ tokens }: Scan, { from, head, core, to }: NounPhrase): boolean {
  if (!PUBLISHED_NOUNS.hasSmallAt(tokens, head)) return false;
  const released = core < to && RELEASED.hasSmallAt(tokens, core);
  // "In a newly released report, researchers looked at …"
  // "In a Register poll last month, Mr. Cruz led …"
  const fresh = POLLS.hasSmallAt(tokens, head) || isFresh(tokens, from + 1, head);
  return released || (tokens.mark[to] === Mark.Comma && fresh);
}

/** "According to Mr. Powers": a name, an office or an institution; not "according to need". */
export function isSomebody(scan: Scan, phrase: NounPhrase): boolean {
  if (hasCapital(scan, phrase)) return true;
  const speaks = Is.role | Is.institution | Is.person | Is.alwaysUnnamed | Is.otherPronoun;
  for (let i = phrase.from; i < phrase.to; i++) if (((scan.flags[i] as number) & speaks) !== 0) return true;
  return false;
}

export function hasCapital({ tokens }: Scan, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i++)
    if (tokens.shape[i] === Shape.Capital || tokens.shape[i] === Shape.Capitals) return true;
  return false;
}
