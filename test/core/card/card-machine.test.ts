// The card's behaviour as sentences: what the reader does, one act after another, and what is to be seen after each.
import { describe, expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  GRACE_MS,
  IDLE,
  nextCardStep,
  PREPARE_AFTER_MS,
  SHOW_AFTER_MS,
  SWITCH_AFTER_MS,
} from '../../../src/core/card/card-machine.ts';

/** Time passes: the timer that runs now comes to its end. */
const wait = 'wait';
type Act = CardEvent | typeof wait;

const enter = (phrase: string): CardEvent => ({ type: 'phrase-entered', phrase });
const click = (phrase: string): CardEvent => ({ type: 'phrase-pressed', phrase, by: 'click' });
const tap = (phrase: string): CardEvent => ({ type: 'phrase-pressed', phrase, by: 'touch' });
const choose = (phrase: string): CardEvent => ({ type: 'phrase-chosen', phrase });
const now = (...phrases: string[]): CardEvent => ({ type: 'phrases-changed', phrases: new Set(phrases) });
const leave: CardEvent = { type: 'phrase-left' };
const enterCard: CardEvent = { type: 'card-entered' };
const leaveCard: CardEvent = { type: 'card-left' };
const pressEscape: CardEvent = { type: 'escaped' };
const scroll: CardEvent = { type: 'page-scrolled' };
const pressOutside: CardEvent = { type: 'outside-pressed' };
const leaveFocus: CardEvent = { type: 'focus-left-card' };
const lose: CardEvent = { type: 'phrase-out-of-sight' };
const follow: CardEvent = { type: 'evidence-followed' };

/** "closing A, then B" and the like. */
function describeState(state: CardState): string {
  switch (state.name) {
    case 'idle':
      return 'idle';
    case 'opening':
      return `opening ${state.phrase}${state.prepared ? ', prepared' : ''}`;
    case 'open':
    case 'pinned':
      return `${state.name} ${state.phrase} by ${state.by}`;
    case 'closing':
      return `closing ${state.phrase}${state.next === null ? '' : `, then ${state.next}`}`;
  }
}

/** Plays the acts and tells the last state, and everything that was done: "show A", "hide", "wait 150". */
function play(acts: readonly Act[]): { state: CardState; seen: string; done: string[] } {
  let state = IDLE;
  const done: string[] = [];
  let running: number | null = null;
  for (const act of acts) {
    const event: CardEvent = act === wait ? { type: 'time-passed', token: running ?? -1 } : act;
    if (act === wait) running = null;
    const step = nextCardStep(state, event);
    state = step.state;
    for (const effect of step.effects) {
      if (effect.type === 'start-timer') {
        running = effect.token;
        done.push(`wait ${effect.milliseconds}`);
      } else if (effect.type === 'stop-timer') running = null;
      else if (effect.type === 'prepare') done.push(`prepare ${effect.phrase}`);
      else if (effect.type === 'show')
        done.push(`show ${effect.phrase}${effect.takeFocus ? ' with focus' : ''}`);
      else done.push(effect.returnFocus ? 'hide, focus back' : 'hide');
    }
  }
  return { state, seen: describeState(state), done };
}

const rows: readonly [sentence: string, acts: readonly Act[], seen: string, done: readonly string[]][] = [
  ['entering a phrase shows nothing yet', [enter('A')], 'opening A', ['wait 150']],
  ['crossing a phrase on the way elsewhere shows nothing', [enter('A'), leave], 'idle', ['wait 150']],
  [
    'resting a little prepares the card',
    [enter('A'), wait],
    'opening A, prepared',
    ['wait 150', 'prepare A', 'wait 350'],
  ],
  [
    'resting on a phrase opens its card',
    [enter('A'), wait, wait],
    'open A by pointer',
    ['wait 150', 'prepare A', 'wait 350', 'show A'],
  ],
  ['entering the same phrase again starts nothing anew', [enter('A'), enter('A')], 'opening A', ['wait 150']],
  [
    'going on to another phrase starts anew',
    [enter('A'), wait, enter('B')],
    'opening B',
    ['wait 150', 'prepare A', 'wait 350', 'wait 150'],
  ],
  [
    'leaving late, before the card shows, shows nothing',
    [enter('A'), wait, leave, wait],
    'idle',
    ['wait 150', 'prepare A', 'wait 350'],
  ],
];

