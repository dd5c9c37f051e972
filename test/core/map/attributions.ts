// Attributions for tests of the map, in a short form: "page > Reuters > Kommersant > (sources)".
import type { Analysis, Attribution, Step } from '../../../src/core/analysis.ts';

const PAGE = { name: 'Ship Talk', id: 'ship-talk' };

/** `way`: publications from the first one upstream of the page, an origin in parentheses last; a "?" is nobody. */
export function attributionOf(way: string, changes: Partial<Attribution> = {}): Attribution {
  const names = way.split(' > ').filter((name) => name !== '?');
  const steps = names.map((name): Step => {
    const inside = /^\((.*)\)$/.exec(name)?.[1];
    if (inside) return { role: 'origin', name: inside, evidence: 'stated', quote: inside };
    const id = name === PAGE.name ? PAGE.id : name.toLowerCase();
    return { role: 'report', name, id, evidence: 'stated', quote: `${name} said`, url: null };
  });
  const reports = steps.filter(({ role }) => role === 'report');
  return {
    kind: 'outlet',
    exact: `${way} said`,
    prefix: '',
    suffix: '',
    start: 0,
    end: 4,
    source: way,
    cue: 'said',
    upstream: reports[0]?.name ?? null,
    chain: [{ role: 'page', ...PAGE }, ...steps],
    hops: way.endsWith('?') ? null : reports.length,
    circular: false,
    ...changes,
  };
}

export function analysisOf(...ways: readonly (string | Attribution)[]): Analysis {
  return {
    url: 'https://shiptalk.example/t/1',
    title: 'The last boat',
    language: 'en',
    published: null,
    publisher: PAGE,
    republishedFrom: null,
    attributions: ways.map((way) => (typeof way === 'string' ? attributionOf(way) : way)),
  };
}
