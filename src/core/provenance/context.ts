// What the resolver knows while it goes through an article's attributions, in reading order.
import type { Mentions } from './collect-mentions.ts';
import type { CreditedBefore } from './credited-before.ts';
import type { Identified, KnownOutlets } from './identify-outlet.ts';
import { inArticle, type Place } from './passages.ts';
import type { Origin, Sourcing } from './resolved.ts';
import type { Surnames } from './surnames.ts';

export interface Context {
  readonly sourcing: Sourcing;
  readonly known: KnownOutlets;
  readonly mentions: Mentions;
  readonly surnames: Surnames;
  readonly before: CreditedBefore;
  /** Outlet, by keyOf -> whom it has its report from, where the article says so. */
  readonly origins: Map<string, Origin>;
}

export const keyOf = ({ id, name }: Identified) => id ?? name;

/** The words of the attribution's cue, as the text has them. */
export function cueOf(context: Context, place: Place): string {
  const { cueStart, cueEnd } = place.found;
  return context.sourcing.text.slice(inArticle(place, cueStart), inArticle(place, cueEnd));
}
