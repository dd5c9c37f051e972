// outlets.csv: its format, its checks, and the compact table made from it.
// Columns: id, name, aliases, domains, kind, country, lang. Aliases and domains are separated by "|"; an alias ending in "?" is
// also an ordinary word, a surname or a clashing acronym, and counts only in the company of an attribution.

import {
  ARTICLE,
  BEGINNING,
  beginningsLike,
  hasArticle,
  hostBeginnings,
  hostLabel,
  idOf,
  isFoundBy,
  mayBegin,
  OPTIONAL_ARTICLE,
  SHORTEST_LOOSE,
  withoutAccents,
  withoutCom,
} from '../../src/core/outlets/outlet-names.ts';
import { tokenize, wordAt } from '../../src/core/text/tokens.ts';

export interface OutletRow {
  readonly line: number;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly hosts: readonly string[];
  readonly kind: string;
  readonly country: string;
}

/** One letter a kind, as the table stores it. */
const KIND_LETTERS: Readonly<Record<string, string>> = {
  newspaper: 'n',
  digital: 'd',
  broadcaster: 'b',
  agency: 'a',
  magazine: 'm',
  journal: 'j',
  aggregator: 'g',
  forum: 'f',
  blog: 'l',
};

/** Forms that the finder reads by itself ("Kommersant newspaper", "Time magazine"), so the table need not list them. */
const KIND_WORDS =
  / (?:news agency|agency|newspaper|daily|magazine|journal|website|news website|site|forum|weekly|tabloid|channel|TV|television|broadcaster)$/;

/** The same beside a name that is no ordinary word. */
const NEWS_WORDS_BEFORE =
  /^(?:[A-Z][\w-]+ ){0,2}(?:(?:state|public|private|state-run|business) )?(?:newspaper|broadcaster|daily|television|TV|news agency|agency|radio|news site|website|weekly|site) /;

const NEWS_WORDS =
  / (?:[Nn]ews|News Agency|Agency|Media|Online|International|English|Arabic|Network|Global|Weekly|TV|Magazine|(?:news|TV|Telegram) channel|(?:business|financial) daily)$/;

const KIND_WORDS_BEFORE =
  /^(?:the )?(?:journal|newspaper|daily|magazine|broadcaster|news agency|agency|news site|website|weekly|tabloid|(?:[A-Z][a-z]+ )?(?:newspaper|broadcaster|daily|news agency)) /;

export function parseOutlets(csv: string): OutletRow[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((text, index) => {
      const [id = '', name = '', aliases = '', domains = '', kind = '', country = ''] = cells(text);
      const list = (cell: string) => cell.split('|').filter(Boolean);
      return { line: index + 2, id, name, aliases: list(aliases), hosts: list(domains), kind, country };
    });
}

function cells(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) =>
    (match[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'),
  );
}

/** One line a problem; empty when the file is sound: unique sorted ids, no plain alias or host in two rows, known kinds. */
export function problemsOf(outlets: readonly OutletRow[]): string[] {
  const problems: string[] = [];
  const owners = new Map<string, string>();
  const claim = (what: string, key: string, row: OutletRow) => {
    const owner = owners.get(`${what} ${key}`);
    if (owner && owner !== row.id)
      problems.push(`line ${row.line}: ${what} "${key}" belongs to ${owner} already`);
    owners.set(`${what} ${key}`, row.id);
  };
  let previous = '';
  for (const row of outlets) {
    if (row.name && row.id !== idOf(row.name))
      problems.push(`line ${row.line}: the id of "${row.name}" is to be "${idOf(row.name)}"`);
    if (row.id <= previous)
      problems.push(`line ${row.line}: ids are to be unique and sorted: ${row.id} after ${previous}`);
    previous = row.id;
    if (!KIND_LETTERS[row.kind]) problems.push(`line ${row.line}: unknown kind "${row.kind}"`);
    if (!/^[A-Z]{2}$/.test(row.country))
      problems.push(`line ${row.line}: country "${row.country}" is no ISO 3166 code`);
    if (!row.name || /[\t\n~]/.test(row.name + row.aliases.join()))
      problems.push(`line ${row.line}: empty or odd name`);
    for (const alias of row.aliases) if (!alias.endsWith('?')) claim('alias', alias, row);
    for (const host of row.hosts) {
      if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
        problems.push(`line ${row.line}: "${host}" is no host name`);
      claim('host', host, row);
    }
  }
  return problems;
}

