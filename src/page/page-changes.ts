// Tells when a page may have become another: it was still being put together, or it went somewhere else without loading.
// Costs a few timers, and none at all once nobody listens.

/** Milliseconds after the page opened, or moved on, at which its text is worth another look. */
const LOOKS = [300, 1_500, 4_000] as const;

/** Calls back at each of these looks, while the browser is idle, until `signal` ends it. Moves within the same document
 * are seen; a change of the address's fragment alone is none. */
export function watchPageChanges(window: Window, changed: () => void, signal: AbortSignal): void {
  let timers: number[] = [];
  let address = addressOf(window);
  const forget = () => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [];
  };
  const lookAgain = () => {
    forget();
    timers = LOOKS.map((delay) => window.setTimeout(() => window.requestIdleCallback(changed), delay));
  };
  const moved = () => {
    if (addressOf(window) === address) return;
    address = addressOf(window);
    lookAgain();
  };
  signal.addEventListener('abort', forget, { once: true });
  navigationOf(window)?.addEventListener('currententrychange', moved, { signal });
  lookAgain();
}

/** Chrome 102 and Firefox 147 have it; TypeScript's list of what all browsers share does not. */
function navigationOf(window: Window): EventTarget | undefined {
  return (window as { readonly navigation?: EventTarget }).navigation;
}

function addressOf({ location }: Window): string {
  return location.origin + location.pathname + location.search;
}
