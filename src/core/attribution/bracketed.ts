// An outlet in brackets behind what it is credited with: "The striker wants to leave. (Marca)", "… (Marca - in Spanish)", "… (Marca, via
// ESPN)", "… [Source: Marca]", "… in the city. [AP.]" Whether that is how the page gives its sources, or the credit of a picture, is for
// the resolver to say.

import { Mark } from '../text/tokens.ts';
import { openingBracket } from './enclosures.ts';
import type { Found } from './found.ts';
import { isWord } from './grammar.ts';
import { simple } from './noun-phrase.ts';
import type { Scan } from './scan.ts';
import { classify } from './source.ts';

/** Tokens that a block has in front of the bracket, when it tells something. */
export const TELLS_SOMETHING = 12;

/** The credit at the end of the block, or null. */
export function bracketedCredit(scan: Scan): Found | null {
  const { tokens, nameAt, names, sentences } = scan;
  const close = tokens.count - 1;
  if (close < TELLS_SOMETHING || tokens.mark[close] !== Mark.CloseBracket) return null;
  const open = openingBracket(scan, close, TELLS_SOMETHING);
  const from = tokens.mark[open + 2] === Mark.Colon && isWord(scan, open + 1, 'source') ? open + 3 : open + 1;
  const name = names[(nameAt[from] ?? 0) - 1];
  if (open < 0 || !name || name.aliases.length === 0) return null;
  const behind = tokens.mark[name.to];
  const via = behind === Mark.Comma && isWord(scan, name.to + 1, 'via');
  if (
    behind !== Mark.CloseBracket &&
    behind !== Mark.Stop &&
    behind !== Mark.Dash &&
    behind !== Mark.Hyphen &&
    !via
  )
    return null;
  const start = tokens.start[open] as number;
  const end = tokens.end[close] as number;
  return {
    rule: 'bracketed',
    start,
    end,
    cueStart: start,
    cueEnd: end,
    sentence: sentences.length - 2,
    frame: 'bracketed',
    source: classify(scan, simple(name.from, name.to)),
    speaker: null,
    cites: [],
    medium: null,
    subjects: 'o',
  };
}
