// What is lit in the page now: the phrases that the settings let through, where they stand, and how to get to them.
import type { Analysis, Attribution } from '../core/analysis.ts';
import { hopClass } from '../core/analysis.ts';
import type { Article, Span } from '../core/article.ts';
import { phraseIds } from '../core/card/phrase-ids.ts';
import { type Mark, withoutMarkedOff } from '../core/marks.ts';
import { shownAttributions } from '../core/page-summary.ts';
import type { Settings } from '../core/settings.ts';
import { lineBoxes, phraseAtPoint } from './attribution-at-point.ts';
import type { Box } from './card-placement.ts';
import { HighlightPainter, type PaintedPhrase } from './highlight-painter.ts';
import type { PageText } from './page-text.ts';
import { watchTheme } from './theme-changes.ts';

/** One reading of the page. */
export interface Reading {
  readonly root: Element;
  readonly article: Article;
  readonly pageText: PageText;
  readonly analysis: Analysis;
}

export interface LitPhrase extends PaintedPhrase {
  readonly id: string;
  /** Place in reading order among those shown. */
  readonly index: number;
  readonly attribution: Attribution;
}

export class LitPage {
  readonly #window: Window & typeof globalThis;
  readonly #painter: HighlightPainter;
  #reading: Reading | null = null;
  #phrases: readonly LitPhrase[] = [];
  /** Those of them that are drawn. */
  #drawn: readonly LitPhrase[] = [];
  #open: Span | null = null;
  #pointedAt: readonly Span[] = [];

  constructor(window: Window & typeof globalThis, signal: AbortSignal) {
    this.#window = window;
    this.#painter = new HighlightPainter(window, signal);
    watchTheme(window, () => this.#reading && this.#painter.recolor(this.#reading.root), signal);
  }

  get reading(): Reading | null {
    return this.#reading;
  }

  /** In reading order. */
  get phrases(): readonly LitPhrase[] {
    return this.#phrases;
  }

  /** Lights what the settings and the marks let through of the reading, and nothing else; null is an empty page. `traced`: phrases, by
   * id, of which more is known than the page says. */
  show(
    reading: Reading | null,
    settings: Settings | null,
    marks: readonly Mark[] = [],
    traced: ReadonlyMap<string, Attribution> = new Map(),
  ): void {
    this.#reading = reading;
    const of = reading && settings ? shownAttributions(reading.analysis.attributions, settings.kinds) : [];
    const shown = withoutMarkedOff(of, marks, this.#window.location.href);
    const ids = phraseIds(shown);
    this.#phrases = shown.map((stated, index) => {
      const id = ids[index] ?? '';
      const { start, end } = stated;
      const attribution = { ...(traced.get(id) ?? stated), start, end };
      return { id, index, attribution, hopClass: hopClass(attribution), start, end };
    });
    this.#drawn = settings
      ? this.#phrases.filter((phrase) => settings.lines[phrase.hopClass].weight !== 'off')
      : [];
    if (settings) this.#painter.setLines(settings.lines);
    if (reading) this.#painter.paint(this.#drawn, reading.pageText, reading.root);
    else this.#painter.clear();
  }

  phraseWithId(id: string): LitPhrase | null {
    return this.#phrases.find((phrase) => phrase.id === id) ?? null;
  }

  phraseAt(x: number, y: number): LitPhrase | null {
    if (!this.#reading) return null;
    return phraseAtPoint(this.#window.document, this.#reading.pageText, this.#drawn, x, y);
  }

  /** Line boxes of a stretch of the article in the viewport; none when it is gone. */
  linesOf(span: Span): readonly Box[] {
    return lineBoxes(this.#window.document, this.#rangeOf(span));
  }

  /** Marks the phrase whose card is open. */
  setCurrent(phrase: Span | null): void {
    this.#open = phrase;
    this.#markCurrent();
  }

  /** Marks the phrases that the side panel points at. */
  pointAt(phrases: readonly Span[]): void {
    this.#pointedAt = phrases;
    this.#markCurrent();
  }

  #markCurrent(): void {
    const marked = this.#open ? [...this.#pointedAt, this.#open] : this.#pointedAt;
    this.#painter.setCurrent(marked.map((span) => this.#rangeOf(span)).filter((range) => range !== null));
  }

  flash(span: Span): void {
    const range = this.#rangeOf(span);
    if (range) this.#painter.flash(range);
  }

  /** Scrolls so that the stretch stands in the middle third of the screen; not at all when it does already. */
  scrollTo(span: Span): void {
    const [first] = this.linesOf(span);
    const element = this.#rangeOf(span)?.startContainer.parentElement;
    if (!first || !element) return;
    const { document, innerHeight } = this.#window;
    if (first.top > innerHeight / 4 && first.bottom < (innerHeight * 2) / 3) return;
    // Boxes that scroll by themselves, if the article is in one; then the page, to the line and not only to its element. At
    // once, since a long way in slow motion helps nobody to keep their place.
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [now] = this.linesOf(span);
    if (now) document.scrollingElement?.scrollBy({ top: now.top - innerHeight / 3, behavior: 'instant' });
  }

  forget(node: Node): void {
    this.#painter.forget(node);
  }

  /** False when another reader has taken over this page. */
  isOurs(): boolean {
    return this.#painter.isInPlace();
  }

  #rangeOf(span: Span): StaticRange | null {
    return this.#reading?.pageText.rangeOf(span.start, span.end) ?? null;
  }
}
