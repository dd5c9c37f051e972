// When the engine's name for an outlet, document or poster means what an editor wrote.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName } from '../../src/core/outlets/outlet-registry.ts';
import { ROOT } from '../build/root.ts';
import { parseOutlets } from '../outlets/outlet-csv.ts';

type Names = ReadonlyMap<string, ReadonlySet<string>>;

/** Folded name -> ids of the outlets that are called so: by their own name ("The Sun (UK)" is "The Sun"), by a plain alias, and by one
 * that is also an ordinary word or another's name. */
const TIERS = namesByTier();

function namesByTier(): readonly Names[] {
  const tiers = [new Map(), new Map(), new Map()] satisfies Map<string, Set<string>>[];
  const csv = readFileSync(join(ROOT, 'src', 'core', 'outlets', 'outlets.csv'), 'utf8');
  for (const { id, name, aliases } of parseOutlets(csv)) {
    const add = (tier: number, label: string) => {
      const key = foldName(label);
      tiers[tier]?.set(key, (tiers[tier].get(key) ?? new Set()).add(id));
    };
    for (const label of [id, name, name.replace(/\s+\([^()]+\)$/, '')]) add(0, label);
    for (const label of aliases) add(label.endsWith('?') ? 2 : 1, label.replace(/\?$/, ''));
  }
  return tiers;
}

/** Who is called so in the surest way: "The Times" is the paper of that name before it is short for another. */
function outletsCalled(folded: string): ReadonlySet<string> {
  return TIERS.map((tier) => tier.get(folded)).find((ids) => ids !== undefined) ?? new Set();
}

/** Shorter names are too easily a part of another. */
const LONG_ENOUGH = 4;

/** One outlet under two of its names; where the registry does not know both, also one name in the other: "US intelligence report" is
 * "intelligence report". */
export function sameName(wanted: string | null, given: string | null): boolean {
  if (wanted === null || given === null) return wanted === given;
  const [a, b] = [foldName(wanted), foldName(given)];
  if (a === b) return true;
  const [ours, theirs] = [outletsCalled(a), outletsCalled(b)];
  if (ours.size > 0 && theirs.size > 0) return [...ours].some((id) => theirs.has(id));
  return a.length >= LONG_ENOUGH && b.length >= LONG_ENOUGH && (a.includes(b) || b.includes(a));
}

/** Nobody in particular: null, or "unnamed media". */
export function isUnnamed(name: string | null): boolean {
  return (
    name === null || /^(?:unnamed|unknown|unidentified|anonymous|local|several|various|other)\b/i.test(name)
  );
}

export function sameUpstream(wanted: string | null, given: string | null): boolean {
  return isUnnamed(wanted) ? isUnnamed(given) : sameName(wanted, given);
}

/** Words that do not tell one document or poster from another: "the report" has to be resolved to count. */
const TELL_NOTHING = new Set(
  (
    'report reports study studies paper papers analysis data figures letter email memo filing filings statement statements record records ' +
    'review poll survey presentation notes invitation assessment projections document documents lawsuit complaint indictment affidavit ' +
    'according published released obtained which that this from with their same recent user post tweet'
  ).split(' '),
);
const SHORT_BUT_TELLING = /^(?:us|uk|eu|un|ap|bbc|cnn|fbi|doj|who)$/;

function tellingWords(words: string | null): Set<string> {
  const found =
    (words ?? '')
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return new Set(
    found.filter((word) => (word.length > 3 || SHORT_BUT_TELLING.test(word)) && !TELL_NOTHING.has(word)),
  );
}

/** Documents and posts have no canonical names: one telling word in common is enough. `wanted`: all the words that editors gave. */
export function sameDocument(wanted: readonly (string | null)[], given: string | null): boolean {
  const ours = wanted.flatMap((words) => [...tellingWords(words)]);
  const theirs = tellingWords(given);
  return ours.length > 0 ? ours.some((word) => theirs.has(word)) : given !== null;
}
