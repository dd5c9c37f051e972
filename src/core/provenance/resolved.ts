// What the resolver is given of an article, and what it says of an attribution before that is a chain.
import type { Evidence, Kind } from '../analysis.ts';
import type { Link } from '../article.ts';
import type { Found } from '../attribution/found.ts';
import type { Identified } from './identify-outlet.ts';
import { inArticle, type Passage, type Place } from './passages.ts';
import type { Publisher } from './publisher.ts';
import type { Republication } from './republication.ts';

/** One publication that an attribution goes through, and how that is known. */
export interface Relay {
  readonly outlet: Identified | null;
  /** Shown when the outlet is unknown: "unnamed media", "unknown outlet". */
  readonly name: string;
  readonly evidence: Evidence;
  readonly quote: string;
  readonly url: string | null;
}

export interface Origin {
  readonly name: string;
  readonly evidence: Evidence;
  readonly quote: string;
}

/** A found attribution with everything resolved that can be. Offsets: UTF-16 in the article's text. */
export interface Resolved {
  readonly found: Found;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly upstream: string | null;
  /** Publications between the page (or what it reprints) and the original report, nearest first. */
  readonly relays: readonly Relay[];
  readonly origin: Origin | null;
  /** Hearsay: how far away the original is, nobody says. */
  readonly unknown: boolean;
}

/** An article as the resolver sees it. */
export interface Sourcing {
  readonly text: string;
  readonly links: readonly Link[];
  readonly passages: readonly Passage[];
  readonly publisher: Publisher;
  readonly republication: Republication | null;
  /** Outlets in brackets behind a paragraph are its sources, not the credits of pictures. */
  readonly creditsInBrackets: boolean;
}

interface Details {
  readonly relays?: readonly Relay[];
  readonly origin?: Origin | null;
  readonly unknown?: boolean;
}

/** The record of an attribution in its place. */
export function record(
  place: Place,
  kind: Kind,
  upstream: string | null,
  { relays = [], origin = null, unknown = false }: Details = {},
): Resolved {
  const { found } = place;
  return {
    found,
    start: inArticle(place, found.start),
    end: inArticle(place, found.end),
    kind,
    upstream,
    relays,
    origin,
    unknown,
  };
}
