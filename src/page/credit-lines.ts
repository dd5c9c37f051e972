// Finds the lines by which a page says who wrote the article and where it is from: beside the headline, and at the end.
import type { ArticlePlace } from './article-place.ts';
import { runningText } from './article-root.ts';
import type { PlacedBlock } from './page-text.ts';

/** Longest byline and longest end credit, in characters. */
const LONGEST_BYLINE = 160;
const LONGEST_CREDIT = 300;
/** How far around the headline and the article's end to look, in blocks. */
const BLOCKS_BEFORE_HEADLINE = 3;
const BLOCKS_BEFORE_ARTICLE = 12;
/** A standfirst or caption of some length may come before the byline. */
const BLOCKS_INTO_TEXT = 6;
const BLOCKS_AT_THE_END = 8;
const BLOCKS_AFTER = 6;

const BYLINE =
  /^[\s(–—-]*(?:by|from|source|words|text|story|author|(?:written|posted|published|reported|submitted|compiled) by)\b\s*:?\s*\S|^[^.!?]{1,60}[|•·–—-]\s*by\s+\S/im;

const CREDIT = new RegExp(
  [
    String.raw`\b(?:reporting|writing|editing|compiled|edited|written) by\b`,
    String.raw`\b(?:originally|first) (?:published|appeared|posted)\b`,
    String.raw`\b(?:republished|reprinted|reproduced|adapted|syndicated|translated) (?:from|with|by|under|here)\b`,
    String.raw`\bwith (?:inputs?|assistance|reporting|additional reporting|files|reports|information) (?:from|by)\b`,
    String.raw`\bread the (?:original|full) (?:article|story|report|post)\b`,
    String.raw`\bcontributed to this (?:report|story|article)\b`,
    String.raw`^\W*(?:sources?|via|credit|courtesy|h/t|hat tip)\b\s*(?::|–|—|-|of\b)`,
  ].join('|'),
  'i',
);
/** So plainly a credit that it counts anywhere in the article. */
const PLAIN_CREDIT = new RegExp(
  [
    String.raw`\bthis (?:article|story|post|piece|report)\b.{0,60}\b(?:originally|first|adapted|republished|reprinted|syndicated|reproduced)\b`,
    String.raw`^\W*(?:via|reporting by|additional reporting by|(?:this (?:article|story|report) )?with inputs? from|read the original)\b`,
    String.raw`^\W*copyright\b.*\b(?:19|20)\d\d\b`,
  ].join('|'),
  'i',
);

const isRunning = (block: PlacedBlock | undefined): boolean => block !== undefined && runningText(block) > 0;

/** A credit line as it stands in the page, and where its first link leads. */
export interface CreditLine {
  readonly text: string;
  readonly href: string | null;
}

const readsLikeByline = (text: string): boolean => text.length <= LONGEST_BYLINE && BYLINE.test(text);

/** The credit lines of a page in reading order. `blocks` are all of the page, `place` says which are the article's;
 * `names` are the authors that the metadata names. */
export function creditLines(
  blocks: readonly PlacedBlock[],
  place: ArticlePlace,
  names: readonly string[],
): CreditLine[] {
  const lines = new Map<string, CreditLine>();
  const keep = ({ text, links }: PlacedBlock): void => {
    if (!lines.has(text)) lines.set(text, { text, href: links[0]?.href ?? null });
  };
  const { headline, from, to, textFrom } = place;
  const top =
    headline >= 0 && headline <= textFrom ? headline - BLOCKS_BEFORE_HEADLINE : from - BLOCKS_BEFORE_ARTICLE;
  for (let i = Math.max(0, top); i < Math.min(textFrom + BLOCKS_INTO_TEXT, to); i++) {
    const block = blocks[i];
    if (!block || i === headline || block.kind === 'headline' || block.text.length > LONGEST_BYLINE) continue;
    const { kind, text } = block;
    const isNamed = !isRunning(block) && names.some((name) => text.includes(name));
    if (kind === 'byline' || isNamed || readsLikeByline(text) || CREDIT.test(text)) keep(block);
  }
  for (let i = textFrom; i < Math.min(to + BLOCKS_AFTER, blocks.length); i++) {
    const block = blocks[i];
    if (!block) continue;
    const { text, kind } = block;
    if (PLAIN_CREDIT.test(text.slice(0, LONGEST_CREDIT))) keep(block);
    if (i < to - BLOCKS_AT_THE_END || i === textFrom || text.length > LONGEST_CREDIT) continue;
    // Agencies sign the last line with their bare name.
    const signsOff =
      i === to - 1 && text.length <= 40 && /^[\s(–—-]*\p{Lu}[^.!?]*$/u.test(text) && isRunning(blocks[i - 1]);
    if (signsOff || CREDIT.test(text) || (i < to && kind === 'byline')) keep(block);
  }
  return [...lines.values()];
}
