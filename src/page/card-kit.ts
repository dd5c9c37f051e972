// What the reader and the card part, two scripts in one isolated world, know of each other. Types only: neither carries the other, so
// that a page on which no card opens never pays for drawing one.
import type { Attribution } from '../core/analysis.ts';
import type { CardContext } from '../core/card/card-trail.ts';
import type { CardView } from '../core/card/card-view.ts';

/** What the card part leaves for the reader. `Props` are the drawing's own. */
export interface CardKit<Props> {
  readonly cardView: (attribution: Attribution, context: CardContext) => CardView;
  /** Draws into `container`; returns what takes it out again. */
  readonly drawSourceCard: (container: HTMLElement, props: Props) => () => void;
}

export type CardWorld<Props> = typeof globalThis & { upstreamCard?: CardKit<Props> };
