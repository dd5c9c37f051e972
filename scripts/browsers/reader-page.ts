// A news page as its reader sees it: which phrases are lit, and what the card says. Works on any tab of either browser.
import type { HopClass } from '../../src/core/analysis.ts';
import type { Tab } from './browser-driver.ts';

export interface LitPhrase {
  readonly text: string;
  readonly hopClass: HopClass;
}

/** CSS pixels in the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface ShownNode {
  readonly name: string;
  readonly role: string;
  readonly link: string | null;
  /** Label and quote, as printed: "The text says “Kommersant reported”". */
  readonly evidence: string | null;
}

export interface ShownCard {
  readonly headline: string;
  readonly hopClass: string;
  readonly trail: readonly ShownNode[];
  readonly box: Box;
}

/** Milliseconds between two looks at something that is waited for. */
const LOOK_EVERY = 40;
/** Milliseconds that a card may take from the pointer's arrival; it is made to take half a second. */
const CARD_WITHIN = 8_000;

/** Looks until there is something; rejects with `what` when there is not within `milliseconds`. */
export async function waitFor<Value>(
  look: () => Promise<Value | null>,
  what: string,
  milliseconds = CARD_WITHIN,
): Promise<Value> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    if (Date.now() > end) throw new Error(`${what}: not within ${milliseconds} ms`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
}

export class ReaderPage {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** In reading order. */
  async lit(): Promise<readonly LitPhrase[]> {
    return this.tab.evaluate(readHighlights, null);
  }

  /** Line boxes of the first lit phrase that holds these words, or is held by them; scrolled into sight. `skip`:
   * so many of them are passed over. Rejects when there is none. */
  async boxesOf(phrase: string, skip = 0): Promise<readonly Box[]> {
    const boxes = await this.tab.evaluate(showPhrase, [phrase, skip] as const);
    if (boxes === null) throw new Error(`"${phrase}" is not lit on ${this.tab.url()}`);
    return boxes;
  }

  /** Rests the pointer on a lit phrase, coming from outside of it. */
  async hover(phrase: string, skip = 0): Promise<void> {
    const [line] = await this.boxesOf(phrase, skip);
    if (!line) throw new Error(`"${phrase}" is lit but not drawn`);
    await this.tab.moveMouse((line.left + line.right) / 2, (line.top + line.bottom) / 2);
  }

  /** Puts a finger on a lit phrase. */
  async tap(phrase: string): Promise<void> {
    const [line] = await this.boxesOf(phrase);
    if (!line) throw new Error(`"${phrase}" is lit but not drawn`);
    await this.tab.tap((line.left + line.right) / 2, (line.top + line.bottom) / 2);
  }

  /** Hovers a phrase and waits for its card. */
  async cardOf(phrase: string, skip = 0): Promise<ShownCard> {
    await this.leave();
    await this.hover(phrase, skip);
    return waitFor(() => this.card(), `a card for "${phrase}"`);
  }

  /** Takes the pointer to a corner, and waits until no card is open. */
  async leave(): Promise<void> {
    await this.tab.moveMouse(1, 1);
    await waitFor(async () => ((await this.card()) === null ? true : null), 'the card to go');
  }

  /** Resolves when the open card has faded in. */
  async settled(): Promise<void> {
    await this.tab.inCard(async (root) => {
      await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
    }, null);
  }

  /** What the open card says; null when none is open. */
  async card(): Promise<ShownCard | null> {
    return this.tab.inCard(readCard, null);
  }

  /** A click by the pointer in the open card, which heeds no other. Rejects when the card has nothing that matches. */
  async clickInCard(selector: string): Promise<void> {
    const place = await this.tab.inCard(placeInCard, [selector, null] as const);
    if (!place) throw new Error(`The card has no ${selector}`);
    await this.tab.click(place.x, place.y);
  }

  /** The same with a finger. */
  async tapInCard(selector: string): Promise<void> {
    const place = await this.tab.inCard(placeInCard, [selector, null] as const);
    if (!place) throw new Error(`The card has no ${selector}`);
    await this.tab.tap(place.x, place.y);
  }

  /** A click on the button that says this, once it is there. */
  async pressInCard(words: string): Promise<void> {
    const place = await waitFor(
      () => this.tab.inCard(placeInCard, ['button', words] as const),
      `"${words}" in the card`,
    );
    await this.tab.click(place.x, place.y);
  }
}

/** The middle of what matches the selector, and says this and nothing else; scrolled into sight. */
function placeInCard(
  root: ShadowRoot,
  [selector, words]: readonly [selector: string, words: string | null],
): { x: number; y: number } | null {
  const found = Array.from(root.querySelectorAll(selector)).find(
    ({ textContent }) => words === null || textContent === words,
  );
  found?.scrollIntoView({ block: 'nearest' });
  const box = found?.getBoundingClientRect();
  return box ? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 } : null;
}

function readHighlights(): LitPhrase[] {
  const found: { range: Range; hopClass: string }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    const hopClass = /^upstream-(original|one-hop|many-hops|unknown|circular)$/.exec(name)?.[1];
    if (!hopClass) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      if (!startContainer.isConnected) continue;
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      found.push({ range, hopClass });
    }
  }
  found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return found.map(({ range, hopClass }) => ({
    text: range.toString().replace(/\s+/g, ' '),
    hopClass: hopClass as HopClass,
  }));
}

function showPhrase([phrase, skip]: readonly [string, number]): Box[] | null {
  let skipped = 0;
  for (const [name, highlight] of CSS.highlights) {
    if (!/^upstream-(original|one-hop|many-hops|unknown|circular)$/.test(name)) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const text = range.toString().replace(/\s+/g, ' ');
      if (!text.includes(phrase) && !phrase.includes(text)) continue;
      if (skipped++ < skip) continue;
      const { top, bottom } = range.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) {
        scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
      }
      return Array.from(range.getClientRects())
        .filter(({ width }) => width > 1)
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    }
  }
  return null;
}

function readCard(root: ShadowRoot): ShownCard | null {
  const card = root.querySelector<HTMLElement>('.card');
  if (!card || getComputedStyle(root.host).visibility !== 'visible') return null;
  const { left, top, right, bottom } = root.host.getBoundingClientRect();
  return {
    headline: card.querySelector('h2')?.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    hopClass: card.dataset.hops ?? '',
    trail: Array.from(card.querySelectorAll('.trail > li'), (node) => ({
      name: node.querySelector('.name')?.textContent ?? '',
      role: node.classList[1] ?? '',
      link: node.querySelector(':scope > a')?.getAttribute('href') ?? null,
      evidence: node.querySelector('.proof p')?.textContent ?? null,
    })),
    box: { left, top, right, bottom },
  };
}
