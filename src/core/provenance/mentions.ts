// What the article has mentioned so far, for "the newspaper" and "the report" to refer to. Every mention of an outlet counts, also one
// that could not be named, so that a later reference does not jump over it to an older outlet.
import type { Source } from '../attribution/source.ts';
import type { OutletKind } from '../outlets/outlet-registry.ts';
import type { Identified } from './identify-outlet.ts';

export interface OutletMention {
  /** Null: somebody that cannot be named ("a local newspaper"). */
  readonly outlet: Identified | null;
  /** Kinds it could be. */
  readonly kinds: readonly OutletKind[] | null;
  readonly country: string | null;
  /** UTF-16 offset in the article's text. */
  readonly at: number;
  /** Number of its sentence in the article. */
  readonly sentence: number;
  /** It is credited there, not only named. */
  readonly credited: boolean;
}

/** Documents that may be called by each other's names. */
const SAME_DOCUMENT: readonly ReadonlySet<string>[] = [
  'report study paper research analysis survey findings review assessment article commentary preprint evaluation',
  'report assessment investigation inquiry audit review briefing',
  'poll survey',
  'data figures statistics stats numbers database dataset estimates',
  'letter email e-mail memo note message memorandum',
  'filing filings documents document records lawsuit suit complaint affidavit indictment petition file files',
  'ruling judgment judgement opinion dissent decision',
  'video footage recording tape',
  'presentation document documents',
].map((words) => new Set(words.split(' ')));

export const sameKindOfDocument = (a: string, b: string) =>
  a === b || singular(a) === singular(b) || SAME_DOCUMENT.some((set) => set.has(a) && set.has(b));
const singular = (word: string) => word.replace(/s$/, '');

/** Can "the newspaper" be this outlet? An unlisted outlet fits when its own media noun does. */
export function fits(source: Pick<Source, 'standsFor' | 'country'>, mention: OutletMention): boolean {
  const country = mention.outlet?.outlet?.country ?? mention.country;
  if (source.country && country && source.country !== country) return false;
  if (!source.standsFor) return true;
  const kind = mention.outlet?.outlet?.kind;
  if (kind) return source.standsFor.includes(kind);
  return !mention.kinds || mention.kinds.some((k) => source.standsFor?.includes(k));
}

export interface Reference {
  readonly outlet: Identified | null;
  /** `earlier` or `later` on the page; `none`: nothing fits; `several`: more than one does. */
  readonly found: 'earlier' | 'later' | 'none' | 'several' | 'unnamed';
}

/**
 * What a media noun refers to. The latest fitting mention before it, of several in one sentence the credited one; for "a Russian
 * newspaper" or a headline's "paper", the only fitting outlet that is named later. One candidate or unknown, as eyecite resolves "id.".
 */
export function refer(
  source: Pick<Source, 'standsFor' | 'country' | 'indefinite'>,
  at: number,
  mentions: readonly OutletMention[],
  looksAhead: boolean,
): Reference {
  const fitting = mentions.filter((mention) => fits(source, mention));
  const before = fitting.filter((mention) => mention.at < at);
  const latest = before[before.length - 1];
  if (latest && !source.indefinite) {
    const peers = before.filter((mention) => mention.sentence === latest.sentence);
    const credited = peers.filter((mention) => mention.credited);
    const pool = distinct(credited.length > 0 ? credited : peers);
    if (pool.length > 1) return { outlet: null, found: 'several' };
    return { outlet: pool[0] ?? null, found: pool[0] ? 'earlier' : 'unnamed' };
  }
  if (source.indefinite || looksAhead) {
    const ahead = fitting.filter((mention) => mention.at > at && mention.outlet !== null);
    const credited = distinct(ahead.filter((mention) => mention.credited));
    const pool = credited.length > 0 ? credited : distinct(ahead);
    if (pool.length === 1) return { outlet: pool[0] ?? null, found: 'later' };
    return { outlet: null, found: pool.length > 1 ? 'several' : 'none' };
  }
  return { outlet: null, found: 'none' };
}

/** Distinct outlets, an unnamed one counting as one of its own. */
function distinct(mentions: readonly OutletMention[]): (Identified | null)[] {
  const seen = new Map<string, Identified | null>();
  for (const { outlet } of mentions) seen.set(outlet ? (outlet.id ?? outlet.name) : '', outlet);
  return [...seen.values()];
}
