// Finds the lines by which a page says who wrote the article and where it is from: beside the headline, and at the end.
import type { ArticlePlace } from './article-place.ts';
import type { PlacedBlock } from './page-text.ts';

/** Longest byline and longest end credit, in characters. */
const LONGEST_BYLINE = 160;
const LONGEST_CREDIT = 300;
/** How far around the headline and the article's end to look, in blocks. */
const BLOCKS_BEFORE_HEADLINE = 3;
const BLOCKS_AT_THE_END = 8;
const BLOCKS_AFTER = 6;

const BYLINE =
  /^[\s(–—-]*(?:by|from|source|words|text|story|author|(?:written|posted|published|reported|submitted|compiled) by)\b\s*:?\s*\S/i;

const CREDIT = new RegExp(
  [
    String.raw`\b(?:reporting|writing|editing|compiled|edited|written) by\b`,
    String.raw`\b(?:originally|first) (?:published|appeared|posted)\b`,
    String.raw`\b(?:republished|reprinted|reproduced|adapted|syndicated|translated) (?:from|with|by|under|here)\b`,
    String.raw`\bwith (?:inputs?|assistance|reporting|additional reporting|files|reports|information) (?:from|by)\b`,
    String.raw`\bread the (?:original|full) (?:article|story|report|post)\b`,
    String.raw`\bcontributed to this (?:report|story|article)\b`,
    String.raw`^\W*(?:sources?|via|credit|courtesy|h/t|hat tip)\b\s*(?::|–|—|-|of\b)`,
    String.raw`(?:^\W*|©\s*)(?:©|copyright\b|\(c\)).*\b(?:19|20)\d\d\b`,
  ].join('|'),
  'i',
);
const OPENING_CREDIT =
  /\bthis (?:article|story|post|piece|report) (?:was )?(?:originally|first) (?:published|appeared|posted)\b/i;

/** True for a line that reads like a byline: "By …", "From: …". */
export const readsLikeByline = (text: string): boolean => text.length <= LONGEST_BYLINE && BYLINE.test(text);

/** The credit lines of a page in reading order. `blocks` are all of the page, `place` says which are the article's;
 * `names` are the authors that the metadata names. */
export function creditLines(
  blocks: readonly PlacedBlock[],
  place: ArticlePlace,
  names: readonly string[],
): string[] {
  const lines: string[] = [];
  const { headline, from, to, textFrom } = place;
  const top = headline >= 0 && headline <= textFrom ? Math.max(0, headline - BLOCKS_BEFORE_HEADLINE) : from;
  for (let i = top; i < textFrom; i++) {
    const block = blocks[i];
    if (!block || i === headline || block.kind === 'headline' || block.text.length > LONGEST_BYLINE) continue;
    const { kind, text } = block;
    const isNamed = names.some((name) => text.includes(name));
    if (kind === 'byline' || isNamed || readsLikeByline(text) || CREDIT.test(text)) lines.push(text);
  }
  const opening = blocks[textFrom];
  if (opening && OPENING_CREDIT.test(opening.text.slice(0, LONGEST_CREDIT))) lines.push(opening.text);
  for (
    let i = Math.max(textFrom + 1, to - BLOCKS_AT_THE_END);
    i < Math.min(to + BLOCKS_AFTER, blocks.length);
    i++
  ) {
    const { text, kind } = blocks[i] ?? { text: '', kind: 'paragraph' };
    if (text.length > LONGEST_CREDIT) continue;
    // Agencies sign the last line with their bare name.
    const signsOff = i === to - 1 && text.length <= 40 && !/[.!?]$/.test(text);
    if (signsOff || CREDIT.test(text) || (i < to && kind === 'byline')) lines.push(text);
  }
  return [...new Set(lines)];
}
