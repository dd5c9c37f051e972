// Which attribution comes next for somebody who goes through them by keyboard.
import type { LitPage, LitPhrase } from './lit-page.ts';

type LitPhrases = Pick<LitPage, 'phrases' | 'phraseWithId' | 'linesOf'>;

/** The neighbour of the phrase with id `from` in reading order, from the end on to the beginning; without one, the first
 * phrase that is on the screen or below it (backwards: the last one above). Null when nothing is lit. */
export function nextPhrase(lit: LitPhrases, from: string | null, direction: 1 | -1): LitPhrase | null {
  const { phrases } = lit;
  const last = from === null ? null : lit.phraseWithId(from);
  if (last) return phrases.at((last.index + direction) % phrases.length) ?? null;
  const isAhead = (phrase: LitPhrase) => (lit.linesOf(phrase)[0]?.top ?? -1) >= 0;
  const next = direction === 1 ? phrases.find(isAhead) : phrases.findLast((phrase) => !isAhead(phrase));
  return next ?? phrases.at(direction === 1 ? 0 : -1) ?? null;
}
