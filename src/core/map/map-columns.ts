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

/** By the key of a slot: its neighbours on one side. */
type Neighbours = ReadonlyMap<string, readonly string[]>;

const NODE_GAP = 10;
const LANE_GAP = 5;
const SWEEPS = 6;

/** The slots with their places, and how tall the tallest column is. Links of slots that are not there count for nothing. */
export function levelSlots(
  slots: readonly Slot[],
  links: readonly Link[],
): { readonly levels: ReadonlyMap<string, Level>; readonly height: number } {
  const columns: Slot[][] = [];
  for (const slot of slots) {
    while (columns.length <= slot.column) columns.push([]);
    columns[slot.column]?.push(slot);
  }
  const back = neighboursOf(links.map(([from, to]) => [to, from]));
  const on = neighboursOf(links);
  // First the order, by where in their columns the neighbours stand.
  const ranks = new Map<string, number>();
  const rank = (column: readonly Slot[]) => {
    for (const [i, { key }] of column.entries()) ranks.set(key, (i + 0.5) / column.length);
  };
  columns.forEach(rank);
  sweep((column, linked) => {
    const wanted = wishes(column, linked, ranks);
    column.sort((a, b) => (wanted.get(a.key) ?? 0) - (wanted.get(b.key) ?? 0));
    rank(column);
  });
  // Then the heights, level with the neighbours.
  const middles = new Map<string, number>();
  const height = Math.max(0, ...columns.map((column) => spread(column, 0, middles)));
  sweep((column, linked) => {
    for (const [key, middle] of wishes(column, linked, middles)) middles.set(key, middle);
    spread(column, height, middles);
  });
  const levels = new Map(
    slots.map((slot) => [slot.key, { ...slot, y: (middles.get(slot.key) ?? 0) - slot.height / 2 }]),
  );
  return { levels, height };

  /** There and back again. */
  function sweep(visit: (column: Slot[], linked: Neighbours) => void): void {
    for (let turn = 0; turn < SWEEPS; turn++) {
      if (turn % 2 === 0) for (const column of columns) visit(column, back);
      else for (const column of columns.toReversed()) visit(column, on);
    }
  }
}

function neighboursOf(links: readonly Link[]): Neighbours {
  const all = new Map<string, string[]>();
  for (const [key, other] of links) all.set(key, [...(all.get(key) ?? []), other]);
  return all;
}

/** Each slot's neighbours' mean; what it has itself where it has none. */
function wishes(
  column: readonly Slot[],
  linked: Neighbours,
  values: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map(
    column.map(({ key }) => {
      const known = (linked.get(key) ?? [])
        .map((other) => values.get(other))
        .filter((each) => each !== undefined);
      const sum = known.reduce((total, each) => total + each, 0);
      return [key, known.length === 0 ? (values.get(key) ?? 0) : sum / known.length];
    }),
  );
}

/** Moves the column's slots apart where they overlap, down first and then up again from the bottom, if there is one (0: none). Gives how far
 * down they reach. */
function spread(column: readonly Slot[], bottom: number, middles: Map<string, number>): number {
  let least = 0;
  for (const [i, slot] of column.entries()) {
    const top = Math.max(least + gapAbove(column, i), (middles.get(slot.key) ?? 0) - slot.height / 2);
    middles.set(slot.key, top + slot.height / 2);
    least = top + slot.height;
  }
  let most = bottom || least;
  for (const [i, slot] of [...column.entries()].reverse()) {
    const top = Math.min(most - slot.height, (middles.get(slot.key) ?? 0) - slot.height / 2);
    middles.set(slot.key, top + slot.height / 2);
    most = top - gapAbove(column, i);
  }
  return least;
}

function gapAbove(column: readonly Slot[], at: number): number {
  const above = column[at - 1];
  if (!above) return 0;
  return above.isLane && column[at]?.isLane ? LANE_GAP : NODE_GAP;
}
