// What Upstream says about a page. The card, the popup, the command line and the tests all speak in these terms;
// src/README.md has the word list.

/** What is credited: another publication, people who are not named, nobody, a document, a post, or a named speaker. */
export const KINDS = ['outlet', 'anonymous', 'hearsay', 'document', 'social', 'statement'] as const;
export type Kind = (typeof KINDS)[number];

/** How a step is known. `stated`: the text names it. `inferred`: resolved anaphora, dateline, byline. `declared`: the
 * page's metadata. `linked`: a link in the sentence. `found`: the upstream page was opened and says so.
 * `remembered`: an article read earlier says so. */
export type Evidence = 'stated' | 'inferred' | 'declared' | 'linked' | 'found' | 'remembered';

/** A publisher, agency or outlet. `id` is its key in the registry of outlets, null when it is not listed. */
export interface Publication {
  readonly name: string;
  readonly id: string | null;
}

export type Step =
  | ({ readonly role: 'page' } & Publication)
  | ({
      readonly role: 'report';
      readonly evidence: Evidence;
      /** The words that the step rests on, as printed; for `linked` and `declared` the address or name given. */
      readonly quote: string;
      /** Address of the report itself, when a link gives it. */
      readonly url: string | null;
    } & Publication)
  | { readonly role: 'origin'; readonly name: string; readonly evidence: Evidence; readonly quote: string };

/** A place in the text where the page credits information to somebody else. Offsets: UTF-16, into the article's text. */
export interface Attribution {
  readonly kind: Kind;
  /** The highlighted phrase, source and cue; with `prefix` and `suffix` (up to 40 characters) a W3C TextQuoteSelector. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** The source as the text words it ("The newspaper"); null for bare hearsay. */
  readonly source: string | null;
  readonly cue: string;
  /** Display name of the credited outlet, document or poster; "unnamed media" for "local media"; null for unnamed people
   * and bare hearsay. */
  readonly upstream: string | null;
  readonly chain: readonly Step[];
  /** Steps between publications from the page to the original report; null is unknown. */
  readonly hops: number | null;
  readonly circular: boolean;
}

export interface Analysis {
  readonly url: string | null;
  readonly title: string;
  readonly language: string | null;
  readonly published: string | null;
  readonly publisher: Publication;
  readonly republishedFrom: (Publication & { readonly evidence: Evidence; readonly quote: string }) | null;
  /** In reading order. */
  readonly attributions: readonly Attribution[];
}

/** How a phrase is drawn: by its distance from the original report. */
export const HOP_CLASSES = ['original', 'one-hop', 'many-hops', 'unknown', 'circular'] as const;
export type HopClass = (typeof HOP_CLASSES)[number];

export function hopClass(attribution: Pick<Attribution, 'hops' | 'circular'>): HopClass {
  if (attribution.circular) return 'circular';
  if (attribution.hops === null) return 'unknown';
  if (attribution.hops === 0) return 'original';
  return attribution.hops === 1 ? 'one-hop' : 'many-hops';
}
