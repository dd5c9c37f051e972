// Host -> the line of its outlet. Most hosts follow from their outlet's name and are found by it; the others are looked for in the table,
// which takes an engine microseconds.
import { hostLines, nameLines, namesBeginningLike, namesOf } from './outlet-lines.ts';
import { hostBeginnings, hostLabel, withoutCom } from './outlet-names.ts';

/** A host of the table in full: "=" stands for the outlet's name, "-" for the name without "The", "2" for its second further name, a dot at the end for
 * ".com". `names`: those of its line. */
export function fullHost(short: string, names: readonly string[]): string {
  const host = short.endsWith('.') ? `${short}com` : short;
  const mark = host[0] as string;
  const name = names[mark === '=' || mark === '-' ? 0 : Number(mark)];
  // "5.ua" is one in full.
  if (name === undefined || !isFromName(host)) return host;
  const label = hostLabel(name);
  return (mark === '-' ? label.replace(/^the/, '') : label) + host.slice(1);
}

const hostsIn = (line: string) => line.split('|');

/** "=.com", "-.ru", "2.", "=news.": see fullHost. */
const isFromName = (host: string) => /^(?:[=-]|\d\.)/.test(host);

/** The outlet whose name makes this host, or -1. */
function namedHost(host: string): number {
  for (const at of hostBeginnings(host).flatMap(namesBeginningLike)) {
    const row = nameLines.rowOf(at);
    const names = namesOf(row);
    if (hostsIn(hostLines.at(row)).some((short) => isFromName(short) && fullHost(short, names) === host))
      return row;
  }
  return -1;
}

/** The outlet whose line has this host as it is, or -1: hosts that do not follow from a name. */
function listedHost(host: string): number {
  const { text } = hostLines;
  for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1)) {
    const end = at + host.length;
    if (isBetween(text, at - 1) && isBetween(text, end)) return hostLines.rowOf(at);
  }
  return -1;
}

/** Whether what stands at an offset parts one host from another. */
const isBetween = (text: string, at: number) =>
  at < 0 || at >= text.length || '|\n'.includes(text[at] as string);

/** Hosts that were asked for: a page asks for the same ones again and again. */
const asked = new Map<string, number>();
const MOST_ASKED = 1 << 12;

/** The line of the outlet that has this very host, or -1. */
export function rowOfHost(host: string): number {
  const known = asked.get(host);
  if (known !== undefined) return known;
  const listed = listedHost(withoutCom(host));
  const row = listed < 0 ? namedHost(host) : listed;
  if (asked.size >= MOST_ASKED) asked.clear();
  asked.set(host, row);
  return row;
}
