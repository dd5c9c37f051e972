// Put into a page before its first card opens, beside its reader: how a card is worded and drawn.
import { cardView } from '../core/card/card-view.ts';
import type { CardWorld } from '../page/card-kit.ts';
import { drawSourceCard, type SourceCardProps } from '../ui/source-card.tsx';

(globalThis as CardWorld<SourceCardProps>).upstreamCard = { cardView, drawSourceCard };
