// Where the lines of the table of outlets are, and which names begin with which three letters: made in one pass when it is first needed. A
// name is cut out and looked at only when a text has a word that begins like it.
import { BEGINNINGS, beginningOf, FURTHER, NO_ALIAS, nameStart } from './outlet-names.ts';
import { OUTLET_HOSTS, OUTLET_KINDS, OUTLET_NAMES } from './outlet-table.ts';

/** A name is known by its line in OUTLET_NAMES, an outlet by its line in OUTLET_HOSTS. */
export interface OutletIndex {
  readonly names: Lines;
  readonly hosts: Lines;
  /** Name -> its outlet. */
  readonly outlets: Int32Array;
  /** Outlet -> the name that it goes by. */
  readonly labels: Int32Array;
  /** Beginning -> the first name that begins so, -1 for none; name -> the next one. */
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** A text whose lines are cut out when they are asked for: thousands of small strings would be work for the collector of garbage. */
export class Lines {
  private readonly ends: number[] = [];

  constructor(readonly text: string) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.ends.push(end);
    this.ends.push(text.length);
  }

  get count(): number {
    return this.ends.length;
  }

  start(line: number): number {
    return line === 0 ? 0 : (this.ends[line - 1] as number) + 1;
  }

  end(line: number): number {
    return this.ends[line] as number;
  }

  at(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** The line that an offset is in. */
  lineOf(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.end(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

let index: OutletIndex | null = null;

export function outletIndex(): OutletIndex {
  index ??= indexTable();
  return index;
}

function indexTable(): OutletIndex {
  const names = new Lines(OUTLET_NAMES);
  const hosts = new Lines(OUTLET_HOSTS);
  const outlets = new Int32Array(names.count);
  const labels = new Int32Array(hosts.count);
  const first = new Int32Array(BEGINNINGS).fill(-1);
  const next = new Int32Array(names.count);
  let outlet = hosts.count - 1;
  for (let name = names.count - 1; name >= 0; name--) {
    const start = names.start(name);
    outlets[name] = outlet;
    if (OUTLET_NAMES.charCodeAt(start) !== FURTHER) labels[outlet--] = name;
    const beginning = beginningOf(OUTLET_NAMES, nameStart(OUTLET_NAMES, start));
    next[name] = first[beginning] as number;
    first[beginning] = name;
  }
  return { names, hosts, outlets, labels, first, next };
}

/** The name that an outlet goes by. */
export function labelOf(row: number): string {
  const { names, labels } = outletIndex();
  const label = names.at(labels[row] as number);
  return label.charCodeAt(0) === NO_ALIAS ? label.slice(1) : label;
}

/** The letter of an outlet's kind, and its country. */
export const kindOf = (row: number) => OUTLET_KINDS.slice(row * 3, row * 3 + 3);
