// A page in, an article as plain data out, with the way back from its text to the page.
import type { Article, BlockKind } from '../core/article.ts';
import { type ArticlePlace, placeArticle } from './article-place.ts';
import { articleRootOf, runningText } from './article-root.ts';
import type { BlockText } from './block-text.ts';
import { creditLines } from './credit-lines.ts';
import { readPageFacts, readTitle } from './page-facts.ts';
import {
  drain,
  joinBlocks,
  type PageBlocks,
  type PageText,
  type PlacedBlock,
  pageBlockSteps,
} from './page-text.ts';
import { repliesIn } from './replies.ts';
import { isWithin, sideBoxes } from './side-boxes.ts';

/** What reading a page gives. */
export interface PageReading {
  readonly article: Article;
  readonly pageText: PageText;
  /** The element that holds the article: what to watch for changes. */
  readonly root: Element;
  /** Every block of the page, for the next reading. */
  readonly page: PageBlocks;
}

export interface ReadOptions {
  /** Read the page also where no article is found. */
  readonly force?: boolean;
  /** An earlier reading of the same document, and every mutation (childList, characterData, attributes) of the elements
   * watched since: only what changed is read again. */
  readonly previous?: PageReading;
  readonly changes?: Iterable<MutationRecord>;
}

/** Reads the article in steps of a few milliseconds: run `next()` until it is done. `url` is the page's address, null when it
 * is not known. Null: the page has no article (with `force`: no body). Never throws on any page. */
export function* readArticleSteps(
  document: Document,
  url: string | null,
  { force = false, previous, changes = [] }: ReadOptions = {},
): Generator<void, PageReading | null> {
  const body = document.body;
  if (body?.localName !== 'body') return null;
  const page = yield* pageBlockSteps(body, previous?.page, changes);
  const root = articleRootOf(page) ?? (force ? body : null);
  if (!root) return null;
  yield;
  const place = placeArticle(page, root, readTitle(document));
  const credits = new Set<string>();
  const facts = readPageFacts(document, url, (names) => {
    const lines = creditLines(page.blocks, place, names);
    for (const { text } of lines) credits.add(text);
    return lines;
  });
  yield;
  const pageText = joinBlocks(articleBlocks(page, root, place, credits, repliesIn(root, url)));
  const { text, blocks, links } = pageText;
  return { article: { text, blocks, links, facts }, pageText, root, page };
}

/** The same in one go. */
export function readArticle(
  document: Document,
  url: string | null,
  options?: ReadOptions,
): PageReading | null {
  return drain(readArticleSteps(document, url, options));
}

/** The blocks of the article in reading order: headline, byline and standfirst from before the root, then the root's own
 * without the boxes in it. */
function articleBlocks(
  page: PageBlocks,
  root: Element,
  place: ArticlePlace,
  credits: ReadonlySet<string>,
  replies: ReadonlySet<Element>,
): PlacedBlock[] {
  const { headline, from, to, textFrom } = place;
  const placed: PlacedBlock[] = [];
  const add = (block: BlockText, kind: BlockKind): void => {
    placed.push(kind === block.kind ? block : { ...block, kind });
  };
  const start = headline >= 0 && headline < from ? headline : from;
  const boxes = sideBoxes(page.blocks.slice(from, to), root);
  for (let i = start; i < to; i++) {
    const block = page.blocks[i];
    if (!block) continue;
    if (i === headline) add(block, 'headline');
    else if (i < textFrom && credits.has(block.text)) add(block, 'byline');
    else if (i < from) {
      if (block.kind === 'byline' || runningText(block) > 0) add(block, block.kind);
    } else if (!isWithin(block.owner, boxes, root)) {
      add(block, isWithin(block.owner, replies, root) ? 'aside' : block.kind);
    }
  }
  return placed;
}
