// Runs the hover card's statechart in the page: its timers, and a card host while a card is shown. What a card looks like is
// the caller's, who is given a container in a shadow root to draw in.
import type { Span } from '../core/article.ts';
import {
  type CardEffect,
  type CardEvent,
  type CardState,
  IDLE,
  nextCardStep,
} from '../core/card/card-machine.ts';
import { type CardChoice, DEFAULT_SETTINGS } from '../core/settings.ts';
import { CardHost } from './card-host.ts';
import { isInSight } from './card-placement.ts';
import type { LitPage, LitPhrase } from './lit-page.ts';

/** Draws a phrase's card into `container` and returns what takes it out again. `takeFocus`: it was opened by the keyboard. */
export type DrawCard = (container: HTMLElement, phrase: LitPhrase, takeFocus: boolean) => () => void;

export class CardDriver {
  readonly #window: Window & typeof globalThis;
  readonly #lit: LitPage;
  readonly #prepare: (phrase: LitPhrase) => void;
  readonly #draw: DrawCard;
  #state: CardState = IDLE;
  #timer = 0;
  #lastPhrase: string | null = null;
  #shown: { host: CardHost; takeDown: () => void; focusBefore: Element | null } | null = null;
  /** What the card stands beside: its phrase, or evidence that was followed. */
  #anchor: Span | null = null;
  #pointerX: number | null = null;
  #choice: CardChoice = DEFAULT_SETTINGS.card;

  constructor(
    window: Window & typeof globalThis,
    lit: LitPage,
    prepare: (phrase: LitPhrase) => void,
    draw: DrawCard,
    signal: AbortSignal,
  ) {
    this.#window = window;
    this.#lit = lit;
    this.#prepare = prepare;
    this.#draw = draw;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  /** The host of the card that is shown, if any. */
  get host(): CardHost | null {
    return this.#shown?.host ?? null;
  }

  /** Id of the phrase whose card was opened last, for going on from there. */
  get lastPhrase(): string | null {
    return this.#lastPhrase;
  }

  /** Whether nothing is open, nor about to be. */
  get isIdle(): boolean {
    return this.#state.name === 'idle';
  }

  /** How cards open from now on. */
  setChoice(choice: CardChoice): void {
    this.#choice = choice;
  }

  /** `pointerX`: where the reader points, for acts that have a place. */
  act(event: CardEvent, pointerX: number | null = null): void {
    if (event.type === 'phrase-entered' && this.#choice.opensOn === 'click') return;
    if (event.type === 'phrase-entered' || event.type === 'phrase-pressed') this.#pointerX = pointerX;
    if (event.type === 'phrase-chosen') this.#pointerX = null;
    const step = nextCardStep(this.#state, event, this.#choice.delay);
    this.#state = step.state;
    for (const effect of step.effects) this.#run(effect);
  }

  /** Goes to a piece of evidence; the card comes along. */
  follow(place: Span): void {
    this.act({ type: 'evidence-followed' });
    this.#lit.scrollTo(place);
    this.#lit.flash(place);
    this.#anchor = place;
    this.settle();
  }

  /** Puts the card in its place again, after the page scrolled, was resized or was read again. */
  settle(): void {
    if (!this.#shown || !this.#anchor) return;
    const lines = this.#lit.linesOf(this.#anchor);
    const { documentElement } = this.#window.document;
    const viewport = { width: documentElement.clientWidth, height: this.#window.innerHeight };
    if (!isInSight(lines, viewport)) this.act({ type: 'phrase-out-of-sight' });
    const direction = this.#window.getComputedStyle(documentElement).direction === 'rtl' ? 'rtl' : 'ltr';
    this.#shown?.host.place(lines, this.#pointerX, direction);
  }

  /** After the page was read again: the open card stays if its phrase did. */
  phrasesChanged(): void {
    if (this.isIdle) return;
    this.act({ type: 'phrases-changed', phrases: new Set(this.#lit.phrases.map(({ id }) => id)) });
    if (this.#state.name === 'idle' || !this.#shown) return;
    this.#anchor = this.#lit.phraseWithId(this.#state.phrase);
    this.#lit.setCurrent(this.#anchor);
    this.settle();
  }

  #run(effect: CardEffect): void {
    switch (effect.type) {
      case 'stop-timer':
        this.#window.clearTimeout(this.#timer);
        break;
      case 'start-timer': {
        const { token, milliseconds } = effect;
        this.#window.clearTimeout(this.#timer);
        this.#timer = this.#window.setTimeout(() => this.act({ type: 'time-passed', token }), milliseconds);
        break;
      }
      case 'prepare': {
        const phrase = this.#lit.phraseWithId(effect.phrase);
        if (phrase) this.#prepare(phrase);
        break;
      }
      case 'show':
        this.#show(effect.phrase, effect.takeFocus);
        break;
      case 'hide':
        this.#hide(effect.returnFocus);
        break;
    }
  }

  #show(id: string, takeFocus: boolean): void {
    const phrase = this.#lit.phraseWithId(id);
    const focusBefore = this.#shown?.focusBefore ?? this.#window.document.activeElement;
    this.#hide(false);
    if (!phrase) return;
    this.#anchor = phrase;
    this.#lastPhrase = id;
    const host = new CardHost(this.#window);
    host.element.addEventListener('pointerenter', () => this.act({ type: 'card-entered' }));
    host.element.addEventListener('pointerleave', () => this.act({ type: 'card-left' }));
    host.element.addEventListener('focusout', () => this.#window.setTimeout(() => this.#checkFocus(host)));
    this.#shown = { host, takeDown: () => undefined, focusBefore };
    this.#shown.takeDown = this.#draw(host.content, phrase, takeFocus);
    this.#lit.setCurrent(phrase);
    this.settle();
  }

  /** Focus that moves within the card, or leaves with the whole window, has not left the card. */
  #checkFocus(host: CardHost): void {
    if (this.#shown?.host !== host || this.#window.document.activeElement === host.element) return;
    this.act({ type: 'focus-left-card' });
  }

  #hide(returnFocus: boolean): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#shown = null;
    this.#anchor = null;
    const hadFocus = this.#window.document.activeElement === shown.host.element;
    shown.takeDown();
    shown.host.close();
    this.#lit.setCurrent(null);
    if (returnFocus && hadFocus && shown.focusBefore instanceof this.#window.HTMLElement) {
      shown.focusBefore.focus({ preventScroll: true });
    }
  }

  #stop(): void {
    this.#window.clearTimeout(this.#timer);
    this.#state = IDLE;
    this.#hide(false);
  }
}
