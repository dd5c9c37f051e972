// What a trace of Chromium says about our part of a page's main thread. The pages have no scripts of their own: all that runs is ours.
import type { TraceEvent } from '../browsers/chromium-driver.ts';

/** Milliseconds. */
export interface OurWork {
  /** All tasks in which a script ran, from the first of ours on. */
  readonly script: number;
  /** The longest of them. */
  readonly longestTask: number;
}

/** Milliseconds, and how often. */
export interface Rendering {
  readonly spent: number;
  readonly layouts: number;
}

const SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunPostTaskCallback',
  'FireIdleCallback',
  'TimerFire',
  'v8.run',
  'v8.callFunction',
]);
const STAGES = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** `script`: the end of the content script's address. */
export function workOf(script: string, events: readonly TraceEvent[]): OurWork {
  const thread = threadOf(script, events);
  const calls = thread.filter(({ name }) => SCRIPT.has(name)).toSorted((a, b) => a.ts - b.ts);
  const tasks = thread.filter(({ name }) => name === 'RunTask').toSorted((a, b) => a.ts - b.ts);
  const ours: number[] = [];
  let next = 0;
  for (const task of tasks) {
    while ((calls[next]?.ts ?? Number.POSITIVE_INFINITY) < task.ts) next++;
    const call = calls[next];
    if (call && contains(task, call)) ours.push(task.dur ?? 0);
  }
  return { script: sum(ours) / 1_000, longestTask: Math.max(0, ...ours) / 1_000 };
}

/** Milliseconds of the longest task, ours or not, in the page in which this content script ran, from then on. What a script does when an answer
 * has come from the extension stands in no event of its own. */
export function longestTaskOf(script: string, events: readonly TraceEvent[]): number {
  const tasks = threadOf(script, events).filter(({ name }) => name === 'RunTask');
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1_000;
}

/** The rendering of the page in which this content script ran. */
export function renderingOf(script: string, events: readonly TraceEvent[]): Rendering {
  const stages = threadOf(script, events).filter(({ name }) => STAGES.has(name));
  return {
    spent: sum(outermost(stages).map(({ dur = 0 }) => dur)) / 1_000,
    layouts: stages.filter(({ name }) => name === 'Layout').length,
  };
}

/** Events on the main thread of the page where the script was run first, from then on. Throws when it was not. */
function threadOf(script: string, events: readonly TraceEvent[]): TraceEvent[] {
  const runs = events.filter(
    ({ name, args }) =>
      (name === 'EvaluateScript' || name === 'FunctionCall') &&
      args.data?.url?.startsWith('chrome-extension:') &&
      args.data.url.endsWith(script),
  );
  // A page that is being closed may have a word in it yet.
  const [first] = runs.toSorted((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  if (!first) throw new Error(`${script} did not run`);
  const here = ({ pid, tid }: TraceEvent) => pid === first.pid && tid === first.tid;
  const start = Math.min(...runs.filter(here).map(({ ts }) => ts));
  return events.filter((event) => here(event) && event.dur !== undefined && event.ts + event.dur >= start);
}

const contains = (outer: TraceEvent, inner: TraceEvent) =>
  outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

/** Without events that another of them contains. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const kept: TraceEvent[] = [];
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = kept.at(-1);
    if (!last || !contains(last, event)) kept.push(event);
  }
  return kept;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
