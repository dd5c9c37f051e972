// Lights phrases with the CSS Custom Highlight API: ranges in the page's highlight registry and one adopted stylesheet. The
// page's DOM is never edited. A Highlight is never iterated, which throws in a Firefox content script; what was put where is
// kept in arrays of our own.
import { HOP_CLASSES, type HopClass } from '../core/analysis.ts';
import type { Span } from '../core/article.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import {
  CURRENT_HIGHLIGHT,
  FLASH_HIGHLIGHT,
  highlightCss,
  highlightName,
  isLightColor,
} from './highlight-style.ts';
import { watchNearScreen } from './near-screen.ts';
import type { PageText } from './page-text.ts';

export interface PaintedPhrase extends Span {
  readonly hopClass: HopClass;
}

/** Above this, only what is near the viewport is registered: every range costs at each paint, and most when the first is registered. */
const MOST_REGISTERED = 100;
/** Blocks whose elements are looked up in one go: a few milliseconds' work. */
const BLOCKS_AT_ONCE = 200;
/** Milliseconds that evidence stays lit after the reader went to it. */
const FLASH_MS = 2_000;

/** Draws nothing until `paint`; everything is taken back when `signal` ends. */
export class HighlightPainter {
  readonly #window: Window & typeof globalThis;
  readonly #sheet: CSSStyleSheet;
  readonly #highlights: ReadonlyMap<HopClass, Highlight>;
  readonly #current: Highlight;
  readonly #flash: Highlight;
  readonly #registered = new Map<PaintedPhrase, StaticRange>();
  /** Ends the watch over what is near the screen. */
  #stopWatching: (() => void) | null = null;
  #paintings = 0;
  #flashTimer = 0;
  #css = '';
  #lines: Settings['lines'] = DEFAULT_SETTINGS.lines;

