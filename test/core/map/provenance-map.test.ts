// The map says what the chains say: each publication once, as far from the page as its longest way, origins at the end.
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/core/analysis.ts';
import { provenanceMap } from '../../../src/core/map/provenance-map.ts';
import { firstItems, sourceGroups } from '../../../src/core/map/source-groups.ts';
import { analysisOf, attributionOf } from './attributions.ts';

function drawn(...ways: readonly (string | Attribution)[]) {
  const { attributions, publisher } = analysisOf(...ways);
  const { nodes, edges, columns } = provenanceMap(attributions, publisher);
  return {
    columns,
    nodes: nodes.map(({ name, role, column }) => `${column} ${role}${name && ` ${name}`}`),
    edges: edges.map(({ from, to, attributions: along }) => `${from} → ${to}: ${along.join()}`),
  };
}

describe('the map', () => {
  it('has one column for each hop and one for the origins', () => {
    expect(drawn('Reuters > Kommersant > (sources)', '(a spokesman)')).toEqual({
      columns: 4,
      nodes: [
        '0 page Ship Talk',
        '1 report Reuters',
        '2 report Kommersant',
        '3 origin sources',
        '3 origin a spokesman',
      ],
      edges: [
        'page → report reuters: 0',
        'report reuters → report kommersant: 0',
        'report kommersant → origin sources: 0',
        'page → origin a spokesman: 1',
      ],
    });
  });
  it('draws a step once and counts who goes along it', () => {
    expect(drawn('Reuters', 'Reuters > (sources)', 'Reuters').edges).toEqual([
      'page → report reuters: 0,1,2',
      'report reuters → origin sources: 1',
    ]);
  });
  it('sets a publication as far off as its longest way', () => {
    expect(drawn('Kommersant', 'Reuters > Kommersant').nodes).toEqual([
      '0 page Ship Talk',
      '1 report Reuters',
      '2 report Kommersant',
    ]);
  });
  it('leads to where nobody says', () => {
    expect(drawn('?', 'Reuters > ?')).toMatchObject({
      nodes: ['0 page Ship Talk', '1 report Reuters', '2 unknown'],
      edges: ['page → unknown: 0', 'page → report reuters: 1', 'report reuters → unknown: 1'],
    });
  });
  it('closes a circle at the page', () => {
    const circle = attributionOf('Reuters > Ship Talk', { hops: null, circular: true });
    expect(drawn(circle)).toMatchObject({
      nodes: ['0 page Ship Talk', '1 report Reuters'],
      edges: ['page → report reuters: 0', 'report reuters → page: 0'],
    });
  });
  it('of nothing is the page alone', () => {
    expect(drawn()).toEqual({ columns: 1, nodes: ['0 page Ship Talk'], edges: [] });
  });
  it('draws only what it is asked for, under the same numbers', () => {
    const { attributions, publisher } = analysisOf('Reuters', 'Kommersant');
    const { nodes } = provenanceMap(attributions, publisher, (index) => index === 1);
    expect(nodes.map(({ name, attributions: through }) => [name, ...through])).toEqual([
      ['Ship Talk', 1],
      ['Kommersant', 1],
    ]);
  });
});

describe('the groups', () => {
  const groups = (...ways: readonly (string | Attribution)[]) =>
    sourceGroups(analysisOf(...ways).attributions).map(
      ({ name, items }) => `${name || '?'}: ${items.map(({ index }) => index).join()}`,
    );
  it('gather what credits the same source, the largest first', () => {
    expect(groups('Reuters', 'Kommersant', 'Kommersant > (sources)')).toEqual([
      'Kommersant: 1,2',
      'Reuters: 0',
    ]);
  });
  it('name the origin where no outlet is credited, and nobody last', () => {
    expect(groups('?', '?', '(a report)')).toEqual(['a report: 2', '?: 0,1']);
  });
  it('can be begun with, each with the size of the whole', () => {
    const all = sourceGroups(analysisOf('Reuters', 'Kommersant', 'Kommersant', '(a report)').attributions);
    const begun = (count: number) =>
      firstItems(all, count).map(({ name, size, items }) => `${name}: ${items.length} of ${size}`);
    expect(begun(0)).toEqual([]);
    expect(begun(1)).toEqual(['Kommersant: 1 of 2']);
    expect(begun(3)).toEqual(['Kommersant: 2 of 2', 'Reuters: 1 of 1']);
    expect(begun(9)).toEqual(['Kommersant: 2 of 2', 'Reuters: 1 of 1', 'a report: 1 of 1']);
  });
});
