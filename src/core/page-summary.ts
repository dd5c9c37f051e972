// What the popup, the badge and the keyboard go by: the attributions that are lit, after the settings have had their say.
import { type Attribution, HOP_CLASSES, type HopClass, hopClass, KINDS, type Kind } from './analysis.ts';
import { isCount, isRecord } from './result.ts';

/** One attribution as the popup's list shows it. `index` is its place in reading order among those shown. */
export interface AttributionItem {
  readonly index: number;
  readonly kind: Kind;
  readonly hopClass: HopClass;
  readonly hops: number | null;
  readonly phrase: string;
  readonly upstream: string | null;
  /** How far its trace has come or how it ended, in words; null when it was not traced. */
  readonly trace: string | null;
}

/** The tracing of a whole article. */
export interface ArticleTrace {
  readonly running: boolean;
  /** Attributions that have been traced in the last run, and that are to be. */
  readonly done: number;
  readonly of: number;
}

/** What the open page's reader found and shows, after the settings have filtered it. */
export interface PageSummary {
  readonly attributions: readonly AttributionItem[];
  /** Distinct named publications upstream of the page. */
  readonly upstreamSources: number;
  /** The largest known hop count, null when none is known. */
  readonly mostHops: number | null;
  /** What else was read on its stories, a sentence each. */
  readonly stories: readonly string[];
  /** Null where there is nothing to trace, or nothing may be traced. */
  readonly trace: ArticleTrace | null;
}

/** The attributions of the kinds that are switched on, in reading order. */
export function shownAttributions(
  attributions: readonly Attribution[],
  kinds: Readonly<Record<Kind, boolean>>,
): readonly Attribution[] {
  return attributions.filter((attribution) => kinds[attribution.kind]);
}

/** Whether there is a publication upstream that a trace could look for. */
export function leadsOn({ chain }: Pick<Attribution, 'chain'>): boolean {
  return chain.some((step) => step.role === 'report');
}

/** What is known of the page beyond its attributions. `traces`: in the order of the attributions. */
export interface KnownOfPage extends Pick<PageSummary, 'stories' | 'trace'> {
  readonly traces: readonly (string | null)[];
}

/** Sums up what is shown: the list, the named publications upstream of the page, the largest count that is known. */
export function summarizePage(
  shown: readonly Attribution[],
  { stories, trace, traces }: KnownOfPage = { stories: [], trace: null, traces: [] },
): PageSummary {
  const sources = new Set<string>();
  let mostHops: number | null = null;
  for (const { chain, hops } of shown) {
    for (const step of chain) if (step.role === 'report') sources.add(step.id ?? step.name);
    if (hops !== null) mostHops = Math.max(mostHops ?? 0, hops);
  }
  const attributions = shown.map((attribution, index) => ({
    index,
    kind: attribution.kind,
    hopClass: hopClass(attribution),
    hops: attribution.hops,
    phrase: attribution.exact,
    upstream: attribution.upstream,
    trace: traces[index] ?? null,
  }));
  return { attributions, upstreamSources: sources.size, mostHops, stories: [...new Set(stories)], trace };
}

/** Undefined when it is none; attributions that are not as they should be are left out. Never throws. */
export function parsePageSummary(value: unknown): PageSummary | undefined {
  if (!isRecord(value) || !Array.isArray(value.attributions) || !Array.isArray(value.stories))
    return undefined;
  const { upstreamSources, mostHops } = value;
  const trace = value.trace === null ? null : parseTrace(value.trace);
  if (!isCount(upstreamSources) || !(mostHops === null || isCount(mostHops)) || trace === undefined)
    return undefined;
  const attributions = value.attributions.map(parseItem).filter((item) => item !== undefined);
  const stories = value.stories.filter((story) => typeof story === 'string');
  return { attributions, upstreamSources, mostHops, stories, trace };
}

const KIND_SET: ReadonlySet<unknown> = new Set(KINDS);
const HOP_CLASS_SET: ReadonlySet<unknown> = new Set(HOP_CLASSES);

function parseItem(value: unknown): AttributionItem | undefined {
  if (!isRecord(value)) return undefined;
  const { index, kind, hopClass, hops, phrase, upstream, trace } = value;
  const sound =
    isCount(index) &&
    KIND_SET.has(kind) &&
    HOP_CLASS_SET.has(hopClass) &&
    (hops === null || isCount(hops)) &&
    typeof phrase === 'string' &&
    (upstream === null || typeof upstream === 'string') &&
    (trace === null || typeof trace === 'string');
  if (!sound) return undefined;
  return { index, kind: kind as Kind, hopClass: hopClass as HopClass, hops, phrase, upstream, trace };
}

function parseTrace(value: unknown): ArticleTrace | undefined {
  if (!isRecord(value)) return undefined;
  const { running, done, of } = value;
  return typeof running === 'boolean' && isCount(done) && isCount(of) ? { running, done, of } : undefined;
}