/** Aliases that say something the name, the host and the kind words do not say already. */
function tellingAliases(row: OutletRow): string[] {
  const plain = new Set(row.aliases.filter((alias) => !alias.endsWith('?')));
  const bare = new Set(row.aliases.map((alias) => alias.replace(/\?$/, '')));
  return row.aliases.filter((listed) => {
    const alias = listed.replace(/^the /, '');
    if (alias === row.name || alias === `${row.name}?`) return false;
    if (isKnownBare(row) && alias === row.name.slice(ARTICLE.length)) return false;
    if (row.hosts.includes(alias.toLowerCase())) return false;
    if (KIND_WORDS.test(alias) && bare.has(alias.replace(KIND_WORDS, ''))) return false;
    if (NEWS_WORDS.test(alias) && plain.has(alias.replace(NEWS_WORDS, ''))) return false;
    if (NEWS_WORDS_BEFORE.test(alias) && plain.has(alias.replace(NEWS_WORDS_BEFORE, ''))) return false;
    if (KIND_WORDS_BEFORE.test(alias) && bare.has(alias.replace(KIND_WORDS_BEFORE, ''))) return false;
    return !(alias.startsWith('The ') && plain.has(alias.slice(4)));
  });
}

/** Without those that the finder reads by another one: see isFoundBy. It looks for names by their first word. */
function withoutSpellings(row: OutletRow, aliases: readonly string[]): string[] {
  const plainName = row.aliases.includes(row.name) ? [row.name] : [];
  // "Estado de São Paulo" is read without its accent as well, whichever of the two is listed first.
  const accented = aliases.filter((alias) => !alias.endsWith('?') && alias !== withoutAccents(alias));
  const kept = [...plainName, ...accented];
  return aliases.filter((alias) => {
    const found =
      alias.length >= SHORTEST_LOOSE &&
      kept.some(
        (name) =>
          name !== alias &&
          isFoundBy(name, alias) &&
          !/^the/i.test(name) &&
          searchedFor(alias).some((beginning) => withoutAccents(name).startsWith(beginning)) &&
          mayBegin(withoutAccents(name), 0, withoutAccents(firstWordOf(alias))),
      );
    if (!found && !alias.endsWith('?')) kept.push(alias);
    return !found;
  });
}

/** Beginnings of names that the finder looks at for this text: for "Coindesk" only its own. */
const searchedFor = (text: string) =>
  /^[A-Z][a-z]/.test(text) ? [text.slice(0, BEGINNING)] : beginningsLike(text);

/** A host that begins with the outlet's own name is stored as "=" and the rest: "=.ru" for kommersant.ru; "-" stands for the name without its "The",
 * "2" for the second of its `further` names. */
function shortHost(host: string, name: string, further: readonly string[]): string {
  const beginnings = hostBeginnings(host).flatMap(beginningsLike);
  // By its beginning the reader finds the name.
  const begins = (label: string) => {
    const words = hasArticle(label) ? label.slice(ARTICLE.length) : label;
    return beginnings.some((letters) => words.startsWith(letters));
  };
  const whole = hostLabel(name);
  const bare = whole.replace(/^the/, '');
  if (begins(name) && host.startsWith(`${whole}.`)) return `=${host.slice(whole.length)}`;
  if (begins(name) && host.startsWith(`${bare}.`)) return `-${host.slice(bare.length)}`;
  const labels = further.slice(0, 9).map((alias) => alias.replace(/\?$/, ''));
  const nth = labels.findIndex((alias) => begins(alias) && host.startsWith(`${hostLabel(alias)}.`));
  if (nth >= 0) return `${nth + 1}${host.slice(hostLabel(labels[nth] as string).length)}`;
  // "indiatvnews.com" of India TV
  if (begins(name) && host.startsWith(whole)) return `=${host.slice(whole.length)}`;
  return begins(name) && host.startsWith(bare) ? `-${host.slice(bare.length)}` : host;
}

