// Whether a verb credits its subject with something: is there content, or is it "added 200 jobs"?
import { Mark, Shape } from '../text/tokens.ts';
import type { CueForm } from './cue-forms.ts';
import { isClauseVerb, isPostModifier, isWord } from './grammar.ts';
import { Is } from './is.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';
import { isMedia, type Source } from './source.ts';
import { wordList } from './word-list.ts';

/** A verb in its place, with the subject found for it. Token indices. */
export interface VerbUse {
  readonly at: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly cue: CueForm;
  readonly subject: NounPhrase;
  readonly source: Source;
  readonly inverted: boolean;
}

/** With these verbs a plain object is content enough when an outlet, unnamed people or a document is the subject. */
const OBJECT_WILL_DO = wordList(
  'claim reveal disclose confirm warn allege predict deny suggest estimate fear expect suspect show indicate find recommend announce accuse state admit acknowledge criticize criticise praise mention outline argue urge point forecast ask project call blame obtain review discover uncover',
);
/** Of these, what unnamed people say; what they find or show may be rot in a beam. */
const PEOPLE_OBJECT = wordList(
  'claim reveal confirm warn allege predict deny suggest estimate fear expect suspect recommend accuse acknowledge criticize criticise praise argue urge forecast',
);
/** What only a subject that publishes or was published can do to an object. */
const PUBLISHED = wordList(
  'report reports article articles story stories interview column op-ed piece post editorial',
);
/** With these an outlet speaks of itself. */
const OF_ITSELF = wordList('admit concede confess deny boast brag lament acknowledge');
/** "called for rain", "called the police" */
const CALLED_FOR = wordList('for on upon police ambulance help emergency');
/** "found itself in court" */
const ONESELF = wordList('itself himself herself themselves');
const DESCRIBING = wordList('described cited quoted');

export function creditsSubject(scan: Scan, use: VerbUse): boolean {
  const { at, ceiling, cue, source, inverted } = use;
  const { form } = source;
  const outlet = isMedia(source);
  switch (cue.lemma) {
    case 'tell':
      return form === 'outlet' || (form !== 'document' && recipientFollows(scan, at, ceiling));
    case 'publish':
    case 'carry':
      // "an article published on Monday" is published by somebody else.
      return outlet && !PUBLISHED.has(source.head);
    case 'put':
      return putsAt(scan, at, ceiling);
    // "The paper calls the plan a tax", but "a website called" and "forecasts called for rain".
    case 'call':
      return (
        !inverted &&
        !isPostModifier(scan, at) &&
        (outlet || form === 'people') &&
        objectFollows(scan, at, ceiling) &&
        !CALLED_FOR.hasAt(scan.tokens, at + 1) &&
        !CALLED_FOR.hasAt(scan.tokens, at + 2)
      );
    case 'continue':
      return inverted || contentBefore(scan, use);
    case 'run':
      return outlet && (isWord(scan, at + 1, 'with') || storyFollows(scan, at, ceiling));
    case 'lead':
    case 'splash':
      return outlet && (isWord(scan, at + 1, 'with') || isWord(scan, at + 1, 'on'));
    case 'set':
      return isWord(scan, at + 1, 'out') || isWord(scan, at + 1, 'forth');
  }
  if ((form === 'outlet' && OF_ITSELF.has(cue.lemma)) || ONESELF.hasSmallAt(scan.tokens, at + 1))
    return false;
  if (inverted) return true;
  if (cue.row.credits === 'always') {
    switch (cue.row.id) {
      case 'report':
        return form !== 'document' || contentFollows(scan, at, ceiling);
      case 'write':
        return (
          (form !== 'named' && form !== 'pronoun') ||
          contentFollows(scan, at, ceiling) ||
          contentBefore(scan, use)
        );
      case 'describe':
        return (
          outlet ||
          (form === 'document' && (objectFollows(scan, at, ceiling) || contentFollows(scan, at, ceiling))) ||
          DESCRIBING.hasAt(scan.tokens, at)
        );
      default:
        return true;
    }
  }
  // "Investors questioned the time he spends": no question that was asked.
  if (cue.row.id === 'ask' && form === 'people') return questionFollows(scan, at, ceiling);
  if (saysSomething(scan, use)) return true;
  // "As the Journal notes, …": the rest of the sentence is the content.
  if (isWord(scan, use.subject.from - 1, 'as')) return true;
  if (cue.lemma === 'admit' && isWord(scan, at + 1, 'to')) return false;
  const they = form === 'pronoun' && source.words.toLowerCase() === 'they' && cue.lemma === 'argue';
  return (
    (outlet || they || form === 'people' || form === 'document') &&
    (form === 'people' ? PEOPLE_OBJECT : OBJECT_WILL_DO).has(cue.lemma) &&
    objectFollows(scan, at, ceiling)
  );
}

