// Fixed phrases and the source behind them: "according to …", "told CNN", "a video obtained by Reuters", "first reported by …".
import { Mark, Shape, type Tokens, wordsOf } from '../text/tokens.ts';
import type { Found } from './found.ts';
import { isWord } from './grammar.ts';
import { bounded, type NounPhrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { PhraseRow } from './rules/phrases.ts';
import type { OutletName, Scan } from './scan.ts';
import { classify, nameIn, type Source } from './source.ts';
import { subjectBefore } from './subject.ts';
import { Is } from './word-classes.ts';
import { type WordList, wordList } from './word-list.ts';

/** The phrase's place: tokens [at, to) in the sentence [floor, ceiling). */
export interface PhrasePlace {
  readonly at: number;
  readonly to: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly sentence: number;
}

/** The record of a cue phrase of `row`, or null where no fitting source stands behind it. */
export function phraseFrame(scan: Scan, place: PhrasePlace, row: PhraseRow): Found | null {
  const { at, to, floor, ceiling, sentence } = place;
  const { tokens } = scan;
  if (row.source === 'subject') return ofSubject(scan, place, row);
  const phrase = phraseAfter(scan, to, ceiling);
  if (!phrase) return null;
  const part = row.source === 'outlet' ? outletPart(scan, phrase) : phrase;
  const source = firstReporter(scan, place, row, part) ?? classify(scan, part);
  if (!accepts(scan, place, row, phrase, source)) return null;
  if (row.role === 'cited' && !isWord(scan, at, 'citing') && !isWord(scan, at, 'quoting'))
    return citedBySubject(scan, place, source);
  let start = tokens.start[at] as number;
  let speaker: Source | null = null;
  let { role } = row;
  if (row.role === 'relay' || row.role === 'handed') {
    if (row.id === 'relay' && isAddressed(scan, at, part.to)) return null;
    // "an internal note, accessed by the newspaper"
    const comma = row.role === 'handed' && at - 1 > floor && tokens.mark[at - 1] === Mark.Comma;
    const subject = comma ? phraseBefore(scan, at - 1, floor) : subjectBefore(scan, at, floor);
    speaker = subject && classify(scan, subject);
    const handed = row.role === 'handed' && isHanded(scan, place, subject, speaker);
    // "a source provided to CNN a memo": whoever hands it over has spoken to the outlet.
    if (row.role === 'handed' && !handed) {
      if (!speaker || !isWord(scan, to - 1, 'to')) return null;
      role = 'relay';
    }
    const told = TOLD.hasSmallAt(tokens, at);
    // "Tell Reuters what you saw" is a request, "wants to tell Reuters" a wish.
    if (isWord(scan, at, 'tell') && (speaker === null || isWord(scan, at - 1, 'to'))) return null;
    const unnamed = speaker?.form === 'people' && subject !== null && (subject.to === at || subject.relative);
    if (speaker && (role === 'handed' || told || unnamed)) start = speaker.start;
  }
  return {
    rule: row.id,
    start,
    end: source.end,
    cueStart: tokens.start[at] as number,
    cueEnd: tokens.end[to - 1] as number,
    sentence,
    frame: role === 'credit' ? 'speech' : role,
    source,
    speaker,
    cites: [],
    medium: null,
    subjects: 'opds',
  };
}

/** Only papers are passed on by an outlet, but whatever it has seen or obtained is news. */
function isHanded(
  scan: Scan,
  { at, to }: PhrasePlace,
  subject: NounPhrase | null,
  speaker: Source | null,
): boolean {
  if (speaker === null || subject === null) return false;
  if (speaker.form === 'document' || speaker.form === 'post') return true;
  return (
    isWord(scan, to - 1, 'by') &&
    SAW.hasSmallAt(scan.tokens, at) &&
    scan.tokens.shape[subject.head] === Shape.Lower &&
    speaker.form === 'named'
  );
}

const TOLD = wordList('tell tells told');
const WROTE = wordList('wrote writing writes');

/** Who is told something without publishing it. */
const LISTENERS = wordList('reporters journalists bloggers');

const CROWD_RELAYS = new Set(['relay', 'reported-by', 'handed']);

const SAW = wordList('obtained seen reviewed viewed accessed verified examined');

const TELLING = wordList('that saying claiming alleging suggesting showing detailing');

/** Does one of these words stand right behind the outlet's name? */
const goesOnWith = ({ tokens }: Scan, { name }: Source, words: WordList) =>
  name !== null && name.to < tokens.count && words.hasSmallAt(tokens, name.to);

const ASKED = wordList('told interviewed');

/** "was told by Reuters", "was asked by Reuters to leave": what an outlet says to somebody, not what somebody says to it. */
function isAddressed(scan: Scan, at: number, behind: number): boolean {
  if (at === 0 || ((scan.flags[at - 1] as number) & Is.be) === 0) return false;
  return ASKED.hasAt(scan.tokens, at) || isWord(scan, behind, 'to');
}

/** "(via ESPN)", "Via ESPN:" */
const standsApart = ({ tokens }: Scan, { at, floor }: PhrasePlace) =>
  at === floor || tokens.mark[at - 1] === Mark.OpenBracket;

/** "first reported by the Daily Camera": who is first to report is an outlet, listed or not. */
function firstReporter(
  scan: Scan,
  { at, to }: PhrasePlace,
  row: PhraseRow,
  phrase: NounPhrase,
): Source | null {
  if (
    row.id !== 'reported-by' ||
    !(isWord(scan, at, 'first') || isWord(scan, at + 1, 'first')) ||
    !isWord(scan, to - 1, 'by')
  )
    return null;
  const source = classify(scan, phrase);
  if (source.form !== 'named' || !isWord(scan, phrase.from, 'the') || !hasCapital(scan, phrase)) return null;
  const name = { from: phrase.from + 1, to: phrase.core, aliases: [] };
  return {
    ...source,
    form: 'outlet',
    name,
    nameWords: wordsOf(scan.tokens, name.from, name.to),
  };
}

/** "TechCrunch was first to report": the source stands before the phrase. */
function ofSubject(scan: Scan, { at, to, floor, sentence }: PhrasePlace, row: PhraseRow): Found | null {
  const subject = phraseBefore(scan, at, floor);
  const source = subject && classify(scan, subject);
  if (!source || (source.form !== 'outlet' && source.form !== 'media-noun')) return null;
  const cueStart = scan.tokens.start[at] as number;
  const cueEnd = scan.tokens.end[to - 1] as number;
  return {
    rule: row.id,
    start: source.start,
    end: cueEnd,
    cueStart,
    cueEnd,
    sentence,
    frame: 'speech',
    source,
    speaker: null,
    cites: [],
    medium: null,
    subjects: 'opds',
  };
}

/** Is the source of the kind that the row wants? */
function accepts(
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
        return CROWD_RELAYS.has(row.id) && !LISTENERS.has(source.head) && !/^the press\b/i.test(source.words);
      if (form !== 'outlet' && form !== 'media-noun') return false;
      // "told a German newspaper", but "spoke to an agency"
      const described = row.id === 'reported-by' || (row.role === 'relay' && source.country !== null);
      if (form === 'media-noun' && source.indefinite && !described) return false;
      if (row.id === 'report-that') return goesOnWith(scan, source, TELLING);
      if (isWord(scan, place.at, 'via')) return standsApart(scan, place);
      if (row.id === 'in-outlet') return opensSentence(scan, place, source);
      if (row.id === 'writing-in' && source.head === 'paper' && !source.name) return false;
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
      if (form !== 'document') return false;
      if (row.id === 'document-published') return isPublishedNow(scan, phrase);
      return row.id !== 'based-on' || phrase.core < phrase.to || hasCapital(scan, phrase);
    case 'people':
      return form === 'people';
    case 'subject':
      return false;
    case 'any':
      if (row.role === 'cited' && (form === 'pronoun' || form === 'post' || form === 'reports')) return false;
      return form !== 'named' || isSpeaker(scan, phrase);
  }
}

