// The text of a part of the page as a reader sees it, with a way back from every offset to the page's nodes and forth.
import type { Block, BlockKind, Link } from '../core/article.ts';
import type { BlockText, Run } from './block-text.ts';
import { type WalkMemory, walkBlocks } from './block-walk.ts';
import { type StaleElements, staleElements } from './stale-elements.ts';

/** Stands between two blocks, so that no phrase crosses from one to the next. */
const BETWEEN_BLOCKS = '\n\n';
/** Node.TEXT_NODE, which outside a browser is no global. */
const TEXT = 3;

/** The blocks of a page, and what is needed to read only what changes. */
export interface PageBlocks {
  readonly root: Element;
  readonly blocks: readonly BlockText[];
  readonly memory: WalkMemory;
}

/** All offsets are UTF-16 code units into `text`, end exclusive. */
export interface PageText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** A range over text[start, end), or null when it has no place in the page (any more). */
  rangeOf(start: number, end: number): StaticRange | null;
  /** The offset of a DOM position (node and offset as in a Range), or null when it is not in the text. A position among
   * characters that the text leaves out gives the place where they would stand. */
  offsetOf(node: Node, offset: number): number | null;
}

/** Reads the blocks below `root` in steps of a few milliseconds. Given the blocks of an earlier reading of the same root and
 * all mutations of the root's subtree since (childList, characterData, attributes), only what changed is read. */
export function* pageBlockSteps(
  root: Element,
  previous?: PageBlocks,
  changes: Iterable<MutationRecord> = [],
): Generator<void, PageBlocks> {
  const sameRoot = previous?.root === root ? previous : null;
  const stale: StaleElements | null = sameRoot && staleElements(changes);
  const memory: WalkMemory = sameRoot?.memory ?? new WeakMap();
  const blocks = yield* walkBlocks(root, memory, stale);
  return { root, blocks, memory };
}

/** The text below `root`, in steps of a few milliseconds: run `next()` until it is done. */
export function* pageTextSteps(root: Element): Generator<void, PageText> {
  return joinBlocks((yield* pageBlockSteps(root)).blocks);
}

/** The same in one go. */
export function readPageText(root: Element): PageText {
  return drain(pageTextSteps(root));
}

/** Runs steps to their end. */
export function drain<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A block in its place: `kind` may differ from the one it was read with. */
export interface PlacedBlock extends BlockText {
  readonly kind: BlockKind;
}

/** Joins blocks to one text. Linear in the number of blocks; copies no run. */
export function joinBlocks(parts: readonly PlacedBlock[]): PageText {
  const blocks: Block[] = [];
  const links: Link[] = [];
  let at = 0;
  for (const part of parts) {
    blocks.push({ kind: part.kind, start: at, end: at + part.text.length });
    for (const { start, end, href } of part.links) links.push({ start: at + start, end: at + end, href });
    at += part.text.length + BETWEEN_BLOCKS.length;
  }
  const text = parts.map((part) => part.text).join(BETWEEN_BLOCKS);

  /** Index of the last of `items` that starts at or before `offset`, or -1. */
  const lastBefore = (count: number, startOf: (index: number) => number, offset: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  /** The run that holds the character at `offset` and how far into it; where none does, the nearest character after it
   * (`forwards`) or before it. `place` is that character's offset in the text. */
  const runAt = (offset: number, forwards: boolean): { run: Run; into: number; place: number } | null => {
    const found = Math.max(
      0,
      lastBefore(blocks.length, (i) => blocks[i]?.start ?? 0, offset),
    );
    for (let b = found; b >= 0 && b < parts.length; b += forwards ? 1 : -1) {
      const runs = parts[b]?.runs ?? [];
      const base = blocks[b]?.start ?? 0;
      const within = offset - base;
      let r = lastBefore(runs.length, (i) => runs[i]?.at ?? 0, within);
      const before = runs[r];
      if (forwards && (!before || within >= before.at + before.length)) r++;
      const run = runs[r];
      if (!run) continue;
      const into = Math.min(Math.max(within - run.at, 0), run.length - 1);
      return { run, into, place: base + run.at + into };
    }
    return null;
  };

  let runsOf: Map<Node, { run: Run; base: number }[]> | null = null;
  const indexRuns = (): Map<Node, { run: Run; base: number }[]> => {
    const index = new Map<Node, { run: Run; base: number }[]>();
    parts.forEach((part, b) => {
      const base = blocks[b]?.start ?? 0;
      for (const run of part.runs) {
        const known = index.get(run.node);
        if (known) known.push({ run, base });
        else index.set(run.node, [{ run, base }]);
      }
    });
    return index;
  };

  return {
    text,
    blocks,
    links,
    rangeOf(start, end) {
      if (!(start >= 0 && start < end && end <= text.length)) return null;
      const first = runAt(start, true);
      const last = runAt(end - 1, false);
      if (!first || !last || first.place > last.place) return null;
      const startOffset = first.run.from + first.into;
      const endOffset = last.run.from + last.into + 1;
      if (!first.run.node.isConnected || !last.run.node.isConnected) return null;
      if (startOffset > first.run.node.length || endOffset > last.run.node.length) return null;
      return new StaticRange({
        startContainer: first.run.node,
        startOffset,
        endContainer: last.run.node,
        endOffset,
      });
    },
    offsetOf(node, offset) {
      runsOf ??= indexRuns();
      const child = node.nodeType === TEXT ? null : firstText(node.childNodes[offset] ?? null);
      const runs = runsOf.get(child ?? node);
      const inNode = child ? 0 : offset;
      const next = runs?.find(({ run }) => inNode < run.from + run.length) ?? runs?.at(-1);
      if (!next) return null;
      return next.base + next.run.at + Math.min(Math.max(inNode - next.run.from, 0), next.run.length);
    },
  };
}

function firstText(node: Node | null): Node | null {
  let found = node;
  while (found && found.nodeType !== TEXT) found = found.firstChild;
  return found;
}