/** "two officials described in the book", "the measures described are old": what is told of, and tells nothing. */
export function isDescribed(scan: Scan, { at, cue, source, inverted }: VerbUse): boolean {
  if (cue.row.id !== 'describe' || inverted || isMedia(source) || !DESCRIBING.hasAt(scan.tokens, at))
    return false;
  const next = scan.flags[at + 1] as number;
  return (next & (Is.preposition | Is.be | Is.have | Is.modal)) !== 0 || isClauseVerb(scan, at + 1);
}

/** Content behind the verb or in front of its subject. */
export const saysSomething = (scan: Scan, use: VerbUse) =>
  use.inverted || contentFollows(scan, use.at, use.ceiling) || contentBefore(scan, use);

/** "ran a front-page | story", "ran | an article" */
function storyFollows({ tokens }: Scan, at: number, ceiling: number): boolean {
  for (let i = at + 1; i < Math.min(ceiling, at + 7); i++) {
    if (PUBLISHED.hasSmallAt(tokens, i)) return true;
    if (tokens.mark[i] !== Mark.None && tokens.mark[i] !== Mark.Hyphen) return false;
  }
  return false;
}

/** "put the cost at two million", "put it this way" */
function putsAt(scan: Scan, at: number, ceiling: number): boolean {
  if (isWord(scan, at + 1, 'it')) return true;
  for (let i = at + 2; i < Math.min(ceiling, at + 14); i++) if (isWord(scan, i, 'at')) return true;
  return false;
}

function objectFollows({ tokens }: Scan, at: number, ceiling: number): boolean {
  return at + 1 < ceiling && tokens.mark[at + 1] === Mark.None;
}

/** "told reporters", not "told the truth". */
function recipientFollows({ tokens, flags }: Scan, at: number, ceiling: number): boolean {
  const n = at + 1;
  if (n >= ceiling || tokens.mark[n] !== Mark.None || ((flags[n] as number) & Is.preposition) !== 0)
    return false;
  const from = tokens.start[n] as number;
  return !/^(?:the truth|a lie|lies|(?:a |more )?jokes?|apart|off|time)\b/.test(
    tokens.text.slice(from, from + 14),
  );
}

const CONTINUES_CLAUSE = wordList('because while as before after since until once so unless although though');

/** "that", a question word, a quotation, or a clause with a verb of its own comes next. */
export function contentFollows(scan: Scan, at: number, ceiling: number): boolean {
  const { tokens, flags } = scan;
  const i = afterAdverbials(scan, isWord(scan, at + 1, 'out') ? at + 2 : at + 1, ceiling);
  if (i >= ceiling) return false;
  const m = tokens.mark[i] as number;
  if (m === Mark.OpenQuote || m === Mark.PlainQuote || m === Mark.Colon) return true;
  if (m === Mark.Comma) {
    const n = tokens.mark[i + 1];
    if (n === Mark.OpenQuote || n === Mark.PlainQuote) return true;
    for (let k = i + 1; k < Math.min(ceiling, i + 8); k++)
      if (tokens.mark[k] === Mark.Comma) return isWord(scan, k + 1, 'that');
    return false;
  }
  if (m === Mark.Apostrophe && tokens.spaced[i] === 1) return true;
  if (m !== Mark.None) return false;
  const f = flags[i] as number;
  // "Media reports are coming in": the verb was a noun.
  if (i === at + 1 && (f & (Is.be | Is.have | Is.modal)) !== 0 && tokens.shape[i] === Shape.Lower)
    return false;
  if ((f & Is.subordinator) !== 0 && !CONTINUES_CLAUSE.hasAt(tokens, i)) return true;
  if ((f & (Is.relative | Is.pronoun)) !== 0) return true;
  return clauseFollows(scan, i, ceiling);
}

