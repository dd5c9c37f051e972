// Phrases that credit nobody: "reportedly", "is said to", "reports suggest".
import { Mark, Shape, wordAt } from '../text/tokens.ts';
import type { Found } from './found.ts';
import { isWord, NOUN } from './grammar.ts';
import { Is } from './is.ts';
import { hearsayAt } from './phrase-matcher.ts';
import type { Scan } from './scan.ts';

export function hearsayFrame(scan: Scan, at: number, ceiling: number, sentence: number): Found | null {
  const match = hearsayAt(scan, at, ceiling);
  if (!match) return null;
  const { row, to } = match;
  // "said to him": the infinitive has to follow.
  if (isWord(scan, to - 1, 'to') && !infinitiveFollows(scan, to)) return null;
  if ((isWord(scan, at, 'reports') || row.id === 'rumors') && !isBare(scan, at, row.id)) return null;
  if (row.id === 'unnamed-reports' && isWord(scan, to, 'by')) return null;
  // ", it is believed,"; without "that" it is an aside or "it was reported to the board".
  if (row.id === 'it-is-said' && !isWord(scan, to - 1, 'that') && !isAside(scan, at, to)) return null;
  const start = scan.tokens.start[at] as number;
  const end = scan.tokens.end[to - 1] as number;
  return {
    rule: row.id,
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

/** Between commas, or "it is understood the company will bid". */
function isAside(scan: Scan, at: number, to: number): boolean {
  const { tokens, flags } = scan;
  if (/^as$/i.test(tokens.text.slice(tokens.start[at], tokens.end[at]))) return true;
  const closed = to >= tokens.count || tokens.mark[to] === Mark.Comma || tokens.mark[to] === Mark.Stop;
  if (closed && at > 0 && tokens.mark[at - 1] === Mark.Comma) return true;
  const plain = ['understood', 'gathered', 'learnt', 'believed', 'thought', 'alleged', 'claimed'].some(
    (word) => isWord(scan, to - 1, word),
  );
  return (
    plain &&
    to < tokens.count &&
    tokens.mark[to] === Mark.None &&
    ((flags[to] as number) & (Is.determiner | Is.pronoun)) !== 0
  );
}

function infinitiveFollows({ tokens, flags }: Scan, i: number): boolean {
  if (i >= tokens.count || tokens.shape[i] !== Shape.Lower) return false;
  const f = flags[i] as number;
  if ((f & Is.be) !== 0) return true;
  return (f & (NOUN | Is.determiner | Is.otherPronoun | Is.preposition | Is.quantity)) === 0;
}

/** "Reports say": not "the annual reports say" nor "media reports say", which have a source; nor "needless speculation that". */
function isBare({ tokens, flags, nameAt }: Scan, at: number, row: string): boolean {
  const p = at - 1;
  // "Kerrang! reports that"
  if (p >= 0 && nameAt[p] !== 0) return false;
  // "X, however, reports that", "the Press Trust of India (PTI) reports that": a verb.
  const after = wordAt(tokens, at + 1);
  if (
    p >= 0 &&
    (tokens.mark[p] === Mark.Comma || tokens.mark[p] === Mark.CloseBracket) &&
    tokens.shape[at] === Shape.Lower &&
    row === 'unnamed-reports' &&
    (after === 'that' || after === 'said')
  )
    return false;
  if (p < 0 || tokens.mark[p] !== Mark.None) return true;
  const f = flags[p] as number;
  if (row === 'rumors')
    return (
      tokens.shape[at] !== Shape.Lower ||
      (f & (Is.be | Is.subordinator | Is.conjunction | Is.adverb | Is.preposition)) !== 0 ||
      !/^(?:speculation|whispers)/.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
    );
  return (f & (Is.subordinator | Is.conjunction | Is.preposition)) !== 0;
}
