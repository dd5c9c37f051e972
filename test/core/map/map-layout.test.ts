// The drawing: nothing overlaps, nothing leaves it, thicker lines are more attributions, and right to left is its mirror image.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/core/analysis.ts';
import { layoutMap, type MapLayout, type PlacedEdge } from '../../../src/core/map/map-layout.ts';
import { escapeXml, mapSvg } from '../../../src/core/map/map-svg.ts';
import { provenanceMap } from '../../../src/core/map/provenance-map.ts';
import { analysisOf, attributionOf } from './attributions.ts';
import { measure } from './measure.ts';

function layout(
  ways: readonly (string | Attribution)[],
  width = 368,
  direction: 'ltr' | 'rtl' = 'ltr',
): MapLayout {
  const { attributions, publisher } = analysisOf(...ways);
  const map = provenanceMap(attributions, publisher);
  return layoutMap(map, { width, direction, nameOf: ({ name }) => name || 'nobody', measure });
}

const WAYS = ['Reuters > Kommersant > (sources)', 'Reuters', 'Reuters', '(a spokesman)', '?', 'Le Monde'];

const way = fc
  .array(
    fc.constantFrom(
      'Reuters',
      'Kommersant',
      'Le Monde',
      'The Skerra and Outer Islands Advertiser',
      '海港灯报',
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((names) => [...new Set(names)].join(' > '));

const anyWay = fc.oneof(
  way,
  way.map((names) => `${names} > (sources)`),
  fc.constantFrom('(a spokesman)', '(analysts)', '?'),
  way.map((names) => attributionOf(`${names} > Ship Talk`, { hops: null, circular: true })),
);

/** Points of a path along all its pieces: "M", "C" and "H" is what there is. */
function pointsOf(path: string): readonly (readonly [x: number, y: number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter, given = ''] of path.matchAll(/([MCH])([^MCH]*)/g)) {
    const numbers = given.trim().split(/\s+/).map(Number);
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    const [endX, endY] = letter === 'C' ? [e, f] : letter === 'M' ? [a, b] : [a, y];
    for (let step = 0; step <= 24; step++) {
      const t = step / 24;
      const mix = (p0: number, p1: number, p2: number, p3: number) =>
        (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t ** 2 * p2 + t ** 3 * p3;
      if (letter === 'C') points.push([mix(x, a, c, e), mix(y, b, d, f)]);
      else if (letter === 'H') points.push([x + t * (endX - x), y]);
    }
    [x, y] = [endX, endY];
  }
  return points;
}

/** Names of the nodes that the line runs behind, rims apart. */
function behind({ path }: PlacedEdge, { nodes }: MapLayout): readonly string[] {
  const points = pointsOf(path);
  return nodes
    .filter(({ x, y, width, height }) =>
      points.some(
        ([px, py]) => px > x + 0.5 && px < x + width - 0.5 && py > y + 0.5 && py < y + height - 0.5,
      ),
    )
    .map(({ name }) => name);
}

describe('the layout', () => {
  it('puts no two nodes in one place, and all of them inside', () => {
    fc.assert(
      fc.property(fc.array(way, { maxLength: 30 }), fc.integer({ min: 200, max: 900 }), (ways, width) => {
        const { nodes, ...size } = layout(ways, width);
        for (const node of nodes) {
          expect(node.x).toBeGreaterThanOrEqual(0);
          expect(node.y).toBeGreaterThanOrEqual(0);
          expect(node.x + node.width).toBeLessThanOrEqual(size.width + 0.01);
          expect(node.y + node.height).toBeLessThanOrEqual(size.height + 0.01);
        }
        for (const [i, a] of nodes.entries())
          for (const b of nodes.slice(i + 1)) {
            const apart =
              a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
            expect(apart).toBe(true);
          }
      }),
    );
  });
  it('draws a line thicker the more go along it', () => {
    const { edges } = layout(WAYS);
    const thickness = (to: string) => edges.find((edge) => edge.to === to)?.thickness ?? 0;
    expect(thickness('report reuters')).toBeGreaterThan(thickness('report le monde'));
  });
  it('leads no line behind a node, nor out of the drawing', () => {
    fc.assert(
      fc.property(
        fc.array(anyWay, { maxLength: 40 }),
        fc.integer({ min: 200, max: 900 }),
        fc.constantFrom('ltr' as const, 'rtl' as const),
        (ways, width, direction) => {
          const drawn = layout(ways, width, direction);
          for (const edge of drawn.edges) {
            expect(behind(edge, drawn)).toEqual([]);
            for (const [, y] of pointsOf(edge.path)) {
              expect(y).toBeGreaterThanOrEqual(0);
              expect(y).toBeLessThanOrEqual(drawn.height);
            }
          }
        },
      ),
    );
  });
  it('lets no two lines touch a node in the same place', () => {
    const { edges } = layout(['Reuters > Kommersant', 'Le Monde > Kommersant', 'Reuters > (sources)']);
    const arrivals = edges
      .filter(({ to }) => to === 'report kommersant')
      .map(({ path }) => pointsOf(path).at(-1));
    expect(arrivals).toHaveLength(2);
    expect(arrivals[0]?.[1]).not.toBe(arrivals[1]?.[1]);
    const leavings = edges
      .filter(({ from }) => from === 'report reuters')
      .map(({ path }) => pointsOf(path)[0]);
    expect(leavings[0]?.[1]).not.toBe(leavings[1]?.[1]);
  });
  it('draws a step straight where nothing is in the way', () => {
    const { edges } = layout(['Reuters > Kommersant > (sources)']);
    for (const { path } of edges) expect(new Set(pointsOf(path).map(([, y]) => Math.round(y))).size).toBe(1);
  });
  it('keeps the columns of a usual story within the width of a side panel', () => {
    expect(layout(WAYS, 328).width).toBeLessThanOrEqual(328);
  });
  it('is mirrored where people read from the right', () => {
    const [left, right] = [layout(WAYS), layout(WAYS, 368, 'rtl')];
    for (const [i, { x, y, width }] of left.nodes.entries()) {
      expect(right.nodes[i]?.x).toBeCloseTo(left.width - x - width, 5);
      expect(right.nodes[i]?.y).toBe(y);
    }
  });
  it('gets wider than there is room before a column gets too narrow to read', () => {
    expect(layout(['Aldmouth > Brannoch > Corriere > Dagblad > Espresso'], 200).width).toBeGreaterThan(380);
  });
  it('of a page alone is one node', () => expect(layout([]).nodes).toHaveLength(1));
});

describe('the file', () => {
  const colors = { surface: '#fff', text: '#000', edge: '#888', page: '#000', report: '#00f', end: '#777' };
  it('holds every name as text, whatever it looks like', () => {
    const svg = mapSvg(layout(['<script>alert(1)</script>']), colors, 'A & "B" <c>\u0000');
    expect(svg).not.toMatch(/<script/);
    expect(svg).toContain('<title>A &amp; &quot;B&quot; &lt;c&gt; </title>');
    expect(svg).toContain('&lt;script');
  });
  it('is XML whatever a page says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"\p{Cc}]/u);
      }),
    );
  });
});
