// @vitest-environment jsdom
// What is in the page's highlight registry, and that nothing else of the page changes. jsdom has no highlights, so a registry
// of our own stands in: one that, like Firefox for a content script, cannot be iterated.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HopClass } from '../../src/core/analysis.ts';
import { HOP_CLASSES } from '../../src/core/analysis.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { phrasesAround } from '../../src/page/attribution-at-point.ts';
import { clearGhosts } from '../../src/page/ghosts.ts';
import { HighlightPainter } from '../../src/page/highlight-painter.ts';
import { highlightCss, isLightColor, LINE_STYLES } from '../../src/page/highlight-style.ts';
import { readPageText } from '../../src/page/page-text.ts';

class UniterableHighlight {
  priority = 0;
  readonly #ranges = new Set<AbstractRange>();
  get size() {
    return this.#ranges.size;
  }
  add(range: AbstractRange) {
    this.#ranges.add(range);
  }
  delete(range: AbstractRange) {
    return this.#ranges.delete(range);
  }
  clear() {
    this.#ranges.clear();
  }
}

class Sheet {
  text = '';
  replaceSync(text: string) {
    this.text = text;
  }
}

/** Where the page is scrolled to; its paragraphs are 20 pixels high, and its screen is as jsdom's: 768. */
let scrolled = 0;

/** Calls back once something is observed, as browsers do. */
class Observer {
  static watching = 0;
  readonly #report: () => void;
  constructor(report: () => void) {
    this.#report = report;
  }
  observe() {
    Observer.watching++;
    this.#report();
  }
  disconnect() {
    Observer.watching = 0;
  }
}

const registry = new Map<string, UniterableHighlight>();
let sheets: Sheet[] = [];
let leave: AbortController;

beforeEach(() => {
  registry.clear();
  sheets = [];
  scrolled = 0;
  Observer.watching = 0;
  leave = new AbortController();
  Object.assign(window, {
    Highlight: UniterableHighlight,
    CSSStyleSheet: Sheet,
    ResizeObserver: Observer,
    requestAnimationFrame: (work: () => void) => queueMicrotask(work),
    CSS: { highlights: registry },
    scheduler: { yield: () => Promise.resolve() },
    StaticRange,
  });
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, get: () => sheets });
});

afterEach(() => leave.abort());

const MANY = Array.from({ length: 600 }, () => 'unknown' as const);

/** A page with one paragraph per class, and a phrase at the beginning of each. */
function page(classes: readonly HopClass[]) {
  document.body.innerHTML = classes.map(() => '<p>It said so.</p>').join('');
  for (const [i, paragraph] of document.querySelectorAll('p').entries())
    paragraph.getBoundingClientRect = () => new DOMRect(0, i * 20 - scrolled, 100, 20);
  document.body.getBoundingClientRect = () => new DOMRect(0, -scrolled, 100, classes.length * 20);
  const painter = new HighlightPainter(window as Window & typeof globalThis, leave.signal);
  const pageText = readPageText(document.body);
  const phrases = pageText.blocks.map(({ start }, index) => ({
    hopClass: classes[index] ?? 'unknown',
    start,
    end: start + 'It said'.length,
  }));
  const paint = (some = phrases) => painter.paint(some, pageText, document.body);
  return { painter, phrases, paint };
}

const lit = () => Object.fromEntries([...registry].map(([name, highlight]) => [name, highlight.size]));

describe('painting', () => {
  test('lights each phrase as its class, and leaves the document alone', () => {
    const { paint } = page(['original', 'one-hop', 'one-hop', 'circular']);
    const before = document.documentElement.outerHTML;
    paint();
    expect(lit()).toMatchObject({
      'upstream-original': 1,
      'upstream-one-hop': 2,
      'upstream-circular': 1,
      'upstream-unknown': 0,
    });
    expect(document.documentElement.outerHTML).toBe(before);
    expect(sheets).toHaveLength(1);
  });

  test('lights only the phrases of the last reading', () => {
    const { paint, painter, phrases } = page(['one-hop', 'one-hop']);
    paint();
    paint(phrases.slice(1));
    expect(lit()).toMatchObject({ 'upstream-one-hop': 1 });
    painter.clear();
    expect(lit()).toMatchObject({ 'upstream-one-hop': 0 });
  });

  test('goes with the page from light to dark', () => {
    const { painter, paint } = page(['one-hop']);
    document.body.style.color = 'rgb(20, 20, 20)';
    paint();
    expect(sheets[0]?.text).toContain(LINE_STYLES['one-hop'].onLight);
    document.body.style.color = 'rgb(230, 230, 230)';
    painter.recolor(document.body);
    expect(sheets[0]?.text).toContain(LINE_STYLES['one-hop'].onDark);
    document.body.removeAttribute('style');
  });

  test('puts its sheet back after the page replaced the list', () => {
    const { paint } = page(['one-hop']);
    paint();
    sheets = [];
    paint();
    expect(sheets).toHaveLength(1);
  });

  test('takes the light off text that changed, at once', () => {
    const { paint, painter } = page(['one-hop', 'one-hop']);
    paint();
    painter.forget(document.querySelector('p')?.firstChild ?? document);
    expect(lit()).toMatchObject({ 'upstream-one-hop': 1 });
  });

  test('with very many phrases, lights those on the screen and one screen beyond, wherever that is', async () => {
    const { paint } = page(MANY);
    paint();
    // 768 pixels twice, in rows of 20, and the row that begins right below.
    await expect.poll(lit).toMatchObject({ 'upstream-unknown': 77 });
    scrolled = 6_000;
    document.dispatchEvent(new Event('scroll'));
    await expect.poll(lit).toMatchObject({ 'upstream-unknown': 116 });
    scrolled = 0;
    document.dispatchEvent(new Event('scroll'));
    await expect.poll(lit).toMatchObject({ 'upstream-unknown': 77 });
  });

  test('with very many phrases, watches no longer when the page is read again', async () => {
    const { painter, paint } = page(MANY);
    paint();
    await expect.poll(() => Observer.watching).toBeGreaterThan(0);
    painter.clear();
    expect(Observer.watching).toBe(0);
    expect(lit()).toMatchObject({ 'upstream-unknown': 0 });
    document.dispatchEvent(new Event('scroll'));
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    expect(lit()).toMatchObject({ 'upstream-unknown': 0 });
  });

  test('with very many phrases, a reading that is over before they are watched leaves nothing behind', async () => {
    const { painter, paint } = page(MANY);
    paint();
    painter.clear();
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(Observer.watching).toBe(0);
  });
});

