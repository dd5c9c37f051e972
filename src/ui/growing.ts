// A long list shows its first screenful at once, and the rest as soon as the browser has nothing else to do: a thousand rows drawn in one
// go keep everything from being seen.
import { useEffect, useState } from 'preact/hooks';

/** More rows than any popup or panel shows without scrolling. */
const FIRST = 24;
/** A few milliseconds' work. */
const STEP = 48;

/** How many of so many rows to draw by now. */
export function useGrowing(rows: number): number {
  const [drawn, setDrawn] = useState(FIRST);
  useEffect(() => {
    if (drawn >= rows) return;
    const next = requestIdleCallback(() => setDrawn(drawn + STEP));
    return () => cancelIdleCallback(next);
  }, [drawn, rows]);
  return Math.min(drawn, rows);
}
