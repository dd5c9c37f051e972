// What the reader of the news has chosen. How it is read back from storage is in parse-settings.ts.
import type { HopClass, Kind } from './analysis.ts';
import type { OwnOutlet } from './outlets/own-outlet.ts';

/** Everywhere, everywhere but on some sites, or only on some. */
export const SITE_SCOPES = ['all', 'all-but', 'only'] as const;
export type SiteScope = (typeof SITE_SCOPES)[number];

/** How plainly the phrases of a hop class are drawn. `off`: not at all, and they open no card under the pointer. */
export const LINE_WEIGHTS = ['off', 'subtle', 'strong'] as const;
export type LineWeight = (typeof LINE_WEIGHTS)[number];

export interface LineChoice {
  readonly weight: LineWeight;
  /** "#rrggbb" as it is on a light page; null is the class's own colour. */
  readonly color: string | null;
}

export interface CardChoice {
  /** `click`: resting on a phrase does nothing, pressing it opens the card. */
  readonly opensOn: 'hover' | 'click';
  /** Milliseconds on a phrase before its card shows. */
  readonly delay: number;
}

/** Milliseconds. Below the least every crossing of a line opens a card; above the most it seems broken. */
export const CARD_DELAY = { least: 200, most: 3_000, usual: 500 } as const;

/** When upstream pages are opened: when asked, by themselves where the article links to them, or never. */
export const TRACE_CHOICES = ['click', 'auto', 'never'] as const;
export type TraceChoice = (typeof TRACE_CHOICES)[number];

export interface Settings {
  readonly version: 2;
  /** On everywhere, or off everywhere. */
  readonly enabled: boolean;
  /** Which kinds of attribution are lit. */
  readonly kinds: Readonly<Record<Kind, boolean>>;
  readonly siteScope: SiteScope;
  /** Sites (see `siteOf`) where Upstream stays off while the scope is `all-but`, sorted, each once. */
  readonly sitesOff: readonly string[];
  /** The sites where it is on while the scope is `only`, sorted, each once. */
  readonly sitesOn: readonly string[];
  readonly lines: Readonly<Record<HopClass, LineChoice>>;
  readonly card: CardChoice;
  /** Outlets that the registry lacks, as the reader of the news has named them. */
  readonly ownOutlets: readonly OwnOutlet[];
  readonly trace: TraceChoice;
  /** The reader of the news has seen what a trace asks of whom. */
  readonly traceExplained: boolean;
  /** Articles that were read are remembered on this device. */
  readonly memory: boolean;
  /** Where no link leads on, the card offers to ask GDELT, a public index of news. */
  readonly gdelt: boolean;
}

const USUAL_LINE: LineChoice = { weight: 'subtle', color: null };

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  enabled: true,
  kinds: { outlet: true, anonymous: true, hearsay: true, document: true, social: true, statement: false },
  siteScope: 'all',
  sitesOff: [],
  sitesOn: [],
  lines: {
    original: USUAL_LINE,
    'one-hop': USUAL_LINE,
    'many-hops': USUAL_LINE,
    unknown: USUAL_LINE,
    circular: USUAL_LINE,
  },
  card: { opensOn: 'hover', delay: CARD_DELAY.usual },
  ownOutlets: [],
  trace: 'click',
  traceExplained: false,
  memory: false,
  gdelt: false,
};

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

/** Why a page is not read; null when it is. `host`: null where extensions have no business. */
export function whyUnread(settings: Settings, host: string | null): 'unreadable' | 'off' | 'off-here' | null {
  if (host === null) return 'unreadable';
  if (!settings.enabled) return 'off';
  return isSiteAllowed(settings, host) ? null : 'off-here';
}

/** True when the host's site has not been turned off, whether or not Upstream is on. */
export function isSiteAllowed(settings: Settings, host: string): boolean {
  switch (settings.siteScope) {
    case 'all':
      return true;
    case 'all-but':
      return !settings.sitesOff.includes(siteOf(host));
    case 'only':
      return settings.sitesOn.includes(siteOf(host));
  }
}

export function setEnabled(settings: Settings, enabled: boolean): Settings {
  return { ...settings, enabled };
}

/** Turns one site on or off within the scope: a first site that is turned off makes it "all but", and the last one that is
 * turned on again makes it "all". Unchanged when the host is no host. */
export function setSite(settings: Settings, host: string, on: boolean): Settings {
  const site = siteOf(host);
  if (!site) return settings;
  if (settings.siteScope === 'only') return { ...settings, sitesOn: withMember(settings.sitesOn, site, on) };
  if (settings.siteScope === 'all')
    return on ? settings : { ...settings, siteScope: 'all-but', sitesOff: [site] };
  const sitesOff = withMember(settings.sitesOff, site, !on);
  return { ...settings, siteScope: sitesOff.length > 0 ? 'all-but' : 'all', sitesOff };
}

export function setKind(settings: Settings, kind: Kind, on: boolean): Settings {
  return { ...settings, kinds: { ...settings.kinds, [kind]: on } };
}

export function setLine(settings: Settings, hopClass: HopClass, choice: Partial<LineChoice>): Settings {
  return {
    ...settings,
    lines: { ...settings.lines, [hopClass]: { ...settings.lines[hopClass], ...choice } },
  };
}

function withMember(list: readonly string[], site: string, member: boolean): readonly string[] {
  const others = list.filter((known) => known !== site);
  return member ? [...others, site].sort() : others;
}

const LONGEST_HOST = 253;
/** A host name, an IPv4 address, or an IPv6 address in brackets, as URL.hostname gives it. */
const HOST = /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])$/;