/** "The Guardian quoted an official as saying": an outlet that names its source; of anybody else it is only a verb. */
function citedBySubject(scan: Scan, { at, to, floor, sentence }: PhrasePlace, cited: Source): Found | null {
  if (at > 0 && ((scan.flags[at - 1] as number) & Is.be) !== 0) return null;
  const subject = subjectBefore(scan, at, floor);
  const source = subject && classify(scan, subject);
  if (!source) return null;
  const outlet = source.form === 'outlet' || source.form === 'media-noun';
  if (!outlet && cited.form !== 'outlet') return null;
  return {
    rule: 'citing',
    start: source.start,
    end: cited.end,
    cueStart: scan.tokens.start[at] as number,
    cueEnd: scan.tokens.end[to - 1] as number,
    sentence,
    frame: 'speech',
    source: outlet ? source : cited,
    speaker: null,
    cites: outlet ? [cited] : [],
    medium: null,
    subjects: 'opds',
  };
}

/** "In the Financial Times, Ana Bell argues": a listed outlet at the head of the sentence, and a comma behind it. */
function opensSentence(scan: Scan, { at, to, floor }: PhrasePlace, { name, end }: Source): boolean {
  const { tokens } = scan;
  if (
    at !== floor ||
    !name ||
    (name.aliases.length === 0 && !name.local) ||
    (name.aliases.length > 0 && name.aliases.every(({ outlet }) => outlet.kind === 'journal'))
  )
    return false;
  const show = showEnd(scan, name.to);
  const certain =
    show > name.to || name.local || name.aliases.some(({ ambiguous, article }) => !ambiguous || article);
  return (
    certain &&
    name.from <= to + 1 &&
    (show > name.to || (tokens.end[name.to - 1] as number) === end) &&
    tokens.mark[show] === Mark.Comma
  );
}

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

