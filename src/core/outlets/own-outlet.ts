// An outlet that the reader of the news has named because the registry lacks it: its shape, and how it is read from storage.

export interface OwnOutlet {
  readonly name: string;
  /** Further names by which text may call it. */
  readonly aliases: readonly string[];
  /** Host name without "www."; null when it has none. */
  readonly host: string | null;
}

/** As many as fit into synchronised storage beside the rest. */
export const MOST_OWN_OUTLETS = 40;
const MOST_ALIASES = 8;
const LONGEST_NAME = 80;
const HOST = /^(?=.{1,253}$)[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+$/;

/** Null when the value has no usable name. Whatever else cannot be used is left out. */
export function parseOwnOutlet(stored: unknown): OwnOutlet | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { name, aliases, host } = stored as Readonly<Record<string, unknown>>;
  const parsed = parseName(name);
  if (parsed === null) return null;
  const others = (Array.isArray(aliases) ? aliases : []).map(parseName).filter((alias) => alias !== null);
  return {
    name: parsed,
    aliases: [...new Set(others)].filter((alias) => alias !== parsed).slice(0, MOST_ALIASES),
    host: typeof host === 'string' ? outletHost(host) : null,
  };
}

/** The host in what somebody typed for one, also a whole address; null when it is none. */
export function outletHost(typed: string): string | null {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#:].*$/s, '')
    .replace(/^www\./, '');
  return HOST.test(host) ? host : null;
}

/** A name on one line that has at least two letters or digits: one letter would be found everywhere. */
function parseName(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const name = value.replace(/\s+/g, ' ').trim();
  const telling = name.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return telling >= 2 && name.length <= LONGEST_NAME ? name : null;
}
