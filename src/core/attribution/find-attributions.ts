// Text -> every place where it credits somebody, in reading order. Resolves nothing. Linear: each cue looks at a bounded number of
// tokens around it.
import { letterPattern } from '../text/letter-pattern.ts';
import { bracketedCredit } from './bracketed.ts';
import type { Found } from './found.ts';
import { headlineTail } from './headline.ts';
import { hearsayFrame } from './hearsay-frame.ts';
import { Is } from './is.ts';
import { phraseFrame } from './phrase-frame.ts';
import { cuePhraseAt } from './phrase-matcher.ts';
import type { Scan } from './scan.ts';
import { isOneOutlet, type Source } from './source.ts';
import { verbFrame } from './verb-frame.ts';
import { cueFormAt } from './word-classes.ts';

/** Finds the attributions of one block. `headline`: the block is a headline, whose tail may credit ("… - paper"). */
export function findAttributions(scan: Scan, headline: boolean): Found[] {
  const found: Found[] = [];
  const { sentences, flags, tokens, quoted } = scan;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const floor = sentences[s] as number;
    const ceiling = sentences[s + 1] as number;
    for (let i = floor; i < ceiling; i++) {
      if (((flags[i] as number) & (Is.opener | Is.cue)) === 0 || quoted[i] === 1) continue;
      const record = recordAt(scan, i, floor, ceiling, s);
      if (!record) continue;
      found.push(record);
      // The words of a phrase that was found are not looked at again.
      while (i + 1 < ceiling && (tokens.end[i + 1] as number) <= record.cueEnd) i++;
    }
  }
  const tail = headline ? headlineTail(scan) : bracketedCredit(scan);
  if (tail) found.push(tail);
  return settle(found, scan.text);
}

/** Hearsay first, then fixed phrases, then verbs: the more words a rule has, the surer it is. */
function recordAt(scan: Scan, at: number, floor: number, ceiling: number, sentence: number): Found | null {
  const f = scan.flags[at] as number;
  if ((f & Is.opener) !== 0) {
    const hearsay = hearsayFrame(scan, at, ceiling, sentence);
    if (hearsay) return hearsay;
    const phrase = cuePhraseAt(scan, at, ceiling);
    const record = phrase && phraseFrame(scan, { at, to: phrase.to, floor, ceiling, sentence }, phrase.row);
    if (record) return record;
  }
  if ((f & Is.cue) === 0) return null;
  const cue = cueFormAt(scan.tokens, at);
  return cue ? verbFrame(scan, at, floor, ceiling, sentence, cue) : null;
}

/** Characters between a phrase and "citing …" or ", as cited by …" that still make them one phrase. */
const ADJACENT = 3;

/** Characters up to the verb of a clause about the source: "denied a report in the Mail, | which said". */
const NEAR = 12;

/** "Reuters reported on Monday, citing Der Standard": nothing but a day between two outlets. */
const ONLY_A_DAY = letterPattern(
  String.raw`^\s+(?:(?:on|late|early|last|this|earlier)\s+)*(?:[\p{Lu}][\p{L}]+day|week|month|year|today|yesterday)(?:\s+(?:morning|evening|night|afternoon))?,?\s+$`,
);

/** Reading order, one record a place: what credits more wins, "citing" right behind a source joins it. */
function settle(found: Found[], text: string): Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const record of found) {
    const previous = kept.at(-1);
    if (!previous || previous.sentence !== record.sentence) kept.push(record);
    else {
      const joined = join(previous, record, text);
      if (joined) kept[kept.length - 1] = joined;
      else kept.push(record);
    }
  }
  return kept;
}

/** Two records of one sentence as one, or null when they stand apart. */
function join(first: Found, second: Found, text: string): Found | null {
  const outlets = first.source?.form === 'outlet' && second.source?.form === 'outlet';
  // "said on the BBC, according to the New York Times"; "according to Bloomberg, as cited by Interfax"; "told Bild (via ESPN)"
  if (
    outlets &&
    first.source &&
    /^(?:according-to|reported-by|per)$/.test(second.rule) &&
    second.start <= first.end + ADJACENT
  )
    return {
      ...second,
      start: first.start,
      end: Math.max(first.end, inBrackets(second, text) ? second.end + 1 : second.end),
      speaker: first.speaker,
      frame: 'relay',
      cites: [first.source, ...first.cites],
    };
  // "Quoting a source in the ministry, the newspaper said"
  const report = second.source?.form === 'document' && /^(?:report|story|article)$/.test(second.source.head);
  if (
    first.frame === 'cited' &&
    (isOutlet(second) || report) &&
    first.source &&
    second.start <= first.end + ADJACENT
  )
    return { ...second, start: first.start, cites: [...second.cites, first.source] };
  if (
    second.frame === 'cited' &&
    first.frame !== 'cited' &&
    first.source &&
    second.source &&
    // "Trend reports, citing Xinhua": of a speaker who is no outlet, the outlet is the credit.
    !(first.source.form === 'named' && isOutlet(second)) &&
    (second.start <= first.end + ADJACENT ||
      (isOutlet(second) && ONLY_A_DAY.test(text.slice(first.end, second.start))))
  )
    return { ...first, end: Math.max(first.end, second.end), cites: [...first.cites, second.source] };
  if (second.start >= first.end) return null;
  // "The footage, first broadcast by Channel 4, shows": it came by way of the outlet.
  if (
    first.source?.form === 'document' &&
    second.rule === 'reported-by' &&
    isOutlet(second) &&
    /^(?!quoted|cited).* by$/.test(text.slice(second.cueStart, second.cueEnd))
  )
    return { ...second, start: first.start, end: first.end, speaker: first.source, frame: 'handed' };
  // "Ukrainian media said a deal was near and put it at …": one source, two verbs.
  const [one, other] = first.cueEnd < second.cueEnd ? [first, second] : [second, first];
  if (speaksIn(one, other.source) && other.cueStart > one.end + NEAR) return one;
  return stronger(first, second);
}

/** "(via ESPN)" */
const inBrackets = ({ start, end }: Found, text: string) => text[start - 1] === '(' && text[end] === ')';

const speaksIn = ({ source, speaker }: Found, other: Source | null) =>
  other !== null &&
  (source?.end === other.end || speaker?.end === other.end) &&
  (source?.start === other.start || speaker?.start === other.start);

const isOutlet = ({ source }: Found) => source !== null && isOneOutlet(source);

/** Of two records on one place: an outlet's frame wins over the speaker's verb in it, otherwise the earlier. */
function stronger(a: Found, b: Found): Found {
  const [first, second] = strength(b) > strength(a) ? [b, a] : [a, b];
  // "The governor [was said to] have sat down and told them": what is not lit adds no words.
  if (isLit(first) && !isLit(second)) return first;
  return {
    ...first,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    cites: [...first.cites, ...second.cites.filter((source) => !first.cites.includes(source))],
  };
}

function strength(found: Found): number {
  const { frame, source } = found;
  const lit = source !== null && isLit(found);
  return (frame === 'relay' || frame === 'handed' ? 4 : 0) + (frame === 'hearsay' ? 1 : 0) + (lit ? 2 : 0);
}

/** Everything but the speech of somebody who is named. */
const isLit = ({ frame, source }: Found) =>
  frame === 'hearsay' || (source !== null && source.form !== 'named' && source.form !== 'pronoun');
