// Tells when a page may have gone from light to dark or back: with the system, or by a switch of its own, which pages turn by
// an attribute of <html> or <body>.

/** Milliseconds in which pages fade from one theme to the other. */
const FADE_MS = 400;

/** Calls back after each such change, when the new colours have settled, until `signal` ends it. */
export function watchTheme(
  window: Window & typeof globalThis,
  changed: () => void,
  signal: AbortSignal,
): void {
  const { documentElement, body } = window.document;
  let timer = 0;
  const settle = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(changed, FADE_MS);
  };
  const observer = new window.MutationObserver(settle);
  for (const element of [documentElement, body]) if (element) observer.observe(element, { attributes: true });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', settle, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}
