// What a headline credits at its end or at its beginning: "Talks fail - paper", "Ministers to resign – sources", "Report: bank to close".
import { Mark } from '../text/tokens.ts';
import type { Found } from './found.ts';
import { isWord } from './grammar.ts';
import { Is } from './is.ts';
import { simple } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';
import { classify, isOneOutlet, type Source } from './source.ts';
import { wordList } from './word-list.ts';

const OPENINGS = wordList('report reports study survey poll sources');
/** Tokens in front of the colon: "Israeli media:", "AP sources:". */
const LONGEST_OPENING = 3;

export function headlineTail(scan: Scan): Found | null {
  const { tokens } = scan;
  const last = tokens.count;
  for (let i = 1; i <= LONGEST_OPENING && i + 2 < last; i++) {
    if (tokens.mark[i] !== Mark.Colon) continue;
    // "Sources: Reuters, BBC"
    if (onlyNames(scan, i + 1)) return null;
    const source = classify(scan, simple(0, i));
    const { form, owner } = source;
    if (owner && isOneOutlet(owner))
      return { ...headlineCredit(scan, 0, i, { ...owner, weak: false }), cites: [source] };
    if (OPENINGS.hasAt(tokens, i - 1) || form === 'crowd-media') return headlineCredit(scan, 0, i, source);
  }
  // "From the New York Post:", and what it says is the next paragraph.
  const at = isWord(scan, 1, 'the') ? 2 : 1;
  const from =
    isWord(scan, 0, 'from') && tokens.mark[last - 1] === Mark.Colon && scan.names[(scan.nameAt[at] ?? 0) - 1];
  if (from && from.to === last - 1)
    return headlineCredit(scan, 0, last - 1, classify(scan, simple(1, last - 1)));
  for (let i = last - 1; i > 2 && i > last - 7; i--) {
    const mark = tokens.mark[i] as number;
    if (
      mark === Mark.Dash ||
      (mark === Mark.Colon && tokens.spaced[i + 1] === 1) ||
      // "Talks fail - paper", "EU to cut tariffs -Bloomberg News"
      (mark === Mark.Hyphen && tokens.spaced[i] === 1)
    ) {
      const phrase = phraseAfter(scan, i + 1, last);
      if (!phrase || phrase.to < last) return null;
      const source = classify(scan, phrase);
      const tail =
        source.form === 'named' && /^(?:paper|report|agency|study|survey|sources?)$/.test(source.head);
      if (source.form === 'named' && !tail) return null;
      if (
        source.form === 'pronoun' ||
        source.form === 'post' ||
        (source.form === 'outlet' && source.name?.aliases.length === 0)
      )
        return null;
      return headlineCredit(scan, i, i, source);
    }
    if (mark === Mark.Stop || mark === Mark.Comma) return null;
  }
  return null;
}

function onlyNames({ tokens, flags, nameAt }: Scan, from: number): boolean {
  for (let i = from; i < tokens.count; i++)
    if (nameAt[i] === 0 && tokens.mark[i] !== Mark.Comma && ((flags[i] as number) & Is.conjunction) === 0)
      return false;
  return true;
}

/** `from`: the token that the credit begins with; `mark`: the colon or dash beside it. */
function headlineCredit({ tokens, sentences }: Scan, from: number, mark: number, source: Source): Found {
  return {
    rule: 'headline-tail',
    start: tokens.start[from] as number,
    end: Math.max(source.end, tokens.end[mark] as number),
    cueStart: tokens.start[mark] as number,
    cueEnd: tokens.end[mark] as number,
    sentence: from === 0 ? 0 : sentences.length - 2,
    frame: 'headline',
    source,
    speaker: null,
    cites: [],
    medium: null,
    subjects: 'opds',
  };
}
