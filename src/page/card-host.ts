// The element that a card lives in: the only thing that is ever added to a page, and only while a card is open. A popover, so
// that it stands above everything without a z-index; a closed shadow root, so that the page's styles stay out and its scripts
// keep out unless they try hard.
import { type Box, isInSight, placeCard } from './card-placement.ts';

/** Widest card in CSS pixels: about 50 characters a line. */
const CARD_WIDTH = 352;

/** A card in the page. `root` is for its content; `place` puts it beside the phrase. */
export class CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #window: Window & typeof globalThis;

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
    const { document } = window;
    this.element = document.createElement('div');
    // The page's rules must not reach the element itself either, not even `div { display: none !important }`.
    this.#style({ all: 'initial', display: 'block', position: 'fixed', inset: 'auto', visibility: 'hidden' });
    this.element.popover = 'manual';
    this.root = this.element.attachShadow({ mode: 'closed' });
    document.documentElement.append(this.element);
    this.element.showPopover();
  }

  /** Places the card beside the phrase with these line boxes; leaves it where it is when they cannot be seen. */
  place(lines: readonly Box[], pointerX: number | null, direction: 'ltr' | 'rtl'): void {
    const { document } = this.#window;
    const viewport = { width: document.documentElement.clientWidth, height: this.#window.innerHeight };
    if (!isInSight(lines, viewport)) {
      this.#style({ visibility: 'visible' });
      return;
    }
    this.#style({ width: `${Math.min(CARD_WIDTH, viewport.width)}px`, 'max-height': 'none' });
    const height = this.element.getBoundingClientRect().height;
    const { left, top, width, maxHeight } = placeCard(
      lines,
      { width: CARD_WIDTH, height },
      viewport,
      pointerX,
      direction,
    );
    this.#style({
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      'max-height': `${maxHeight}px`,
      visibility: 'visible',
    });
  }

  /** Whether an event happened in the card. */
  holds(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  close(): void {
    this.element.remove();
  }

  #style(properties: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(properties))
      this.element.style.setProperty(name, value, 'important');
  }
}
