// Runs long work in slices, so that the page never waits for us: a step at a time, with a pause whenever the slice is used up.

/** Milliseconds of one slice: leaves half a frame at 60 Hz to the page. */
const SLICE_MS = 8;
/** Milliseconds after which work starts though the browser has not been idle. */
const LATEST_START_MS = 200;

/** Runs `steps` to their end and resolves to their result, or to null when `signal` ends it first. `atOnce`: somebody waits for it, so
 * it does not wait for the browser to be idle. */
export async function runInSlices<Result>(
  window: Window & typeof globalThis,
  steps: Generator<void, Result>,
  signal: AbortSignal,
  atOnce = false,
): Promise<Result | null> {
  if (!atOnce) await untilIdle(window);
  while (!signal.aborted) {
    const pauseAt = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < pauseAt);
    await pause(window);
  }
  steps.return(undefined as never);
  return null;
}

/** Waits in line with the page's own timers: what the scheduler runs for us goes before them many times over, so that they would starve. Where
 * nobody looks, timers come once a second, and nothing is held up. */
function pause(window: Window & typeof globalThis): Promise<unknown> {
  if (window.document.hidden) return window.scheduler.postTask(() => undefined);
  return new Promise((resolve) => window.setTimeout(resolve));
}

function untilIdle(window: Window): Promise<void> {
  return new Promise((resolve) => {
    window.requestIdleCallback(() => resolve(), { timeout: LATEST_START_MS });
  });
}
