// The registry of outlets: names, aliases, hosts -> one outlet or none. The table stays one string: an index of where each alias
// begins is made in one pass on first use, and an outlet is cut out of the string only when it is asked for.
import { hashWordAt } from '../text/tokens.ts';
import { hostStem, plainLetters, usualId } from './outlet-names.ts';
import { OUTLET_TABLE } from './outlet-table.ts';
import type { OwnOutlet } from './own-outlet.ts';

export type OutletKind =
  | 'newspaper'
  | 'digital'
  | 'broadcaster'
  | 'agency'
  | 'magazine'
  | 'journal'
  | 'aggregator'
  | 'forum'
  | 'blog';

export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Host names without "www."; the first is the outlet's home. */
  readonly hosts: readonly string[];
  readonly kind: OutletKind;
  /** ISO 3166 code of the country its newsroom sits in. */
  readonly country: string;
}

/** A name by which text may call an outlet. */
export interface OutletAlias {
  /** Without "The" in front; see `article`. */
  readonly text: string;
  /** Also an ordinary word, a surname or a clashing acronym: counts only in the company of an attribution. */
  readonly ambiguous: boolean;
  /** The name begins with "The", which may be small in a sentence. */
  readonly article: boolean;
  readonly outlet: Outlet;
}

const KINDS: Readonly<Record<string, OutletKind>> = {
  n: 'newspaper',
  d: 'digital',
  b: 'broadcaster',
  a: 'agency',
  m: 'magazine',
  j: 'journal',
  g: 'aggregator',
  f: 'forum',
  l: 'blog',
};

/** The table cut into rows, and where each name is. A name is known by one number: row * NAMES + its place among the row's names. */
interface Index {
  readonly rows: readonly string[];
  /** Hash of a name's first word -> the names that begin with it. */
  readonly names: ReadonlyMap<number, readonly number[]>;
  /** Hashes of first words that are written small. */
  readonly small: ReadonlySet<number>;
}

/** More names than any outlet has. */
const NAMES = 64;

let index: Index | null = null;
const outlets = new Map<number, Outlet>();
const aliases = new Map<number, OutletAlias>();
const firstWords = new Map<number, FirstWord | null>();

function tableIndex(): Index {
  index ??= indexTable();
  return index;
}

/** Reads the table, which otherwise happens at the first question: for those who want to choose when. */
export function loadOutlets(): void {
  tableIndex();
}

/** Cutting strings is native and fast; only the first word of each name is looked at character by character. */
function indexTable(): Index {
  const rows = OUTLET_TABLE.split('\n');
  const names = new Map<number, number[]>();
  const small = new Set<number>();
  for (let row = 0; row < rows.length; row++) {
    const [label = '', , list = ''] = (rows[row] as string).split('\t');
    if (!label.startsWith('~')) add(names, small, label, row * NAMES);
    if (list === '') continue;
    const labels = list.split('|');
    for (let i = 0; i < labels.length; i++) add(names, small, labels[i] as string, row * NAMES + i + 1);
  }
  return { rows, names, small };
}

function add(names: Map<number, number[]>, small: Set<number>, label: string, name: number): void {
  const hash = hashWordAt(label, label.startsWith('The ') ? 4 : 0, label.length);
  const first = label.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 48 && first <= 57)) small.add(hash);
  const list = names.get(hash);
  if (list) list.push(name);
  else names.set(hash, [name]);
}

function outletOfRow(row: number): Outlet {
  const known = outlets.get(row);
  if (known) return known;
  const [label = '', id = '', , list = '', kind = ''] = (tableIndex().rows[row] ?? '').split('\t');
  const name = label.startsWith('~') ? label.slice(1) : label;
  const outlet: Outlet = {
    id: id || usualId(name),
    name,
    hosts: list === '' ? [] : list.split('|').map((host) => fullHost(host, name)),
    kind: KINDS[kind[0] ?? ''] ?? 'digital',
    country: kind.slice(1),
  };
  outlets.set(row, outlet);
  return outlet;
}

function fullHost(host: string, name: string): string {
  if (host[0] === '=') return hostStem(name) + host.slice(1);
  return host[0] === '-' ? hostStem(name).replace(/^the/, '') + host.slice(1) : host;
}

function aliasOf(name: number): OutletAlias {
  const known = aliases.get(name);
  if (known) return known;
  const row = Math.floor(name / NAMES);
  const [label = '', , list = ''] = (tableIndex().rows[row] ?? '').split('\t');
  const text = name % NAMES === 0 ? label : (list.split('|')[(name % NAMES) - 1] ?? '');
  const ambiguous = text.endsWith('?');
  const full = ambiguous ? text.slice(0, -1) : text;
  const article = full.startsWith('The ');
  const alias: OutletAlias = {
    text: article ? full.slice(4) : full,
    ambiguous,
    article,
    outlet: outletOfRow(row),
  };
  aliases.set(name, alias);
  return alias;
}

/** Names that begin with one word: those of one word, and the others by the first character behind it. */
interface FirstWord {
  readonly all: readonly OutletAlias[];
  readonly byNext: Map<number, readonly OutletAlias[]>;
}

function firstWord(hash: number): FirstWord | null {
  const known = firstWords.get(hash);
  if (known !== undefined) return known;
  const mine = own.aliases.filter((alias) => hashWordAt(alias.text, 0, alias.text.length) === hash);
  const others = (tableIndex().names.get(hash) ?? [])
    .map(aliasOf)
    .filter((alias) => !own.names.has(foldName(alias.text)));
  const all = [...mine, ...others].sort((a, b) => b.text.length - a.text.length);
  const entry = all.length > 0 ? { all, byNext: new Map() } : null;
  firstWords.set(hash, entry);
  return entry;
}

