// What the reader of the news has chosen, and how it is read back from storage, whatever is found there.
import { KINDS, type Kind } from './analysis.ts';

export interface Settings {
  readonly version: 1;
  /** On everywhere, or off everywhere. */
  readonly enabled: boolean;
  /** Which kinds of attribution are lit. */
  readonly kinds: Readonly<Record<Kind, boolean>>;
  /** Sites (see `siteOf`) where Upstream stays off, sorted, each once. */
  readonly sitesOff: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  enabled: true,
  kinds: { outlet: true, anonymous: true, hearsay: true, document: true, social: true, statement: false },
  sitesOff: [],
};

/** Settings from whatever was stored: what cannot be read takes its default, unknown keys are dropped. Never throws. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  return {
    version: 1,
    enabled: booleanOr(stored.enabled, DEFAULT_SETTINGS.enabled),
    kinds: parseKinds(stored.kinds),
    sitesOff: parseSites(stored.sitesOff),
  };
}

/** The site that a host belongs to in the settings: lower case, without a leading "www.". Other subdomains stand for
 * themselves. An empty string when it is no host. */
export function siteOf(host: string): string {
  const site = host
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  return site.length <= LONGEST_HOST && HOST.test(site) ? site : '';
}

/** True when Upstream is on and has not been turned off for the host's site. */
export function isOnForSite(settings: Settings, host: string): boolean {
  return settings.enabled && isSiteAllowed(settings, host);
}

/** True when the host's site has not been turned off, whether or not Upstream is on. */
export function isSiteAllowed(settings: Settings, host: string): boolean {
  return !settings.sitesOff.includes(siteOf(host));
}

export function setEnabled(settings: Settings, enabled: boolean): Settings {
  return { ...settings, enabled };
}

/** Unchanged when the host is no host. */
export function setSite(settings: Settings, host: string, on: boolean): Settings {
  const site = siteOf(host);
  if (!site) return settings;
  const others = settings.sitesOff.filter((known) => known !== site);
  return { ...settings, sitesOff: on ? others : [...others, site].sort() };
}

export function setKind(settings: Settings, kind: Kind, on: boolean): Settings {
  return { ...settings, kinds: { ...settings.kinds, [kind]: on } };
}

const LONGEST_HOST = 253;
/** A host name, an IPv4 address, or an IPv6 address in brackets, as URL.hostname gives it. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;

function parseKinds(stored: unknown): Settings['kinds'] {
  const known = isRecord(stored) ? stored : {};
  const kinds = { ...DEFAULT_SETTINGS.kinds };
  for (const kind of KINDS) kinds[kind] = booleanOr(known[kind], kinds[kind]);
  return kinds;
}

function parseSites(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const sites = stored.map((site) => (typeof site === 'string' ? siteOf(site) : ''));
  return [...new Set(sites.filter((site) => site !== ''))].sort();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function booleanOr(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
