// The registry of outlets: names, aliases, hosts -> one outlet or none. An outlet and a name are made of the table only when they are asked
// for.
import { classOf, isWordClass } from '../text/characters.ts';
import { hashWord, hashWordAt, wordFrom } from '../text/tokens.ts';
import { WordTable } from '../text/word-table.ts';
import { fullHost, rowOfHost } from './outlet-hosts.ts';
import {
  endOfName,
  hostLines,
  isOrdinary,
  kindOf,
  markBefore,
  nameBetween,
  nameLines,
  namesBeginningLike,
  namesBeginningWith,
  namesEnding,
  namesOf,
  plainNames,
} from './outlet-lines.ts';
import {
  ARTICLE,
  BEGINNING,
  hasArticle,
  idOf,
  isAscii,
  isLetterOf,
  isLower,
  mayBegin,
  NO_ALIAS,
  plainLetters,
  withoutAccents,
} from './outlet-names.ts';
import { OUTLET_NAMES, OUTLETS } from './outlet-table.ts';
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

const outlets = new Map<number, Outlet>();
const aliases = new Map<number, OutletAlias>();

function outletOfRow(row: number): Outlet {
  const known = outlets.get(row);
  if (known) return known;
  const list = hostLines.at(row);
  const kind = kindOf(row);
  const names = namesOf(row);
  const name = names[0] as string;
  const outlet: Outlet = {
    id: idOf(name),
    name,
    hosts: list === '' ? [] : list.split('|').map((host) => fullHost(host, names)),
    kind: KINDS[kind[0] ?? ''] ?? 'digital',
    country: kind.slice(1),
  };
  outlets.set(row, outlet);
  return outlet;
}

/** A name of the table; its outlet is made when it is asked for, since most names turn out to be another one than the text's. */
class TableAlias implements OutletAlias {
  readonly text: string;
  readonly ambiguous: boolean;
  readonly article: boolean;
  private made: Outlet | null = null;

  /** `at`: where its first word begins, see namesBeginningWith. */
  constructor(private readonly at: number) {
    const end = endOfName(at);
    this.text = nameBetween(at, end);
    this.ambiguous = isOrdinary(end);
    this.article = hasArticle(nameBetween(at - ARTICLE.length, at));
  }

  get outlet(): Outlet {
    this.made ??= outletOfRow(nameLines.rowOf(this.at));
    return this.made;
  }
}

/** The name whose first word begins at an offset of the table. */
function aliasOf(name: number): OutletAlias {
  const known = aliases.get(name);
  if (known) return known;
  const alias = new TableAlias(name);
  aliases.set(name, alias);
  return alias;
}

/** Names that begin with one word: the reader's own, those of the table, and what was made of both so far. */
interface FirstWord {
  /** Characters of the word. */
  readonly length: number;
  readonly own: readonly OutletAlias[];
  readonly names: readonly number[];
  /** Those that can go on with a certain character. */
  readonly byNext: Map<number, readonly OutletAlias[]>;
  byFold: ReadonlyMap<string, readonly OutletAlias[]> | null;
}

/** First words that were asked for: 0 for one that was not yet, else a place in `firstWords`. */
let firstWordAt = new WordTable();
let firstWords: (FirstWord | null)[] = [null, null];
/** The place of words that begin no name. */
const NO_NAMES = 1;

/** Characters by which a name is known that begins with no word: "+972 Magazine". */
const WORDLESS = 3;

/** Names whose first word has this hash, whatever its case; it is the word of `text` at `at`. */
function firstWord(hash: number, text: string, at: number): FirstWord | null {
  if (hash === 0) return entryOf(0, namesBeginningLike(text.slice(at, at + WORDLESS)), '');
  const known = remembered(hash);
  return known !== undefined ? known : remember(hash, wordFrom(text, at), namesBeginningSo);
}

/** The same for a word that has a capital and small letters behind it, as nearly all have that may begin a name in a text: names that
 * begin so, whatever the case further on ("Coindesk" is "CoinDesk"), are found by one search. */
