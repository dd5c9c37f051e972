// The tail of a headline that credits: "Talks fail - paper", "Bank to close: report", "Ministers to resign – sources".
import { Mark } from '../text/tokens.ts';
import type { Found } from './found.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';
import { classify } from './source.ts';

export function headlineTail(scan: Scan): Found | null {
  const { tokens } = scan;
  const last = tokens.count;
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
      return {
        rule: 'headline-tail',
        start: tokens.start[i] as number,
        end: source.end,
        cueStart: tokens.start[i] as number,
        cueEnd: tokens.end[i] as number,
        sentence: scan.sentences.length - 2,
        frame: 'headline',
        source,
        speaker: null,
        cites: [],
        medium: null,
        subjects: 'opds',
      };
    }
    if (mark === Mark.Stop || mark === Mark.Comma) return null;
  }
  return null;
}
