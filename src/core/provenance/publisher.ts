// Who publishes the page: the first publication of every chain.
import type { Publication } from '../analysis.ts';
import type { PageFacts } from '../article.ts';
import { foldName, type Outlet, outletByHost, outletByName } from '../outlets/outlet-registry.ts';
import { letterPattern } from '../text/letter-pattern.ts';

export interface Publisher extends Publication {
  readonly outlet: Outlet | null;
  /** ISO 3166 code of where it publishes, from the registry or its host's ending; null for ".com" and the like. */
  readonly country: string | null;
  /** Folded names and initials by which the page may speak of itself ("told TRD"). */
  readonly ownNames: ReadonlySet<string>;
}

/** The host's outlet first, then what the page calls itself, then the host's own name. */
export function publisherOf(facts: PageFacts): Publisher {
  const host = hostOf(facts.url) ?? hostOf(facts.canonicalUrl) ?? hostOf(facts.shareUrl);
  const listed = host ? outletByHost(host) : null;
  // On a platform the host is not the publisher.
  const outlet = listed && listed.kind !== 'blog' ? listed : null;
  const said = [
    facts.siteName,
    facts.publisherName,
    titleTail(facts.title, host),
    host === null ? copyrightHolder(facts.bylines) : null,
  ]
    .map(tidy)
    .filter((name): name is string => name !== null);
  const name = outlet ? outlet.name : (bestName(said, host) ?? host ?? '');
  const known = outlet ?? (said[0] ? outletByName(said[0]) : null);
  const final = known && !outlet && matchesHost(known, host) ? known : outlet;
  // What the page calls itself reads better than the registry's "The Independent (UK)", as long as both mean the same.
  const own =
    final && host
      ? said.find((label) => label.length > 3 && (outletByName(label) === final || hostStarts(host, label)))
      : undefined;
  return {
    name:
      own === undefined
        ? final
          ? final.name
          : name
        : IS_HOST.test(final?.name ?? '')
          ? own
          : own.replace(IS_HOST, ''),
    id: final ? final.id : null,
    outlet: final,
    country: final?.country ?? countryOf(host),
    ownNames: new Set(
      [name, final?.name ?? '', host ?? '', ...said]
        .flatMap((label) => [foldName(label), initials(label), callSign(label)])
        .filter((label) => label.length > 1),
    ),
  };
}

/** "CNN.com" is where CNN is. */
const IS_HOST = /\.(?:com|org|net|co\.uk)$/i;

const hostStarts = (host: string, label: string) => foldName(host).startsWith(foldName(label));

/** Without a host to check against, the name a page gives itself is all there is. */
const matchesHost = (outlet: Outlet, host: string | null) =>
  host === null || outlet.hosts.length === 0 || outletByHost(host) === outlet;

function bestName(said: readonly string[], host: string | null): string | null {
  if (said.length === 0) return null;
  const stem = host
    ? foldName(
        host
          .replace(/^www\./, '')
          .split('.')
          .slice(0, -1)
          .join(''),
      )
    : '';
  return (
    said.find((name) => stem !== '' && (stem.includes(foldName(name)) || foldName(name).includes(stem))) ??
    said[0] ??
    null
  );
}

/** "smh.com.au" -> AU. Endings of two letters are countries, but for those sold as words. */
function countryOf(host: string | null): string | null {
  const ending = /\.([a-z]{2})$/.exec(host ?? '')?.[1];
  if (!ending || /^(?:tv|io|me|co|fm|ai|eu|cc|ws|to)$/.test(ending)) return null;
  return ending === 'uk' ? 'GB' : ending.toUpperCase();
}

function tidy(name: string | null): string | null {
  const trimmed = name?.replace(/\s+/g, ' ').trim().replace(/^@/, '') ?? '';
  return trimmed.length > 1 && trimmed.length <= 60 ? trimmed : null;
}

/** "News from The Associated Press" */
const NAMED_LAST = letterPattern(String.raw`\b(?:from|by|at)\s+((?:the\s+)?[\p{Lu}][\p{L} ]{2,40})$`, 'i');

/** "Story | The Hill": the part of the title behind the last bar or dash, when the host agrees with it. */
function titleTail(title: string, host: string | null): string | null {
  const tail = /^.*\s[|–—-]\s+([^|–—]{2,40})$/s.exec(title)?.[1]?.trim() ?? null;
  // For a page that does not say where it stands.
  if (host === null) {
    const named = tail ?? NAMED_LAST.exec(title)?.[1] ?? null;
    return named && outletByName(named) ? named : null;
  }
  if (!tail) return null;
  const stem = foldName(host.replace(/^www\./, ''));
  return stem.includes(foldName(tail)) ? tail : null;
}

/** "© 2016 The Associated Press. All rights reserved.": for a page that does not say where it stands. */
function copyrightHolder(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = /(?:©|\(c\)|copyright)\s*(?:19|20)\d\d\s+([^.,|]{3,50})/iu.exec(line)?.[1]?.trim();
    if (name && outletByName(name)) return name;
  }
  return null;
}

/** "KTRV 9 News" -> "ktrv" */
const callSign = (name: string) => /\b[KW][A-Z]{2,3}\b/.exec(name)?.[0].toLowerCase() ?? '';

function initials(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^[A-Z]/.test(word));
  return words.length >= 2
    ? words
        .map((word) => word[0])
        .join('')
        .toLowerCase()
    : '';
}

/** Host of an address without "www.", or null. */
export function hostOf(url: string | null): string | null {
  const host = /^https?:\/\/([^/?#:@]+)(?::\d+)?(?:[/?#]|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
  return host ? host.replace(/^www\./, '') : null;
}
