// Text -> every place where it credits somebody, in reading order. Resolves nothing. Linear: each cue looks at a bounded number of
// tokens around it.
import { Mark, Shape } from '../text/tokens.ts';
import type { Found } from './found.ts';
import { headlineTail } from './headline.ts';
import { mediumAfter, mediumBefore } from './medium.ts';
import { isClauseVerb, isWord, NOUN, type NounPhrase, phraseAfter, phraseBefore } from './noun-phrase.ts';
import { cuePhraseAt, hearsayAt } from './phrase-matcher.ts';
import type { PhraseRow } from './rules/phrases.ts';
import type { Scan } from './scan.ts';
import { classify, nameIn, type Source } from './source.ts';
import { type CueForm, Is, wordClasses } from './word-classes.ts';

/** Finds the attributions of one block. `headline`: the block is a headline, whose tail may credit ("… - paper"). */
export function findAttributions(scan: Scan, headline: boolean): Found[] {
  const found: Found[] = [];
  const { sentences, flags } = scan;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const floor = sentences[s] as number;
    const ceiling = sentences[s + 1] as number;
    for (let i = floor; i < ceiling; i++) {
      const f = flags[i] as number;
      if ((f & (Is.opener | Is.cue)) === 0 || scan.quoted[i] === 1) continue;
      const record = recordAt(scan, i, floor, ceiling, s, f);
      if (!record) continue;
      found.push(record);
      // The words of a phrase that was found are not looked at again.
      while (i + 1 < ceiling && (scan.tokens.end[i + 1] as number) <= record.cueEnd) i++;
    }
  }
  if (headline) {
    const tail = headlineTail(scan);
    if (tail) found.push(tail);
  }
  return settle(found);
}

function recordAt(
  scan: Scan,
  i: number,
  floor: number,
  ceiling: number,
  sentence: number,
  f: number,
): Found | null {
  const hearsay = hearsayAt(scan, i, ceiling);
  if (hearsay) {
    const record = hearsayRecord(scan, i, hearsay.to, sentence, hearsay.row.id);
    if (record) return record;
  }
  if ((f & Is.opener) !== 0) {
    const phrase = cuePhraseAt(scan, i, ceiling);
    if (phrase) {
      const record = phraseRecord(scan, i, phrase.to, floor, ceiling, sentence, phrase.row);
      if (record) return record;
    }
  }
  if ((f & Is.cue) !== 0) {
    const form = wordClasses().cueForms.get(scan.tokens.hash[i] as number);
    if (form) {
      const record = verbRecord(scan, i, floor, ceiling, sentence, form);
      if (record) return record;
    }
  }
  return null;
}

function hearsayRecord(scan: Scan, at: number, to: number, sentence: number, rule: string): Found | null {
  const { tokens } = scan;
  // "said to him", "thought to": the infinitive has to follow.
  if (isWord(scan, to - 1, 'to') && !infinitiveFollows(scan, to)) return null;
  if (isWord(scan, at, 'reports') && !bareReports(scan, at)) return null;
  if (rule === 'unnamed-reports' && isWord(scan, to, 'by')) return null;
  const start = tokens.start[at] as number;
  const end = tokens.end[to - 1] as number;
  return {
    rule,
    start,
    end,
    cueStart: start,
    cueEnd: end,
    sentence,
    frame: 'hearsay',
    source: null,
    speaker: null,
    cites: [],
    medium: null,
    subjects: '',
  };
}

function infinitiveFollows({ tokens, flags }: Scan, i: number): boolean {
  if (tokens.shape[i] !== Shape.Lower) return false;
  const f = flags[i] as number;
  return (f & (Is.determiner | Is.otherPronoun | Is.preposition | Is.quantity)) === 0 || (f & Is.be) !== 0;
}

/** "Reports say", "unconfirmed reports": not "the annual reports say" nor "media reports say", which have a source. */
function bareReports({ tokens, flags }: Scan, at: number): boolean {
  if (at === 0) return true;
  const p = at - 1;
  if (tokens.mark[p] !== Mark.None) return true;
  return ((flags[p] as number) & (Is.subordinator | Is.conjunction)) !== 0;
}

