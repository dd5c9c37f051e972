/** A function that does its work at the next frame, however often it is called until then. */
export function oncePerFrame(window: Window, work: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      work();
    });
  };
}