const afterOpening: typeof rows = [
  ['leaving gives a grace', [leave], 'closing A', ['wait 300']],
  ['the card closes when the grace is over', [leave, wait], 'idle', ['wait 300', 'hide']],
  [
    'the card stays when the pointer reaches it in time',
    [leave, enterCard],
    'open A by pointer',
    ['wait 300'],
  ],
  [
    'a card that was reached does not close by the old grace',
    [leave, enterCard, wait],
    'open A by pointer',
    ['wait 300'],
  ],
  ['coming back to the phrase keeps the card', [leave, enter('A')], 'open A by pointer', ['wait 300']],
  [
    'the card stays while the pointer is on it, however long',
    [leave, enterCard, wait, wait],
    'open A by pointer',
    ['wait 300'],
  ],
  [
    'leaving the card closes it after a grace',
    [leave, enterCard, leaveCard, wait],
    'idle',
    ['wait 300', 'wait 300', 'hide'],
  ],
  ['another phrase does not take the card away at once', [enter('B')], 'closing A, then B', ['wait 150']],
  [
    'crossing another phrase on the way to the card keeps the card',
    [enter('B'), enterCard, wait],
    'open A by pointer',
    ['wait 150'],
  ],
  [
    'a phrase crossed on the way gives the whole grace again',
    [leave, enter('B'), leave, enterCard, wait],
    'open A by pointer',
    ['wait 300', 'wait 150', 'wait 300'],
  ],
  [
    'coming back from another phrase keeps the card',
    [enter('B'), enter('A'), wait],
    'open A by pointer',
    ['wait 150'],
  ],
  [
    'crossing another phrase and leaving it closes the card',
    [enter('B'), leave, wait],
    'idle',
    ['wait 150', 'wait 300', 'hide'],
  ],
  [
    'resting a little on another phrase moves the card there, without the wait of a first card',
    [enter('B'), wait],
    'open B by pointer',
    ['wait 150', 'prepare B', 'show B'],
  ],
  [
    'another phrase that is reached across a gap has its card as soon',
    [leave, enter('B'), wait],
    'open B by pointer',
    ['wait 300', 'wait 150', 'prepare B', 'show B'],
  ],
  [
    'another phrase that is reached from the card has its card as soon',
    [leave, enterCard, leaveCard, enter('B'), wait],
    'open B by pointer',
    ['wait 300', 'wait 300', 'wait 150', 'prepare B', 'show B'],
  ],
  [
    'once the card is gone the next one takes its time again',
    [leave, wait, enter('B')],
    'opening B',
    ['wait 300', 'hide', 'wait 150'],
  ],
  [
    'the last of several phrases wins',
    [enter('B'), enter('C'), wait],
    'open C by pointer',
    ['wait 150', 'wait 150', 'prepare C', 'show C'],
  ],
  ['Escape closes at once', [pressEscape], 'idle', ['hide, focus back']],
  ['Escape closes in the grace too', [leave, pressEscape, wait], 'idle', ['wait 300', 'hide, focus back']],
  ['a press elsewhere closes', [pressOutside], 'idle', ['hide']],
  ['a click on the phrase pins the card', [click('A'), leave, wait], 'pinned A by click', []],
  ['a pinned card ignores other phrases', [click('A'), enter('B'), wait], 'pinned A by click', []],
  ['a pinned card closes by Escape', [click('A'), pressEscape], 'idle', ['hide, focus back']],
  [
    'a click on another phrase moves the pinned card',
    [click('A'), click('B')],
    'pinned B by click',
    ['show B'],
  ],
  ['scrolling keeps the card while its phrase is in sight', [scroll], 'open A by pointer', []],
  ['the card closes when its phrase is out of sight', [lose], 'idle', ['hide']],
  [
    'following evidence keeps the card though its phrase is out of sight',
    [follow, lose, leaveCard, wait],
    'pinned A by click',
    [],
  ],
  [
    'following evidence during the grace keeps the card',
    [leave, follow, wait],
    'pinned A by click',
    ['wait 300'],
  ],
  ['focus that goes elsewhere does not close what the pointer opened', [leaveFocus], 'open A by pointer', []],
  ['a change of the page that keeps the phrase keeps the card', [now('A', 'B')], 'open A by pointer', []],
  ['a change of the page that takes the phrase takes the card', [now('B')], 'idle', ['hide, focus back']],
  [
    'a change of the page that takes only the next phrase forgets it',
    [enter('B'), now('A')],
    'closing A',
    ['wait 150', 'wait 300'],
  ],
];

