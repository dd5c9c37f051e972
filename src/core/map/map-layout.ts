// Where each part of the provenance map is drawn: pure geometry, in CSS pixels from the top left of the drawing.
import type { MapEdge, MapNode, ProvenanceMap } from './provenance-map.ts';

export interface PlacedNode extends MapNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name, broken to fit; at most three lines. */
  readonly lines: readonly string[];
}

export interface PlacedEdge extends MapEdge {
  /** Data of an SVG path, also understood by Path2D. */
  readonly path: string;
  readonly thickness: number;
  /** It leads to an origin, or to where nobody says. */
  readonly toEnd: boolean;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export const FONT_SIZE = 12;
export const LINE_HEIGHT = 16;
const PADDING = 8;
/** Between columns: room for the curves to be told apart. */
const GAP = 32;
const WIDEST_GAP = 120;
const ROW_GAP = 12;
/** What a line takes of a column that it passes. */
const LANE = 12;
const NARROWEST = 84;
const WIDEST = 168;
const MOST_LINES = 3;
/** Of a system font at this size; a wide character counts as two. */
const CHARACTER_WIDTH = 6.7;
const THINNEST = 1.5;
const THICKEST = 9;

/** A place in a column: a node's, or one that a line keeps free on its way past. */
interface Slot {
  readonly key: string;
  readonly column: number;
  readonly lines: readonly string[];
  readonly height: number;
}

interface PlacedSlot extends Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** `width`: what there is; more is used when the columns would get too narrow. `nameOf` gives what a node is called. */
export function layoutMap(
  map: ProvenanceMap,
  width: number,
  direction: 'ltr' | 'rtl',
  nameOf: (node: MapNode) => string,
): MapLayout {
  const room = (width - GAP * (map.columns - 1)) / map.columns;
  const columnWidth = Math.floor(Math.min(WIDEST, Math.max(NARROWEST, room)));
  const spread = (gap: number) => columnWidth * map.columns + gap * (map.columns - 1);
  const whole = Math.min(Math.max(width, spread(GAP)), spread(WIDEST_GAP));
  const step = map.columns > 1 ? (whole - columnWidth) / (map.columns - 1) : 0;
  const routes = routesOf(map);
  const slots = [
    ...map.nodes.map(({ key, column, ...node }): Slot => {
      const lines = breakLines(nameOf({ key, column, ...node }), columnWidth - 2 * PADDING);
      return { key, column, lines, height: lines.length * LINE_HEIGHT + 2 * PADDING };
    }),
    ...routes.flatMap(({ way }) => way.map(({ key, column }) => ({ key, column, lines: [], height: LANE }))),
  ];
  const columns = orderColumns(slots, routes, map.columns);
  const height = Math.max(...columns.map(stackHeight));
  const placed = new Map<string, PlacedSlot>();
  columns.forEach((column, at) => {
    let y = (height - stackHeight(column)) / 2;
    const x = direction === 'rtl' ? whole - columnWidth - at * step : at * step;
    for (const slot of column) {
      placed.set(slot.key, { ...slot, x, y, width: columnWidth });
      y += slot.height + ROW_GAP;
    }
  });
  return {
    width: whole,
    height,
    nodes: placeNodes(map, placed),
    edges: placeEdges(routes, placed, direction),
  };
}

interface Route {
  readonly edge: MapEdge;
  readonly toEnd: boolean;
  /** What it keeps free in the columns that it passes. */
  readonly way: readonly { readonly key: string; readonly column: number }[];
}

/** A line that skips columns gets a lane through each of them, so that it never runs behind a node that it has nothing to do with. */
function routesOf({ nodes, edges }: ProvenanceMap): readonly Route[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return edges.map((edge) => {
    const from = byKey.get(edge.from);
    const to = byKey.get(edge.to);
    const passed = Math.max(0, (to?.column ?? 0) - (from?.column ?? 0) - 1);
    const way = Array.from({ length: passed }, (_, i) => {
      const column = (from?.column ?? 0) + 1 + i;
      return { key: `${edge.from}\n${edge.to}\n${column}`, column };
    });
    return { edge, way, toEnd: to?.role === 'origin' || to?.role === 'unknown' };
  });
}

/** Each column in the order of what leads to it, so that few lines cross. */
function orderColumns(
  slots: readonly Slot[],
  routes: readonly Route[],
  columns: number,
): readonly (readonly Slot[])[] {
  const before = new Map<string, string[]>();
  for (const { edge, way } of routes) {
    const stops = [edge.from, ...way.map(({ key }) => key), edge.to];
    for (const [i, stop] of stops.slice(1).entries())
      before.set(stop, [...(before.get(stop) ?? []), stops[i] ?? '']);
  }
  const rank = new Map<string, number>();
  return Array.from({ length: columns }, (_, column) => {
    const weighed = slots
      .filter((slot) => slot.column === column)
      .map((slot) => ({ slot, weight: weightOf(slot) }))
      .sort((a, b) => a.weight - b.weight);
    for (const [i, { slot }] of weighed.entries()) rank.set(slot.key, (i + 1) / (weighed.length + 1));
    return weighed.map(({ slot }) => slot);
  });

  function weightOf({ key }: Slot): number {
    const known = (before.get(key) ?? [])
      .map((from) => rank.get(from))
      .filter((place) => place !== undefined);
    return known.length === 0 ? 0.5 : known.reduce((sum, place) => sum + place, 0) / known.length;
  }
}

function placeNodes(
  { nodes }: ProvenanceMap,
  placed: ReadonlyMap<string, PlacedSlot>,
): readonly PlacedNode[] {
  return nodes.flatMap((node) => {
    const slot = placed.get(node.key);
    return slot
      ? { ...node, x: slot.x, y: slot.y, width: slot.width, height: slot.height, lines: slot.lines }
      : [];
  });
}

function placeEdges(
  routes: readonly Route[],
  placed: ReadonlyMap<string, PlacedSlot>,
  direction: 'ltr' | 'rtl',
): readonly PlacedEdge[] {
  const most = Math.max(1, ...routes.map(({ edge }) => edge.attributions.length));
  return routes.map(({ edge, way, toEnd }) => {
    const stops = [edge.from, ...way.map(({ key }) => key), edge.to]
      .map((key) => placed.get(key))
      .filter((slot) => slot !== undefined);
    const share = most === 1 ? 0 : (edge.attributions.length - 1) / (most - 1);
    return {
      ...edge,
      path: stops
        .slice(1)
        .map((stop, i) => curve(stops[i] ?? stop, stop, direction))
        .join(' '),
      thickness: THINNEST + share * (THICKEST - THINNEST),
      toEnd,
    };
  });
}

/** From one node's far side to the other's near side; a step back, as in a circle, swings around below. */
function curve(from: PlacedSlot, to: PlacedSlot, direction: 'ltr' | 'rtl'): string {
  const sign = direction === 'rtl' ? -1 : 1;
  const startX = sign > 0 ? from.x + from.width : from.x;
  const endX = sign > 0 ? to.x : to.x + to.width;
  const startY = from.y + from.height / 2;
  const endY = to.y + to.height / 2;
  const isForward = (endX - startX) * sign > 0;
  const bend = isForward ? Math.abs(endX - startX) / 2 : GAP;
  const sag = isForward ? 0 : Math.max(from.height, to.height) + ROW_GAP;
  return [
    `M${round(startX)} ${round(startY)}`,
    `C${round(startX + sign * bend)} ${round(startY + sag)}`,
    `${round(endX - sign * bend)} ${round(endY + sag)}`,
    `${round(endX)} ${round(endY)}`,
    // A lane is crossed straight.
    ...(to.lines.length === 0 ? [`H${round(sign > 0 ? to.x + to.width : to.x)}`] : []),
  ].join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function stackHeight(column: readonly Slot[]): number {
  return column.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP);
}

/** Breaks at spaces, and within a word that is longer than a line. */
export function breakLines(name: string, width: number): readonly string[] {
  const fits = Math.max(4, Math.floor(width / CHARACTER_WIDTH));
  const lines: string[] = [];
  for (const word of name.split(/\s+/).flatMap((each) => breakWord(each, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(`${last} ${word}`) <= fits)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  const kept = lines.slice(0, MOST_LINES);
  return [...kept.slice(0, -1), `${kept.at(-1)?.slice(0, fits - 1)}…`];
}

function breakWord(word: string, fits: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (columnsOf(part + character) > fits) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return part === '' ? parts : [...parts, part];
}

/** East Asian characters are about twice as wide as others. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1;
  return columns;
}
