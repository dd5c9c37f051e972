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

/** The elements within `root` that are side boxes. `blocks` are the root's own, in reading order. */
export function sideBoxes(blocks: readonly BlockText[], root: Element): ReadonlySet<Element> {
  const boxes = new Set<Element>();
  const headings: number[] = [];
  let total = 0;
  blocks.forEach((block, i) => {
    total += runningText(block);
    const isHeading = block.kind === 'heading' && block.text.length <= LONGEST_HEADING;
    if (isHeading && headings.length < MOST_HEADINGS && SIDE_HEADING.test(block.text)) headings.push(i);
  });
  for (const heading of headings) {
    const owner = blocks[heading]?.owner;
    if (!owner) continue;
    boxes.add(owner);
    const box = boxAround(heading, owner, blocks, root);
    if (box && isSmallPart(box, heading, blocks, total * LARGEST_SHARE)) boxes.add(box);
  }
  return boxes;
}

/** The nearest element that holds more than the heading; where that is the root, the list that follows the heading. */
function boxAround(
  heading: number,
  owner: Element,
  blocks: readonly BlockText[],
  root: Element,
): Element | null {
  const neighbours = [blocks[heading - 1]?.owner, blocks[heading + 1]?.owner];
  let inner = owner;
  for (let box = owner.parentElement; box && box !== root; box = box.parentElement) {
    const around = box;
    if (neighbours.some((neighbour) => neighbour && around.contains(neighbour))) return box;
    inner = box;
  }
  const next = inner.nextElementSibling;
  return next && /^(?:ul|ol|div|section)$/.test(next.localName) ? next : null;
}

/** True when the blocks in `box`, which are at and around `heading`, have at most `limit` characters of running text. */
function isSmallPart(box: Element, heading: number, blocks: readonly BlockText[], limit: number): boolean {
  let sum = 0;
  for (const direction of [-1, 1]) {
    for (let i = heading + direction; sum <= limit; i += direction) {
      const block = blocks[i];
      if (!block || !box.contains(block.owner)) break;
      sum += runningText(block);
    }
  }
  return sum <= limit;
}

/** True when `element` is one of `set` or stands in one, below `root`. */
export function isWithin(element: Element, set: ReadonlySet<Element>, root: Element): boolean {
  if (set.size === 0) return false;
  for (let at: Element | null = element; at && at !== root; at = at.parentElement)
    if (set.has(at)) return true;
  return false;
}
