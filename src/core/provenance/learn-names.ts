// Which outlets a page makes known by name though no registry lists them.
import type { Article, Link } from '../article.ts';
import type { BlockReading } from '../attribution/read-block.ts';
import { hostStem } from '../outlets/outlet-names.ts';
import { outletByHost, outletByName } from '../outlets/outlet-registry.ts';
import { hostOf, type Publisher } from './publisher.ts';
import type { Republication } from './republication.ts';

/** Names known before the text is read: the publisher's own, and an agency's that the page reprints. */
export function namesOfPage(publisher: Publisher, republication: Republication | null): string[] {
  return [publisher, republication].flatMap((publication) => {
    if (!publication || publication.outlet || publication.name === '') return [];
    // One ordinary word would be found everywhere.
    return /\s|[a-z][A-Z]|\./.test(publication.name) || publication === republication
      ? [publication.name]
      : [];
  });
}

/** Names that the text itself makes known: "the Harbour Lantern newspaper", "Volna, a Russian daily". */
export function namesInReadings(readings: readonly BlockReading[]): string[] {
  const names: string[] = [];
  for (const { found } of readings) {
    for (const { source } of found) {
      if (
        source?.form === 'outlet' &&
        source.name?.aliases.length === 0 &&
        !source.name.local &&
        source.standsFor
      )
        names.push(source.nameWords);
    }
  }
  return names;
}

/** Shorter host names are words of their own. */
const SHORTEST_LABEL = 6;

/** "Northline reported" with a link to northline.example: capital words that spell the first part of a linked host. */
export function namesInLinks({ text, links, facts }: Article): string[] {
  const names: string[] = [];
  const own = hostOf(facts.url);
  const seen = new Set<string>();
  for (const link of links) {
    const host = hostOf(link.href);
    const label = host?.split('.')[0] ?? '';
    if (!host || host === own || label.length < SHORTEST_LABEL || seen.has(host)) continue;
    seen.add(host);
    const name = spelledNear(text, link, label);
    if (name && !outletByHost(host) && !outletByName(name)) names.push(name);
  }
  return names;
}

/** Characters on each side of a link in which its outlet is named. */
const NEAR = 120;

function spelledNear(text: string, { start, end }: Link, label: string): string | null {
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  for (const [words] of around.matchAll(/\p{Lu}[\p{L}\p{N}]+(?: \p{Lu}[\p{L}\p{N}]+){0,3}/gu)) {
    const parts = words.split(' ');
    for (let from = 0; from < parts.length; from++) {
      for (let to = parts.length; to > from; to--) {
        const name = parts.slice(from, to).join(' ');
        if (hostStem(name).replace(/^the/, '') === label.replace(/-/g, '').replace(/^the/, '')) return name;
      }
    }
  }
  return null;
}