const JOURNALIST_BEHIND =
  /newspaper|agency|magazine|daily|correspondent|reporter|host|anchor|['’]s|journalist|editor/;

/** For phrases that want an outlet: up to the end of its name ("told CNN on Friday that …"). */
function outletPart(scan: Scan, phrase: NounPhrase): NounPhrase {
  const { tokens, flags } = scan;
  const last = nameIn(scan, phrase.from, Math.min(phrase.to, phrase.from + 6));
  const name = ownerOf(scan, phrase.from, last) ?? last;
  // the newspaper “Kommersant”
  if (
    name &&
    phrase.core < name.to &&
    name.from <= phrase.core + 1 &&
    ((flags[phrase.head] as number) & Is.media) !== 0
  )
    return phrase;
  const behind =
    name && name.to < phrase.core
      ? tokens.text.slice(tokens.start[name.to], tokens.end[phrase.core - 1])
      : '';
  if (name && name.to < phrase.to && phrase.core >= name.to && !JOURNALIST_BEHIND.test(behind))
    return bounded(phrase, name.to, name.to, name.to - 1);
  return bounded(phrase, phrase.core, phrase.core, phrase.head);
}

/** "CBS's Face the Nation": the outlet whose show has another outlet's name in it. */
function ownerOf(scan: Scan, from: number, name: OutletName | null): OutletName | null {
  const owner = name && nameIn(scan, from, name.from);
  const { tokens } = scan;
  return owner && (tokens.shape[owner.to] === Shape.Possessive || tokens.mark[owner.to] === Mark.Apostrophe)
    ? owner
    : null;
}

function hasCapital({ tokens }: Scan, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i++)
    if (tokens.shape[i] === Shape.Capital || tokens.shape[i] === Shape.Capitals) return true;
  return false;
}

/** "According to Mr. Powers": a name, an office or an institution; not "according to need". */
function isSpeaker(scan: Scan, phrase: NounPhrase): boolean {
  if (hasCapital(scan, phrase)) return true;
  const speaks = Is.role | Is.institution | Is.person | Is.alwaysUnnamed | Is.otherPronoun;
  for (let i = phrase.from; i < phrase.to; i++) if (((scan.flags[i] as number) & speaks) !== 0) return true;
  return false;
}
