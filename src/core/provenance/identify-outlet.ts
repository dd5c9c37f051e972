// The name of an outlet in the text -> one outlet or none: shared names by what the page has mentioned, ordinary words only in the
// right company, misspellings at one edit for long names, and unlisted outlets under the name that the text gives them.
import type { Publication } from '../analysis.ts';
import type { OutletName } from '../attribution/scan.ts';
import { aliasesEndingWith, foldName, type Outlet } from '../outlets/outlet-registry.ts';
import type { Publisher } from './publisher.ts';

/** An outlet as the page mentions it; `outlet` is its registry entry, null when it is not listed. */
export interface Identified extends Publication {
  readonly outlet: Outlet | null;
}

/** What is known when a name is met. */
export interface NameContext {
  readonly publisher: Publisher;
  /** Outlets identified before on the page, oldest first. */
  readonly earlier: readonly Identified[];
  /** The phrase around the name credits an outlet beyond doubt: a verb of reporting, "told …", a media noun beside it. */
  readonly credited: boolean;
}

/** Null when the name is an ordinary word here, or could be several outlets. */
export function identifyOutlet(name: OutletName, words: string, context: NameContext): Identified | null {
  const bare = words.replace(/^(?:the|The|THE)\s+/, '').replace(/['’]s$/, '');
  if (context.publisher.ownNames.has(foldName(bare))) return ownOutlet(context.publisher);
  if (name.aliases.length === 0) {
    const short = earlierWithEnding(bare, context);
    if (short) return short;
    const near = misspelt(bare);
    if (near) return listed(near);
    return { name: bare, id: null, outlet: null };
  }
  const plain = name.aliases.filter((alias) => !alias.ambiguous);
  const candidates = plain.length > 0 ? plain : name.aliases;
  const outlets = [...new Set(candidates.map((alias) => alias.outlet))];
  const known = outlets.find(
    (outlet) =>
      context.earlier.some((mention) => mention.outlet === outlet) || outlet.id === context.publisher.id,
  );
  if (known) return listed(known);
  if (plain.length === 0) {
    const short = earlierWithEnding(bare, context);
    if (short) return short;
    if (!context.credited) return null;
  }
  if (outlets.length === 1) return listed(outlets[0] as Outlet);
  const home = outlets.filter((outlet) => outlet.country === context.publisher.outlet?.country);
  return home.length === 1 ? listed(home[0] as Outlet) : null;
}

export const listed = (outlet: Outlet): Identified => ({ name: outlet.name, id: outlet.id, outlet });

export const ownOutlet = (publisher: Publisher): Identified => ({
  name: publisher.name,
  id: publisher.id,
  outlet: publisher.outlet,
});

/** "the Post" after "The Washington Post": the latest outlet on the page, or its publisher, whose name ends so. */
export function earlierWithEnding(
  short: string,
  { earlier, publisher }: Pick<NameContext, 'earlier' | 'publisher'>,
): Identified | null {
  if (!/^\p{Lu}[\p{L}]+$/u.test(short)) return null;
  const ends = (name: string) => name.endsWith(` ${short}`);
  for (let i = earlier.length - 1; i >= 0; i--) {
    const mention = earlier[i] as Identified;
    if (ends(mention.name)) return mention;
  }
  return ends(publisher.name) ? ownOutlet(publisher) : null;
}

/** Names this long are unlikely to be one edit from another by chance. */
const LONG_NAME = 12;

/** The one outlet whose name of three words or more differs from `words` by one edit. */
function misspelt(words: string): Outlet | null {
  if (words.length < LONG_NAME || words.split(' ').length < 3) return null;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  const matches = new Set<Outlet>();
  for (const alias of aliasesEndingWith(last)) {
    if (alias.text.length >= LONG_NAME && oneEdit(alias.text.replace(/^The /, ''), words))
      matches.add(alias.outlet);
  }
  return matches.size === 1 ? ([...matches][0] as Outlet) : null;
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
