// Which place of its column each part of the map gets: few lines cross, and what belongs together stands level.

/** A place in a column: a node's, or one that a line keeps free on its way past. */
export interface Slot {
  readonly key: string;
  readonly column: number;
  readonly height: number;
  /** A lane: no node stands here. */
  readonly isLane: boolean;
}

export interface Level extends Slot {
  /** CSS pixels from the top of the columns. */
  readonly y: number;
}

/** From one slot to another, further upstream. */
export type Link = readonly [from: string, to: string];

const NODE_GAP = 10;
const LANE_GAP = 5;
const SWEEPS = 6;

/** The slots with their places, and how tall the tallest column is. Links of slots that are not there count for nothing. */
export function levelSlots(
  slots: readonly Slot[],
  links: readonly Link[],
): { readonly levels: ReadonlyMap<string, Level>; readonly height: number } {
  const columns = inColumns(slots);
  const back = neighbours(links, ([from, to]) => [to, from]);
  const on = neighbours(links, ([from, to]) => [from, to]);
  orderColumns(columns, back, on);
  const heights = new Map(slots.map(({ key, height }) => [key, height]));
  const tops = new Map<string, number>();
  const height = Math.max(0, ...columns.map((column) => stack(column, tops)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forward = sweep % 2 === 0;
    for (const column of forward ? columns : columns.toReversed()) {
      for (const slot of column) tops.set(slot.key, wantedTop(slot, forward ? back : on));
      spread(column, height, tops);
    }
  }
  const levels = new Map(slots.map((slot) => [slot.key, { ...slot, y: tops.get(slot.key) ?? 0 }]));
  return { levels, height };

  /** Level with what it is linked to; where it is when that is nothing. */
  function wantedTop(slot: Slot, linked: ReadonlyMap<string, readonly string[]>): number {
    const middles = (linked.get(slot.key) ?? []).flatMap((key) => {
      const top = tops.get(key);
      return top === undefined ? [] : [top + (heights.get(key) ?? 0) / 2];
    });
    return middles.length === 0 ? (tops.get(slot.key) ?? 0) : mean(middles) - slot.height / 2;
  }
}

function inColumns(slots: readonly Slot[]): Slot[][] {
  const columns: Slot[][] = [];
  for (const slot of slots) {
    while (columns.length <= slot.column) columns.push([]);
    columns[slot.column]?.push(slot);
  }
  return columns;
}

function neighbours(
  links: readonly Link[],
  as: (link: Link) => Link,
): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const link of links) {
    const [key, other] = as(link);
    const others = all.get(key);
    if (others) others.push(other);
    else all.set(key, [other]);
  }
  return all;
}

/** Sorts each column by where its neighbours stand, there and back. */
function orderColumns(
  columns: Slot[][],
  back: ReadonlyMap<string, readonly string[]>,
  on: ReadonlyMap<string, readonly string[]>,
): void {
  const rank = new Map<string, number>();
  for (const column of columns) remember(column);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forward = sweep % 2 === 0;
    for (const column of forward ? columns : columns.toReversed()) {
      const weights = new Map(column.map(({ key }) => [key, weightOf(key, forward ? back : on)]));
      column.sort((a, b) => (weights.get(a.key) ?? 0) - (weights.get(b.key) ?? 0));
      remember(column);
    }
  }

  function remember(column: readonly Slot[]): void {
    for (const [i, { key }] of column.entries()) rank.set(key, (i + 0.5) / column.length);
  }

  function weightOf(key: string, linked: ReadonlyMap<string, readonly string[]>): number {
    const ranks = (linked.get(key) ?? [])
      .map((other) => rank.get(other))
      .filter((each) => each !== undefined);
    return ranks.length === 0 ? (rank.get(key) ?? 0) : mean(ranks);
  }
}

/** Gives how tall the column is. */
function stack(column: readonly Slot[], tops: Map<string, number>): number {
  let y = 0;
  for (const [i, slot] of column.entries()) {
    if (i > 0) y += gapBetween(column[i - 1], slot);
    tops.set(slot.key, y);
    y += slot.height;
  }
  return y;
}

/** Moves the column's slots apart where they overlap, down first and then up again from the bottom. */
function spread(column: readonly Slot[], height: number, tops: Map<string, number>): void {
  let least = 0;
  for (const [i, slot] of column.entries()) {
    if (i > 0) least += gapBetween(column[i - 1], slot);
    const top = Math.max(least, tops.get(slot.key) ?? 0);
    tops.set(slot.key, top);
    least = top + slot.height;
  }
  let most = height;
  for (const [i, slot] of [...column.entries()].reverse()) {
    const top = Math.min(most - slot.height, tops.get(slot.key) ?? 0);
    tops.set(slot.key, top);
    most = top - (i > 0 ? gapBetween(column[i - 1], slot) : 0);
  }
}

function gapBetween(above: Slot | undefined, below: Slot): number {
  return above?.isLane && below.isLane ? LANE_GAP : NODE_GAP;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
