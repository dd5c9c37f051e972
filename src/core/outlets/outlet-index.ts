// The table of outlets, cut into lines when it is first needed, and which names begin with which three letters. Cutting is native and fast,
// and three letters are quickly read; a name is looked at as a whole only when a text has a word that begins like it.
import { BEGINNINGS, beginningOf, FURTHER, NO_ALIAS, nameStart } from './outlet-names.ts';
import { OUTLET_HOSTS, OUTLET_KINDS, OUTLET_NAMES } from './outlet-table.ts';

/** A name is known by its line in OUTLET_NAMES, an outlet by its line in OUTLET_HOSTS and OUTLET_KINDS. */
export interface OutletIndex {
  readonly names: readonly string[];
  readonly hosts: readonly string[];
  readonly kinds: readonly string[];
  /** Name -> its outlet. */
  readonly outlets: Int32Array;
  /** Outlet -> the name that it goes by. */
  readonly labels: Int32Array;
  /** Beginning -> the first name that begins so, -1 for none; name -> the next one. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

let index: OutletIndex | null = null;

export function outletIndex(): OutletIndex {
  index ??= indexTable();
  return index;
}

function indexTable(): OutletIndex {
  const names = OUTLET_NAMES.split('\n');
  const hosts = OUTLET_HOSTS.split('\n');
  const kinds = OUTLET_KINDS.split('\n');
  const outlets = new Int32Array(names.length);
  const labels = new Int32Array(kinds.length);
  const first = new Int32Array(BEGINNINGS).fill(-1);
  const next = new Int32Array(names.length);
  let outlet = kinds.length - 1;
  for (let name = names.length - 1; name >= 0; name--) {
    const line = names[name] as string;
    outlets[name] = outlet;
    if (line.charCodeAt(0) !== FURTHER) labels[outlet--] = name;
    const beginning = beginningOf(line, nameStart(line));
    next[name] = first[beginning] as number;
    first[beginning] = name;
  }
  return { names, hosts, kinds, outlets, labels, first, next };
}

/** The name that an outlet goes by. */
export function labelOf(row: number): string {
  const { names, labels } = outletIndex();
  const label = names[labels[row] as number] as string;
  return label.charCodeAt(0) === NO_ALIAS ? label.slice(1) : label;
}
