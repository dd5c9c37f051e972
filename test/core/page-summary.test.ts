// What the popup and the badge are told about a page.
import { expect, test } from 'vitest';
import type { Attribution, Kind, Step } from '../../src/core/analysis.ts';
import { shownAttributions, summarizePage } from '../../src/core/page-summary.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';

const page: Step = { role: 'page', name: 'Ship Talk', id: null };
const report = (name: string, id: string | null): Step => ({
  role: 'report',
  name,
  id,
  evidence: 'stated',
  quote: name,
  url: null,
});

function attribution(kind: Kind, hops: number | null, ...reports: Step[]): Attribution {
  const words = { exact: kind, prefix: '', suffix: '', start: 0, end: kind.length, cue: 'said' };
  return { ...words, kind, source: null, upstream: null, chain: [page, ...reports], hops, circular: false };
}

test('counts what is lit, distinct sources upstream and the longest way', () => {
  const summary = summarizePage([
    attribution('outlet', 1, report('Courier', 'courier')),
    attribution('outlet', 2, report('Tidewire', null), report('The Courier', 'courier')),
    attribution('hearsay', null),
  ]);
  expect(summary).toMatchObject({ upstreamSources: 2, mostHops: 2 });
  expect(summary.attributions.map(({ index, hopClass }) => [index, hopClass])).toEqual([
    [0, 'one-hop'],
    [1, 'many-hops'],
    [2, 'unknown'],
  ]);
});

test('knows no longest way where none is known', () => {
  expect(summarizePage([attribution('hearsay', null)]).mostHops).toBeNull();
});

test('shows the kinds that are switched on, in reading order', () => {
  const all = [attribution('statement', 0), attribution('outlet', 1), attribution('social', 0)];
  const { kinds } = DEFAULT_SETTINGS;
  expect(shownAttributions(all, kinds).map(({ kind }) => kind)).toEqual(['outlet', 'social']);
  expect(
    shownAttributions(all, { ...kinds, outlet: false, statement: true }).map(({ kind }) => kind),
  ).toEqual(['statement', 'social']);
});

test('says each story once, and beside each attribution how its trace went', () => {
  const summary = summarizePage([attribution('outlet', 1), attribution('outlet', 1)], {
    traces: ['Cancelled.', null],
    stories: ['You have read 2 articles on this.', 'You have read 2 articles on this.'],
    trace: { running: false, done: 1, of: 2 },
  });
  expect(summary.attributions.map(({ trace }) => trace)).toEqual(['Cancelled.', null]);
  expect(summary.stories).toEqual(['You have read 2 articles on this.']);
});
