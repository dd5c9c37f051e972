// Where the card goes: pure geometry in CSS pixels of the viewport. Never off-screen, never over the phrase; beside it on
// wide screens, a sheet at the edge away from it on narrow ones.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The card scrolls inside when it is taller. */
  readonly maxHeight: number;
  readonly side: 'below' | 'above' | 'sheet-bottom' | 'sheet-top';
}

/** Between phrase and card: near enough for a hand to cross within the grace. */
const GAP = 6;
const MARGIN = 8;
/** Below this viewport width the card is a sheet. */
const NARROW = 480;
/** The card's edge stands this far before the pointer, so that the pointer is over its beginning, as a reader expects. */
const LEAD = 32;

/** The width that a card gets, given its widest: measure its height at this one, or its lines break elsewhere. */
export function cardWidth(widest: number, viewport: Size): number {
  const room = Math.max(0, viewport.width - 2 * MARGIN);
  return viewport.width < NARROW ? room : Math.min(widest, room);
}

/** Places a card of `card`'s natural size (see cardWidth). `lines`: the phrase's line boxes; `pointerX`: where it was entered, null by keyboard. */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  viewport: Size,
  pointerX: number | null,
  direction: 'ltr' | 'rtl',
): Placement {
  const phrase = union(lines, viewport);
  const roomBelow = viewport.height - MARGIN - (phrase.bottom + GAP);
  const roomAbove = phrase.top - GAP - MARGIN;
  const below = card.height <= roomBelow || roomBelow >= Math.min(card.height, roomAbove);
  const maxHeight = Math.max(0, below ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const width = cardWidth(card.width, viewport);

  if (viewport.width < NARROW) {
    const left = MARGIN;
    if (below)
      return { left, width, maxHeight, top: viewport.height - MARGIN - height, side: 'sheet-bottom' };
    return { left, width, maxHeight, top: MARGIN, side: 'sheet-top' };
  }

  const line = (below ? lines.at(-1) : lines[0]) ?? phrase;
  const inLine = pointerX === null ? null : clamp(pointerX, line.left, line.right);
  const wanted =
    direction === 'ltr'
      ? Math.max(line.left, (inLine ?? line.left) - LEAD)
      : Math.min(line.right, (inLine ?? line.right) + LEAD) - width;
  const left = clamp(wanted, MARGIN, viewport.width - MARGIN - width);
  const top = below ? phrase.bottom + GAP : phrase.top - GAP - height;
  return { left, top, width, maxHeight, side: below ? 'below' : 'above' };
}

/** Whether any part of the phrase can be seen. */
export function isInSight(lines: readonly Box[], viewport: Size): boolean {
  return lines.some(
    (line) => line.bottom > 0 && line.top < viewport.height && line.right > 0 && line.left < viewport.width,
  );
}

/** The box around the lines, cut to the viewport: what is scrolled away need not be kept clear. */
function union(lines: readonly Box[], viewport: Size): Box {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const top = clamp(Math.min(...lines.map((line) => line.top)), 0, viewport.height);
  const bottom = clamp(Math.max(...lines.map((line) => line.bottom)), 0, viewport.height);
  return lines.length === 0 ? { left: 0, right: 0, top: 0, bottom: 0 } : { left, right, top, bottom };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
