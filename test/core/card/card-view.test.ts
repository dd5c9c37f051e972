// What the card says, for each kind of answer.
import { describe, expect, test } from 'vitest';
import type { Attribution, Step } from '../../../src/core/analysis.ts';
import { type CardView, cardView } from '../../../src/core/card/card-view.ts';
import { phraseIds } from '../../../src/core/card/phrase-ids.ts';
import type { Outlet } from '../../../src/core/outlets/outlet-registry.ts';

const TEXT =
  'LISBON (Tidewire) - The Harbour Courier reported, citing two officials, that 40 ships would be sold.\n\nThe daily said the fleet was rusting.';

const TIDEWIRE: Outlet = {
  id: 'tidewire',
  name: 'Tidewire',
  hosts: ['tidewire.example'],
  kind: 'agency',
  country: 'PT',
};
const COURIER: Outlet = {
  id: 'courier',
  name: 'The Harbour Courier',
  hosts: ['courier.example'],
  kind: 'newspaper',
  country: 'NO',
};
const OUTLETS = new Map([TIDEWIRE, COURIER].map((outlet) => [outlet.id, outlet]));

const page: Step = { role: 'page', name: 'Ship Talk', id: null };
const tidewire: Step = {
  role: 'report',
  name: 'Tidewire',
  id: 'tidewire',
  evidence: 'inferred',
  quote: 'LISBON (Tidewire) -',
  url: null,
};
const courier: Step = {
  role: 'report',
  name: 'The Harbour Courier',
  id: 'courier',
  evidence: 'stated',
  quote: 'The Harbour Courier reported',
  url: null,
};
const officials: Step = {
  role: 'origin',
  name: 'two officials',
  evidence: 'stated',
  quote: 'citing two officials',
};

/** "The daily said", as far as nothing else is said. */
function attribution(changes: Partial<Attribution>): Attribution {
  const exact = changes.exact ?? 'The daily said';
  const start = TEXT.indexOf(exact);
  return {
    kind: 'outlet',
    exact,
    prefix: '',
    suffix: '',
    start,
    end: start + exact.length,
    source: 'The daily',
    cue: 'said',
    upstream: 'The Harbour Courier',
    chain: [page, tidewire, courier, officials],
    hops: 2,
    circular: false,
    ...changes,
  };
}

function view(
  changes: Partial<Attribution>,
  links: { start: number; end: number; href: string }[] = [],
): CardView {
  return cardView(attribution(changes), {
    article: { text: TEXT, blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }], links },
    outletById: (id) => OUTLETS.get(id) ?? null,
    t: (key, ...parts) => [key, ...parts].join(' '),
    locale: 'en',
  });
}

describe('the headline', () => {
  test.each<[why: string, changes: Partial<Attribution>, headline: string, caveat: string | null]>([
    ['counts hops and says that they are only stated', {}, 'card_hops_other 2', 'card_caveat_at_least 2'],
    ['knows one from many', { hops: 1, chain: [page, courier] }, 'card_hops_one 1', 'card_caveat_at_least 1'],
    [
      'says that this page is the original report',
      { hops: 0, chain: [page, officials] },
      'card_headline_original',
      null,
    ],
    ['says that it does not know', { hops: null, chain: [page] }, 'card_headline_unknown', null],
    [
      'counts nothing in a circle',
      { hops: null, circular: true },
      'card_headline_circular',
      'card_caveat_circular',
    ],
    [
      'has no caveat when every report was opened',
      { hops: 1, chain: [page, { ...courier, evidence: 'found' }] },
      'card_hops_one 1',
      null,
    ],
    [
      'keeps a caveat when only some were',
      { chain: [page, { ...tidewire, evidence: 'found' }, courier] },
      'card_hops_other 2',
      'card_caveat_partly 2',
    ],
  ])('%s', (_, changes, headline, caveat) => {
    expect(view(changes)).toMatchObject({ headline, caveat });
  });
});

