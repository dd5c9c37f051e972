// Fixed phrases and the source behind them: "according to …", "told CNN", "a video obtained by Reuters", "first reported by …".
import { Mark, Shape, wordsOf } from '../text/tokens.ts';
import { accepts, hasCapital, isSomebody, type PhrasePlace } from './accepted-source.ts';
import type { Found } from './found.ts';
import { isParticiple, isQuote, isWord } from './grammar.ts';
import { Is } from './is.ts';
import { bounded, type NounPhrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { PhraseRow } from './rules/phrases.ts';
import type { Scan } from './scan.ts';
import { classify, isOneOutlet, nameIn, type Source } from './source.ts';
import { ownerOf } from './source-outlet.ts';
import { subjectBefore } from './subject.ts';
import { wordList } from './word-list.ts';

/** The record of a cue phrase of `row`, or null where no fitting source stands behind it. */
export function phraseFrame(scan: Scan, place: PhrasePlace, row: PhraseRow): Found | null {
  const { at, to, floor, ceiling, sentence } = place;
  const { tokens, flags } = scan;
  if (row.source === 'subject') return ofSubject(scan, place, row);
  // "will be broadcast on CNN"
  if (row.id === 'reported-by' && isWord(scan, at - 1, 'be')) return null;
  // "said the Times, without citing sources"
  if (row.role === 'cited' && isWord(scan, at - 1, 'without')) return null;
  // "confirmed her plans to leave CNN"
  const named = tokens.shape[to] !== Shape.Lower || ((flags[to] as number) & Is.determiner) !== 0;
  if (CONFIRMED.hasAt(tokens, at) && !named) return null;
  const phrase = phraseAfter(scan, to, ceiling);
  if (!phrase) return null;
  const whole =
    row.source !== 'outlet' ||
    row.id === 'report-behind' ||
    (row.id === 'per' && classify(scan, phrase).form === 'document');
  const part = whole ? phrase : outletPart(scan, phrase);
  const source = firstReporter(scan, place, row, part) ?? namedAside(scan, part, ceiling);
  if (!accepts(scan, place, row, phrase, source)) return null;
  // "the bus was picking up workers"
  if (isWord(scan, at, 'picking') && !isOneOutlet(source)) return null;
  if (row.role === 'cited' && !CITING.hasAt(tokens, at)) return citedBySubject(scan, place, source);
  let start = tokens.start[at] as number;
  let speaker: Source | null = null;
  let { role } = row;
  if (row.role === 'relay' || row.role === 'handed') {
    if (row.id === 'relay' && isAddressed(scan, at, part.to)) return null;
    // "an internal note, accessed by the newspaper"
    const comma = row.role === 'handed' && at - 1 > floor && tokens.mark[at - 1] === Mark.Comma;
    const group = REPORTEDLY.hasSmallAt(tokens, at - 1) ? at - 1 : at;
    const phrase = comma
      ? phraseBefore(scan, at - 1, floor)
      : (subjectBefore(scan, group, floor) ?? paperBeforeAnd(scan, group, floor));
    // "An internal note, a copy of which was seen by the newspaper"
    const subject =
      phrase && isWord(scan, phrase.to - 1, 'which') ? phraseBefore(scan, phrase.from - 1, floor) : phrase;
    // "The deal was confirmed to Reuters by two people"
    const passive = row.role === 'relay' && ((flags[at - 1] as number) & Is.be) !== 0;
    const agent = passive && isWord(scan, part.to, 'by') ? phraseAfter(scan, part.to + 1, ceiling) : null;
    const told = TOLD.hasSmallAt(tokens, at);
    const speaks = passive ? agent : subject;
    speaker = speaks && classify(scan, speaks);
    // "announced the decision in a statement to Reuters": what stands before it did not speak.
    if (!told && row.role === 'relay' && speaker?.form === 'named' && speaks && !isSomebody(scan, speaks))
      speaker = null;
    const handed = row.role === 'handed' && isHanded(scan, place, subject, speaker);
    // "a source provided to CNN a memo": whoever hands it over has spoken to the outlet.
    if (row.role === 'handed' && !handed) {
      if (!speaker || isWord(scan, to - 1, 'by')) return null;
      role = 'relay';
    }
    // "Tell Reuters what you saw" is a request, "wants to tell Reuters" a wish.
    if (isWord(scan, at, 'tell') && (speaker === null || isWord(scan, at - 1, 'to'))) return null;
    const unnamed =
      speaker?.form === 'people' && subject !== null && (subject.to === group || subject.relative);
    if (speaker && !passive && (role === 'handed' || told || unnamed)) start = speaker.start;
  }
  return {
    rule: row.id,
    start,
    end: withClosingQuote(scan, part, source.end),
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

/** Tokens between a paper and the second thing that was done to it. */
const LONGEST_FATE = 10;

/** "A video shared on Twitter and | verified by the BBC": the paper, which has been through something else before. */
function paperBeforeAnd(scan: Scan, at: number, floor: number): NounPhrase | null {
  if (!isWord(scan, at - 1, 'and')) return null;
  const { tokens, flags } = scan;
  for (let i = at - 2; i >= floor && i > at - LONGEST_FATE && tokens.mark[i] === Mark.None; i--)
    if (((flags[i] as number) & (Is.document | Is.post)) !== 0 && isParticiple(scan, i + 1))
      return phraseBefore(scan, i + 1, floor);
  return null;
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

/** "According to the Japanese broadcaster, NHK, …": an outlet by description, and its name between commas. */
function namedAside(scan: Scan, phrase: NounPhrase, ceiling: number): Source {
  const source = classify(scan, phrase);
  const { tokens, names, nameAt } = scan;
  const comma = phrase.to;
  if (source.form !== 'media-noun' || source.name || tokens.mark[comma] !== Mark.Comma) return source;
  const from = isWord(scan, comma + 1, 'the') ? comma + 2 : comma + 1;
  const name = names[(nameAt[from] ?? 0) - 1];
  if (!name || name.to >= ceiling || tokens.mark[name.to] !== Mark.Comma) return source;
  return { ...source, form: 'outlet', name, nameWords: wordsOf(tokens, name.from, name.to) };
}

/** told “60 Minutes”: up to the mark that closes what one in front of the source has opened. */
function withClosingQuote({ tokens }: Scan, { from, to }: NounPhrase, end: number): number {
  return isQuote(tokens.mark[from] as number) &&
    isQuote(tokens.mark[to] as number) &&
    tokens.end[to - 1] === end
    ? (tokens.end[to] as number)
    : end;
}

const CONFIRMED = wordList('confirmed denied');
const CITING = wordList('citing quoting relying picking');
const REPORTEDLY = wordList('reportedly allegedly supposedly');
const TOLD = wordList('tell tells told');
const SAW = wordList('obtained seen sighted reviewed viewed accessed verified examined');

const ASKED = wordList('told interviewed');

/** "was told by Reuters", "was asked by Reuters to leave": what an outlet says to somebody, not what somebody says to it. */
function isAddressed(scan: Scan, at: number, behind: number): boolean {
  if (at === 0 || ((scan.flags[at - 1] as number) & Is.be) === 0) return false;
  return ASKED.hasAt(scan.tokens, at) || isWord(scan, behind, 'to');
}

/** "first reported by the Daily Camera", "told Bild (via Volna)": who is first to report, or has it from an outlet, is an outlet, listed or
 * not. */
function firstReporter(
  scan: Scan,
  { at, to }: PhrasePlace,
  row: PhraseRow,
  phrase: NounPhrase,
): Source | null {
  const first =
    row.id === 'reported-by' &&
    (isWord(scan, at, 'first') || isWord(scan, at + 1, 'first')) &&
    isWord(scan, to - 1, 'by');
  const { tokens, nameAt } = scan;
  const via = isWord(scan, at, 'via') && tokens.mark[at - 1] === Mark.OpenBracket && nameAt[at - 2] !== 0;
  if (!first && !via) return null;
  const source = classify(scan, phrase);
  const from = isWord(scan, phrase.from, 'the') ? phrase.from + 1 : phrase.from;
  // Two capital words without "the" may be somebody's name.
  const named = from > phrase.from || phrase.core === from + 1;
  if (
    source.form !== 'named' ||
    !named ||
    !hasCapital(scan, phrase) ||
    ((scan.flags[from] as number) & Is.platform) !== 0
  )
    return null;
  const name = { from, to: phrase.core, aliases: [] };
  return {
    ...source,
    form: 'outlet',
    name,
    nameWords: wordsOf(tokens, name.from, name.to),
  };
}

/** "TechCrunch was first to report": the source stands before the phrase. */
function ofSubject(scan: Scan, { at, to, floor, sentence }: PhrasePlace, row: PhraseRow): Found | null {
  const subject = phraseBefore(scan, at, floor);
  const source = subject && classify(scan, subject);
  if (!source || !isOneOutlet(source)) return null;
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

/** "The Guardian quoted an official as saying": an outlet that names its source; of anybody else it is only a verb. */
function citedBySubject(scan: Scan, { at, to, floor, sentence }: PhrasePlace, cited: Source): Found | null {
  if (at > 0 && ((scan.flags[at - 1] as number) & Is.be) !== 0) return null;
  const subject = subjectBefore(scan, at, floor);
  const source = subject && classify(scan, subject);
  if (!source) return null;
  const outlet = isOneOutlet(source);
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

const JOURNALIST_BEHIND =
  /newspaper|agency|magazine|daily|correspondent|reporter|host|anchor|['’]s|journalist|editor/;

const PUBLISHED = wordList('issue edition report story article');

/** For phrases that want an outlet: up to the end of its name ("told CNN on Friday that …"). */
function outletPart(scan: Scan, phrase: NounPhrase): NounPhrase {
  const { tokens, flags } = scan;
  const name = nameIn(scan, phrase.from, Math.min(phrase.to, phrase.from + 8));
  const owner = ownerOf(scan, phrase.from, name);
  if (owner) return bounded(phrase, owner.to, owner.to, owner.to - 1);
  // "the new issue of Us Weekly", "per a report from ESPN"
  if (name && phrase.core < name.from && PUBLISHED.hasSmallAt(tokens, phrase.head))
    return bounded(phrase, name.to, phrase.core, phrase.head);
  // the newspaper “Kommersant”
  if (
    name &&
    phrase.core < name.to &&
    name.from <= phrase.core + 1 &&
    ((flags[phrase.head] as number) & Is.media) !== 0
  )
    return phrase;
  // "reported by Ada Marsh in the Athletic"
  if (
    name &&
    tokens.shape[phrase.head] === Shape.Capital &&
    isOneOutlet(classify(scan, phrase)) &&
    name.to === phrase.to &&
    phrase.core < name.from
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