function capitalWord(hash: number, text: string, at: number): FirstWord | null {
  const known = remembered(-hash);
  return known !== undefined ? known : remember(-hash, wordFrom(text, at), namesBeginningAs);
}

const namesBeginningAs = (word: string) => namesBeginningWith(word.slice(0, BEGINNING));
/** Whatever the case. */
const namesBeginningSo = (word: string) => namesBeginningLike(word.slice(0, BEGINNING));

/** What is known of a word: undefined for nothing, null when it begins no name. */
function remembered(key: number): FirstWord | null | undefined {
  const place = firstWordAt.get(key);
  return place === 0 ? undefined : firstWords[place];
}

function remember(key: number, word: string, search: (word: string) => readonly number[]): FirstWord | null {
  const plain = withoutAccents(word);
  const entry = entryOf(hashWord(plain), search(plain), plain);
  firstWordAt.add(key, entry ? firstWords.length : NO_NAMES);
  if (entry) firstWords.push(entry);
  return entry;
}

/** Of `names`, those that may begin with the word, whose hash is given, and are aliases; without a word, those that begin with none. */
function entryOf(hash: number, names: readonly number[], word: string): FirstWord | null {
  const mine = own.aliases.filter(({ text }) => hashWordAt(withoutAccents(text), 0, text.length) === hash);
  const all = plainNames();
  const found = names.filter(
    (name) =>
      (word === '' ? hashWordAt(all, name, endOfName(name)) === 0 : mayBegin(all, name, word)) &&
      markBefore(name) !== NO_ALIAS,
  );
  if (mine.length + found.length === 0) return null;
  return {
    length: word.length,
    own: mine,
    names: found.sort((a, b) => a - b),
    byNext: new Map(),
    byFold: null,
  };
}

/** Longest first; a name that the reader has given to an outlet belongs to it alone. */
function aliasesOf(mine: readonly OutletAlias[], names: readonly number[]): readonly OutletAlias[] {
  const listed = names.map(aliasOf);
  const others = own.names.size === 0 ? listed : listed.filter(({ text }) => !own.names.has(foldName(text)));
  return [...mine, ...others].sort((a, b) => b.text.length - a.text.length);
}

/** Aliases whose first word is the one that begins `text`, longest first. */
export function aliasesByFirstWord(text: string): readonly OutletAlias[] {
  const entry = firstWord(hashWordAt(text, 0, text.length), text, 0);
  return entry ? aliasesOf(entry.own, entry.names) : NONE;
}

/** The aliases that begin with the word at `at`, whose hash is given, and can go on with the character `next` (a UTF-16 code) behind it, or
 * end there. "New" begins a hundred names; few of them go on with "Z". */
export function aliasesFrom(hash: number, text: string, at: number, next: number): readonly OutletAlias[] {
  const capital = isLower(text.charCodeAt(at + 1)) && !isLower(text.charCodeAt(at));
  const entry = capital ? capitalWord(hash, text, at) : firstWord(hash, text, at);
  if (!entry) return NONE;
  const known = entry.byNext.get(next);
  if (known) return known;
  const list = aliasesOf(
    entry.own.filter((alias) => goesOnWith(alias.text, 0, entry.length, next)),
    entry.names.filter((name) => goesOnWith(OUTLET_NAMES, name, entry.length, next)),
  );
  entry.byNext.set(next, list);
  return list;
}

/** Whether the second word of the name at `start` begins with `next`, or it is no plain words with a space between them. The first word
 * in the text has `length` characters; that of a name which the text writes together or apart is shorter or longer. */
function goesOnWith(name: string, start: number, length: number, next: number): boolean {
  let at = start;
  while (at < name.length && isWordClass(classOf(name.charCodeAt(at)))) at++;
  // "Raw | Story" of "RawStory"
  if (at - start > length && length > 0) return name.charCodeAt(start + length) === next;
  const wanted = name.charCodeAt(at + 1);
  const plain =
    at - start === length && at > start && name.charCodeAt(at) === 32 && isWordClass(classOf(wanted));
  return !plain || wanted === next || isLetterOf(wanted, next, false);
}

