// The element that a card lives in: the only thing that is ever added to a page, and only while a card is open. A popover, so
// that it stands above everything without a z-index; a closed shadow root, so that the page's styles stay out and its scripts
// keep out unless they try hard.
import { type Box, cardWidth, isInSight, placeCard } from './card-placement.ts';

/** Widest card in CSS pixels: about 50 characters a line. */
const CARD_WIDTH = 372;

/** What "medium" text is in CSS pixels, unless the user has told the browser otherwise. */
const USUAL_TEXT = 16;

/** Important rules of a shadow root win over the page's, even over `div { display: none !important }`. */
const HOST_CSS = `:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  left: var(--upstream-left, 0) !important;
  top: var(--upstream-top, 0) !important;
  width: var(--upstream-width, ${CARD_WIDTH}px) !important;
  max-height: var(--upstream-max-height, none) !important;
  visibility: var(--upstream-visibility, hidden) !important;
}
.content { max-height: inherit; }`;

/** A card in the page. `content` is for what it shows; `place` puts it beside the phrase. */
export class CardHost {
  readonly element: HTMLElement;
  readonly content: HTMLElement;
  readonly #window: Window & typeof globalThis;
  /** CSS pixels: larger where text is. */
  readonly #widest: number;

  constructor(window: Window & typeof globalThis) {
    this.#window = window;
    const { document } = window;
    this.element = document.createElement('div');
    this.element.popover = 'manual';
    this.content = document.createElement('div');
    this.content.className = 'content';
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(HOST_CSS);
    const root = this.element.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets.push(sheet);
    root.append(this.content);
    document.documentElement.append(this.element);
    this.element.showPopover();
    // Nothing of the page's style is left on it, so this is the user's own.
    const textScale = Number.parseFloat(window.getComputedStyle(this.element).fontSize) / USUAL_TEXT || 1;
    this.#widest = CARD_WIDTH * textScale;
    this.#set({ 'text-pixel': `${textScale}px` });
  }

  /** Places the card beside the phrase with these line boxes; leaves it where it is when they cannot be seen. */
  place(lines: readonly Box[], pointerX: number | null, direction: 'ltr' | 'rtl'): void {
    const { document } = this.#window;
    const viewport = { width: document.documentElement.clientWidth, height: this.#window.innerHeight };
    if (!isInSight(lines, viewport)) {
      this.#set({ visibility: 'visible' });
      return;
    }
    this.#set({ width: `${cardWidth(this.#widest, viewport)}px`, 'max-height': 'none' });
    const { height } = this.element.getBoundingClientRect();
    const { left, top, width, maxHeight } = placeCard(
      lines,
      { width: this.#widest, height },
      viewport,
      pointerX,
      direction,
    );
    this.#set({
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

  #set(properties: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(properties)) {
      this.element.style.setProperty(`--upstream-${name}`, value, 'important');
    }
  }
}
