// The hover card as a statechart: (state, event) -> {state, effects}. No clock: a timer is an effect, and its end is an
// event that carries the token it was started with, so that a late one changes nothing.
//
//   idle ── phrase entered ──> opening ── rested long enough ──> open ── left ──> closing ── grace over ──> idle
//                                                                 ^  └─ pressed ─> pinned      │
//                                                                 ├──── came back in time ─────┤
//                                                                 └── rested on another phrase ─┘  (its card)

/** Milliseconds on a phrase before the card's content is made: crossing a line on the way elsewhere costs nothing. */
export const PREPARE_AFTER_MS = 150;
/** Milliseconds on a phrase before its card shows, unless the reader of the news has chosen otherwise; what Wikipedia's page
 * previews settled on. */
export const SHOW_AFTER_MS = 500;
/** Milliseconds that a card outlives the pointer, so that a hand can travel from the phrase to the card (WCAG 1.4.13). */
export const GRACE_MS = 300;
/** Milliseconds on another phrase before an open card moves there: who has one card open wants the next without the wait, but a
 * phrase that is crossed on the way into the card must not take it away. */
export const SWITCH_AFTER_MS = 150;

/** How a card was opened decides what closes it. */
export type OpenedBy = 'pointer' | 'keyboard';
export type PinnedBy = 'click' | 'touch';

/** `phrase` is a phrase's id; `token` is the number of the last timer started. */
export type CardState =
  | { readonly name: 'idle'; readonly token: number }
  | { readonly name: 'opening'; readonly token: number; readonly phrase: string; readonly prepared: boolean }
  | { readonly name: 'open'; readonly token: number; readonly phrase: string; readonly by: OpenedBy }
  /** `next` is the phrase the pointer went to, if any: the card moves there if it rests. */
  | {
      readonly name: 'closing';
      readonly token: number;
      readonly phrase: string;
      readonly next: string | null;
    }
  | { readonly name: 'pinned'; readonly token: number; readonly phrase: string; readonly by: PinnedBy };

export type CardEvent =
  | { readonly type: 'phrase-entered'; readonly phrase: string }
  | { readonly type: 'phrase-left' }
  | { readonly type: 'phrase-pressed'; readonly phrase: string; readonly by: PinnedBy }
  /** By the keyboard command, or in the popup's list. */
  | { readonly type: 'phrase-chosen'; readonly phrase: string }
  | { readonly type: 'card-entered' }
  | { readonly type: 'card-left' }
  /** The reader went from the card to a piece of its evidence: the card has to stay though the page scrolls. */
  | { readonly type: 'evidence-followed' }
  | { readonly type: 'focus-left-card' }
  | { readonly type: 'outside-pressed' }
  | { readonly type: 'escaped' }
  | { readonly type: 'page-scrolled' }
  | { readonly type: 'phrase-out-of-sight' }
  /** The page or the settings changed; these are the phrases that there are now. */
  | { readonly type: 'phrases-changed'; readonly phrases: ReadonlySet<string> }
  | { readonly type: 'time-passed'; readonly token: number };

export type CardEffect =
  /** Replaces the timer that runs, if any. */
  | { readonly type: 'start-timer'; readonly token: number; readonly milliseconds: number }
  | { readonly type: 'stop-timer' }
  | { readonly type: 'prepare'; readonly phrase: string }
  | { readonly type: 'show'; readonly phrase: string; readonly takeFocus: boolean }
  | { readonly type: 'hide'; readonly returnFocus: boolean };

