// Which addresses a trace may open: public https sites only. What a name resolves to cannot be seen from here, so a name that
// its owner points at a private machine is not caught; a literal address, in whatever spelling, is.
import { TRACE_LIMITS } from './limits.ts';

/** The parts of an address as the platform's URL parser gives them: it lower-cases names, decodes escapes and full-width
 * letters, and writes 0x7f.1, 2130706433 and 0177.0.0.1 all as 127.0.0.1. */
export interface AddressParts {
  readonly href: string;
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
}

export type AddressRefusal =
  /** Neither http nor https. */
  | 'scheme'
  | 'port'
  /** A name or password in the address. */
  | 'credentials'
  | 'ip-address'
  /** A name of this machine, of a local network, or of none. */
  | 'private-name'
  | 'too-long';

export type AddressVerdict =
  | { readonly allowed: true; readonly url: string; readonly host: string }
  | { readonly allowed: false; readonly reason: AddressRefusal };

/** Last labels that no public site has: RFC 6761, 6762, 7686, 8375, ICANN's `internal`, and what routers and offices use. */
export const PRIVATE_LABELS = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'arpa',
  'invalid',
  'test',
  'onion',
  'alt',
] as const;
const PRIVATE: ReadonlySet<string> = new Set(PRIVATE_LABELS);

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;
/** A top-level domain is letters, or punycode. */
const TOP_LABEL = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;
const LONGEST_NAME = 253;

/** Whether an address may be asked for, and as what: http is upgraded to https, the fragment is dropped. `hasPublicSuffix`: whether a host name
 * ends as the names of the public internet do, by a list that this file need not carry. */
export function judgeAddress(
  parts: AddressParts,
  hasPublicSuffix: (host: string) => boolean,
): AddressVerdict {
  const { protocol, username, password, hostname, port, pathname, search } = parts;
  if (protocol !== 'https:' && protocol !== 'http:') return refuse('scheme');
  if (username !== '' || password !== '') return refuse('credentials');
  if (port !== '' && port !== '443' && !(port === '80' && protocol === 'http:')) return refuse('port');
  const host = hostname.replace(/\.$/, '');
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return refuse('ip-address');
  if (!looksPublic(host) || !hasPublicSuffix(host)) return refuse('private-name');
  const url = `https://${host}${pathname}${search}`;
  return url.length > TRACE_LIMITS.addressCharacters ? refuse('too-long') : { allowed: true, url, host };
}

/** Whether a host name is written as those of public sites are: two labels or more, the last of letters and of none of the private ones. */
function looksPublic(host: string): boolean {
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  return (
    host.length <= LONGEST_NAME &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    TOP_LABEL.test(top) &&
    !PRIVATE.has(top)
  );
}

/** Whether two addresses mean the same page: scheme, "www.", "m." and "amp.", fragment, a slash at the end and the query's
 * campaign marks do not count. */
export function sameAddress(a: string, b: string): boolean {
  return addressKey(a) === addressKey(b);
}

/** An address in the one spelling that `sameAddress` compares. */
export function addressKey(url: string): string {
  const [, host = '', path = '', query = ''] =
    /^https?:\/\/(?:(?:www|m|amp)\.)?([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  const kept = query
    .split('&')
    .filter(
      (part) =>
        part !== '' && !/^(?:utm_|fbclid|gclid|mc_|ref(?:errer)?=|src=|cmpid|ito=|smid=|amp)/i.test(part),
    );
  const trimmed = path.replace(/\/amp\/?$/, '').replace(/\/+$/, '');
  return `${host.toLowerCase()}${trimmed}${kept.length > 0 ? `?${kept.sort().join('&')}` : ''}`;
}

/** Whether an address names a page of its own, and not a site's front page. */
export function isPageAddress(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/[^#]*[^/#]/i.test(url);
}

function refuse(reason: AddressRefusal): AddressVerdict {
  return { allowed: false, reason };
}