/** Over "on Friday", "however", "in the paper". */
function afterAdverbials(scan: Scan, from: number, ceiling: number): number {
  const { tokens, flags } = scan;
  let i = from;
  for (let step = 0; step < 2 && i < ceiling; step++) {
    const f = flags[i] as number;
    if ((f & Is.adverb) !== 0 && tokens.shape[i] === Shape.Lower && (f & Is.subordinator) === 0) i++;
    else if ((f & Is.preposition) !== 0 && tokens.shape[i] === Shape.Lower && !isWord(scan, i, 'of')) {
      const phrase = phraseAfter(scan, i + 1, Math.min(ceiling, i + 9));
      if (!phrase) break;
      i = phrase.to;
    } else if ((f & Is.time) !== 0) i++;
  }
  return i;
}

/** A clause without "that": a noun phrase and then a verb, within a few words. */
function clauseFollows(scan: Scan, from: number, ceiling: number): boolean {
  const { tokens, flags } = scan;
  for (let k = from + 1; k < Math.min(ceiling, from + 14); k++) {
    const mark = tokens.mark[k];
    if (mark !== Mark.None && mark !== Mark.Hyphen && mark !== Mark.Apostrophe && mark !== Mark.Other)
      return false;
    const g = flags[k] as number;
    if ((g & (Is.relative | Is.subordinator)) !== 0) return false;
    if ((g & (Is.be | Is.have | Is.modal)) !== 0) return true;
    if (isClauseVerb(scan, k) && !isWord(scan, k - 1, 'to')) return true;
  }
  return false;
}

/** "whether", "how", or a quotation. */
function questionFollows({ tokens, flags }: Scan, at: number, ceiling: number): boolean {
  const n = at + 1;
  if (n >= ceiling) return false;
  const m = tokens.mark[n];
  return m === Mark.OpenQuote || m === Mark.PlainQuote || ((flags[n] as number) & Is.subordinator) !== 0;
}

/** "that", a quotation or a pronoun, and nothing less. */
export function plainContentFollows(scan: Scan, at: number, ceiling: number): boolean {
  const { tokens, flags } = scan;
  const n = at + 1;
  if (n >= ceiling) return false;
  const m = tokens.mark[n];
  return (
    m === Mark.OpenQuote ||
    m === Mark.PlainQuote ||
    m === Mark.Colon ||
    isWord(scan, n, 'that') ||
    ((flags[n] as number) & Is.pronoun) !== 0
  );
}

/** What was said stands before the subject: "…, critics claim." */
function contentBefore(scan: Scan, { at, subject, floor, ceiling }: VerbUse): boolean {
  const { tokens, flags } = scan;
  const p = subject.from - 1;
  if (p < floor) return false;
  const m = tokens.mark[p];
  if (m !== Mark.Comma && m !== Mark.CloseQuote && m !== Mark.PlainQuote && m !== Mark.Dash) return false;
  const n = at + 1;
  // "a report denied by the ministry"
  if (isWord(scan, n, 'by')) return false;
  if (n >= ceiling || tokens.mark[n] !== Mark.None || isWord(scan, n, 'citing')) return true;
  return ((flags[n] as number) & (Is.preposition | Is.time | Is.adverb | Is.subordinator)) !== 0;
}
