// Where among the blocks of a page the article stands: its headline, its first running text, its end.
import { runningText } from './article-root.ts';
import type { BlockText } from './block-text.ts';
import type { PageBlocks } from './page-text.ts';

/** Indexes into the blocks of the page. */
export interface ArticlePlace {
  /** The headline, within the article or before it; -1 when there is none. */
  readonly headline: number;
  /** The blocks of the article's root are [from, to). */
  readonly from: number;
  readonly to: number;
  /** The first block of running text, `from` when there is none. */
  readonly textFrom: number;
}

/** A headline farther before the article than this, in blocks, is another's. */
const FARTHEST_HEADLINE = 80;

/** `title` is the page's own; of several headlines, the one that it repeats is the article's. */
export function placeArticle({ blocks, memory }: PageBlocks, root: Element, title: string): ArticlePlace {
  const own = memory.get(root) ?? [];
  const first = own[0];
  const from = first ? Math.max(0, blocks.indexOf(first)) : 0;
  const to = from + own.length;
  const running = own.findIndex((block) => runningText(block) > 0);
  const textFrom = from + Math.max(0, running);
  return { headline: findHeadline(blocks, textFrom, title), from, to, textFrom };
}

function findHeadline(blocks: readonly BlockText[], textFrom: number, title: string): number {
  let nearest = -1;
  for (let i = textFrom; i >= Math.max(0, textFrom - FARTHEST_HEADLINE); i--) {
    const block = blocks[i];
    if (!block || (block.kind !== 'headline' && block.kind !== 'heading')) continue;
    if (block.text.length > 15 && title.includes(block.text)) return i;
    if (block.kind === 'headline' && nearest < 0) nearest = i;
  }
  return nearest;
}