function phraseRecord(
  scan: Scan,
  at: number,
  to: number,
  floor: number,
  ceiling: number,
  sentence: number,
  row: PhraseRow,
): Found | null {
  const { tokens } = scan;
  const phrase = phraseAfter(scan, to, ceiling);
  if (!phrase) return null;
  const source = classify(scan, row.source === 'outlet' ? outletPart(scan, phrase) : phrase);
  const outlet = source.form === 'outlet' || source.form === 'media-noun' || source.form === 'crowd-media';
  if (row.source === 'outlet' && !(source.form === 'outlet' || source.form === 'media-noun')) return null;
  if (
    row.source === 'outlet' &&
    source.form === 'media-noun' &&
    source.indefinite &&
    row.id !== 'reported-by'
  )
    return null;
  if (row.source === 'document' && source.form !== 'document') return null;
  if (row.source === 'people' && source.form !== 'people') return null;
  if (row.id === 'document-published' && !isPublishedNow(scan, phrase)) return null;
  // "published in the Springfield Review" may be anything that is called so.
  if (
    row.source === 'outlet' &&
    row.id !== 'relay' &&
    !isWord(scan, to - 1, 'by') &&
    source.name?.aliases.length === 0 &&
    source.standsFor === null
  )
    return null;
  if (row.id === 'writing-in' && source.form === 'media-noun' && source.head === 'paper') return null;
  if (row.id === 'based-on' && phrase.core === phrase.to && !hasCapital(scan, phrase)) return null;
  if (row.id === 'according-to' && source.form === 'named' && !isSpeaker(scan, phrase)) return null;
  if (
    row.role === 'cited' &&
    !outlet &&
    source.form !== 'people' &&
    source.form !== 'document' &&
    source.form !== 'named'
  )
    return null;
  if (row.role === 'cited' && !isWord(scan, at, 'citing') && !isWord(scan, at, 'quoting'))
    return citedByOutlet(scan, at, to, floor, sentence, source);
  let start = tokens.start[at] as number;
  const cueEnd = tokens.end[to - 1] as number;
  const end = source.end;
  let speaker: Source | null = null;
  if (row.role === 'relay' || row.role === 'handed') {
    const subject = subjectOf(scan, at, floor);
    if (subject) {
      speaker = classify(scan, subject);
      if (row.role === 'handed') {
        if (speaker.form !== 'document' && speaker.form !== 'post') return null;
        start = speaker.start;
      } else if (isWord(scan, at, 'told') || isWord(scan, at, 'tells')) start = speaker.start;
    } else if (row.role === 'handed') return null;
    if (row.id === 'relay' && passive(scan, at)) return null;
  }
  return {
    rule: row.id,
    start,
    end,
    cueStart: tokens.start[at] as number,
    cueEnd,
    sentence,
    frame: row.role === 'credit' ? 'speech' : row.role,
    source,
    speaker,
    cites: [],
    medium: null,
    subjects: 'opds',
  };
}

/** "The Guardian quoted an official as saying": an outlet that names its source; of anybody else it is only a verb. */
function citedByOutlet(
  scan: Scan,
  at: number,
  to: number,
  floor: number,
  sentence: number,
  cited: Source,
): Found | null {
  const subject = subjectOf(scan, at, floor);
  const source = subject && classify(scan, subject);
  if (!source || passive(scan, at)) return null;
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

/** "a new study published in June": introduced here, and dated or placed by how it came out. */
function isPublishedNow(scan: Scan, { head, core, to }: NounPhrase): boolean {
  if (
    !/^(?:study|paper|report|analysis|survey|article|essay|commentary|preprint|assessment)$/.test(
      wordOf(scan, head),
    )
  )
    return false;
  return core < to && /^(?:published|released|issued|posted)$/.test(wordOf(scan, core));
}

/** For phrases that want an outlet: up to the end of its name ("told CNN on Friday that …"). */
function outletPart(scan: Scan, phrase: NounPhrase): NounPhrase {
  const name = nameIn(scan, phrase.from, Math.min(phrase.to, phrase.from + 6));
  // the newspaper “Kommersant”
  if (
    name &&
    phrase.core < name.to &&
    name.from <= phrase.core + 1 &&
    ((scan.flags[phrase.head] as number) & Is.media) !== 0
  )
    return phrase;
  return name &&
    name.to < phrase.to &&
    phrase.core >= name.to &&
    !JOURNALIST_AFTER.test(wordsOf(scan, name.to, phrase.core))
    ? { ...phrase, to: name.to, core: name.to, head: name.to - 1 }
    : phrase.core < phrase.to
      ? { ...phrase, to: phrase.core }
      : phrase;
}

const JOURNALIST_AFTER =
  /newspaper|agency|magazine|daily|correspondent|reporter|host|anchor|'s|journalist|editor/;
const wordsOf = ({ tokens }: Scan, from: number, to: number) =>
  from < to ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : '';

function passive({ flags }: Scan, at: number): boolean {
  return at > 0 && ((flags[at - 1] as number) & Is.be) !== 0;
}

function hasCapital({ tokens }: Scan, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i++)
    if (tokens.shape[i] === Shape.Capital || tokens.shape[i] === Shape.Capitals) return true;
  return false;
}

