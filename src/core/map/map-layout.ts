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
const ROW_GAP = 12;
const NARROWEST = 84;
const WIDEST = 168;
const MOST_LINES = 3;
/** Of a system font at this size; a wide character counts as two. */
const CHARACTER_WIDTH = 6.7;
const THINNEST = 1.5;
const THICKEST = 9;

/** `width`: what there is; more is used when the columns would get too narrow. `nameOf` gives what a node is called. */
export function layoutMap(
  map: ProvenanceMap,
  width: number,
  direction: 'ltr' | 'rtl',
  nameOf: (node: MapNode) => string,
): MapLayout {
  const room = (width - GAP * (map.columns - 1)) / map.columns;
  const columnWidth = Math.floor(Math.min(WIDEST, Math.max(NARROWEST, room)));
  const whole = Math.max(width, columnWidth * map.columns + GAP * (map.columns - 1));
  const step = map.columns > 1 ? (whole - columnWidth) / (map.columns - 1) : 0;
  const columns = orderColumns(map);
  const heights = columns.map((column) =>
    column.map((node) => breakLines(nameOf(node), columnWidth - 2 * PADDING)),
  );
  const height = Math.max(...heights.map((names) => stackHeight(names)));
  const nodes = columns.flatMap((column, at) => {
    const names = heights[at] ?? [];
    let y = (height - stackHeight(names)) / 2;
    return column.map((node, i): PlacedNode => {
      const lines = names[i] ?? [];
      const x = direction === 'rtl' ? whole - columnWidth - at * step : at * step;
      const placed = { ...node, x, y, width: columnWidth, height: nodeHeight(lines), lines };
      y += placed.height + ROW_GAP;
      return placed;
    });
  });
  return { width: whole, height, nodes, edges: placeEdges(map, nodes, direction) };
}

/** Each column in the order of what leads to it, so that few lines cross. */
function orderColumns({ nodes, edges, columns }: ProvenanceMap): readonly (readonly MapNode[])[] {
  const rank = new Map<string, number>();
  return Array.from({ length: columns }, (_, column) => {
    const inColumn = nodes.filter((node) => node.column === column);
    const weights = new Map(inColumn.map((node) => [node.key, weightOf(node)]));
    const ordered = inColumn.sort((a, b) => (weights.get(a.key) ?? 0) - (weights.get(b.key) ?? 0));
    for (const [i, { key }] of ordered.entries()) rank.set(key, (i + 1) / (ordered.length + 1));
    return ordered;
  });

  function weightOf({ key }: MapNode): number {
    const from = edges.filter((edge) => edge.to === key).map((edge) => rank.get(edge.from));
    const known = from.filter((place) => place !== undefined);
    return known.length === 0 ? 0.5 : known.reduce((sum, place) => sum + place, 0) / known.length;
  }
}

function placeEdges(
  { edges }: ProvenanceMap,
  nodes: readonly PlacedNode[],
  direction: 'ltr' | 'rtl',
): readonly PlacedEdge[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const most = Math.max(1, ...edges.map(({ attributions }) => attributions.length));
  return edges.flatMap((edge) => {
    const from = byKey.get(edge.from);
    const to = byKey.get(edge.to);
    if (!from || !to) return [];
    const share = most === 1 ? 0 : (edge.attributions.length - 1) / (most - 1);
    return {
      ...edge,
      path: curve(from, to, direction),
      thickness: THINNEST + share * (THICKEST - THINNEST),
      toEnd: to.role === 'origin' || to.role === 'unknown',
    };
  });
}

/** From one node's far side to the other's near side; a step back, as in a circle, swings around below. */
function curve(from: PlacedNode, to: PlacedNode, direction: 'ltr' | 'rtl'): string {
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
  ].join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function nodeHeight(lines: readonly string[]): number {
  return lines.length * LINE_HEIGHT + 2 * PADDING;
}

function stackHeight(names: readonly (readonly string[])[]): number {
  return names.reduce((sum, lines) => sum + nodeHeight(lines) + ROW_GAP, -ROW_GAP);
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
