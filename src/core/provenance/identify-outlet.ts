// The name of an outlet in the text -> one outlet or none: shared names by what the page has mentioned, ordinary words only in the
// right company, misspellings at one edit for long names, and unlisted outlets under the name that the text gives them.
import type { Publication } from '../analysis.ts';
import { nameEndings } from '../attribution/outlet-names-in-text.ts';
import type { OutletName } from '../attribution/scan.ts';
import { aliasesEndingWith, foldName, type Outlet } from '../outlets/outlet-registry.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { Publisher } from './publisher.ts';

/** An outlet as the page mentions it; `outlet` is its registry entry, null when it is not listed. */
export interface Identified extends Publication {
  readonly outlet: Outlet | null;
}

export const sameOutlet = (a: { id: string | null; name: string }, b: { id: string | null; name: string }) =>
  a.id !== null ? a.id === b.id : a.name === b.name;

export const listed = (outlet: Outlet): Identified => ({ name: outlet.name, id: outlet.id, outlet });

/** "the Post" of The Washington Post; the Financial Times is not called the Times. */
const LAST_WORD = letterPattern(
  String.raw`(?<!Financial|Economic|Business|Sunday|Radio)\s([\p{Lu}][\p{L}]+)$`,
);

/** "the Globe" of The Globe and Mail */
const FIRST_OF_TWO = letterPattern(String.raw`^(?:The\s)?([\p{Lu}][\p{L}]+)\s(?:and|&)\s`);

/** Outlets that the page has identified so far. */
export class KnownOutlets {
  private readonly outlets = new Set<Outlet>();
  /** Theirs. */
  private readonly countries = new Set<string>();
  /** Last word of a name, or the first of two that are joined -> the latest outlet that has it there. */
  private readonly byWord = new Map<string, Identified>();
  /** "WSJ", "TOI" -> the latest outlet with these initials. */
  private readonly byInitials = new Map<string, Identified>();

  constructor(readonly publisher: Publisher) {
    this.add(this.own());
  }

  add(outlet: Identified): void {
    if (outlet.outlet) {
      this.outlets.add(outlet.outlet);
      this.countries.add(outlet.outlet.country);
    }
    for (const part of [LAST_WORD, FIRST_OF_TWO]) {
      const word = part.exec(outlet.name)?.[1];
      // "The News" is not ARY News.
      if (word && (word !== 'News' || outlet.outlet?.kind === 'newspaper')) this.byWord.set(word, outlet);
    }
    const initials = initialsOf(outlet.name);
    if (initials.length > 1) this.byInitials.set(initials, outlet);
  }

  /** The page's own publisher. */
  own(): Identified {
    const { name, id, outlet } = this.publisher;
    return { name, id, outlet };
  }

  /** "the Post" after "The Washington Post": the latest outlet, or the publisher, whose name ends so. */
  endingWith(short: string): Identified | null {
    return this.byWord.get(short) ?? null;
  }

  /**
   * The outlet that a name stands for. `words` are the name's words in the text; `credited`: the phrase around it credits an outlet beyond
   * doubt (a verb of reporting, "told …", a media noun beside it). Null: an ordinary word here.
   */
  identify(name: OutletName, words: string, credited: boolean): Identified | null {
    const bare = words.replace(/^(?:the|The|THE)\s+/, '').replace(/['’]s$/, '');
    const { publisher } = this;
    if (publisher.ownNames.has(foldName(bare)) || isOwnStation(bare, publisher)) return this.own();
    if (name.aliases.length === 0) return this.unlisted(bare);
    const plain = name.aliases.filter((alias) => !alias.ambiguous);
    const outlets = [...new Set((plain.length > 0 ? plain : name.aliases).map((alias) => alias.outlet))];
    const known = outlets.find((outlet) => this.outlets.has(outlet));
    if (known) return listed(known);
    const [only, another] = outlets;
    if (only && !another && name.placed && credited) return listed(only);
    if (plain.length === 0) {
      const short = this.byInitials.get(bare);
      if (short) return short;
      // "according to Sport" is not short for Le 10 Sport.
      const ending = bare === words && !isEnding(bare) ? null : this.endingWith(bare);
      // "The Sun" has its capital even where it is not credited; "the Times" in London is The Times, on a page of the Seattle Times its own.
      const titled = name.aliases.some((alias) => alias.article);
      const home =
        titled && !this.isNear(ending) ? outlets.filter(({ country }) => country === publisher.country) : [];
      if (home.length === 1) return listed(home[0] as Outlet);
      if (ending || !(credited || titled)) return ending;
    }
    // "The Tribune" is called so in a dozen cities; far from home it is nobody in particular.
    const shared = plain.length === 0 && isEnding(bare);
    if (only && !another && (!shared || READ_EVERYWHERE.has(only.country))) return listed(only);
    const home = this.atHome(outlets, shared);
    // Of several outlets that share a name the page may mean any: then it is called what the page calls it.
    return home.length === 1 ? listed(home[0] as Outlet) : { name: bare, id: null, outlet: null };
  }

  /** The page's own publisher, or an outlet of its country. */
  private isNear(outlet: Identified | null): boolean {
    return (
      outlet !== null && (sameOutlet(outlet, this.own()) || outlet.outlet?.country === this.publisher.country)
    );
  }

  /** Those of the publisher's country; where there are none, of countries of which the page has named an outlet; else, but for a name that many papers
   * `shared`, those that are read everywhere. */
  private atHome(outlets: readonly Outlet[], shared: boolean): readonly Outlet[] {
    const home = outlets.filter(({ country }) => country === this.publisher.country);
    if (home.length > 0) return home;
    const named = outlets.filter(({ country }) => this.countries.has(country));
    return named.length > 0 || shared ? named : outlets.filter(({ country }) => READ_EVERYWHERE.has(country));
  }

  private unlisted(bare: string): Identified {
    const short = this.endingWith(bare);
    if (short) return short;
    const near = misspelt(bare);
    return near ? listed(near) : { name: bare, id: null, outlet: null };
  }
}

const isEnding = (bare: string) => nameEndings.has(bare.toLowerCase());

/** "FOX 13 News" on fox13now.com: the network's name and the channel's number. */
function isOwnStation(name: string, { ownNames }: Publisher): boolean {
  const station = foldName(name).replace(/(?:news|tv)$/, '');
  if (!/^[a-z]+\d+$/.test(station)) return false;
  for (const own of ownNames)
    if (own.startsWith(station) && !/\d/.test(own.charAt(station.length))) return true;
  return false;
}

/** Countries whose papers are called by a bare name abroad as well: "The Sun", "The Guardian". */
const READ_EVERYWHERE = new Set(['GB', 'US']);

const initialsOf = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toUpperCase();

/** Names this long are unlikely to be one edit from another by chance. */
const LONG_NAME = 12;

/** The one outlet whose name of three words or more differs from `words` by one edit. */
function misspelt(words: string): Outlet | null {
  if (words.length < LONG_NAME || words.split(' ').length < 3) return null;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const matches = new Set<Outlet>();
  for (const alias of aliasesEndingWith(last)) {
    if (alias.text.length >= LONG_NAME && oneEdit(alias.text, words)) matches.add(alias.outlet);
  }
  return matches.size === 1 ? ([...matches][0] ?? null) : null;
}

/** True when one inserted, deleted, changed or swapped character turns `a` into `b`. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let endA = a.length;
  let endB = b.length;
  while (endA > i && endB > i && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [restA, restB] = [endA - i, endB - i];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}