/** Outlets of one country, kind and ending of the host side by side compress better. */
function byKin(a: OutletRow, b: OutletRow): number {
  const key = ({ country, kind, hosts, name }: OutletRow) =>
    `${country} ${kind} ${hosts[0]?.split('.').at(-1)} ${name}`;
  return key(a) < key(b) ? -1 : 1;
}

/** Long strings, since an engine makes them at once, with like beside like, which compresses best. Names: an outlet's name, "~" in front when it is no
 * alias itself, then its further aliases with "|" in front, in one line. */
export function outletTable(outlets: readonly OutletRow[]): string {
  const rows = [...outlets].sort(byKin);
  const names = rows.map((row) => [labelOf(row), ...withoutSpellings(row, tellingAliases(row))]);
  const hosts = rows.map((row, i) =>
    row.hosts.map((host) => withoutCom(shortHost(host, row.name, names[i]?.slice(1) ?? []))).join('|'),
  );
  const kinds = rows.map(({ kind, country }) => country + (KIND_LETTERS[kind] ?? ''));
  return [
    '// Written by scripts/outlets.ts from outlets.csv. Do not edit.',
    '',
    '/** A line an outlet: its names, "~" in front of one that is no alias, "?" behind an ordinary word. */',
    `export const OUTLET_NAMES = ${JSON.stringify(names.map((list) => list.join('|')).join('\n'))};`,
    '',
    '/** A line an outlet: its hosts, see outlet-hosts. */',
    `export const OUTLET_HOSTS = ${JSON.stringify(hosts.join('\n'))};`,
    '',
    '/** How many there are. */',
    `export const OUTLETS = ${rows.length};`,
    '',
    '/** An outlet after the other: the letter of its kind, how many there are of them if it is more than one; in front its country, where that is another one. */',
    `export const OUTLET_KINDS = ${JSON.stringify(inRuns(kinds))};`,
    '',
    '/** First words of names that are written small: few enough to look out for. */',
    `export const SMALL_FIRST_WORDS = ${JSON.stringify(smallFirstWords(names.flat()).join(' '))};`,

    '',
  ].join('\n');
}

/** ["AEa", "AEa", "AEb", "AFb"] -> "AEa2bAFb" */
function inRuns(kinds: readonly string[]): string {
  let text = '';
  for (let i = 0, end = 0; i < kinds.length; i = end) {
    const [kind = '', before = ''] = [kinds[i], kinds[i - 1]];
    while (kinds[end] === kind) end++;
    text += (kind.slice(0, 2) === before.slice(0, 2) ? kind.slice(2) : kind) + (end - i > 1 ? end - i : '');
  }
  return text;
}

/** "The Newcastle Herald", which is "Newcastle Herald" as well. */
const isKnownBare = ({ name, aliases }: OutletRow) =>
  hasArticle(name) && aliases.includes(name) && aliases.includes(name.slice(ARTICLE.length));

/** As the table has it: an alias, with "the" in front where it may go without, one that is an ordinary word, or none. */
function labelOf(row: OutletRow): string {
  const { name, aliases } = row;
  if (isKnownBare(row)) return OPTIONAL_ARTICLE + name.slice(ARTICLE.length);
  if (aliases.includes(name)) return name;
  return aliases.includes(`${name}?`) ? `${name}?` : `~${name}`;
}

function smallFirstWords(names: readonly string[]): string[] {
  const words = names
    .filter((name) => /^[a-z0-9]/.test(name) && !name.startsWith(OPTIONAL_ARTICLE))
    .map(firstWordOf);
  return [...new Set(words)].sort();
}

const firstWordOf = (name: string) => wordAt(tokenize(name), 0).toLowerCase();
