// Boxes within an article that are not part of it and say so only by their heading: "Related stories", "Most read".
import { runningText } from './article-root.ts';
import type { BlockText } from './block-text.ts';

const SIDE_HEADING = new RegExp(
  `^(?:${[
    'related(?: (?:articles?|stories|news|posts|topics|links?|content|coverage|reading|videos?))?',
    '(?:most )?popular(?: (?:stories|posts|news|articles))?',
    'most (?:read|viewed|shared|commented|recent)(?: .{1,30})?',
    'read (?:more|next|also)(?: .{1,40})?',
    'also read',
    'more (?:stories|news|articles|headlines|coverage)',
    'more (?:from|on|in) .{1,40}',
    '(?:trending|recommended|promoted|sponsored)(?: (?:now|for you|stories|articles|content|posts))?',
    'you (?:may|might) (?:also )?(?:like|be interested in|have missed)',
    '(?:latest|top|breaking) (?:news|stories|posts|headlines|videos)',
    "editors?[’']?s? (?:picks?|choice)",
    "don[’']?t miss",
    '(?:what to read|up|watch) next',
    '(?:get|sign up).{0,60}newsletters?.{0,30}',
    '(?:\\d+ )?comments?(?: \\(\\d+\\))?',
    'leave a (?:reply|comment)',
    'share this(?: .{1,20})?',
  ].join('|')})\\s*[:…]?$`,
  'i',
);
const LONGEST_HEADING = 80;
const MOST_HEADINGS = 100;
/** What holds more than this share of the article's running text is no side box. */
const LARGEST_SHARE = 0.3;

/** The elements within `root` that are side boxes. `blocks` are the root's own. */
export function sideBoxes(blocks: readonly BlockText[], root: Element): ReadonlySet<Element> {
  const headings = blocks.filter(
    ({ kind, text }) => kind === 'heading' && text.length <= LONGEST_HEADING && SIDE_HEADING.test(text),
  );
  const boxes = new Set<Element>();
  if (headings.length === 0) return boxes;
  const total = runningTextOf(blocks);
  for (const { owner } of headings.slice(0, MOST_HEADINGS)) {
    boxes.add(owner);
    const box = boxAround(owner, blocks, root);
    if (box && runningTextOf(blocks.filter((block) => box.contains(block.owner))) <= total * LARGEST_SHARE)
      boxes.add(box);
  }
  return boxes;
}

/** The nearest element that holds more than the heading; where that is the root, the list that follows the heading. */
function boxAround(heading: Element, blocks: readonly BlockText[], root: Element): Element | null {
  let inner = heading;
  for (let box = heading.parentElement; box && box !== root; box = box.parentElement) {
    const around = box;
    if (blocks.some(({ owner }) => owner !== heading && around.contains(owner))) return box;
    inner = box;
  }
  const next = inner.nextElementSibling;
  return next && /^(?:ul|ol|div|section)$/.test(next.localName) ? next : null;
}

const runningTextOf = (blocks: readonly BlockText[]): number =>
  blocks.reduce((sum, block) => sum + runningText(block), 0);

/** True when `element` is one of `set` or stands in one, below `root`. */
export function isWithin(element: Element, set: ReadonlySet<Element>, root: Element): boolean {
  if (set.size === 0) return false;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (set.has(at)) return true;
  return false;
}
