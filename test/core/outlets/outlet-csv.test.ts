// The registry's CSV: what its checks find, and that the table in the extension is what the CSV gives.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/build/root.ts';
import { outletTable, parseOutlets, problemsOf } from '../../../scripts/outlets/outlet-csv.ts';
import { scan } from '../../../src/core/attribution/scan.ts';
import {
  foldName,
  outletByHost,
  outletById,
  outletByName,
  withOwnOutlets,
} from '../../../src/core/outlets/outlet-registry.ts';

const FOLDER = join(ROOT, 'src', 'core', 'outlets');
const HEAD = 'id,name,aliases,domains,kind,country,lang';
const of = (...lines: readonly string[]) => parseOutlets([HEAD, ...lines].join('\n'));

describe('a row', () => {
  it('is read, quoted cells too', () => {
    expect(of('cove,"The ""Cove"", daily",Cove|Cove Post?,cove.example|cove.org,newspaper,GB,en')).toEqual([
      {
        line: 2,
        id: 'cove',
        name: 'The "Cove", daily',
        aliases: ['Cove', 'Cove Post?'],
        hosts: ['cove.example', 'cove.org'],
        kind: 'newspaper',
        country: 'GB',
      },
    ]);
  });

  it('that is sound has no problems', () => {
    expect(problemsOf(of('a,A,A,a.com,newspaper,GB,en', 'b,B,B|Shared?,b.com,agency,US,en'))).toEqual([]);
  });

  it.each<[string, string[], RegExp]>([
    ['an odd id', ['A b,A,A,a.com,newspaper,GB,en'], /line 2: the id of "A" is to be "a"/],
    [
      'an id twice',
      ['a,A,A,,newspaper,GB,en', 'a,The A,B,,newspaper,GB,en'],
      /line 3: ids are to be unique and sorted/,
    ],
    [
      'ids out of order',
      ['b,B,B,,newspaper,GB,en', 'a,A,A,,newspaper,GB,en'],
      /line 3: ids are to be unique and sorted/,
    ],
    ['an unknown kind', ['a,A,A,,gazette,GB,en'], /line 2: unknown kind "gazette"/],
    ['a country’s name', ['a,A,A,,newspaper,Britain,en'], /line 2: country "Britain" is no ISO 3166 code/],
    ['no name', ['a,,A,,newspaper,GB,en'], /line 2: empty or odd name/],
    [
      'an address for a host',
      ['a,A,A,https://a.com,newspaper,GB,en'],
      /line 2: "https:\/\/a.com" is no host name/,
    ],
    [
      'a host of two',
      ['a,A,A,x.com,newspaper,GB,en', 'b,B,B,x.com,newspaper,GB,en'],
      /line 3: host "x.com" belongs to a already/,
    ],
    [
      'a plain alias of two',
      ['a,A,Post,,newspaper,GB,en', 'b,B,Post,,newspaper,GB,en'],
      /line 3: alias "Post" belongs to a already/,
    ],
  ])('with %s is refused', (_what, lines, problem) => {
    expect(problemsOf(of(...lines))).toEqual([expect.stringMatching(problem)]);
  });
});

describe('outlets.csv', () => {
  const rows = parseOutlets(readFileSync(join(FOLDER, 'outlets.csv'), 'utf8'));

  it('is sound', () => {
    expect(problemsOf(rows)).toEqual([]);
  });

  it('is what outlet-table.ts was made from', () => {
    const same = readFileSync(join(FOLDER, 'outlet-table.ts'), 'utf8') === outletTable(rows);
    expect(same, 'stale: run "node scripts/run.mjs outlets"').toBe(true);
  });

  it('loses nothing on its way into the table: each host and plain name leads to its outlet, or to nobody where two share it', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, aliases } of rows) {
      for (const alias of aliases) {
        const key = foldName(alias.replace(/\?$/, ''));
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    const lost: string[] = [];
    for (const { id, hosts, aliases } of rows) {
      for (const host of hosts) if (outletByHost(host)?.id !== id) lost.push(`${id}: ${host}`);
      for (const alias of aliases) {
        const shared = (owners.get(foldName(alias.replace(/\?$/, '')))?.size ?? 0) > 1;
        const found = outletByName(alias.replace(/\?$/, ''));
        // The finder reads "Kommersant newspaper" by itself, so such forms are not in the table.
        if (!shared && found && found.id !== id) lost.push(`${id}: ${alias} is ${found.id}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('has every host in full', () => {
    const odd = rows.filter(({ id, hosts }) => outletById(id)?.hosts.join() !== hosts.join());
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('has names that are found in a text, each on a page where it is the only one', () => {
    const missed: string[] = [];
    for (const { id, kind, aliases } of rows) {
      if (kind === 'forum') continue;
      for (const alias of aliases.filter((name) => !name.endsWith('?'))) {
        withOwnOutlets([]);
        const { names } = scan(`As reported by ${alias} on Monday, it was old.`);
        if (!names.some((name) => name.aliases.some(({ outlet }) => outlet.id === id))) missed.push(alias);
      }
    }
    // A domain's ending with a capital reads as the next sentence; platforms and numbers are read otherwise.
    const apart = /\.[A-Z]|^\w-|^Channel \d|Weibo|Substack|YouTube|VKontakte|Truth Social/;
    expect(missed.filter((alias) => !apart.test(alias))).toEqual([]);
  });

  it('has names that lead back to their outlets', () => {
    const plain = rows.filter(({ name, aliases }) => aliases.includes(name));
    expect(plain.filter(({ id, name }) => outletByName(name)?.id !== id).map(({ name }) => name)).toEqual([]);
  });
});
