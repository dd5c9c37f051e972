// The drawing: nothing overlaps, nothing leaves it, thicker lines are more attributions, and right to left is its mirror image.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, layoutMap } from '../../../src/core/map/map-layout.ts';
import { escapeXml, mapSvg } from '../../../src/core/map/map-svg.ts';
import { provenanceMap } from '../../../src/core/map/provenance-map.ts';
import { analysisOf } from './attributions.ts';

function layout(ways: readonly string[], width = 368, direction: 'ltr' | 'rtl' = 'ltr') {
  const { attributions, publisher } = analysisOf(...ways);
  const map = provenanceMap(attributions, publisher);
  return layoutMap(map, width, direction, ({ name }) => name || 'nobody');
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
  it('leads a line that skips columns past the nodes between', () => {
    const { nodes, edges } = layout(['Reuters > Kommersant', '(analysts)']);
    const { path = '' } = edges.find(({ to }) => to === 'origin analysts') ?? {};
    const lanes = [...path.matchAll(/ ([\d.]+) H([\d.]+)/g)].map((match) => Number(match[1]));
    expect(lanes).toHaveLength(2);
    for (const [i, key] of ['report reuters', 'report kommersant'].entries()) {
      const { y = 0, height = 0 } = nodes.find((node) => node.key === key) ?? {};
      const lane = lanes[i] ?? Number.NaN;
      expect(lane < y || lane > y + height).toBe(true);
    }
  });
  it('is mirrored where people read from the right', () => {
    const [left, right] = [layout(WAYS), layout(WAYS, 368, 'rtl')];
    for (const [i, { x, y, width }] of left.nodes.entries()) {
      expect(right.nodes[i]?.x).toBeCloseTo(left.width - x - width, 5);
      expect(right.nodes[i]?.y).toBe(y);
    }
  });
  it('gets wider than there is room before a column gets too narrow to read', () => {
    expect(layout(['A1 > B1 > C1 > D1 > E1'], 200).width).toBeGreaterThan(400);
  });
  it('of a page alone is one node', () => expect(layout([]).nodes).toHaveLength(1));
});

describe('a name', () => {
  const rows: [name: string, lines: string[]][] = [
    ['Reuters', ['Reuters']],
    ['The Moscow Times', ['The Moscow', 'Times']],
    ['Donaudampfschifffahrt', ['Donaudampfs', 'chifffahrt']],
    ['海港灯报新闻社', ['海港灯报新', '闻社']],
    ['one two three four five six seven eight', ['one two', 'three four', 'five six…']],
  ];
  it.each(rows)('%s is broken into %j', (name, lines) => expect(breakLines(name, 76)).toEqual(lines));
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
