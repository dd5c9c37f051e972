// How a claim changes on its way: what each page made firmer or softer, whose name it dropped, which number it changed. Rules only; what
// they find is shown and not judged.
import type { Span } from '../article.ts';
import { claimNumbers } from './claim-numbers.ts';
import { FIRMNESS_RULES, type FirmnessRule } from './drift-rules.ts';

/** What one page says. `credits`: whom it credits in the passage, in its own words. */
export interface ClaimVersion {
  readonly text: string;
  readonly credits: readonly string[];
}

/** One change from the older page's passage to the newer one's. `before` and `after` are the words at issue, null where the passage
 * has none. Spans: UTF-16 in the passages, null where the words stand in none. */
export interface Change {
  readonly kind: 'firmer' | 'softer' | 'attribution-dropped' | 'attribution-added' | 'number-changed';
  readonly before: string | null;
  readonly after: string | null;
  readonly at: { readonly before: Span | null; readonly after: Span | null };
}

/** The changes from one version to the next, in the order of the newer text as far as they stand in it. */
export function changesBetween(older: ClaimVersion, newer: ClaimVersion): readonly Change[] {
  return [
    ...firmnessChanges(older.text, newer.text),
    ...creditChanges(older, newer),
    ...numberChanges(older.text, newer.text),
  ];
}

/** The versions of a trace, oldest first, each with what it changed in the one before; the first has changed nothing. */
export function driftOf<Version extends ClaimVersion>(
  oldestFirst: readonly Version[],
): readonly { readonly version: Version; readonly changes: readonly Change[] }[] {
  return oldestFirst.map((version, index) => {
    const older = oldestFirst[index - 1];
    return { version, changes: older ? changesBetween(older, version) : [] };
  });
}

interface Marked extends Span {
  readonly words: string;
  readonly rank: number;
}

const FAMILIES = ['chance', 'deed', 'claim', 'measure'] as const;
type Family = FirmnessRule['family'];

/** The least firm words of each family decide: "could … will" is still open. A family that only one text uses changes nothing, unless
 * its words there are hedges. */
function firmnessChanges(older: string, newer: string): Change[] {
  return FAMILIES.flatMap((family): Change[] => {
    const before = leastFirm(older, family);
    const after = leastFirm(newer, family);
    const [from, to] = [before?.rank ?? NEUTRAL, after?.rank ?? NEUTRAL];
    if (from === to || (from !== 1 && to !== 1 && !(before && after))) return [];
    return [
      {
        kind: to > from ? 'firmer' : 'softer',
        before: before?.words ?? null,
        after: after?.words ?? null,
        at: { before, after },
      },
    ];
  });
}

/** A bare fact is as firm as can be. */
const NEUTRAL = 3;

function leastFirm(text: string, family: Family): Marked | null {
  let least: Marked | null = null;
  for (const rule of FIRMNESS_RULES) {
    if (rule.family !== family || (least && rule.rank >= least.rank)) continue;
    const place = placeOfRule(text, rule);
    if (place) least = { ...place, words: text.slice(place.start, place.end), rank: rule.rank };
  }
  return least;
}

/** The first of the rule's words in `text`, or null. A capital within a sentence is a name or a month ("in May"); a measure counts
 * only in front of a number. */
export function placeOfRule(text: string, { words, family }: FirmnessRule): Span | null {
  let first: Span | null = null;
  for (const word of words) {
    for (let at = indexOfWord(text, word, 0); at >= 0; at = indexOfWord(text, word, at + 1)) {
      if (first && at >= first.start) break;
      const end = at + word.length;
      if (isCapital(text, at) && !(opensSentence(text, at) && isSafeOpening(text, end))) continue;
      if (
        family === 'measure' &&
        !/^\s+(?:[$€£]\s?)?(?:\p{N}|a (?:dozen|hundred|thousand)|two|three|four|five|six|seven|eight|nine|ten)/iu.test(
          text.slice(end, end + 20),
        )
      )
        continue;
      first = { start: at, end };
      break;
    }
  }
  return first;
}

/** "Could" at the head of a sentence is the word; "Will Baker" and "May Chen" are people. */
function isSafeOpening(text: string, end: number): boolean {
  return !/^\s+\p{Lu}/u.test(text.slice(end, end + 3));
}

function isCapital(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[at] ?? '');
}

function opensSentence(text: string, at: number): boolean {
  return /(?:^|[.!?…]["”’)]?)\s*["“‘(]?$/.test(text.slice(Math.max(0, at - 6), at));
}

function indexOfWord(text: string, word: string, from: number): number {
  const folded = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
    const inside = /[\p{L}\p{N}]/u;
    if (!inside.test(folded[at - 1] ?? '') && !inside.test(folded[at + word.length] ?? '')) return at;
  }
  return -1;
}

function creditChanges(older: ClaimVersion, newer: ClaimVersion): Change[] {
  const [before] = older.credits;
  const [after] = newer.credits;
  if ((before === undefined) === (after === undefined)) return [];
  return [
    {
      kind: before === undefined ? 'attribution-added' : 'attribution-dropped',
      before: before ?? null,
      after: after ?? null,
      at: { before: placeOf(older.text, before), after: placeOf(newer.text, after) },
    },
  ];
}

function placeOf(text: string, words: string | undefined): Span | null {
  const start = words === undefined ? -1 : text.indexOf(words);
  return words === undefined || start < 0 ? null : { start, end: start + words.length };
}

/** A number counts as changed when what it counts is the same word, and the older text has no such number. */
function numberChanges(older: string, newer: string): Change[] {
  const before = claimNumbers(older);
  return claimNumbers(newer).flatMap((number): Change[] => {
    const same = before.filter(({ unit }) => unit === number.unit);
    const [was] = same;
    if (!was || same.some(({ value }) => value === number.value)) return [];
    return [
      { kind: 'number-changed', before: was.words, after: number.words, at: { before: was, after: number } },
    ];
  });
}
