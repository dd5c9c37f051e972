// Outlets that no registry lists, by the shape of the words: "the Harbour Courier newspaper", "news site Volna".
import type { OutletKind } from '../outlets/outlet-registry.ts';
import { Mark, Shape } from '../text/tokens.ts';
import { openingQuote } from './enclosures.ts';
import { isPostModifier, isQuote, isWord, startsSentence } from './grammar.ts';
import { Is } from './is.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { INTRODUCES } from './rules/source-words.ts';
import type { OutletName, Scan } from './scan.ts';
import { mediaKinds, OWNED } from './source-media.ts';
import { wordList } from './word-list.ts';

/** Nouns that also make other things of a name: "Space Agency", "Cartoon Network". */
const NOT_BY_SHAPE = wordList('agency network station wire programme paper publisher');

/** Opens the description of something new. */
export const introduces = wordList(INTRODUCES);

/** Anybody has one. */
const SITES = wordList('site website');

/** "radio station 2GB" */
const BROADCAST = wordList('radio tv television');
const BROADCASTING = wordList('tv radio fm internet');

/** "the Harbour Courier newspaper", "news site Volna", "the newspaper “Volna”": the capital words beside a media noun. */
export function unlistedName(
  scan: Scan,
  phrase: NounPhrase,
): { name: OutletName; kinds: readonly OutletKind[] | null } | null {
  const { tokens, flags } = scan;
  const { from, core, to } = phrase;
  // "his Morning Notes newsletter"
  if (OWNED.hasAt(tokens, from)) return null;
  for (let i = from; i < core; i++) {
    const kinds = tokens.shape[i] === Shape.Capital && i > from ? undefined : mediaKinds(scan, i);
    // "Weekly magazine Volna"
    if (kinds === undefined || (i === from && mediaKinds(scan, i + 1) !== undefined)) continue;
    const news = isWord(scan, i - 1, 'news');
    // "Turin paper Volna"
    const placed = isWord(scan, i, 'paper') && i > from && tokens.shape[i - 1] === Shape.Capital;
    if (NOT_BY_SHAPE.hasAt(tokens, i) && !news && !placed && !BROADCAST.hasSmallAt(tokens, i - 1)) continue;
    if (i + 1 < to) {
      // "a newspaper called Volna"
      const next = isPostModifier(scan, i + 1) ? i + 2 : i + 1;
      const quoted = tokens.mark[next] === Mark.OpenQuote || tokens.mark[next] === Mark.PlainQuote;
      const name = capitals(scan, quoted ? next + 1 : next, to);
      if (name && (quoted || name.to >= core)) return { name, kinds };
    }
    let end = i;
    while (
      end > from &&
      (isWord(scan, end - 1, 'news') || isWord(scan, end - 1, 'tv')) &&
      tokens.shape[end - 1] === Shape.Lower
    )
      end--;
    const quotedBefore =
      end > from && isQuote(tokens.mark[end - 1] as number) ? openingQuote(scan, end - 1, from) : -1;
    if (quotedBefore >= 0) {
      const name = capitals(scan, quotedBefore + 1, end - 1);
      return name && name.to === end - 1 ? { name, kinds } : null;
    }
    // "the Acme website" is the firm's own.
    if (end === i && SITES.hasAt(tokens, i)) return null;
    let begin = end;
    const isHyphen = (at: number) => tokens.mark[at] === Mark.Hyphen;
    while (begin > from && isNameWord(scan, isHyphen(begin - 1) ? begin - 2 : begin - 1)) begin--;
    // "a pro-Kremlin newspaper"
    if (isHyphen(begin - 1)) return null;
    // "a private TV channel"
    if (end - begin === 1 && BROADCASTING.hasAt(tokens, begin)) return null;
    // "a Boston newspaper" says where it is.
    if (introduces.hasAt(tokens, from)) return null;
    // A capital at the start of a sentence is no name by itself: "Local newspapers".
    if (begin < end && !(begin === from && end - begin === 1 && startsSentence(scan, from)))
      return { name: { from: begin, to: end, aliases: [] }, kinds };
    if (((flags[i] as number) & Is.media) !== 0) return null;
  }
  return null;
}

function isNameWord({ tokens, flags }: Scan, i: number): boolean {
  const capital = tokens.shape[i] === Shape.Capital || tokens.shape[i] === Shape.Capitals;
  return (
    capital &&
    ((flags[i] as number) & (Is.nationality | Is.determiner | Is.quantity | Is.time | Is.platform)) === 0
  );
}

export function capitals(scan: Scan, from: number, to: number): OutletName | null {
  let end = from;
  while (end < to && isNameWord(scan, end)) end++;
  return end > from ? { from, to: end, aliases: [] } : null;
}