describe('leaving', () => {
  test('takes everything back', () => {
    const { paint } = page(['one-hop']);
    paint();
    leave.abort();
    expect(registry.size).toBe(0);
    expect(sheets).toHaveLength(0);
  });

  test('leaves the highlights of a newer reader alone', () => {
    const { paint, painter } = page(['one-hop']);
    paint();
    expect(painter.isInPlace()).toBe(true);
    const newer = new UniterableHighlight();
    registry.set('upstream-one-hop', newer);
    expect(painter.isInPlace()).toBe(false);
    leave.abort();
    expect([...registry]).toEqual([['upstream-one-hop', newer]]);
  });
});

describe('a reader that was ended without a word', () => {
  test('leaves no ghosts once the next one comes', () => {
    const { paint } = page(HOP_CLASSES);
    paint();
    const card = document.documentElement.appendChild(document.createElement('div'));
    card.setAttribute('popover', 'manual');
    card.style.setProperty('--upstream-left', '8px', 'important');
    clearGhosts(window as Window & typeof globalThis);
    expect(registry.size).toBe(0);
    expect(card.isConnected).toBe(false);
  });

  test('is not looked for in a page without one', () => {
    const own = document.documentElement.appendChild(document.createElement('div'));
    own.setAttribute('popover', 'manual');
    clearGhosts(window as Window & typeof globalThis);
    expect(own.isConnected).toBe(true);
    own.remove();
  });
});

describe('styles', () => {
  const { lines } = DEFAULT_SETTINGS;

  test('no two classes share a line shape', () => {
    const shapes = HOP_CLASSES.map((hopClass) => LINE_STYLES[hopClass].line);
    expect(new Set(shapes).size).toBe(HOP_CLASSES.length);
  });

  test('the colours are those of the card and the popup', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8');
    for (const { onLight, onDark } of Object.values(LINE_STYLES))
      expect(tokens).toContain(`light-dark(${onLight}, ${onDark})`);
  });

  test.each([
    ['rgb(20, 20, 20)', false],
    ['rgb(221, 221, 221)', true],
    ['rgba(255, 255, 255, 0.9)', true],
    ['color(srgb 1 1 1)', null],
    ['', null],
  ])('%s is light: %s', (color, light) => {
    expect(isLightColor(color)).toBe(light);
  });

  test('a dark page gets the light lines', () => {
    expect(highlightCss(true, lines)).toContain(LINE_STYLES['one-hop'].onDark);
    expect(highlightCss(false, lines)).toContain(LINE_STYLES['one-hop'].onLight);
  });

  test('a class that is off is not drawn, and the others are', () => {
    const css = highlightCss(false, { ...lines, unknown: { weight: 'off', color: null } });
    expect(css).not.toContain('::highlight(upstream-unknown) {');
    expect(css).toContain('::highlight(upstream-circular) {');
  });

  test('a strong line is heavier, and no two strong ones share a shape', () => {
    const css = highlightCss(false, { ...lines, 'one-hop': { weight: 'strong', color: null } });
    expect(css).toContain(`underline ${LINE_STYLES['one-hop'].strong} `);
    expect(css).not.toContain(`underline ${LINE_STYLES['one-hop'].line} `);
    expect(new Set(HOP_CLASSES.map((hopClass) => LINE_STYLES[hopClass].strong)).size).toBe(
      HOP_CLASSES.length,
    );
  });

  test('a colour of one\u2019s own is used as it is on light pages, and lighter on dark ones', () => {
    const own = { ...lines, 'one-hop': { weight: 'subtle', color: '#aa00bb' } } as const;
    expect(highlightCss(false, own)).toContain('underline solid 2px #aa00bb;');
    expect(highlightCss(true, own)).toContain('color-mix(in oklab, #aa00bb 55%, white);');
  });
});

describe('phrases around an offset', () => {
  const phrases = [
    { id: 'outer', start: 10, end: 60 },
    { id: 'inner', start: 20, end: 30 },
    { id: 'later', start: 70, end: 80 },
  ];
  test.each([
    [5, []],
    [10, ['outer']],
    [25, ['inner', 'outer']],
    [30, ['inner', 'outer']],
    [45, ['outer']],
    [65, []],
    [80, ['later']],
  ])('at %i: %j, the innermost first', (offset, ids) => {
    expect(phrasesAround(phrases, offset).map(({ id }) => id)).toEqual(ids);
  });
});
