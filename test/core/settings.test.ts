// What the reader of the news has chosen, read back from whatever storage holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/core/analysis.ts';
import {
  DEFAULT_SETTINGS,
  isOnForSite,
  isSiteAllowed,
  parseSettings,
  setEnabled,
  setKind,
  setSite,
  siteOf,
} from '../../src/core/settings.ts';

describe('settings read from storage', () => {
  const rows: [what: string, stored: unknown, expected: Partial<typeof DEFAULT_SETTINGS>][] = [
    ['nothing', undefined, {}],
    ['something else', 'on', {}],
    ['a list', [true], {}],
    ['off', { version: 1, enabled: false }, { enabled: false }],
    ['off, in the wrong type', { enabled: 'false' }, {}],
    ['no version', { enabled: false }, { enabled: false }],
    ['a version to come', { version: 9, enabled: false, colour: 'red' }, { enabled: false }],
    ['one kind', { kinds: { statement: true } }, { kinds: { ...DEFAULT_SETTINGS.kinds, statement: true } }],
    ['a kind that is none', { kinds: { rumour: false, outlet: 0 } }, {}],
    [
      'sites',
      { sitesOff: ['b.example', 'WWW.A.example', 'b.example'] },
      { sitesOff: ['a.example', 'b.example'] },
    ],
    [
      'sites that are none',
      { sitesOff: ['', 7, null, 'a b', '<b>', 'a..b', `${'a'.repeat(300)}.example`] },
      {},
    ],
    ['sites in the wrong type', { sitesOff: 'a.example' }, {}],
  ];
  it.each(rows)('%s', (_, stored, expected) => {
    expect(parseSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, ...expected });
  });

  it('are settings, whatever was stored, and stay the same when stored again', () => {
    const stored = fc.oneof(
      fc.anything(),
      fc.record(
        {
          version: fc.anything(),
          enabled: fc.anything(),
          kinds: fc.anything(),
          sitesOff: fc.array(fc.anything()),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(stored, (value) => {
        const settings = parseSettings(value);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        expect(Object.keys(settings.kinds).sort()).toEqual([...KINDS].sort());
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
      }),
    );
  });
});

describe('by default', () => {
  it('every kind is lit but statements', () => {
    expect(KINDS.filter((kind) => !DEFAULT_SETTINGS.kinds[kind])).toEqual(['statement']);
  });
  it('is on everywhere', () => {
    expect(isOnForSite(DEFAULT_SETTINGS, 'www.example.org')).toBe(true);
  });
});

describe('a site', () => {
  const hosts: [host: string, site: string][] = [
    ['www.example.org', 'example.org'],
    ['Example.ORG.', 'example.org'],
    ['edition.example.org', 'edition.example.org'],
    ['localhost', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '[::1]'],
    ['', ''],
    ['example.org/path', ''],
  ];
  it.each(hosts)('of host "%s" is "%s"', (host, site) => expect(siteOf(host)).toBe(site));

  it('that is turned off is off with and without www, and no other is', () => {
    const settings = setSite(DEFAULT_SETTINGS, 'www.example.org', false);
    expect(settings.sitesOff).toEqual(['example.org']);
    expect(isOnForSite(settings, 'example.org')).toBe(false);
    expect(isOnForSite(settings, 'www.example.org')).toBe(false);
    expect(isOnForSite(settings, 'news.example.org')).toBe(true);
    expect(isOnForSite(settings, 'anexample.org')).toBe(true);
  });
  it('can be turned on again', () => {
    const off = setSite(DEFAULT_SETTINGS, 'example.org', false);
    expect(setSite(off, 'www.example.org', true)).toEqual(DEFAULT_SETTINGS);
  });
  it('turned off twice is listed once', () => {
    const off = setSite(DEFAULT_SETTINGS, 'example.org', false);
    expect(setSite(off, 'example.org', false)).toEqual(off);
  });
  it('that is no host changes nothing', () => {
    expect(setSite(DEFAULT_SETTINGS, '', false)).toBe(DEFAULT_SETTINGS);
  });
  it('keeps its own choice while all is off', () => {
    const off = setEnabled(setSite(DEFAULT_SETTINGS, 'example.org', false), false);
    expect(isOnForSite(off, 'other.example')).toBe(false);
    expect(isSiteAllowed(off, 'other.example')).toBe(true);
    expect(isSiteAllowed(off, 'example.org')).toBe(false);
  });
});

it('switches one kind and leaves the others', () => {
  const { kinds } = setKind(DEFAULT_SETTINGS, 'hearsay', false);
  expect(kinds).toEqual({ ...DEFAULT_SETTINGS.kinds, hearsay: false });
});
