// A plain text as an article: each line with something on it is a block. Offsets are those of the text as given.
import { type Article, type Block, NO_FACTS } from '../article.ts';

/** A first line up to this length that ends in no full stop is the headline. */
const LONGEST_HEADLINE = 200;

/** `url` is where the text is from, null when that is not known. The text itself is left as it is. */
export function articleOfText(text: string, url: string | null): Article {
  const blocks: Block[] = [];
  let at = 0;
  while (at < text.length) {
    const feed = text.indexOf('\n', at);
    const lineEnd = feed < 0 ? text.length : feed;
    const line = text.slice(at, lineEnd);
    const start = at + line.length - line.trimStart().length;
    const end = at + line.trimEnd().length;
    if (start < end) blocks.push({ kind: 'paragraph', start, end });
    at = lineEnd + 1;
  }
  const [first, ...rest] = blocks;
  const title = first && rest.length > 0 ? text.slice(first.start, first.end) : '';
  if (!first || title === '' || title.length > LONGEST_HEADLINE || /[.!?…:][”’"')\]]*$/.test(title)) {
    return { text, blocks, links: [], facts: { ...NO_FACTS, url } };
  }
  return {
    text,
    blocks: [{ ...first, kind: 'headline' }, ...rest],
    links: [],
    facts: { ...NO_FACTS, url, title },
  };
}