const byKeyboard: typeof rows = [
  [
    'choosing a phrase opens its card at once and gives it focus',
    [],
    'open A by keyboard',
    ['show A with focus'],
  ],
  ['a pointer that moves does not close it', [leave, wait], 'open A by keyboard', ['show A with focus']],
  [
    'a pointer that rests on another phrase does not move it',
    [enter('B'), wait],
    'open A by keyboard',
    ['show A with focus'],
  ],
  [
    'choosing the next phrase moves card and focus',
    [choose('B')],
    'open B by keyboard',
    ['show A with focus', 'show B with focus'],
  ],
  ['focus that leaves the card closes it', [leaveFocus], 'idle', ['show A with focus', 'hide']],
  ['Escape closes it and gives focus back', [pressEscape], 'idle', ['show A with focus', 'hide, focus back']],
  [
    'it stays while the page scrolls its phrase into sight',
    [scroll, lose],
    'open A by keyboard',
    ['show A with focus'],
  ],
];

const byTouch: typeof rows = [
  ['a tap pins the card at once', [], 'pinned A by touch', ['show A']],
  ['a tap on the same phrase changes nothing', [tap('A')], 'pinned A by touch', ['show A']],
  ['a tap on another phrase moves the card', [tap('B')], 'pinned B by touch', ['show A', 'show B']],
  ['a tap elsewhere closes it', [pressOutside], 'idle', ['show A', 'hide']],
  ['scrolling closes it', [scroll], 'idle', ['show A', 'hide']],
];

describe('the card, from nothing', () => {
  test.each(rows)('%s', (_, acts, seen, done) => {
    expect(play(acts)).toMatchObject({ seen, done });
  });
});

describe('the card, opened by the pointer', () => {
  const opening: readonly Act[] = [enter('A'), wait, wait];
  test.each(afterOpening)('%s', (_, acts, seen, done) => {
    const played = play([...opening, ...acts]);
    expect({ ...played, done: played.done.slice(4) }).toMatchObject({ seen, done });
  });
});

describe('the card, opened by the keyboard', () => {
  test.each(byKeyboard)('%s', (_, acts, seen, done) => {
    expect(play([choose('A'), ...acts])).toMatchObject({ seen, done });
  });
});

describe('the card, opened by touch', () => {
  test.each(byTouch)('%s', (_, acts, seen, done) => {
    expect(play([tap('A'), ...acts])).toMatchObject({ seen, done });
  });
});

describe('events that mean nothing', () => {
  test('a timer of an earlier phrase returns the very same state', () => {
    const { state } = play([enter('A'), enter('B')]);
    expect(nextCardStep(state, { type: 'time-passed', token: state.token - 1 }).state).toBe(state);
  });

  test.each([
    leave,
    enterCard,
    leaveCard,
    pressEscape,
    scroll,
    pressOutside,
    leaveFocus,
    lose,
    follow,
    now(),
  ])('nothing is open, so $type returns the very same state and does nothing', (event) => {
    const step = nextCardStep(IDLE, event);
    expect(step.state).toBe(IDLE);
    expect(step.effects).toEqual([]);
  });
});

test('the delays are those of page previews', () => {
  expect([PREPARE_AFTER_MS, SHOW_AFTER_MS, GRACE_MS, SWITCH_AFTER_MS]).toEqual([150, 500, 300, 150]);
});
