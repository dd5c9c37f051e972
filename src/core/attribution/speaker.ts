// Whether a noun phrase can speak, with a verb, in the article's own voice; and whether the word is a verb there at all.
import { Mark, Shape, wordAt } from '../text/tokens.ts';
import { contentFollows, plainContentFollows, type VerbUse } from './content.ts';
import { isWord, NOUN, startsSentence } from './grammar.ts';
import { Is } from './is.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isOrdinaryWord, type Scan } from './scan.ts';
import { isOneOutlet, type Source } from './source.ts';
import { afterMark } from './subject.ts';
import { wordList } from './word-list.ts';

/** Can this phrase speak, with this verb, in the article's own voice? */
export function isSpeaker(scan: Scan, use: VerbUse, group: number): boolean {
  const { at, floor, cue, subject, source, inverted } = use;
  const { tokens, flags } = scan;
  const { form } = source;
  if (form === 'pronoun' && /^(?:I|we|you)\b/i.test(source.words)) return false;
  if ((form === 'pronoun' || form === 'people') && !inverted && !opensClause(scan, subject.from, floor))
    return false;
  // What a named person thinks is not what that person said.
  if ((form === 'pronoun' || form === 'named') && (cue.row.id === 'opinion' || cue.row.id === 'understand'))
    return form === 'pronoun' && /^they$/i.test(source.words);
  if (inverted) return true;
  if (source.words.length === 4 && /^that$/i.test(source.words)) return false;
  if (subject.relative && cue.lemma !== 'tell' && form !== 'outlet' && !saysMore(scan, use, group))
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
  if (cue.form === 'ing' && group === at && !(absolute && form !== 'named' && form !== 'pronoun'))
    return false;
  if (form !== 'named') return true;
  // A bare small noun ("chemicals found", "efforts to … highly anticipated") does not speak.
  const first = flags[subject.from] as number;
  const bare = tokens.shape[subject.from] === Shape.Lower && (first & (Is.determiner | Is.quantity)) === 0;
  return (
    !bare || ((flags[subject.head] as number) & NOUN) !== 0 || tokens.shape[subject.head] !== Shape.Lower
  );
}

/** In "a video that went viral says", the second verb is the video's; so it is in "…, an official who left said". */
function saysMore(scan: Scan, { at, floor, ceiling, subject, source }: VerbUse, group: number): boolean {
  const opens = ((scan.flags[group - 1] as number) & Is.relative) !== 0 || isWord(scan, group - 1, 'that');
  if (opens || !/^(?:people|document|post)$/.test(source.form)) return plainContentFollows(scan, at, ceiling);
  if (contentFollows(scan, at, ceiling)) return true;
  const last = at + 1 >= ceiling || scan.tokens.mark[at + 1] !== Mark.None;
  return last && source.form === 'people' && afterMark(scan, subject.from, floor);
}

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
export function isVerbHere(
  scan: Scan,
  { at, floor, ceiling, cue, subject, source, inverted }: VerbUse,
): boolean {
  const { flags, tokens } = scan;
  const { form } = source;
  // "goes on to state"
  if (((flags[at] as number) & (NOUN | Is.nounToo)) === 0 || isWord(scan, at - 1, 'to')) return true;
  // "Media reports claim a 'tirade'", but "a media report said"
  const plural = /(?:s|data|media|people|research)$/.test(source.head);
  if (form === 'crowd-media' || form === 'reports')
    return (cue.form === 'base' && cue.row.id === 'claim' && plural) || contentFollows(scan, at, ceiling);
  if (source.form === 'pronoun') return true;
  // "People report that": with a capital because it opens the sentence
  const { name } = source;
  const alone = name?.to === subject.to && isOrdinaryWord(name);
  if (cue.form === 'base' && alone && startsSentence(scan, name.from)) return false;
  if (cue.form === 'base' && cue.lemma !== 'put' && cue.lemma !== 'read' && !plural) {
    // "Marca claim that …": a British plural, not "a Reuters claim".
    if (inverted) return isOneOutlet(source);
    const bare =
      form === 'outlet' &&
      (isBareName(scan, subject, source) || isIntroduced(scan, subject, source)) &&
      opensClause(scan, subject.from, floor);
    const next = flags[at + 1] as number;
    return bare && (next & (Is.be | Is.have | Is.modal)) === 0 && contentFollows(scan, at, ceiling);
  }
  // "read newspaper reports of the fire", but "Newspaper reports fire"
  const bare = ((flags[subject.from] as number) & (Is.determiner | Is.nationality)) === 0;
  if (form === 'media-noun' && bare && !inverted && subject.from !== floor) return false;
  // "refuted the WSJ claims in a blog post": a verb in front, and nothing that was claimed behind.
  if (isOneOutlet(source))
    return inverted || opensClause(scan, subject.from, floor) || contentFollows(scan, at, ceiling);
  if (source.form === 'document' || source.form === 'post')
    return (
      ((flags[subject.from] as number) & Is.determiner) !== 0 ||
      plural ||
      // "Most want the dam closed, poll shows"
      (PAPERS.has(source.head) && (subject.from === floor || tokens.mark[subject.from - 1] === Mark.Comma))
    );
  // "sources close to the player claim he will leave"
  if (subject.core < subject.to) return form === 'people' && plural && contentFollows(scan, at, ceiling);
  const s = tokens.shape[subject.head];
  if (s === Shape.Capital || s === Shape.Capitals) return true;
  return ((flags[subject.head] as number) & (Is.alwaysUnnamed | Is.person | Is.role)) !== 0;
}

/** Go without an article in a headline. */
const PAPERS = wordList('study survey poll report memo book lawsuit');

/** "Spanish outlet Sport", "the Catalan daily Mundo Deportivo" */
function isIntroduced({ flags }: Scan, { from, to }: NounPhrase, { name }: Source): boolean {
  return (
    name !== null && name.to === to && name.from > from && ((flags[name.from - 1] as number) & Is.media) !== 0
  );
}

/** "Marca", "The Athletic", but not "the Athletic report". */
function isBareName({ tokens }: Scan, { from }: NounPhrase, { name }: Source): boolean {
  if (!name) return false;
  const titled = name.aliases.some(({ article }) => article) && wordAt(tokens, from) === 'The';
  return name.from === from || (name.from === from + 1 && titled);
}