/** Aliases whose first word has this hash (see hashWord), longest first. */
export function aliasesByFirstWord(hash: number): readonly OutletAlias[] {
  return firstWord(hash)?.all ?? NONE;
}

/** The same, but only those that can go on with the character `next` (a UTF-16 code) behind the first word, or end there. "New" begins
 * a hundred names; few of them go on with "Z". */
export function aliasesFrom(hash: number, next: number): readonly OutletAlias[] {
  const entry = firstWord(hash);
  if (!entry) return NONE;
  const known = entry.byNext.get(next);
  if (known) return known;
  const list = entry.all.filter(({ text }) => {
    const second = /^[\p{L}\p{N}.]+(?:'[\p{L}\p{N}]+)*[^\p{L}\p{N}]*(?:s )?/u.exec(text)?.[0].length ?? 0;
    return (
      second >= text.length || text.charCodeAt(second) === next || !/^[\p{L}\p{N}]+ [\p{L}\p{N}]/u.test(text)
    );
  });
  entry.byNext.set(next, list);
  return list;
}

const NONE: readonly OutletAlias[] = [];

/** Hashes of the first words of names that begin with a small letter ("dpa"): few enough to look out for. */
export function smallFirstWords(): ReadonlySet<number> {
  return tableIndex().small;
}

/** Outlets that the reader of the news has added; a name that is given to one of them belongs to it alone. */
let own: Own = { outlets: [], aliases: [], names: new Set() };

interface Own {
  readonly outlets: readonly Outlet[];
  readonly aliases: readonly OutletAlias[];
  /** Folded. */
  readonly names: ReadonlySet<string>;
}

/** Replaces the reader's own outlets; from the next look-up on they count like those of the table. */
export function withOwnOutlets(added: readonly OwnOutlet[]): void {
  const outlets = added.map(({ name, host }): Outlet => {
    return {
      id: `own:${usualId(name) || name}`,
      name,
      hosts: host === null ? [] : [host],
      kind: 'digital',
      country: '',
    };
  });
  const aliases = added.flatMap(({ name, aliases: further }, i) => {
    const outlet = outlets[i] as Outlet;
    return [name, ...further].map((label): OutletAlias => {
      const article = label.startsWith('The ');
      return { text: article ? label.slice(4) : label, ambiguous: false, article, outlet };
    });
  });
  own = { outlets, aliases, names: new Set(aliases.map(({ text }) => foldName(text))) };
  firstWords.clear();
  endings.clear();
}

const endings = new Map<string, readonly OutletAlias[]>();

/** Aliases of several words whose last word is `word`: the few that a misspelt name is held against. */
export function aliasesEndingWith(word: string): readonly OutletAlias[] {
  const known = endings.get(word);
  if (known) return known;
  const found: OutletAlias[] = [];
  endings.set(word, found);
  const { rows } = tableIndex();
  for (let row = 0; row < rows.length; row++) {
    const line = rows[row] as string;
    if (!line.includes(` ${word}`)) continue;
    const [label = '', , list = ''] = line.split('\t');
    [label, ...list.split('|')].forEach((name, i) => {
      if (name.replace(/\?$/, '').endsWith(` ${word}`) && !name.startsWith('~'))
        found.push(aliasOf(row * NAMES + i));
    });
  }
  return found;
}

/** Names are equal when they differ only in case, accents, spaces, marks, "The" in front or a domain ending behind. */
export function foldName(name: string): string {
  return plainLetters(name)
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The one outlet that `name` is a name of, ambiguous aliases included, since a whole name stands alone here (a byline, a
 * publisher field). An unambiguous alias wins over ambiguous ones; null when several are left. */
export function outletByName(name: string): Outlet | null {
  const bare = name.trim().replace(/^the\s+/i, '');
  const wanted = foldName(bare);
  if (wanted === '') return null;
  const aliases = aliasesByFirstWord(hashWordAt(bare, 0, bare.length)).filter(
    (alias) => foldName(alias.text) === wanted,
  );
  const plain = aliases.filter((alias) => !alias.ambiguous);
  const named = new Set((plain.length > 0 ? plain : aliases).map((alias) => alias.outlet));
  if (named.size === 1) return [...named][0] ?? null;
  return named.size === 0 && /^[\w-]+(?:\.[\w-]+)+$/.test(bare) ? outletByHost(bare) : null;
}

let hosts: ReadonlyMap<string, number> | null = null;

/** No host name is longer (RFC 1035). */
const LONGEST_HOST = 253;

/** The outlet whose host is the longest suffix of `host` ("edition.cnn.com" -> CNN), or null. */
export function outletByHost(host: string): Outlet | null {
  if (host.length > LONGEST_HOST) return null;
  hosts ??= indexHosts();
  let rest = host.toLowerCase().replace(/\.$/, '');
  while (rest.includes('.')) {
    const mine = own.outlets.find((outlet) => outlet.hosts.includes(rest));
    if (mine) return mine;
    const row = hosts.get(rest);
    if (row !== undefined) return outletOfRow(row);
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

function indexHosts(): Map<string, number> {
  const found = new Map<string, number>();
  tableIndex().rows.forEach((line, row) => {
    const [label = '', , , list = ''] = line.split('\t');
    if (list === '') return;
    const name = label.startsWith('~') ? label.slice(1) : label;
    for (const host of list.split('|')) found.set(fullHost(host, name), row);
  });
  return found;
}

/** The outlet with this id, or null. */
export function outletById(id: string): Outlet | null {
  const mine = own.outlets.find((outlet) => outlet.id === id);
  if (mine) return mine;
  const { rows } = tableIndex();
  for (let row = 0; row < rows.length; row++) if (outletOfRow(row).id === id) return outletOfRow(row);
  return null;
}