export interface CardStep {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

export const IDLE: CardState = { name: 'idle', token: 0 };

const NOTHING: readonly CardEffect[] = [];
const STOP: CardEffect = { type: 'stop-timer' };

/** The next state and what is to be done on the way. An event that means nothing here returns the very same state object.
 * `showAfter`: milliseconds on a phrase before its card shows. */
export function nextCardStep(state: CardState, event: CardEvent, showAfter = SHOW_AFTER_MS): CardStep {
  switch (event.type) {
    case 'phrase-entered':
      return enterPhrase(state, event.phrase);
    case 'phrase-left':
      if (state.name === 'closing') return state.next === null ? stay(state) : startClosing(state, null);
      return leave(state);
    case 'card-left':
      return leave(state);
    case 'card-entered':
      if (state.name !== 'closing') return stay(state);
      return go({ name: 'open', token: state.token, phrase: state.phrase, by: 'pointer' }, STOP);
    case 'phrase-pressed':
      return pin(state, event.phrase, event.by);
    case 'phrase-chosen':
      return go(
        { name: 'open', token: state.token, phrase: event.phrase, by: 'keyboard' },
        STOP,
        show(event.phrase, true),
      );
    case 'evidence-followed':
      if (state.name === 'open' && state.by === 'pointer') return pin(state, state.phrase, 'click');
      return state.name === 'closing' ? pin(state, state.phrase, 'click') : stay(state);
    case 'focus-left-card':
      return state.name === 'open' && state.by === 'keyboard' ? close(state, false) : stay(state);
    case 'outside-pressed':
      return close(state, false);
    case 'escaped':
      return close(state, true);
    case 'page-scrolled':
      if (state.name === 'opening') return close(state, false);
      return state.name === 'pinned' && state.by === 'touch' ? close(state, false) : stay(state);
    case 'phrase-out-of-sight':
      if (state.name === 'closing') return close(state, false);
      return state.name === 'open' && state.by === 'pointer' ? close(state, false) : stay(state);
    case 'phrases-changed':
      return state.name === 'idle' || event.phrases.has(state.phrase)
        ? forgetNext(state, event.phrases)
        : close(state, true);
    case 'time-passed':
      return event.token === state.token ? passTime(state, showAfter) : stay(state);
  }
}

function enterPhrase(state: CardState, phrase: string): CardStep {
  switch (state.name) {
    case 'idle':
      return startOpening(state, phrase);
    case 'opening':
      return state.phrase === phrase ? stay(state) : startOpening(state, phrase);
    case 'open':
      if (state.by === 'keyboard' || state.phrase === phrase) return stay(state);
      return startClosing(state, phrase);
    case 'closing':
      if (state.phrase === phrase)
        return go({ name: 'open', token: state.token, phrase, by: 'pointer' }, STOP);
      return state.next === phrase ? stay(state) : startClosing(state, phrase);
    case 'pinned':
      return stay(state);
  }
}

function leave(state: CardState): CardStep {
  if (state.name === 'opening') return close(state, false);
  return state.name === 'open' && state.by === 'pointer' ? startClosing(state, null) : stay(state);
}

function pin(state: CardState, phrase: string, by: PinnedBy): CardStep {
  const shown = state.name !== 'idle' && state.name !== 'opening' && state.phrase === phrase;
  const pinned: CardState = { name: 'pinned', token: state.token, phrase, by };
  if (!shown) return go(pinned, STOP, show(phrase, false));
  return state.name === 'pinned' ? stay(state) : go(pinned, STOP);
}

function passTime(state: CardState, showAfter: number): CardStep {
  switch (state.name) {
    case 'opening': {
      const { phrase } = state;
      if (state.prepared)
        return go({ name: 'open', token: state.token, phrase, by: 'pointer' }, show(phrase, false));
      return prepare(state, phrase, showAfter - PREPARE_AFTER_MS);
    }
    case 'closing':
      if (state.next === null) return close(state, false);
      return go(
        { name: 'open', token: state.token, phrase: state.next, by: 'pointer' },
        { type: 'prepare', phrase: state.next },
        show(state.next, false),
      );
    case 'idle':
    case 'open':
    case 'pinned':
      return stay(state);
  }
}

function startOpening(state: CardState, phrase: string): CardStep {
  const token = state.token + 1;
  return go({ name: 'opening', token, phrase, prepared: false }, startTimer(token, PREPARE_AFTER_MS));
}

function startClosing(state: CardState & { phrase: string }, next: string | null): CardStep {
  const token = state.token + 1;
  return go(
    { name: 'closing', token, phrase: state.phrase, next },
    startTimer(token, next === null ? GRACE_MS : SWITCH_AFTER_MS),
  );
}

function prepare(state: CardState, phrase: string, milliseconds: number): CardStep {
  const token = state.token + 1;
  const opening: CardState = { name: 'opening', token, phrase, prepared: true };
  return go(opening, { type: 'prepare', phrase }, startTimer(token, milliseconds));
}

function close(state: CardState, returnFocus: boolean): CardStep {
  if (state.name === 'idle') return stay(state);
  const idle: CardState = { name: 'idle', token: state.token };
  return state.name === 'opening' ? go(idle, STOP) : go(idle, STOP, { type: 'hide', returnFocus });
}

function forgetNext(state: CardState, phrases: ReadonlySet<string>): CardStep {
  if (state.name !== 'closing' || state.next === null || phrases.has(state.next)) return stay(state);
  return startClosing(state, null);
}

function startTimer(token: number, milliseconds: number): CardEffect {
  return { type: 'start-timer', token, milliseconds };
}

function show(phrase: string, takeFocus: boolean): CardEffect {
  return { type: 'show', phrase, takeFocus };
}

function stay(state: CardState): CardStep {
  return { state, effects: NOTHING };
}

function go(state: CardState, ...effects: CardEffect[]): CardStep {
  return { state, effects };
}