describe('the trail', () => {
  test('runs from this page to the origin, each publication with what is known of it', () => {
    expect(view({}).trail.map(({ role, name, about, url }) => [role, name, about, url])).toEqual([
      ['page', 'Ship Talk', 'card_this_page', null],
      [
        'report',
        'Tidewire',
        'card_outlet_in_country card_outlet_agency Portugal',
        'https://tidewire.example/',
      ],
      [
        'report',
        'The Harbour Courier',
        'card_outlet_in_country card_outlet_newspaper Norway',
        'https://courier.example/',
      ],
      ['origin', 'two officials', null, null],
    ]);
  });

  test('quotes the evidence of each step and knows where it stands', () => {
    const proofs = view({}).trail.map(({ proof }) => proof && [proof.label, proof.quote, proof.place]);
    const place = (quote: string) => ({
      start: TEXT.indexOf(quote),
      end: TEXT.indexOf(quote) + quote.length,
    });
    expect(proofs).toEqual([
      null,
      ['card_evidence_inferred', 'LISBON (Tidewire) -', place('LISBON (Tidewire) -')],
      ['card_evidence_stated', 'The Harbour Courier reported', place('The Harbour Courier reported')],
      ['card_evidence_stated', 'citing two officials', place('citing two officials')],
    ]);
  });

  test('ends open when nobody says who', () => {
    expect(view({ hops: null, chain: [page] }).trail.map(({ role }) => role)).toEqual(['page', 'unknown']);
  });

  test('ends with the return of a circle', () => {
    const back: Step = { ...courier, name: 'Ship Talk', id: null };
    expect(
      view({ hops: null, circular: true, chain: [page, courier, back] }).trail.map(({ role }) => role),
    ).toEqual(['page', 'report', 'return']);
  });

  test('leads to the report itself where the page links to it, and shows where', () => {
    const href = 'https://courier.example/2031/fleet';
    const start = TEXT.indexOf('The Harbour');
    const linked: Step = { ...courier, evidence: 'linked', quote: href, url: href };
    const { trail, find } = view({ hops: 1, chain: [page, linked] }, [{ start, end: start + 11, href }]);
    expect(trail[1]).toMatchObject({
      url: href,
      proof: { quote: 'courier.example/2031/fleet', place: { start, end: start + 11 } },
    });
    expect(find).toEqual({ label: 'card_open_report The Harbour Courier', url: href });
  });

  test('has no place for evidence that is not in the text', () => {
    const declared: Step = { ...courier, evidence: 'declared', quote: 'Courier Media' };
    expect(view({ chain: [page, declared] }).trail[1]?.proof?.place).toBeNull();
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://courier.example/'])(
    'never links to %s',
    (url) => {
      expect(view({ chain: [page, { ...courier, url }] }).trail[1]?.url).toBe('https://courier.example/');
    },
  );

  test('cuts endless names, and never in the middle of a character', () => {
    const name = view({ chain: [{ ...page, name: '😀'.repeat(5000) }] }).trail[0]?.name ?? '';
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name).toMatch(/^(?:😀)+…$/u);
  });

  test('has a name for a page without one', () => {
    expect(view({ chain: [{ ...page, name: ' ' }] }).trail[0]?.name).toBe('card_nameless');
  });
});

describe('what the phrase stands for', () => {
  test('is said of a newspaper that is not named', () => {
    expect(view({}).standsFor).toEqual({
      mention: 'The daily',
      name: 'The Harbour Courier',
      about: 'card_outlet_in_country card_outlet_newspaper Norway',
    });
  });

  test.each<[why: string, changes: Partial<Attribution>]>([
    ['a source that is named', { source: 'Norway’s Harbour Courier' }],
    ['a newspaper that could be two', { upstream: null }],
    ['people', { kind: 'anonymous', source: 'officials', upstream: null }],
    ['nobody', { kind: 'hearsay', source: null, upstream: null }],
  ])('is not said of %s', (_, changes) => {
    expect(view(changes).standsFor).toBeNull();
  });
});

describe('find the original', () => {
  test('searches the site of the last outlet for the telling words', () => {
    expect(view({ exact: 'The Harbour Courier reported' }).find).toEqual({
      label: 'card_find_original The Harbour Courier',
      url: 'https://duckduckgo.com/?q=site%3Acourier.example%2040',
    });
  });

  test.each<[why: string, changes: Partial<Attribution>]>([
    ['this page is the original', { hops: 0, chain: [page, officials] }],
    ['nobody says who', { hops: null, chain: [page] }],
    ['the media are not named', { hops: 1, chain: [page, { ...courier, id: null, name: 'unnamed media' }] }],
    ['they credit each other', { hops: null, circular: true }],
  ])('is not offered when %s', (_, changes) => {
    expect(view(changes).find).toBeNull();
  });
});

test('the label tells source, outlet and hops in one breath', () => {
  expect(view({}).label.replace(/[\u2068\u2069]/g, '')).toBe(
    'The daily, The Harbour Courier: card_hops_other 2',
  );
});

test.each<[why: string, changes: Partial<Attribution>, heard: string]>([
  ['source, outlet and hops', {}, 'card_heard_named The daily The Harbour Courier hops_other 2'],
  [
    'a source that names itself once',
    { source: 'The Harbour Courier', hops: 1 },
    'card_heard_source The Harbour Courier hops_one 1',
  ],
  [
    'a source that is not known',
    { source: 'media', upstream: null, hops: null },
    'card_heard_source media hops_unknown',
  ],
  [
    'sources that credit each other',
    { hops: null, circular: true },
    'card_heard_named The daily The Harbour Courier hops_circular',
  ],
])('who steps from phrase to phrase hears %s', (_, changes, heard) => {
  expect(view(changes).heard.replace(/[\u2068\u2069]/g, '')).toBe(heard);
});

test('phrases keep their ids when others come before them, and equal ones are told apart', () => {
  const [one, two] = [attribution({}), attribution({ exact: 'citing two officials' })];
  const [oneId, twoId] = phraseIds([one, two]);
  expect(phraseIds([attribution({ exact: 'rusting' }), one, two]).slice(1)).toEqual([oneId, twoId]);
  expect(new Set(phraseIds([one, one, two])).size).toBe(3);
});
