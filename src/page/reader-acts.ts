// What the reader does with pointer, finger and keys, in the card's terms. The kind of pointer is decided here and nowhere
// else. Events that a script of the page made up are not the reader's.
import type { CardDriver } from './card-driver.ts';
import type { LitPage } from './lit-page.ts';
import { oncePerFrame } from './once-per-frame.ts';

/** What answers to a press by itself; pressing it opens no card. */
const ANSWERS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [contenteditable], [role="button"]';

/** Listens until `signal` ends it. One look at the page per frame at most, and none while nothing is lit. */
export function watchReaderActs(
  window: Window & typeof globalThis,
  lit: LitPage,
  card: CardDriver,
  signal: AbortSignal,
): void {
  const { document } = window;
  const passive = { passive: true, capture: true, signal };
  let moved: PointerEvent | null = null;

  const point = oncePerFrame(window, () => {
    if (!moved) return;
    const { clientX, clientY } = moved;
    const phrase = lit.phraseAt(clientX, clientY);
    if (phrase) card.act({ type: 'phrase-entered', phrase: phrase.id }, clientX);
    else card.act({ type: 'phrase-left' });
  });
  const settle = oncePerFrame(window, () => card.settle());

  document.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
      if (lit.phrases.length === 0 && card.isIdle) return;
      // An event forgets its path once it is over: whether it was in the card is asked now.
      moved = card.host?.holds(event) ? null : event;
      if (moved) point();
    },
    passive,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      moved = null;
      card.act({ type: 'phrase-left' });
    },
    passive,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || card.isIdle || card.host?.holds(event)) return;
      if (!lit.phraseAt(event.clientX, event.clientY)) card.act({ type: 'outside-pressed' });
    },
    passive,
  );
  document.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || card.host?.holds(event)) return;
      if (event.target instanceof window.Element && event.target.closest(ANSWERS)) return;
      if (document.getSelection()?.type === 'Range') return;
      const phrase = lit.phraseAt(event.clientX, event.clientY);
      const by = event instanceof window.PointerEvent && event.pointerType === 'touch' ? 'touch' : 'click';
      if (phrase) card.act({ type: 'phrase-pressed', phrase: phrase.id, by }, event.clientX);
    },
    passive,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !event.isTrusted || card.isIdle) return;
      // The card is on top, so Escape is meant for it and not for what the page has open below.
      if (card.host) {
        event.stopPropagation();
        event.preventDefault();
      }
      card.act({ type: 'escaped' });
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'scroll',
    (event) => {
      if (card.isIdle || card.host?.holds(event)) return;
      card.act({ type: 'page-scrolled' });
      settle();
    },
    passive,
  );
  window.addEventListener('resize', settle, passive);
}
