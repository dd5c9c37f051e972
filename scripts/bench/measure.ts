// What is measured and what it may be. Machines are shared and noisy, so nearly everything is a ratio of two things measured in turns
// within one run, and the median of many turns counts.

/** One row of the table. */
export interface Measurement {
  readonly what: string;
  readonly value: number;
  /** "x" for ratios. */
  readonly unit: string;
  /** The run fails beyond this. */
  readonly bound: Bound;
  /** Where we want to be, when the bound is not there yet. */
  readonly goal?: Bound;
}

export type Bound = { readonly atMost: number } | { readonly atLeast: number };

export const holds = (value: number, bound: Bound) =>
  'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Milliseconds of processor time that `run` takes: waiting for a processor that others use does not count. */
export function milliseconds(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

/** Runs a job until it has had so many milliseconds: an engine goes on compiling what it runs for that long. */
export function warm(job: () => void, enough: number): void {
  for (let had = 0; had < enough; ) had += milliseconds(job);
}

/** Runs all of `jobs` in turns and returns each one's milliseconds, turn by turn. The first turns, which nothing is warm for, do not count. */
export function interleaved<Name extends string>(
  jobs: Readonly<Record<Name, () => void>>,
  rounds: number,
  warmUp: number,
): Readonly<Record<Name, readonly number[]>> {
  const names = Object.keys(jobs) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const time = milliseconds(jobs[name]);
      if (round >= 0) times[name].push(time);
    }
  }
  return times;
}

/** Median of the quotients, turn by turn. */
export function medianRatio(above: readonly number[], below: readonly number[]): number {
  return median(above.map((value, i) => value / (below[i] ?? Number.NaN)));
}

/** The table, and whether every bound holds. */
export function report(measurements: readonly Measurement[]): { table: string; failed: number } {
  const rows = measurements.map(({ what, value, unit, bound, goal }) => {
    const kept = holds(value, bound);
    const reached = !goal || holds(value, goal);
    const verdict = kept ? (reached ? 'ok' : `not yet: goal ${written(goal as Bound)}`) : 'MISSED';
    return [
      what.padEnd(58),
      `${digits(value)} ${unit}`.padStart(12),
      written(bound).padStart(10),
      `  ${verdict}`,
    ];
  });
  return {
    table: rows.map((row) => row.join('')).join('\n'),
    failed: measurements.filter(({ value, bound }) => !holds(value, bound)).length,
  };
}

const written = (bound: Bound) =>
  'atMost' in bound ? `<= ${digits(bound.atMost)}` : `>= ${digits(bound.atLeast)}`;

const digits = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
