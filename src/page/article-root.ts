// Which element of a page holds the article: the one that holds most of the page's running text and little else.
import { nameWords } from './block-elements.ts';
import type { BlockText } from './block-text.ts';
import { drain, type PageBlocks, pageBlockSteps } from './page-text.ts';

/** A page with less running text than this, in characters, has no article. */
const LEAST_RUNNING_TEXT = 250;

const BODY_NAMES =
  /(?:^|[\s_-])(?:(?:article|story|entry|post|news|main|content)-?(?:body|text|content|copy)|body-?(?:text|copy|content)|mw-?parser-?output|message-?(?:body|content))(?:$|[\s_-])/;

/** The element that holds the article, or null when the page has none. */
export function findArticleRoot(document: Document): Element | null {
  return document.body ? articleRootOf(drain(pageBlockSteps(document.body))) : null;
}

/** The same from blocks that were read already. */
export function articleRootOf(page: PageBlocks): Element | null {
  const measures = new Map<Element, { running: number; all: number }>();
  let total = 0;
  for (const block of page.blocks) {
    const running = runningText(block);
    total += running;
    for (let element: Element | null = block.owner; element; element = element.parentElement) {
      const measure = measures.get(element);
      if (measure) {
        measure.running += running;
        measure.all += block.text.length;
      } else measures.set(element, { running, all: block.text.length });
      if (element === page.root) break;
    }
  }
  if (total < LEAST_RUNNING_TEXT) return null;
  let best: Element | null = null;
  let highest = 0;
  for (const [element, { running, all }] of measures) {
    if (!page.memory.has(element)) continue; // an inline element: it has no blocks of its own
    // The harmonic mean of "holds all running text" and "holds nothing else".
    const score = ((2 * running) / (total + all)) * trust(element);
    if (score > highest) {
      highest = score;
      best = element;
    }
  }
  return best;
}

/** Characters of running text in a block: sentences rather than labels and links. */
export function runningText({ kind, text, links }: BlockText): number {
  if (kind === 'headline' || kind === 'heading' || kind === 'byline') return 0;
  const length = text.length;
  if (length < 40) return 0;
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0);
  if (linked > length * 0.5) return 0;
  return length >= 100 || /[.!?:;…][”’"')\]]*$/.test(text) ? length - linked : 0;
}

/** How much the page's own marks speak for an element. */
function trust(element: Element): number {
  if (element.matches('[itemprop~=articleBody]')) return 1.6;
  if (element.localName === 'article') return 1.2;
  if (BODY_NAMES.test(nameWords(element))) return 1.15;
  return 1;
}
