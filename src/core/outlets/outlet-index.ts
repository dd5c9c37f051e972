// The table of outlets, cut into lines when it is first needed, and which names begin with which two letters. Cutting is native and fast,
// and two letters are quickly read; a name is looked at as a whole only when a text has a word that begins like it.
import { classOf, isInvisible, isWordClass } from '../text/characters.ts';
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

const BEGINNINGS = 1 << 10;

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
    const mark = line.charCodeAt(0);
    if (mark !== FURTHER) labels[outlet--] = name;
    if (mark === NO_ALIAS) continue;
    const beginning = beginningOf(line, nameStart(line));
    next[name] = first[beginning] as number;
    first[beginning] = name;
  }
  return { names, hosts, kinds, outlets, labels, first, next };
}

/** "|" in front of a further name of the same outlet. */
const FURTHER = 0x7c;
/** "~" in front of a name that is no plain alias. */
export const NO_ALIAS = 0x7e;

/** Offset in a line of the name's first word, behind its mark and "The". */
export function nameStart(line: string): number {
  const at = line.charCodeAt(0) === FURTHER ? 1 : 0;
  return line.charCodeAt(at) === 0x54 && line.startsWith('The ', at) ? at + 4 : at;
}

/** A small number for the first two letters of the word at `from`: equal for equal words, whatever their case. */
export function beginningOf(text: string, from: number): number {
  let at = from + 1;
  let second = text.charCodeAt(at);
  while (isInvisible(second)) second = text.charCodeAt(++at);
  const more = at < text.length && isWordClass(classOf(second)) ? small(second) : 0;
  return (small(text.charCodeAt(from)) * 37 + more) & (BEGINNINGS - 1);
}

const small = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code);
