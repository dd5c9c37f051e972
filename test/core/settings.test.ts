// What the reader of the news has chosen, read back from whatever storage holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/core/analysis.ts';
import { fitsSync, parseSettings, parseSettingsFile, settingsFile } from '../../src/core/parse-settings.ts';
import {
  DEFAULT_SETTINGS,
  isOnForSite,
  isSiteAllowed,
  type Settings,
  setEnabled,
  setKind,
  setLine,
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
      { siteScope: 'all-but', sitesOff: ['a.example', 'b.example'] },
    ],
    [
      'sites that are none',
      { sitesOff: ['', 7, null, 'a b', '<b>', 'a..b', `${'a'.repeat(300)}.example`] },
      {},
    ],
    ['sites in the wrong type', { sitesOff: 'a.example' }, {}],
    [
      'only some sites',
      { siteScope: 'only', sitesOn: ['www.a.example'] },
      { siteScope: 'only', sitesOn: ['a.example'] },
    ],
    [
      'all sites, with a list in reserve',
      { siteScope: 'all', sitesOff: ['a.example'] },
      { sitesOff: ['a.example'] },
    ],
    ['a scope that is none', { siteScope: 'some' }, {}],
    [
      'a line of one\u2019s own',
      { lines: { circular: { weight: 'strong', color: '#0a0b0c' } } },
      { lines: { ...DEFAULT_SETTINGS.lines, circular: { weight: 'strong', color: '#0a0b0c' } } },
    ],
    ['a colour that could be more than a colour', { lines: { unknown: { color: '#fff;} body{}' } } }, {}],
    [
      'cards by click',
      { card: { opensOn: 'click', delay: 800 } },
      { card: { opensOn: 'click', delay: 800 } },
    ],
    ['a delay out of reach', { card: { delay: 1e9 } }, {}],
    [
      'an outlet of one\u2019s own',
      {
        ownOutlets: [
          { name: ' Ferry  Times ', aliases: ['FT?', 7, 'x'], host: 'https://www.ferrytimes.example/news' },
        ],
      },
      { ownOutlets: [{ name: 'Ferry Times', aliases: ['FT?'], host: 'ferrytimes.example' }] },
    ],
    [
      'outlets without a name, or twice',
      { ownOutlets: [{ host: 'a.example' }, { name: 'Quay' }, { name: 'Quay' }] },
      { ownOutlets: [{ name: 'Quay', aliases: [], host: null }] },
    ],
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
          siteScope: fc.anything(),
          lines: fc.anything(),
          card: fc.anything(),
          ownOutlets: fc.array(fc.record({ name: fc.string(), aliases: fc.anything(), host: fc.string() })),
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

describe('the scope', () => {
  const only: Settings = { ...DEFAULT_SETTINGS, siteScope: 'only', sitesOn: ['a.example'] };
  it('"only" is on for its sites and for no other', () => {
    expect(isOnForSite(only, 'www.a.example')).toBe(true);
    expect(isOnForSite(only, 'b.example')).toBe(false);
  });
  it('"only" takes a site in and lets it go', () => {
    expect(setSite(only, 'b.example', true).sitesOn).toEqual(['a.example', 'b.example']);
    expect(setSite(only, 'a.example', false).sitesOn).toEqual([]);
  });
  it('"all" heeds no list, and becomes "all but" with the first site that is turned off', () => {
    const all: Settings = { ...DEFAULT_SETTINGS, sitesOff: ['a.example'] };
    expect(isOnForSite(all, 'a.example')).toBe(true);
    expect(setSite(all, 'b.example', false)).toEqual({
      ...all,
      siteScope: 'all-but',
      sitesOff: ['b.example'],
    });
  });
});

it('changes one line and leaves the others', () => {
  const { lines } = setLine(DEFAULT_SETTINGS, 'unknown', { weight: 'off' });
  expect(lines).toEqual({ ...DEFAULT_SETTINGS.lines, unknown: { weight: 'off', color: null } });
});

describe('a file of settings', () => {
  const settings = setKind(DEFAULT_SETTINGS, 'statement', true);
  it('gives back what was put in', () => expect(parseSettingsFile(settingsFile(settings))).toEqual(settings));
  const others: [what: string, text: string][] = [
    ['no JSON', 'hello'],
    ['JSON of another kind', '{"settings": {}}'],
    ['a list', '[]'],
    ['nothing', ''],
  ];
  it.each(others)('is not %s', (_, text) => expect(parseSettingsFile(text)).toBeNull());
});

describe('the room in synchronised storage', () => {
  const withSites = (count: number): Settings => ({
    ...DEFAULT_SETTINGS,
    sitesOff: Array.from({ length: count }, (_, i) => `site-${String(i).padStart(4, '0')}.example`),
  });
  it('is enough for hundreds of sites', () => expect(fitsSync(withSites(300))).toBe(true));
  it('ends', () => expect(fitsSync(withSites(400))).toBe(false));
  it('is counted in bytes', () => {
    const outlets = (letter: string): Settings => ({
      ...DEFAULT_SETTINGS,
      ownOutlets: Array.from({ length: 40 }, (_, i) => ({
        name: `${letter.repeat(60)}${i}`,
        aliases: [],
        host: null,
      })),
    });
    expect(fitsSync(outlets('a'))).toBe(true);
    expect(fitsSync(outlets('\u6d77'))).toBe(false);
  });
});
