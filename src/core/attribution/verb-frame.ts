// A source and its verb: "Kommersant reported", "…," said the minister, "officials who … said".
import { Mark, Shape, wordAt } from '../text/tokens.ts';
import { contentFollows, creditsSubject, plainContentFollows, type VerbUse } from './content.ts';
import type { Found } from './found.ts';
import { isWord, NOUN } from './grammar.ts';
import { mediumAfter, mediumBefore } from './medium.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Scan } from './scan.ts';
import { classify, type Source } from './source.ts';
import {
  afterMark,
  quotationJustClosed,
  subjectBehind,
  subjectOfSentence,
  verbGroupStart,
} from './subject.ts';
import { type CueForm, Is } from './word-classes.ts';
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
  if (!isSpeaker(scan, use, group) || !isVerbHere(scan, use)) return null;
  const medium =
    mediumAfter(scan, inverted ? subject.to : at + 1, ceiling) ?? mediumBefore(scan, floor, subject.from);
  if (!medium && !creditsSubject(scan, use)) return null;
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
    medium: medium && { kind: medium.kind, words: medium.words },
    subjects: cue.row.subjects,
  };
}

/** Verbs that end a sentence together with their subject: "…, reported dpa." */
const CLOSES = wordList('say report explain claim write reveal');

/** Does the noun phrase behind the verb end the sentence, and can it be the speaker? */
function closesSentence(scan: Scan, phrase: NounPhrase, cue: CueForm): boolean {
  const { tokens, flags } = scan;
  const mark = phrase.to < tokens.count ? tokens.mark[phrase.to] : Mark.Stop;
  if (mark !== Mark.Stop && mark !== Mark.Comma && mark !== Mark.Question && mark !== Mark.Newline)
    return false;
  const { form } = classify(scan, phrase);
  if (form === 'outlet' || form === 'media-noun' || form === 'crowd-media' || form === 'people') return true;
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

/** A small word, a shouted one among shouted ones, or the first of its sentence. */
function isWritten({ tokens }: Scan, at: number, floor: number): boolean {
  if (tokens.shape[at] === Shape.Lower || at === floor) return true;
  return tokens.shape[at] === Shape.Capitals && tokens.shape[at - 1] === Shape.Capitals;
}

/** Token where the verb group begins, or -1 where the form cannot be a finite verb of speech. */
function verbGroup(scan: Scan, at: number, floor: number, cue: CueForm): number {
  const { tokens, flags } = scan;
  const p = at - 1;
  const before = p >= floor ? (flags[p] as number) : 0;
  const start = verbGroupStart(scan, at, floor);
  if (p >= floor) {
    // "the officials' said": a genitive, where no quotation ends.
    if (tokens.mark[p] === Mark.Apostrophe && tokens.spaced[p] === 0 && tokens.mark[p - 1] === Mark.None)
      return -1;
    if (tokens.mark[p] === Mark.None && !canPrecede(scan, at, start)) return -1;
  }
  const seen = auxiliaries(scan, start, at, floor);
  if (seen.negated && cue.row.id !== 'opinion' && cue.lemma !== 'expect') return -1;
  // What somebody would, could or might say was not said.
  if (seen.modal) return -1;
  if (cue.form === 'ing') {
    // "have been expecting": what goes on in them, not what they say
    if (seen.be) return cue.row.id === 'estimate' ? -1 : start;
    // "with many researchers warning of"
    if ((before & (Is.alwaysUnnamed | Is.person)) !== 0) return at;
    // "with Marca stating that"
    if (scan.nameAt[p] !== 0) return at;
    // "a survey showing that"
    const document =
      (before & Is.document) !== 0 && cue.row.subjects.includes('d') && cue.row.id !== 'describe';
    if (document && (isWord(scan, at + 1, 'that') || afterWith(scan, p, floor))) return at;
    return at === floor || afterMark(scan, at, floor) ? floor : -1;
  }
  if (seen.be) {
    // "In a letter to staff, employees were told"; "Sky News has been told"
    if (cue.lemma !== 'tell') return -1;
    const subject = phraseBefore(scan, start, floor);
    return subject && (mediumBefore(scan, floor, subject.from) || classify(scan, subject).form === 'outlet')
      ? start
      : -1;
  }
  if (cue.form === 'base' && seen.have && cue.lemma !== 'read' && cue.lemma !== 'put') return -1;
  return start;
}

const WITH_WITHIN = 6;

/** "with recent polls showing" */
function afterWith(scan: Scan, noun: number, floor: number): boolean {
  for (let i = noun - 1; i >= floor && i > noun - WITH_WITHIN; i--) if (isWord(scan, i, 'with')) return true;
  return false;
}

/** Words that a finite verb cannot stand behind. */
function canPrecede(scan: Scan, at: number, start: number): boolean {
  const { tokens, flags } = scan;
  const p = at - 1;
  const before = flags[p] as number;
  if (tokens.shape[p] === Shape.Possessive || isWord(scan, p, 'to')) return false;
  if ((before & Is.preposition) !== 0 && start === at) return false;
  // "five more suspected rebels"
  if (isWord(scan, at, 'suspected') && ((before & Is.quantity) !== 0 || isWord(scan, p, 'more')))
    return false;
  if ((before & Is.determiner) === 0 || (before & Is.pronoun) !== 0) return true;
  return ((flags[at] as number) & Is.nounToo) === 0 && (isWord(scan, p, 'this') || isWord(scan, p, 'that'));
}

function auxiliaries(scan: Scan, start: number, at: number, floor: number) {
  let be = false;
  let have = false;
  let modal = false;
  let negated = false;
  for (let i = Math.max(floor, start - 2); i < at; i++) {
    const f = scan.flags[i] as number;
    if ((f & Is.negation) !== 0) negated = true;
    if (i < start || scan.tokens.shape[i] === Shape.Capital) continue;
    if ((f & Is.be) !== 0) be = true;
    if ((f & Is.have) !== 0) have = true;
    if ((f & Is.modal) !== 0) modal = true;
    if (isContracted(scan, i)) negated = true;
  }
  return { be, have, modal, negated };
}

/** "didn't" */
function isContracted({ tokens }: Scan, i: number): boolean {
  const last = (tokens.end[i] as number) - 1;
  return tokens.text.charCodeAt(last) === 116 && wordAt(tokens, i).endsWith("n't");
}

/** Can this phrase speak, with this verb, in the article's own voice? */
function isSpeaker(
  scan: Scan,
  { at, floor, ceiling, cue, subject, source, inverted }: VerbUse,
  group: number,
): boolean {
  const { tokens, flags } = scan;
  const { form } = source;
  if (form === 'pronoun' && /^(?:I|we|you)$/i.test(source.words)) return false;
  if ((form === 'pronoun' || form === 'people') && !inverted && !opensClause(scan, subject.from, floor))
    return false;
  // What a named person thinks is not what that person said.
  if ((form === 'pronoun' || form === 'named') && (cue.row.id === 'opinion' || cue.row.id === 'understand'))
    return form === 'pronoun' && /^they$/i.test(source.words);
  if (inverted) return true;
  if (source.words.length === 4 && /^that$/i.test(source.words)) return false;
  if (
    subject.relative &&
    cue.lemma !== 'tell' &&
    form !== 'outlet' &&
    !(form === 'people' && !isRelative(scan, group - 1) ? contentFollows : plainContentFollows)(
      scan,
      at,
      ceiling,
    )
  )
    return false;
  if ((form === 'document' || form === 'people') && isWord(scan, subject.from - 1, 'what')) return false;
  // "for what it described as": "it" is not the outlet of the sentence before.
  if (
    source.words.length === 2 &&
    /^it$/i.test(source.words) &&
    (isWord(scan, subject.from - 1, 'what') || isWord(scan, subject.from - 1, 'which'))
  )
    return false;
  const absolute = form === 'document' || isWord(scan, subject.from - 1, 'with');
  if (
    cue.form === 'ing' &&
    group === at &&
    !(absolute && (form === 'people' || form === 'document' || form === 'outlet'))
  )
    return false;
  if (form !== 'named') return true;
  // A bare small noun ("chemicals found", "efforts to … highly anticipated") does not speak.
  const first = flags[subject.from] as number;
  const bare = tokens.shape[subject.from] === Shape.Lower && (first & (Is.determiner | Is.quantity)) === 0;
  return (
    !bare || ((flags[subject.head] as number) & NOUN) !== 0 || tokens.shape[subject.head] !== Shape.Lower
  );
}

const isRelative = ({ flags }: Scan, i: number) => ((flags[i] as number) & Is.relative) !== 0;

/** A pronoun or unnamed people that something leads up to ("the impact it had", "loopholes he cited") stands in a relative clause. */
function opensClause({ tokens, flags }: Scan, from: number, floor: number): boolean {
  const p = from - 1;
  if (p < floor || tokens.mark[p] !== Mark.None) return true;
  return (
    ((flags[p] as number) &
      (Is.subordinator | Is.conjunction | Is.adverb | Is.time | Is.cue | Is.relative | Is.preposition)) !==
    0
  );
}

/** Words that are nouns as well are verbs only behind a subject that fits. */
function isVerbHere(scan: Scan, { at, floor, ceiling, cue, subject, source, inverted }: VerbUse): boolean {
  const { flags, tokens } = scan;
  const { form } = source;
  if (((flags[at] as number) & (NOUN | Is.nounToo)) === 0) return true;
  if (source.form === 'crowd-media') return contentFollows(scan, at, ceiling);
  if (source.form === 'pronoun') return true;
  const plural = /(?:s|data|media|people)$/.test(source.head);
  if (cue.form === 'base' && cue.lemma !== 'put' && cue.lemma !== 'read' && !plural) {
    // "Marca claim that …": a British plural, not "a Reuters claim".
    if (inverted) return form === 'outlet' || form === 'media-noun';
    const bare =
      form === 'outlet' && isBareName(scan, subject, source) && opensClause(scan, subject.from, floor);
    const next = flags[at + 1] as number;
    return bare && (next & (Is.be | Is.have | Is.modal)) === 0 && contentFollows(scan, at, ceiling);
  }
  if (source.form === 'outlet' || source.form === 'media-noun') return true;
  if (source.form === 'document' || source.form === 'post')
    return ((flags[subject.from] as number) & Is.determiner) !== 0 || plural;
  if (subject.core < subject.to) return false;
  const s = tokens.shape[subject.head];
  if (s === Shape.Capital || s === Shape.Capitals) return true;
  return ((flags[subject.head] as number) & (Is.alwaysUnnamed | Is.person | Is.role)) !== 0;
}

/** "Marca", "The Athletic", but not "the Athletic report". */
function isBareName({ tokens }: Scan, { from }: NounPhrase, { name }: Source): boolean {
  if (!name) return false;
  const titled = name.aliases.some(({ article }) => article) && wordAt(tokens, from) === 'The';
  return name.from === from || (name.from === from + 1 && titled);
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
