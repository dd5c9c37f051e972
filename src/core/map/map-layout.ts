// Where each part of the provenance map is drawn: pure geometry, in CSS pixels from the top left of the drawing. The page is a bar along the
// side that reading begins at, under its name; publications stand in columns by hop, origins in the last.
import { levelSlots, type Slot } from './map-columns.ts';
import { drawLines, type Line, type Stop } from './map-edges.ts';
import { breakLines, type Measure, nameWidths, oneLine } from './map-names.ts';
import type { MapEdge, MapNode, ProvenanceMap } from './provenance-map.ts';

export interface PlacedNode extends MapNode {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The name, broken to fit; at most three lines. */
  readonly lines: readonly string[];
  /** Baseline of the first line. `anchor`: which end of a line stands at `x`, as SVG has it. */
  readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' };
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
  readonly direction: 'ltr' | 'rtl';
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export interface MapSpace {
  /** What there is; more is used when the columns would get too narrow for their words. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly nameOf: (node: MapNode) => string;
  readonly measure: Measure;
}

export const FONT_SIZE = 12;
export const LINE_HEIGHT = 16;
const PADDING = { x: 6, y: 6 };
/** From the top of a line of text to its baseline. */
const ASCENT = 12;
/** The page. */
const BAR = 8;
const BAR_TOP = 24;
/** Between columns: room for the curves to be told apart. */
const GAP = 18;
const WIDEST_GAP = 96;
const NARROWEST = 56;
const WIDEST = 160;
const THINNEST = 1.5;
const THICKEST = 7;
/** A lane is a little wider than its line. */
const LANE_AIR = 2;
/** Lines that lead back run below everything, this far apart. */
const RETURN_GAP = 12;

interface Column {
  readonly x: number;
  readonly width: number;
}

export function layoutMap(map: ProvenanceMap, space: MapSpace): MapLayout {
  const { direction, nameOf, measure } = space;
  const { columns, width } = columnsOf(map, space);
  const names = new Map(
    map.nodes.map((node) => {
      const room = (columns[node.column]?.width ?? 0) - 2 * PADDING.x;
      return [
        node.key,
        node.column === 0 ? [oneLine(nameOf(node), width, measure)] : breakLines(nameOf(node), room, measure),
      ];
    }),
  );
  const heightOf = (key: string) => (names.get(key)?.length ?? 1) * LINE_HEIGHT + 2 * PADDING.y;
  const routes = routesOf(map);
  const slots: readonly Slot[] = [
    ...map.nodes
      .filter(({ column }) => column > 0)
      .map(({ key, column }) => ({ key, column: column - 1, height: heightOf(key), isLane: false })),
    ...routes.flatMap(({ way, thickness }) =>
      way.map(({ key, column }) => ({ key, column: column - 1, height: thickness + LANE_AIR, isLane: true })),
    ),
  ];
  const { levels, height } = levelSlots(slots, routes.flatMap(linksOf));
  const returnsFrom = BAR_TOP + Math.max(height, LINE_HEIGHT + 2 * PADDING.y);
  const bottom = returnsFrom + routes.filter(({ leadsBack }) => leadsBack).length * RETURN_GAP;
  const at = (column: number): Column => {
    const { x, width: own } = columns[column] ?? { x: 0, width: 0 };
    return { x: direction === 'rtl' ? width - x - own : x, width: own };
  };
  const bar: Stop = { ...at(0), y: BAR_TOP, height: bottom - BAR_TOP, kind: 'bar' };
  const stops = new Map<string, Stop>(
    Array.from(levels, ([key, { column, y, height: own, isLane }]) => [
      key,
      { ...at(column + 1), y: BAR_TOP + y, height: own, kind: isLane ? 'lane' : 'node' },
    ]),
  );
  const stopOf = (key: string) => stops.get(key) ?? bar;
  return {
    width,
    height: bottom,
    direction,
    nodes: map.nodes.map((node) => placeNode(node, stopOf(node.key), names.get(node.key) ?? [], direction)),
    edges: placeEdges(routes, stopOf, returnsFrom, direction),
  };
}

/** Every column is as wide as its words need, and wider where there is room. */
function columnsOf(
  map: ProvenanceMap,
  { width, nameOf, measure }: MapSpace,
): { readonly columns: readonly Column[]; readonly width: number } {
  const needs = Array.from({ length: map.columns - 1 }, (_, i) => {
    const names = map.nodes
      .filter(({ column }) => column === i + 1)
      .map((node) => nameWidths(nameOf(node), measure));
    const within = (widths: readonly number[]) =>
      Math.min(WIDEST, Math.max(NARROWEST, ...widths.map((each) => Math.ceil(each) + 2 * PADDING.x)));
    return { least: within(names.map(({ least }) => least)), good: within(names.map(({ good }) => good)) };
  });
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const [least, good] = [sum(needs.map((each) => each.least)), sum(needs.map((each) => each.good))];
  const room = width - BAR - GAP * needs.length - least;
  const share = good > least ? Math.min(1, Math.max(0, room / (good - least))) : 0;
  const widths = needs.map((each) => Math.floor(each.least + share * (each.good - each.least)));
  const gap = Math.min(WIDEST_GAP, Math.max(GAP, (width - BAR - sum(widths)) / Math.max(1, needs.length)));
  let x = BAR;
  const columns = widths.map((own) => {
    const column = { x: x + gap, width: own };
    x += gap + own;
    return column;
  });
  return { columns: [{ x: 0, width: BAR }, ...columns], width: needs.length === 0 ? width : x };
}

interface Route {
  readonly edge: MapEdge;
  readonly thickness: number;
  readonly toEnd: boolean;
  /** As in a circle. */
  readonly leadsBack: boolean;
  /** What it keeps free in the columns that it passes. */
  readonly way: readonly { readonly key: string; readonly column: number }[];
}

/** A line that skips columns gets a lane through each of them, so that it never runs behind a node that it has nothing to do with. */
function routesOf({ nodes, edges }: ProvenanceMap): readonly Route[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const most = Math.max(2, ...edges.map(({ attributions }) => attributions.length));
  return edges.map((edge) => {
    const to = byKey.get(edge.to);
    const start = byKey.get(edge.from)?.column ?? 0;
    const passed = Math.max(0, (to?.column ?? 0) - start - 1);
    const way = Array.from({ length: passed }, (_, i) => {
      const column = start + 1 + i;
      return { key: `${edge.from}\n${edge.to}\n${column}`, column };
    });
    return {
      edge,
      way,
      thickness: THINNEST + ((edge.attributions.length - 1) / (most - 1)) * (THICKEST - THINNEST),
      toEnd: to?.role === 'origin' || to?.role === 'unknown',
      leadsBack: (to?.column ?? 0) <= start,
    };
  });
}

function stopsOf({ edge, way }: Route): readonly string[] {
  return [edge.from, ...way.map(({ key }) => key), edge.to];
}

function linksOf(route: Route): readonly (readonly [string, string])[] {
  const stops = route.leadsBack ? [] : stopsOf(route);
  return stops.slice(1).map((stop, i) => [stops[i] ?? '', stop]);
}

function placeNode(
  node: MapNode,
  { x, y, width, height }: Stop,
  lines: readonly string[],
  direction: 'ltr' | 'rtl',
): PlacedNode {
  const text =
    node.column === 0
      ? { x: direction === 'rtl' ? x + width : x, y: ASCENT, anchor: 'start' as const }
      : { x: x + width / 2, y: y + PADDING.y + ASCENT, anchor: 'middle' as const };
  return { ...node, x, y, width, height, lines, text };
}

function placeEdges(
  routes: readonly Route[],
  stopOf: (key: string) => Stop,
  returnsFrom: number,
  direction: 'ltr' | 'rtl',
): readonly PlacedEdge[] {
  let returns = 0;
  const lines = routes.map(
    (route): Line => ({
      stops: stopsOf(route).map(stopOf),
      thickness: route.thickness,
      returnsAt: route.leadsBack ? returnsFrom + RETURN_GAP * (returns++ + 0.6) : null,
    }),
  );
  const paths = drawLines(lines, direction);
  return routes.map(({ edge, thickness, toEnd }, i) => ({ ...edge, path: paths[i] ?? '', thickness, toEnd }));
}
