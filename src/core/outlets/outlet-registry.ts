// The registry of outlets: names, aliases, hosts -> one outlet or none. Read from outlet-table.ts on first use, so that a page
// without news never pays for it.
import { hashWord } from '../text/tokens.ts';
import { hostStem, usualId } from './outlet-names.ts';
import { OUTLET_TABLE } from './outlet-table.ts';

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
  /** Its text begins with "The", which is part of the name but may be small in a sentence. */
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

interface Registry {
  readonly byId: ReadonlyMap<string, Outlet>;
  readonly byHost: ReadonlyMap<string, Outlet>;
  /** Folded name (see foldName) -> outlets called so. */
  readonly byName: ReadonlyMap<string, readonly OutletAlias[]>;
  /** Hash of an alias's first word -> aliases that begin with it, longest first. */
  readonly byFirstWord: ReadonlyMap<number, readonly OutletAlias[]>;
}

let loaded: Registry | null = null;

function registry(): Registry {
  loaded ??= load();
  return loaded;
}

function load(): Registry {
  const byId = new Map<string, Outlet>();
  const byHost = new Map<string, Outlet>();
  const byName = new Map<string, OutletAlias[]>();
  const byFirstWord = new Map<number, OutletAlias[]>();
  for (const line of OUTLET_TABLE.split('\n')) {
    const [label = '', id = '', aliases = '', hosts = '', kind = ''] = line.split('\t');
    const named = !label.startsWith('~');
    const name = named ? label : label.slice(1);
    const outlet: Outlet = {
      id: id || usualId(name),
      name,
      hosts: hosts === '' ? [] : hosts.split('|').map((host) => fullHost(host, name)),
      kind: KINDS[kind[0] ?? ''] ?? 'digital',
      country: kind.slice(1),
    };
    byId.set(outlet.id, outlet);
    for (const host of outlet.hosts) byHost.set(host, outlet);
    if (named) addAlias(name, outlet, byName, byFirstWord);
    if (aliases !== '') for (const alias of aliases.split('|')) addAlias(alias, outlet, byName, byFirstWord);
  }
  for (const list of byFirstWord.values())
    if (list.length > 1) list.sort((a, b) => b.text.length - a.text.length);
  return { byId, byHost, byName, byFirstWord };
}

function fullHost(host: string, name: string): string {
  if (host[0] === '=') return hostStem(name) + host.slice(1);
  return host[0] === '-' ? hostStem(name).replace(/^the/, '') + host.slice(1) : host;
}

function addAlias(
  label: string,
  outlet: Outlet,
  byName: Map<string, OutletAlias[]>,
  byFirstWord: Map<number, OutletAlias[]>,
): void {
  const ambiguous = label.endsWith('?');
  const text = ambiguous ? label.slice(0, -1) : label;
  const article = text.startsWith('The ');
  const alias: OutletAlias = { text: article ? text.slice(4) : text, ambiguous, article, outlet };
  push(byName, foldName(text), alias);
  push(byFirstWord, hashWord(firstWord(alias.text)), alias);
}

function push<K>(map: Map<K, OutletAlias[]>, key: K, alias: OutletAlias): void {
  const list = map.get(key);
  if (list) list.push(alias);
  else map.set(key, [alias]);
}

/** The part of a name that the tokenizer makes one token of: up to a space, a hyphen, or a possessive ending. */
function firstWord(name: string): string {
  return (
    /^(?:[\p{L}\p{N}]+(?:[.'](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*)/u.exec(name)?.[0].replace(/'s$/, '') ?? name
  );
}

/** Names are equal when they differ only in case, accents, spaces, marks, "The" in front or a domain ending behind. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function outletById(id: string): Outlet | null {
  return registry().byId.get(id) ?? null;
}

/** The outlet whose host is the longest suffix of `host` ("edition.cnn.com" -> CNN), or null. */
export function outletByHost(host: string): Outlet | null {
  const { byHost } = registry();
  let rest = host.toLowerCase().replace(/\.$/, '');
  while (rest.includes('.')) {
    const outlet = byHost.get(rest);
    if (outlet) return outlet;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

/** The one outlet that `name` is a name of, ambiguous aliases included, since a whole name stands alone here (a byline, a
 * publisher field). An unambiguous alias wins over ambiguous ones; null when several are left. */
export function outletByName(name: string): Outlet | null {
  const aliases = registry().byName.get(foldName(name)) ?? [];
  const plain = aliases.filter((alias) => !alias.ambiguous);
  const outlets = new Set((plain.length > 0 ? plain : aliases).map((alias) => alias.outlet));
  return outlets.size === 1 ? ([...outlets][0] ?? null) : null;
}

/** Aliases whose first word has this hash (see hashWord), longest first. */
export function aliasesByFirstWord(hash: number): readonly OutletAlias[] {
  return registry().byFirstWord.get(hash) ?? [];
}

let endings: ReadonlyMap<string, readonly OutletAlias[]> | null = null;

/** Aliases of several words whose last word is `word`: the few that a misspelt name is held against. */
export function aliasesEndingWith(word: string): readonly OutletAlias[] {
  if (!endings) {
    const index = new Map<string, OutletAlias[]>();
    for (const list of registry().byFirstWord.values()) {
      for (const alias of list) {
        const last = alias.text.lastIndexOf(' ');
        if (last > 0) push(index, alias.text.slice(last + 1), alias);
      }
    }
    endings = index;
  }
  return endings.get(word) ?? [];
}