/** "According to Mr. Powers": a name, an office or an institution; not "according to need". */
function isSpeaker({ tokens, flags }: Scan, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] === Shape.Capital || tokens.shape[i] === Shape.Capitals) return true;
    if (
      ((flags[i] as number) & (Is.role | Is.institution | Is.person | Is.alwaysUnnamed | Is.otherPronoun)) !==
      0
    )
      return true;
  }
  return false;
}

/** The subject of the verb at token `at`: adverbs, auxiliaries and a day between them are stepped over. */
function subjectOf(scan: Scan, at: number, floor: number): NounPhrase | null {
  const end = beforeVerbGroup(scan, at, floor);
  return end > floor ? phraseBefore(scan, end, floor) : null;
}

function beforeVerbGroup(scan: Scan, at: number, floor: number): number {
  const { tokens, flags } = scan;
  let end = at;
  while (end > floor) {
    const p = end - 1;
    const f = flags[p] as number;
    if (tokens.mark[p] !== Mark.None || tokens.shape[p] === Shape.Possessive) break;
    if ((f & (Is.adverb | Is.have | Is.be | Is.modal)) !== 0 && (f & (Is.determiner | NOUN)) === 0) end = p;
        else if (tokens.shape[p] === Shape.Number && isWord(scan, p - 1, 'in') && p - 1 > floor) end = p - 1;
    else if ((f & Is.time) !== 0 && end - floor > 1) {
      let q = p;
      while (
        q - 1 > floor &&
        (((flags[q - 1] as number) & Is.time) !== 0 || tokens.shape[q - 1] === Shape.Number)
      )
        q--;
      const w = flags[q - 1] as number;
            if ((w & Is.preposition) !== 0 && q - 1 > floor) end = q - 1;
      else if (q - 1 > floor && /^(?:this|last|next|late|early|that)$/.test(wordOf(scan, q - 1))) end = q - 1;
      else if (tokens.shape[q] !== Shape.Lower) end = q;
      else break;
    } else break;
  }
  return end;
}