  constructor(window: Window & typeof globalThis, signal: AbortSignal) {
    this.#window = window;
    this.#sheet = new window.CSSStyleSheet();
    this.#highlights = new Map(HOP_CLASSES.map((hopClass) => [hopClass, new window.Highlight()]));
    this.#current = new window.Highlight();
    this.#current.priority = 1;
    this.#flash = new window.Highlight();
    this.#flash.priority = 2;
    signal.addEventListener('abort', () => this.#takeBack(), { once: true });
  }

  /** How each class is drawn from now on; takes effect with the next `paint` or `recolor`. */
  setLines(lines: Settings['lines']): void {
    this.#lines = lines;
  }

  /** Lights these phrases (in reading order) and no others. `article`: an element whose text colour is the article's. */
  paint(phrases: readonly PaintedPhrase[], pageText: PageText, article: Element): void {
    this.#forgetAll();
    if (phrases.length === 0) return;
    this.#putInPlace(article);
    if (phrases.length > MOST_REGISTERED) void this.#registerNearby(phrases, pageText, article);
    else for (const phrase of phrases) this.#register(phrase, pageText);
  }

  /** Lights nothing any more. */
  clear(): void {
    this.#forgetAll();
  }

  /** Draws in the colours that suit the article's text as it is now. */
  recolor(article: Element): void {
    const { color } = this.#window.getComputedStyle(article);
    const css = highlightCss(isLightColor(color) ?? false, this.#lines);
    if (css === this.#css) return;
    this.#css = css;
    this.#sheet.replaceSync(css);
  }

  /** Takes the light off phrases in a text node that has changed, until the page is read again. */
  forget(node: Node): void {
    for (const [phrase, range] of this.#registered)
      if (range.startContainer === node || range.endContainer === node) this.#unregister(phrase);
  }

  /** Marks the phrases whose card is open, or that the side panel points at. */
  setCurrent(ranges: readonly StaticRange[]): void {
    this.#current.clear();
    for (const range of ranges) this.#current.add(range);
  }

  /** Lights a piece of evidence for a moment. */
  flash(range: StaticRange): void {
    this.#window.clearTimeout(this.#flashTimer);
    this.#flash.clear();
    this.#flash.add(range);
    this.#flashTimer = this.#window.setTimeout(() => this.#flash.clear(), FLASH_MS);
  }

  /** False when another reader has put its own highlights in place of ours: after an update the new one takes over. */
  isInPlace(): boolean {
    const { highlights } = this.#window.CSS;
    return this.#named().every(([name, highlight]) => {
      const registered = highlights.get(name);
      return registered === undefined || registered === highlight;
    });
  }

  #putInPlace(article: Element): void {
    const { CSS, document } = this.#window;
    this.recolor(article);
    // A page may set its own list of sheets at any time, and ours is then no longer in it.
    if (!document.adoptedStyleSheets.includes(this.#sheet)) document.adoptedStyleSheets.push(this.#sheet);
    for (const [name, highlight] of this.#named()) CSS.highlights.set(name, highlight);
  }

  #named(): readonly (readonly [string, Highlight])[] {
    return [
      ...Array.from(
        this.#highlights,
        ([hopClass, highlight]) => [highlightName(hopClass), highlight] as const,
      ),
      [CURRENT_HIGHLIGHT, this.#current],
      [FLASH_HIGHLIGHT, this.#flash],
    ];
  }

  async #registerNearby(
    phrases: readonly PaintedPhrase[],
    pageText: PageText,
    article: Element,
  ): Promise<void> {
    const painting = this.#paintings;
    const elements: Element[] = [];
    const groups: (readonly PaintedPhrase[])[] = [];
    for (const group of groupByBlock(phrases, pageText.blocks)) {
      const [first] = group;
      const element = first && pageText.rangeOf(first.start, first.end)?.startContainer.parentElement;
      if (!element) continue;
      elements.push(element);
      groups.push(group);
      if (elements.length % BLOCKS_AT_ONCE > 0) continue;
      await this.#window.scheduler.yield();
      if (this.#paintings !== painting) return;
    }
    this.#stopWatching = watchNearScreen(this.#window, article, elements, (at, isNear) => {
      for (const phrase of groups[at] ?? [])
        if (isNear) this.#register(phrase, pageText);
        else this.#unregister(phrase);
    });
  }

  #register(phrase: PaintedPhrase, pageText: PageText): void {
    const range = pageText.rangeOf(phrase.start, phrase.end);
    if (!range) return;
    this.#highlights.get(phrase.hopClass)?.add(range);
    this.#registered.set(phrase, range);
  }

  #unregister(phrase: PaintedPhrase): void {
    const range = this.#registered.get(phrase);
    if (range) this.#highlights.get(phrase.hopClass)?.delete(range);
    this.#registered.delete(phrase);
  }

  #forgetAll(): void {
    this.#paintings++;
    this.#stopWatching?.();
    this.#stopWatching = null;
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.#registered.clear();
  }

  #takeBack(): void {
    this.#window.clearTimeout(this.#flashTimer);
    this.#forgetAll();
    this.setCurrent([]);
    this.#flash.clear();
    const { CSS, document } = this.#window;
    for (const [name, highlight] of this.#named())
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    const at = document.adoptedStyleSheets.indexOf(this.#sheet);
    if (at >= 0) document.adoptedStyleSheets.splice(at, 1);
  }
}

/** The phrases of each block that has any; both in reading order. */
function groupByBlock(
  phrases: readonly PaintedPhrase[],
  blocks: readonly Span[],
): readonly PaintedPhrase[][] {
  const groups: PaintedPhrase[][] = [];
  let next = 0;
  for (const { end } of blocks) {
    const group: PaintedPhrase[] = [];
    for (let phrase = phrases[next]; phrase && phrase.start < end; phrase = phrases[++next])
      group.push(phrase);
    if (group.length > 0) groups.push(group);
  }
  return groups;
}
