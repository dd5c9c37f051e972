// Where commas, dashes, brackets and quotation marks around something open and close.
import { Mark, Shape } from '../text/tokens.ts';
import { isClauseVerb, isQuote, MAX_TOKENS } from './grammar.ts';
import { Is } from './is.ts';
import type { Scan } from './scan.ts';

/** The comma (or dash) that opens the apposition closed at token `close`, or -1. */
export function openingComma(scan: Scan, close: number, floor: number, kind: number): number {
  const { tokens, flags } = scan;
  for (let i = close - 1; i > floor && i > close - MAX_TOKENS; i--) {
    const mark = tokens.mark[i] as number;
    if (mark === kind) {
      // "Smith, 45, of Leeds, said": keep going left over short segments.
      const between = close - i;
      const previous = flags[i + 1] as number;
      const opener =
        (previous & (Is.determiner | Is.relative | Is.quantity | Is.preposition)) !== 0 ||
        tokens.shape[i + 1] === Shape.Number ||
        between <= 12 ||
        !hasClauseVerb(scan, i + 1, close);
      return opener ? i : -1;
    }
    if (isQuote(mark) || mark === Mark.Semicolon || mark === Mark.Colon) return -1;
  }
  return -1;
}

function hasClauseVerb(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isClauseVerb(scan, i)) return true;
  return false;
}

export function openingBracket({ tokens }: Scan, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 10; i--)
    if (tokens.mark[i] === Mark.OpenBracket) return i;
  return -1;
}

export function openingQuote({ tokens }: Scan, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - 7; i--) {
    const mark = tokens.mark[i] as number;
    if (mark === Mark.OpenQuote || mark === Mark.PlainQuote) return i;
    if (mark !== Mark.None && mark !== Mark.Hyphen) return -1;
  }
  return -1;
}

export function closingQuote({ tokens }: Scan, open: number, limit: number): number {
  for (let i = open + 1; i < limit; i++) {
    const mark = tokens.mark[i] as number;
    if (mark === Mark.CloseQuote || mark === Mark.PlainQuote) return i;
    if (mark !== Mark.None && mark !== Mark.Hyphen && mark !== Mark.Apostrophe) return -1;
  }
  return -1;
}