function verbRecord(
  scan: Scan,
  at: number,
  floor: number,
  ceiling: number,
  sentence: number,
  cue: CueForm,
): Found | null {
  const { tokens, flags, nameAt } = scan;
  if (nameAt[at] !== 0) return null;
  if (
    tokens.shape[at] !== Shape.Lower &&
    !(tokens.shape[at] === Shape.Capitals && tokens.shape[Math.max(floor, at - 1)] === Shape.Capitals) &&
    at !== floor
  )
    return null;
  const verb = verbGroup(scan, at, floor, cue);
  if (!verb) return null;
  let subject: NounPhrase | null = null;
  let inverted = false;
  if (inversionLikely(scan, at, floor)) {
    subject = subjectAfter(scan, at, ceiling);
    inverted = subject !== null;
  }
  subject ??= verb.end > floor ? phraseBefore(scan, verb.end, floor) : null;
  if (!subject && !inverted) {
    subject = afterComma(scan, at, floor) ? subjectAfter(scan, at, ceiling) : null;
    inverted = subject !== null;
  }
    subject ??= sentenceSubject(scan, at, floor, verb.end);
  if (!subject) {
    if (cue.form === 'ing' && afterComma(scan, at, floor) && contentFollows(scan, at, ceiling))
      return bareParticiple(scan, at, sentence, cue);
    return null;
  }
  const source = classify(scan, subject);
  if (source.form === 'pronoun' && /^(?:I|we|you|i)$/i.test(source.words)) return null;
  if (!inverted && subject.relative && !plainContentFollows(scan, at, ceiling)) return null;
    if (!inverted && isWord(scan, subject.from - 1, 'what') && (source.form === 'document' || source.form === 'people')) return null;
  if (cue.form === 'ing' && source.form !== 'people' && verb.end === at && verb.cue === at && !inverted)
    return null;
  const nounToo = ((flags[at] as number) & NOUN) !== 0 || ((flags[at] as number) & Is.nounToo) !== 0;
    const paper = source.form === 'document' && (((flags[subject.from] as number) & Is.determiner) !== 0 || /(?:s|data)$/.test(source.head));
  if (
    nounToo &&
    !(
      source.form === 'outlet' ||
      source.form === 'pronoun' ||
      source.form === 'media-noun' ||
      paper ||
      introduces(scan, subject, source) ||
      properSubject(scan, subject)
    )
  )
    return null;
  if (
    source.form === 'crowd-media' &&
    nounToo &&
    wordOf(scan, at) === 'reports' &&
    !contentFollows(scan, at, ceiling)
  )
    return null;
  const medium =
    mediumAfter(scan, inverted ? subject.to : at + 1, ceiling) ?? mediumBefore(scan, floor, subject.from);
  if (!medium && !credits(scan, at, ceiling, floor, cue, source, subject, inverted)) return null;
  const end = inverted ? source.end : (tokens.end[at] as number);
  const start = inverted
    ? (tokens.start[at] as number)
    : Math.min(source.start, medium && medium.start < source.start ? medium.start : source.start);
  return {
    rule: cue.row.id,
    start,
    end: medium && medium.start > start && medium.start >= end ? medium.end : end,
    cueStart: tokens.start[verb.cue] as number,
    cueEnd: tokens.end[at] as number,
    sentence,
    frame: 'speech',
    source,
    speaker: null,
    cites: [],
    medium: medium ? { kind: medium.kind, words: medium.words } : null,
    subjects: cue.row.subjects,
  };
}

const wordOf = ({ tokens }: Scan, i: number) =>
  tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();

/** "a Bloomberg review of its filings shows": an indefinite document can have a tail and still be the subject. */
function introduces({ tokens }: Scan, subject: NounPhrase, source: Source): boolean {
  return (
    source.form === 'document' &&
    source.indefinite &&
    /^(?:an?)$/i.test(tokens.text.slice(tokens.start[subject.from], tokens.end[subject.from]))
  );
}

function properSubject({ tokens, flags }: Scan, subject: NounPhrase): boolean {
  const head = subject.head;
  const s = tokens.shape[head];
  if (s === Shape.Capital || s === Shape.Capitals) return subject.core === subject.to;
  return (
    ((flags[head] as number) & (Is.alwaysUnnamed | Is.person | Is.role)) !== 0 && subject.to === subject.core
  );
}

