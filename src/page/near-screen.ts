// Which of very many elements are near the screen. Their places are measured when the page's layout changes, and only compared while it
// scrolls: observers of intersections look at every element in every frame, and thousands of them make scrolling stutter.
import { oncePerFrame } from './once-per-frame.ts';

/** Elements that are measured in one go: a few milliseconds' work. */
const AT_ONCE = 1_000;
/** How far beyond the screen counts as near, in screens. */
const BEYOND = 1;

/** Calls back for each element of `root` that comes near the screen, or goes away from it, by its place in `elements`. Gives what ends it. */
export function watchNearScreen(
  window: Window & typeof globalThis,
  root: Element,
  elements: readonly Element[],
  changed: (at: number, isNear: boolean) => void,
): () => void {
  const { document } = window;
  const stop = new AbortController();
  /** CSS pixels below the top of the root, which moves with the page; NaN until measured. */
  const tops = new Float64Array(elements.length).fill(Number.NaN);
  const bottoms = new Float64Array(elements.length).fill(Number.NaN);
  const near = new Uint8Array(elements.length);
  let measurings = 0;

  const compareSoon = oncePerFrame(window, compare);
  const measureSoon = oncePerFrame(window, () => void measure());
  // It calls back at once, too.
  const layout = new window.ResizeObserver(measureSoon);
  layout.observe(root);
  // What is put above the article moves it, and makes the page longer.
  layout.observe(document.documentElement);
  document.addEventListener(
    'scroll',
    ({ target }) => {
      const isWithin = target instanceof window.Element && root.contains(target) && target !== root;
      if (isWithin) measureSoon();
      else compareSoon();
    },
    { passive: true, capture: true, signal: stop.signal },
  );
  window.addEventListener('resize', compareSoon, { passive: true, signal: stop.signal });
  return () => {
    stop.abort();
    layout.disconnect();
  };

  async function measure(): Promise<void> {
    const measuring = ++measurings;
    let { top: origin } = root.getBoundingClientRect();
    for (const [at, element] of elements.entries()) {
      const { top, bottom } = element.getBoundingClientRect();
      tops[at] = top - origin;
      bottoms[at] = bottom - origin;
      if ((at + 1) % AT_ONCE > 0) continue;
      compare();
      await window.scheduler.yield();
      if (measuring !== measurings) return;
      origin = root.getBoundingClientRect().top;
    }
    compare();
  }

  function compare(): void {
    if (stop.signal.aborted) return;
    const { innerHeight } = window;
    const { top: origin } = root.getBoundingClientRect();
    const [least, most] = [-BEYOND * innerHeight - origin, (1 + BEYOND) * innerHeight - origin];
    for (let at = 0; at < near.length; at++) {
      const isNear = (bottoms[at] ?? 0) >= least && (tops[at] ?? 0) <= most;
      if (isNear === (near[at] === 1)) continue;
      near[at] = isNear ? 1 : 0;
      changed(at, isNear);
    }
  }
}
