// Walks a part of the page once, in steps, and gives its blocks. What did not change since the last walk is not walked again.
import type { BlockKind } from '../core/article.ts';
import { isBlockElement, kindOf } from './block-elements.ts';
import { BlockBuilder, type BlockText } from './block-text.ts';
import { isLeftOut, isVisible } from './left-out.ts';
import type { StaleElements } from './stale-elements.ts';

/** The blocks that each block-level element gave, kept from one walk to the next. */
export type WalkMemory = WeakMap<Element, readonly BlockText[]>;

/** The work of a step, in nodes: a millisecond or two in a browser. */
const NODES_PER_STEP = 250;
/** So many characters count as one node. */
const CHARACTERS_PER_NODE = 128;
const CHARACTERS_PER_STEP = NODES_PER_STEP * CHARACTERS_PER_NODE;

const ELEMENT = 1;
const TEXT = 3;
const NO_BLOCKS: readonly BlockText[] = [];

/** An element the walk is in. */
interface Level {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly isBlock: boolean;
  readonly keepLines: boolean;
  /** All below is read afresh. */
  readonly isNew: boolean;
  /** Blocks there were when it was entered. */
  readonly before: number;
}

/** Reads the blocks below `root` in document order. `memory` is filled, and used where `stale` (null: nothing may be taken
 * from memory) says nothing changed. */
export function* walkBlocks(
  root: Element,
  memory: WalkMemory,
  stale: StaleElements | null,
): Generator<void, BlockText[]> {
  const blocks: BlockText[] = [];
  const builder = new BlockBuilder();
  const levels: Level[] = [];
  let work = 0;
  // Some pages hide everything until a script of theirs has run: then only their markup says what is hidden.
  const isShown = isVisible(root);

  const finishBlock = (level: Level): void => {
    const block = builder.finish(level.kind, level.element);
    if (block) blocks.push(block);
  };
  const blockLevel = (): Level => {
    for (let i = levels.length - 1; i > 0; i--) {
      const level = levels[i];
      if (level?.isBlock) return level;
    }
    return levels[0] as Level;
  };
  /** False when there is nothing to walk below: left out, or known from the last walk. */
  const enter = (element: Element): boolean => {
    const name = element.localName;
    const parent = levels.at(-1);
    if (name === 'br' || name === 'wbr') {
      if (name === 'br' && !builder.breakLine()) finishBlock(blockLevel());
      return false;
    }
    const isRoot = parent === undefined;
    if (!isRoot && isLeftOut(element, isShown)) {
      if (isBlockElement(name)) finishBlock(blockLevel());
      memory.delete(element);
      return false;
    }
    const isBlock = isRoot || isBlockElement(name);
    const isNew = parent?.isNew === true || stale === null || stale.whole.has(element);
    if (isBlock) {
      if (!isRoot) finishBlock(blockLevel());
      const known = isNew || stale?.within.has(element) ? undefined : memory.get(element);
      if (known) {
        for (const block of known) blocks.push(block);
        return false;
      }
    } else if (name === 'a') {
      const href = linkTarget(element);
      if (href !== null) builder.openLink(href);
    }
    levels.push({
      element,
      kind: kindOf(element) ?? parent?.kind ?? inheritedKind(element),
      isBlock,
      keepLines: name === 'pre' || parent?.keepLines === true,
      isNew,
      before: blocks.length,
    });
    return true;
  };
  const leave = (): void => {
    const level = levels.at(-1);
    if (!level) return;
    if (level.isBlock) {
      finishBlock(level);
      memory.set(level.element, level.before === blocks.length ? NO_BLOCKS : blocks.slice(level.before));
    } else if (level.element.localName === 'a') builder.closeLink();
    levels.pop();
  };

  let node: Node | null = enter(root) ? root.firstChild : null;
  while (levels.length > 0) {
    if (node === null) {
      node = levels.at(-1)?.element.nextSibling ?? null;
      leave();
      continue;
    }
    if (++work >= NODES_PER_STEP) {
      work = 0;
      yield;
    }
    if (node.nodeType === TEXT) {
      const text = node as Text;
      const level = levels.at(-1) as Level;
      for (let from = 0; from < text.length; ) {
        const start = from;
        const to = Math.min(from + CHARACTERS_PER_STEP, text.length);
        from = builder.add(text, from, to, level.keepLines);
        if (from < to) finishBlock(blockLevel());
        work += (to - start) / CHARACTERS_PER_NODE;
        if (work >= NODES_PER_STEP) {
          work = 0;
          yield;
        }
      }
    } else if (node.nodeType === ELEMENT && enter(node as Element)) {
      node = node.firstChild;
      continue;
    }
    node = node.nextSibling;
  }
  return blocks;
}

function inheritedKind(root: Element): BlockKind {
  for (let element = root.parentElement; element; element = element.parentElement) {
    const kind = kindOf(element);
    if (kind === 'quotation' || kind === 'list-item') return kind;
  }
  return 'paragraph';
}

/** An absolute http(s) address, or null. */
function linkTarget(element: Element): string | null {
  if (!('href' in element) || typeof element.href !== 'string') return null;
  return /^https?:\/\//i.test(element.href) ? element.href.slice(0, 2000) : null;
}