/** Where the verb group begins ("has also said"), or null where the form cannot be a finite verb of speech. */
function verbGroup(scan: Scan, at: number, floor: number, cue: CueForm): { end: number; cue: number } | null {
  const { tokens, flags } = scan;
  const p = at - 1;
  const before = p >= floor ? (flags[p] as number) : 0;
  const end = beforeVerbGroup(scan, at, floor);
  if (p >= floor && tokens.mark[p] === Mark.Apostrophe && tokens.spaced[p] === 0) return null;
  if (p >= floor && tokens.mark[p] === Mark.None) {
    if (tokens.shape[p] === Shape.Possessive) return null;
    if (scan.nameAt[at] !== 0) return null;
    if (
      (before & Is.determiner) !== 0 &&
      (before & Is.pronoun) === 0 &&
      (((flags[at] as number) & Is.nounToo) !== 0 || (!isWord(scan, p, 'this') && !isWord(scan, p, 'that')))
    )
      return null;
    if (isWord(scan, p, 'to')) return null;
    if ((before & Is.preposition) !== 0 && end === at) return null;
  }
  let be = false;
  let have = false;
  let modal = false;
  let negated = false;
  for (let i = end; i < at; i++) {
    const f = flags[i] as number;
    if ((f & Is.be) !== 0) be = true;
    if ((f & Is.have) !== 0) have = true;
    if ((f & Is.modal) !== 0) modal = true;
    if ((f & Is.negation) !== 0 || /n[’']t$/.test(wordOf(scan, i))) negated = true;
  }
  for (let i = end - 1; i >= Math.max(floor, end - 2); i--)
    if (((flags[i] as number) & Is.negation) !== 0) negated = true;
  if (negated && cue.row.id !== 'opinion') return null;
  // "In a letter to staff, employees were told"
  if (be && cue.form !== 'ing')
    return cue.lemma === 'tell' &&
      (mediumBefore(scan, floor, subjectStart(scan, end, floor)) || subjectIsOutlet(scan, end, floor))
      ? { end, cue: end }
      : null;
  // "with many researchers warning of"
  if (cue.form === 'ing' && !be && p >= floor && (before & (Is.alwaysUnnamed | Is.person)) !== 0)
    return { end: at, cue: at };
  if (cue.form === 'ing' && !be)
    return at === floor || afterComma(scan, at, floor) ? { end: floor, cue: at } : null;
  if (cue.form === 'base' && cue.lemma !== 'read' && cue.lemma !== 'put' && have) return null;
  if (modal && cue.form !== 'base') return null;
  return { end, cue: end };
}

/** "Cruz waved to them and said", "Rawlings, 59, of Ashton, Md., said": the noun phrase that opens the sentence. */
function sentenceSubject(scan: Scan, at: number, floor: number, end: number): NounPhrase | null {
  const { tokens, flags } = scan;
  const p = end - 1;
  if (p <= floor || scan.quoted[floor] === 1) return null;
  const comma = tokens.mark[p] === Mark.Comma && at - floor > 3;
  if (!comma && !isWord(scan, p, 'and')) return null;
  let from = floor;
  while (from < p && ((flags[from] as number) & (Is.conjunction | Is.adverb)) !== 0) from++;
  if (((flags[from] as number) & (Is.preposition | Is.subordinator)) !== 0 || tokens.mark[from] !== Mark.None) return null;
  const phrase = phraseAfter(scan, from, p);
  if (!phrase) return null;
  const first = tokens.shape[phrase.from] !== Shape.Lower || ((flags[phrase.from] as number) & (Is.determiner | Is.pronoun)) !== 0;
  return first && (comma ? tokens.mark[phrase.to] === Mark.Comma : true) ? phrase : null;
}

function subjectStart(scan: Scan, end: number, floor: number): number {
  return phraseBefore(scan, end, floor)?.from ?? floor;
}

/** "Sky News has been told": outlets are told things; of others the passive says nothing. */
function subjectIsOutlet(scan: Scan, end: number, floor: number): boolean {
  const subject = phraseBefore(scan, end, floor);
  return subject !== null && classify(scan, subject).form === 'outlet';
}

function afterComma({ tokens }: Scan, at: number, floor: number): boolean {
  const p = at - 1;
  if (p < floor) return false;
  const m = tokens.mark[p] as number;
  return (
    m === Mark.Comma ||
    m === Mark.CloseQuote ||
    m === Mark.PlainQuote ||
    m === Mark.Dash ||
    m === Mark.Question ||
    m === Mark.Stop
  );
}

/** A quotation has just closed: `…," said the minister`. */
function inversionLikely({ tokens }: Scan, at: number, floor: number): boolean {
  const p = at - 1;
  if (p < floor) return /^(?:says|said|writes)$/i.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
  const m = tokens.mark[p] as number;
  return (
    m === Mark.CloseQuote ||
    m === Mark.PlainQuote ||
    (m === Mark.Apostrophe && p - 1 >= floor && tokens.mark[p - 1] !== Mark.None)
  );
}

/** The subject behind its verb, where what follows it cannot be the verb's content. */
function subjectAfter(scan: Scan, at: number, ceiling: number): NounPhrase | null {
  const { tokens, flags } = scan;
  const begin = at + 1;
  if (begin >= ceiling || tokens.mark[begin] !== Mark.None) return null;
  const f = flags[begin] as number;
  if ((f & (Is.subordinator | Is.preposition)) !== 0 && tokens.shape[begin] === Shape.Lower) return null;
  if (
    ((f & Is.otherPronoun) !== 0 && (f & Is.determiner) === 0) ||
    ((f & Is.adverb) !== 0 && tokens.shape[begin] === Shape.Lower)
  )
    return null;
  const phrase = phraseAfter(scan, begin, ceiling);
  if (!phrase) return null;
  const next = phrase.to;
  if (next >= ceiling) return phrase;
  const m = tokens.mark[next] as number;
  const g = flags[next] as number;
  if (
    m === Mark.None &&
    ((g & (Is.be | Is.have | Is.modal)) !== 0 ||
      isClauseVerb(scan, next) ||
      ((g & Is.adverb) !== 0 && isClauseVerb(scan, next + 1)))
  )
    return null;
  if (isWord(scan, next, 'that')) return null;
  return phrase;
}

function bareParticiple(scan: Scan, at: number, sentence: number, cue: CueForm): Found {
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

/** Does this use of the verb credit its subject with something? */
function credits(
  scan: Scan,
  at: number,
  ceiling: number,
  floor: number,
  cue: CueForm,
  source: Source,
  subject: NounPhrase,
  inverted: boolean,
): boolean {
  const word = wordOf(scan, at);
  if (cue.lemma === 'tell') return source.form === 'outlet' || recipientFollows(scan, at, ceiling);
  if (cue.lemma === 'publish') return source.form === 'outlet' || source.form === 'media-noun';
  if (inverted) return true;
  if (cue.row.credits === 'always') {
    if (cue.row.id === 'report') return source.form !== 'document' || contentFollows(scan, at, ceiling);
    if (cue.row.id === 'write')
      return (
        source.form !== 'named' ||
        contentFollows(scan, at, ceiling) ||
        contentBefore(scan, at, subject, floor, ceiling)
      );
    if (cue.row.id === 'describe')
      return (
        source.form === 'outlet' ||
        source.form === 'document' ||
        source.form === 'media-noun' ||
                word === 'described' ||
        word === 'cited' ||
        word === 'quoted'
      );
    return true;
  }
  if (contentFollows(scan, at, ceiling) || contentBefore(scan, at, subject, floor, ceiling)) return true;
  const outlet = source.form === 'outlet' || source.form === 'media-noun';
  return (
    (outlet || source.form === 'people' || source.form === 'document') &&
    OBJECT_WILL_DO.has(cue.lemma) &&
    objectFollows(scan, at, ceiling)
  );
}

/** With these verbs a plain object is content enough when an outlet, unnamed people or a document is the subject. */
const OBJECT_WILL_DO = new Set(
  'claim reveal disclose confirm warn allege predict deny suggest estimate fear expect suspect show indicate find recommend announce accuse state admit acknowledge criticize criticise praise mention outline argue urge point forecast ask project'.split(
    ' ',
  ),
);

function objectFollows({ tokens }: Scan, at: number, ceiling: number): boolean {
  return at + 1 < ceiling && tokens.mark[at + 1] === Mark.None;
}

function recipientFollows({ tokens, flags }: Scan, at: number, ceiling: number): boolean {
  const n = at + 1;
  if (n >= ceiling || tokens.mark[n] !== Mark.None) return false;
  return (
    !/^(?:the truth|a lie|lies|a joke|jokes|apart|off|time)/.test(
      tokens.text.slice(tokens.start[n], (tokens.start[n] as number) + 12),
    ) && ((flags[n] as number) & Is.preposition) === 0
  );
}

/** "that", a question word, a quotation, or a clause with a verb of its own comes next. */
function contentFollows(scan: Scan, at: number, ceiling: number): boolean {
  const { tokens, flags } = scan;
  let i = at + 1;
  // "said on Friday that", "noted, however, that", "argued in the paper that"
  for (let step = 0; step < 2 && i < ceiling; step++) {
    const f = flags[i] as number;
    if ((f & Is.adverb) !== 0 && tokens.shape[i] === Shape.Lower && (f & Is.subordinator) === 0) i++;
    else if ((f & Is.preposition) !== 0 && tokens.shape[i] === Shape.Lower && !isWord(scan, i, 'of')) {
      const phrase = phraseAfter(scan, i + 1, Math.min(ceiling, i + 9));
      if (!phrase) break;
      i = phrase.to;
    } else if ((f & Is.time) !== 0) i++;
  }
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
  if (
    (f & Is.subordinator) !== 0 &&
    !/^(?:because|while|as|before|after|since|until|once|so|unless|although|though)$/.test(wordOf(scan, i))
  )
    return true;
  if ((f & Is.relative) !== 0 || isWord(scan, i, 'what')) return true;
  if ((f & Is.pronoun) !== 0) return true;
  // A clause without "that": a noun phrase and then a verb.
  for (let k = i + 1; k < Math.min(ceiling, i + 14); k++) {
    if (
      tokens.mark[k] !== Mark.None &&
      !(tokens.mark[k] === Mark.Hyphen || tokens.mark[k] === Mark.Apostrophe || tokens.mark[k] === Mark.Other)
    )
      return false;
    const g = flags[k] as number;
    if ((g & (Is.relative | Is.subordinator)) !== 0) return false;
    if ((g & (Is.be | Is.have | Is.modal)) !== 0) return true;
    if (isClauseVerb(scan, k) && !isWord(scan, k - 1, 'to')) return true;
  }
  return false;
}

/** "that" or a quotation, and nothing less. */
function plainContentFollows(scan: Scan, at: number, ceiling: number): boolean {
  const { tokens } = scan;
  const n = at + 1;
  if (n >= ceiling) return false;
  const m = tokens.mark[n] as number;
  return (
    m === Mark.OpenQuote ||
    m === Mark.PlainQuote ||
    m === Mark.Colon ||
    isWord(scan, n, 'that') ||
    ((scan.flags[n] as number) & Is.pronoun) !== 0
  );
}

/** What was said stands before the subject: "…, critics claim." */
function contentBefore(
  { tokens, flags }: Scan,
  at: number,
  subject: NounPhrase,
  floor: number,
  ceiling: number,
): boolean {
  const p = subject.from - 1;
  if (p < floor) return false;
  const m = tokens.mark[p] as number;
  if (m !== Mark.Comma && m !== Mark.CloseQuote && m !== Mark.PlainQuote && m !== Mark.Dash) return false;
  const n = at + 1;
  if (n >= ceiling) return true;
  const after = tokens.mark[n] as number;
  if (after !== Mark.None) return true;
  return ((flags[n] as number) & (Is.preposition | Is.time | Is.adverb | Is.subordinator)) !== 0;
}

/** Reading order, one record a place: what credits more wins, "citing" right behind a source joins it. */
function settle(found: Found[]): Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const record of found) {
    const previous = kept[kept.length - 1];
    if (!previous || previous.sentence !== record.sentence) {
      kept.push(record);
      continue;
    }
    // "said on the BBC, according to the New York Times"
    if (
      (record.rule === 'according-to' || record.rule === 'reported-by') &&
      record.source?.form === 'outlet' &&
      previous.source?.form === 'outlet' &&
      record.start <= previous.end + 2
    ) {
      kept[kept.length - 1] = {
        ...record,
        start: previous.start,
        speaker: previous.speaker,
        frame: 'relay',
        cites: [previous.source, ...previous.cites],
      };
      continue;
    }
    if (
      record.frame === 'cited' &&
      record.source &&
      record.start <= previous.end + 3 &&
      previous.source &&
      previous.frame !== 'cited'
    ) {
      kept[kept.length - 1] = {
        ...previous,
        end: Math.max(previous.end, record.end),
        cites: [...previous.cites, record.source],
      };
      continue;
    }
    if (record.start >= previous.end) {
      kept.push(record);
      continue;
    }
    kept[kept.length - 1] = stronger(previous, record);
  }
  return kept;
}

/** Of two records on one place: an outlet's frame wins over the speaker's verb in it, otherwise the longer. */
function stronger(a: Found, b: Found): Found {
  const rank = (r: Found) =>
    (r.frame === 'relay' || r.frame === 'handed' ? 4 : 0) +
    (r.frame === 'hearsay' ? 1 : 0) +
    (r.source && r.source.form !== 'named' && r.source.form !== 'pronoun' ? 2 : 0);
  const [first, second] = rank(b) > rank(a) ? [b, a] : [a, b];
  return {
    ...first,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    cites: [...first.cites, ...second.cites.filter((c) => !first.cites.includes(c))],
  };
}
