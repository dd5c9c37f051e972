// A source and its verb: "Kommersant reported", "…," said the minister, "officials who … said".
import { Mark, Shape } from '../text/tokens.ts';
import {
  contentFollows,
  creditsSubject,
  isDescribed,
  plainContentFollows,
  saysSomething,
  type VerbUse,
} from './content.ts';
import type { CueForm } from './cue-forms.ts';
import type { Found } from './found.ts';
import { isWord, NOUN } from './grammar.ts';
import { type Medium, mediumAfter, mediumAside, mediumBefore } from './medium.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Scan } from './scan.ts';
import { classify, isMedia, type Source } from './source.ts';
import { isSpeaker, isVerbHere } from './speaker.ts';
import { afterMark, quotationJustClosed, subjectBehind, subjectOfSentence } from './subject.ts';
import { isWritten, verbGroup } from './verb-group.ts';
import { wordList } from './word-list.ts';

/** Tokens between a subject and its verb beyond which they are not marked as one phrase. */
const FAR = 12;

/** The record of the cue verb at token `at` of the sentence [floor, ceiling), or null where it credits nobody. */
export function verbFrame(
  scan: Scan,
  at: number,
  floor: number,
  ceiling: number,
  sentence: number,
  cue: CueForm,
): Found | null {
  if (scan.nameAt[at] !== 0 || !isWritten(scan, at, floor)) return null;
  const group = verbGroup(scan, at, floor, cue);
  if (group < 0) return null;
  const behindQuotation = quotationJustClosed(scan, at, floor) ? subjectBehind(scan, at, ceiling) : null;
  const ahead = behindQuotation || group <= floor ? null : phraseBefore(scan, group, floor);
  // "…, by way of Poland, said an official": what stands between the commas is no aside about the speaker.
  const behindComma = ahead?.aside && CLOSES.has(cue.lemma) ? subjectBehind(scan, at, ceiling) : null;
  const before = behindComma && closesSentence(scan, behindComma, cue) ? null : ahead;
  // "…, attacking critics": what stands behind a participle is its object.
  const mayInvert = cue.form !== 'ing' && !before && afterMark(scan, at, floor);
  const behind = behindQuotation ?? (mayInvert ? subjectBehind(scan, at, ceiling) : null);
  const subject = behind ?? before ?? subjectOfSentence(scan, group, floor);
  const inverted = behind !== null;
  if (!subject) return cue.form === 'ing' ? participle(scan, at, floor, ceiling, sentence, cue) : null;
  const use: VerbUse = { at, floor, ceiling, cue, subject, source: sourceOf(scan, subject, cue), inverted };
  if (!isSpeaker(scan, use, group) || !isVerbHere(scan, use) || isDescribed(scan, use)) return null;
  const medium =
    mediumAfter(scan, inverted ? subject.to : at + 1, ceiling) ??
    mediumBeyond(scan, use, ceiling) ??
    mediumBefore(scan, floor, subject.from) ??
    mediumAside(scan, subject);
  // "posted on Facebook that": what is posted may be anything else.
  const credits =
    cue.lemma === 'post'
      ? medium?.kind === 'social' && saysSomething(scan, use)
      : medium !== null || creditsSubject(scan, use);
  if (!credits) return null;
  const { source } = use;
  const { tokens } = scan;
  const verbEnd = tokens.end[at] as number;
  // A subject far off at the head of its sentence is no part of the phrase: "Reuters … and said".
  const far = !inverted && !before && group - subject.to > FAR;
  if (far && (source.form === 'document' || cue.row.id === 'opinion')) return null;
  // "the video tweeted on Wednesday": what was posted does not post.
  if (cue.row.id === 'post' && (source.form === 'document' || source.form === 'post')) return null;
  const start = inverted
    ? (tokens.start[at] as number)
    : far
      ? (tokens.start[group] as number)
      : Math.min(source.start, medium?.start ?? source.start);
  const end = inverted ? source.end : verbEnd;
  return {
    rule: cue.row.id,
    start,
    end: medium && medium.start >= end ? medium.end : end,
    cueStart: tokens.start[inverted ? at : group] as number,
    cueEnd: verbEnd,
    sentence,
    frame: 'speech',
    source,
    speaker: null,
    cites: [],
    medium,
    subjects: cue.row.subjects,
  };
}

/** Words between a verb and its medium: whom something was told, or what the speaker is. */
const BEYOND = 12;

/** "told colleagues at the firm | in an internal memo", "said Ana Bell, head of the yard, | in a tweet". */
function mediumBeyond(scan: Scan, { at, cue, subject, inverted }: VerbUse, ceiling: number): Medium | null {
  const { tokens } = scan;
  if (cue.lemma !== 'tell' && !inverted) return null;
  const from = inverted ? subject.to + 1 : at + 1;
  if (inverted && tokens.mark[subject.to] !== Mark.Comma) return null;
  for (let i = from; i < ceiling && i < from + BEYOND; i++) {
    if (inverted ? tokens.mark[i] === Mark.Comma : isWord(scan, i, 'in'))
      return mediumAfter(scan, inverted ? i + 1 : i, ceiling);
    if (tokens.mark[i] !== Mark.None && tokens.mark[i] !== Mark.Hyphen) return null;
  }
  return null;
}

/** Verbs that end a sentence together with their subject: "…, reported dpa." */
const CLOSES = wordList('say report explain claim write reveal note observe');

/** Does the noun phrase behind the verb end the sentence, and can it be the speaker? */
function closesSentence(scan: Scan, phrase: NounPhrase, cue: CueForm): boolean {
  const { tokens, flags } = scan;
  const mark = phrase.to < tokens.count ? tokens.mark[phrase.to] : Mark.Stop;
  if (mark !== Mark.Stop && mark !== Mark.Comma && mark !== Mark.Question && mark !== Mark.Newline)
    return false;
  const source = classify(scan, phrase);
  if (isMedia(source) || source.form === 'people') return true;
  const somebody = tokens.shape[phrase.head] !== Shape.Lower || ((flags[phrase.head] as number) & NOUN) !== 0;
  return cue.lemma === 'say' && somebody;
}

/** "US officials believe": what an office says, it says in its own name; what it is said to think, people in it think. */
function sourceOf(scan: Scan, subject: NounPhrase, cue: CueForm): Source {
  const source = classify(scan, subject);
  const office = /^(?:officials|diplomats|investigators|lawmakers|commanders|executives)$/.test(source.head);
  return cue.row.id === 'opinion' && source.form === 'named' && office
    ? { ...source, form: 'people' }
    : source;
}

/** Participles that carry on somebody's speech: "…, adding that …". */
const CARRIES_ON = wordList(
  'say add note claim argue warn tell allege insist suggest explain write report announce acknowledge admit conclude stress',
);

/** "…, saying that": whose words they are stands somewhere before; it is speech all the same. */
function participle(
  scan: Scan,
  at: number,
  floor: number,
  ceiling: number,
  sentence: number,
  cue: CueForm,
): Found | null {
  if (!CARRIES_ON.has(cue.lemma) || !afterMark(scan, at, floor)) return null;
  if (cue.lemma === 'say' ? !contentFollows(scan, at, ceiling) : !plainContentFollows(scan, at, ceiling))
    return null;
  const start = scan.tokens.start[at] as number;
  const end = scan.tokens.end[at] as number;
  return {
    rule: cue.row.id,
    start,
    end,
    cueStart: start,
    cueEnd: end,
    sentence,
    frame: 'speech',
    source: null,
    speaker: null,
    cites: [],
    medium: null,
    subjects: cue.row.subjects,
  };
}
