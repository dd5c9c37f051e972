// The verb with its auxiliaries: where the group begins, and whether it says that something was said.
import { Mark, Shape, wordAt } from '../text/tokens.ts';
import type { CueForm } from './cue-forms.ts';
import { isWord } from './grammar.ts';
import { Is } from './is.ts';
import { mediumBefore } from './medium.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Scan } from './scan.ts';
import { classify } from './source.ts';
import { afterMark, verbGroupStart } from './subject.ts';
import { wordList } from './word-list.ts';

/** A small word, a shouted one among shouted ones, or the first of its sentence. */
export function isWritten({ tokens }: Scan, at: number, floor: number): boolean {
  if (tokens.shape[at] === Shape.Lower || at === floor) return true;
  return tokens.shape[at] === Shape.Capitals && tokens.shape[at - 1] === Shape.Capitals;
}

const REVEALS = wordList('reveal confirm disclose');

/** Token where the verb group begins, or -1 where the form cannot be a finite verb of speech. */
export function verbGroup(scan: Scan, at: number, floor: number, cue: CueForm): number {
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
  // What somebody would, could or might say was not said; "can reveal" is how newsrooms say that they do.
  if (seen.modal && !(REVEALS.has(cue.lemma) && isWord(scan, start, 'can'))) return -1;
  if (cue.form === 'ing') {
    // "have been expecting": what goes on in them, not what they say
    if (seen.be) return cue.row.id === 'estimate' ? -1 : start;
    // "with many researchers warning of"
    if ((before & (Is.alwaysUnnamed | Is.person | Is.crowdMedia)) !== 0) return at;
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
  const { tokens, flags, nameAt } = scan;
  const p = at - 1;
  const before = flags[p] as number;
  // "the yard's reported losses", but "Barron's reported"
  if ((tokens.shape[p] === Shape.Possessive && nameAt[p] === 0) || (isWord(scan, p, 'to') && start === at))
    return false;
  if ((before & Is.preposition) !== 0 && start === at) return false;
  // "five more suspected rebels"
  if (isWord(scan, at, 'suspected') && ((before & Is.quantity) !== 0 || isWord(scan, p, 'more')))
    return false;
  // "the paper, which said"
  if ((before & Is.determiner) === 0 || (before & (Is.pronoun | Is.relative)) !== 0) return true;
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
