// Host -> the line of its outlet. Most hosts follow from their outlet's name and are found by it; the others have a map, made on first use.
import { labelOf, outletIndex } from './outlet-index.ts';
import { FURTHER, hostBeginnings, hostStem } from './outlet-names.ts';

/** A host of the table in full: "=" stands for the outlet's name, "-" for the name without "The". */
export function fullHost(host: string, name: string): string {
  if (host[0] === '=') return hostStem(name) + host.slice(1);
  return host[0] === '-' ? hostStem(name).replace(/^the/, '') + host.slice(1) : host;
}

let hosts: ReadonlyMap<string, number> | null = null;

/** Hosts that do not follow from their outlets' names. */
function indexHosts(): Map<string, number> {
  const found = new Map<string, number>();
  const lines = outletIndex().hosts;
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row] as string;
    if (isFromName(line) && !line.includes('|')) continue;
    for (const host of hostsIn(line)) if (host !== '' && !isFromName(host)) found.set(host, row);
  }
  return found;
}

const hostsIn = (line: string) => (line.split('\t', 1)[0] as string).split('|');

/** "=.com", "-.ru": see fullHost. */
const isFromName = (host: string) => host[0] === '=' || host[0] === '-';

/** The outlet whose name makes this host, or -1. `beginning`: what the name begins with, see beginningOf. */
function namedHost(host: string, beginning: number): number {
  const { names, hosts, outlets, first, next } = outletIndex();
  for (let name = first[beginning] as number; name >= 0; name = next[name] as number) {
    if ((names[name] as string).charCodeAt(0) === FURTHER) continue;
    const row = outlets[name] as number;
    const line = hosts[row] as string;
    if (line.includes('=') || line.includes('-')) {
      const label = labelOf(row);
      if (hostsIn(line).some((short) => isFromName(short) && fullHost(short, label) === host)) return row;
    }
  }
  return -1;
}

/** The line of the outlet that has this very host, or -1. */
export function rowOfHost(host: string): number {
  hosts ??= indexHosts();
  const row = hosts.get(host);
  if (row !== undefined) return row;
  for (const beginning of hostBeginnings(host)) {
    const named = namedHost(host, beginning);
    if (named >= 0) return named;
  }
  return -1;
}