const NONE: readonly OutletAlias[] = [];

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
      id: `own:${idOf(name) || name}`,
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
  firstWordAt = new WordTable();
  firstWords = [null, null];
  endings.clear();
}

const endings = new Map<string, readonly OutletAlias[]>();

/** Aliases of several words whose last word is `word`: the few that a misspelt name is held against. */
export function aliasesEndingWith(word: string): readonly OutletAlias[] {
  const known = endings.get(word);
  if (known) return known;
  const found = namesEnding(` ${word}`)
    .filter((name) => markBefore(name) !== NO_ALIAS)
    .map(aliasOf);
  endings.set(word, found);
  return found;
}

/** Names are equal when they differ only in case, accents, spaces, marks, "The" in front or a domain ending behind. */
export function foldName(name: string): string {
  let folded = plainLetters(name);
  if (folded.startsWith('the')) folded = folded.replace(/^the\s+/, '');
  if (folded.includes('.')) folded = folded.replace(/\.(?:com|org|net|co\.uk)$/, '');
  if (/^[a-z0-9]*$/.test(folded)) return folded;
  return folded.replace(isAscii(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu, '');
}

/** The one outlet that `name` is a name of, ambiguous aliases included, since a whole name stands alone here (a byline, a
 * publisher field). An unambiguous alias wins over ambiguous ones; null when several are left. */
export function outletByName(name: string): Outlet | null {
  const trimmed = name.trim();
  const bare = /^the\s/.test(trimmed.slice(0, ARTICLE.length).toLowerCase())
    ? trimmed.slice(4).trimStart()
    : trimmed;
  const aliases = aliasesNamed(bare);
  if (aliases.length > 0) {
    const plain = aliases.filter((alias) => !alias.ambiguous);
    const named = new Set((plain.length > 0 ? plain : aliases).map((alias) => alias.outlet));
    return named.size === 1 ? ([...named][0] ?? null) : null;
  }
  return bare.includes('.') && /^[\w-]+(?:\.[\w-]+)+$/.test(bare) ? outletByHost(bare) : null;
}

/** Aliases that are equal to `name` when both are folded. */
function aliasesNamed(name: string): readonly OutletAlias[] {
  const entry = firstWord(hashWordAt(name, 0, name.length), name, 0);
  if (!entry) return NONE;
  entry.byFold ??= byFold(aliasesOf(entry.own, entry.names));
  return entry.byFold.get(foldName(name)) ?? NONE;
}

function byFold(aliases: readonly OutletAlias[]): ReadonlyMap<string, readonly OutletAlias[]> {
  const groups = new Map<string, OutletAlias[]>();
  for (const alias of aliases) {
    const folded = foldName(alias.text);
    const group = groups.get(folded);
    if (group) group.push(alias);
    else groups.set(folded, [alias]);
  }
  return groups;
}

/** No host name is longer (RFC 1035). */
const LONGEST_HOST = 253;

/** The outlet whose host is the longest suffix of `host` ("edition.cnn.com" -> CNN), or null. */
export function outletByHost(host: string): Outlet | null {
  if (host.length > LONGEST_HOST) return null;
  let rest = host.toLowerCase().replace(/\.$/, '');
  while (rest.includes('.')) {
    const mine = own.outlets.find((outlet) => outlet.hosts.includes(rest));
    if (mine) return mine;
    const row = rowOfHost(rest);
    if (row >= 0) return outletOfRow(row);
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

/** The outlet with this id, or null. */
export function outletById(id: string): Outlet | null {
  const mine = own.outlets.find((outlet) => outlet.id === id);
  if (mine) return mine;
  for (let row = 0; row < OUTLETS; row++) if (outletOfRow(row).id === id) return outletOfRow(row);
  return null;
}
