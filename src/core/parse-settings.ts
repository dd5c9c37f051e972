// Settings read back from whatever was stored or is imported: what cannot be read takes its default. Nothing here throws.
import { type HopClass, KINDS } from './analysis.ts';
import { MOST_OWN_OUTLETS, parseOwnOutlet } from './outlets/own-outlet.ts';
import {
  CARD_DELAY,
  type CardChoice,
  DEFAULT_SETTINGS,
  LINE_WEIGHTS,
  type LineChoice,
  type Settings,
  SITE_SCOPES,
  type SiteScope,
  siteOf,
  TRACE_CHOICES,
} from './settings.ts';

/** Bytes that one item of synchronised storage takes (chrome.storage.sync.QUOTA_BYTES_PER_ITEM), key included. */
const SYNC_ITEM_BYTES = 8_192;
const KEY_BYTES = 16;

/** Settings from whatever was stored, of this version or an earlier one; unknown keys are dropped. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored)) return DEFAULT_SETTINGS;
  const sitesOff = parseSites(stored.sitesOff);
  return {
    version: 2,
    enabled: booleanOr(stored.enabled, DEFAULT_SETTINGS.enabled),
    kinds: parseKinds(stored.kinds),
    siteScope: parseScope(stored.siteScope, sitesOff),
    sitesOff,
    sitesOn: parseSites(stored.sitesOn),
    lines: parseLines(stored.lines),
    card: parseCard(stored.card),
    ownOutlets: parseOwnOutlets(stored.ownOutlets),
    trace: TRACE_CHOICES.find((choice) => choice === stored.trace) ?? DEFAULT_SETTINGS.trace,
    traceExplained: booleanOr(stored.traceExplained, DEFAULT_SETTINGS.traceExplained),
    memory: booleanOr(stored.memory, DEFAULT_SETTINGS.memory),
    gdelt: booleanOr(stored.gdelt, DEFAULT_SETTINGS.gdelt),
  };
}

/** The settings in an exported file, or null when it is none. */
export function parseSettingsFile(text: string): Settings | null {
  try {
    const content: unknown = JSON.parse(text);
    return isRecord(content) && isRecord(content.upstreamSettings)
      ? parseSettings(content.upstreamSettings)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The text of a file that `parseSettingsFile` reads. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify({ upstreamSettings: settings }, null, 2)}\n`;
}

/** Whether synchronised storage has room for these settings. */
export function fitsSync(settings: Settings): boolean {
  return utf8Length(JSON.stringify(settings)) + KEY_BYTES <= SYNC_ITEM_BYTES;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function parseKinds(stored: unknown): Settings['kinds'] {
  const known = isRecord(stored) ? stored : {};
  const kinds = { ...DEFAULT_SETTINGS.kinds };
  for (const kind of KINDS) kinds[kind] = booleanOr(known[kind], kinds[kind]);
  return kinds;
}

/** The first version knew no scope: its list of sites was always "all but". */
function parseScope(stored: unknown, sitesOff: readonly string[]): SiteScope {
  return SITE_SCOPES.find((known) => known === stored) ?? (sitesOff.length > 0 ? 'all-but' : 'all');
}

function parseSites(stored: unknown): readonly string[] {
  if (!Array.isArray(stored)) return [];
  const sites = stored.map((site) => (typeof site === 'string' ? siteOf(site) : ''));
  return [...new Set(sites.filter((site) => site !== ''))].sort();
}

function parseLines(stored: unknown): Settings['lines'] {
  const known = isRecord(stored) ? stored : {};
  const lines = { ...DEFAULT_SETTINGS.lines };
  for (const hopClass of Object.keys(lines) as HopClass[]) lines[hopClass] = parseLine(known[hopClass]);
  return lines;
}

function parseLine(stored: unknown): LineChoice {
  const { weight, color } = isRecord(stored) ? stored : {};
  return {
    weight: LINE_WEIGHTS.find((known) => known === weight) ?? 'subtle',
    color: typeof color === 'string' && /^#[0-9a-f]{6}$/.test(color) ? color : null,
  };
}

function parseCard(stored: unknown): CardChoice {
  const { opensOn, delay } = isRecord(stored) ? stored : {};
  return {
    opensOn: opensOn === 'click' ? 'click' : 'hover',
    delay: typeof delay === 'number' && isDelay(delay) ? delay : CARD_DELAY.usual,
  };
}

function isDelay(value: number): boolean {
  return Number.isInteger(value) && value >= CARD_DELAY.least && value <= CARD_DELAY.most;
}

function parseOwnOutlets(stored: unknown): Settings['ownOutlets'] {
  if (!Array.isArray(stored)) return [];
  const outlets = stored.map(parseOwnOutlet).filter((outlet) => outlet !== null);
  return outlets
    .filter(({ name }, index) => outlets.findIndex((other) => other.name === name) === index)
    .slice(0, MOST_OWN_OUTLETS);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function booleanOr(value: unknown, otherwise: boolean): boolean {
  return typeof value === 'boolean' ? value : otherwise;
}
