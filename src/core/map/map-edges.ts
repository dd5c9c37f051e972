// The lines of the provenance map: each leaves its node on the far side and arrives on the near side of the next, at a place of its own,
// and on its way runs in the gaps between columns and in lanes that are kept free, never behind a node.

/** Where a line can begin or end, or a lane that it passes; in CSS pixels. */
export interface Stop {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A bar is so long that a line can leave it level with where it goes. */
  readonly kind: 'node' | 'lane' | 'bar';
}

export interface Line {
  /** From the first to the last of them; at least two. */
  readonly stops: readonly Stop[];
  readonly thickness: number;
  /** It leads back, as in a circle: this far down it passes below everything. Null for all others. */
  readonly returnsAt: number | null;
}

/** Between two lines at one side of a node. */
const PORT_GAP = 2;
/** From a node's corners, which are round. */
const CORNER = 4;
/** How far a line that leads back swings out into the gap beside its node. */
const SWING = 16;

/** Data of an SVG path for each line, also understood by Path2D. */
export function drawLines(lines: readonly Line[], direction: 'ltr' | 'rtl'): readonly string[] {
  const leaving = portsOf(lines, 0, 1);
  const arriving = portsOf(lines, -1, -2);
  return lines.map((line, i) =>
    pathOf(line, leaving[i] ?? 0, arriving[i] ?? 0, direction === 'rtl' ? -1 : 1),
  );
}

/** Heights at which the lines touch their stop `at`: in the order in which they come from `beyond` it, so that they do not cross there. */
function portsOf(lines: readonly Line[], at: number, beyond: number): readonly number[] {
  const ports = lines.map(() => 0);
  const byStop = new Map<Stop, number[]>();
  for (const [i, { stops }] of lines.entries()) {
    const stop = stops.at(at);
    if (stop) byStop.set(stop, [...(byStop.get(stop) ?? []), i]);
  }
  const heightBeyond = (i: number) => {
    const line = lines[i];
    return line?.returnsAt ?? middle(line?.stops.at(beyond));
  };
  for (const [stop, here] of byStop) {
    here.sort((a, b) => heightBeyond(a) - heightBeyond(b));
    const thicknesses = here.map((i) => lines[i]?.thickness ?? 0);
    const room = Math.max(0, stop.height - 2 * CORNER);
    const wanted = thicknesses.reduce((sum, each) => sum + each + PORT_GAP, -PORT_GAP);
    const squeeze = Math.min(1, room / wanted);
    let y = middle(stop) - (wanted * squeeze) / 2;
    for (const [place, i] of here.entries()) {
      const thickness = thicknesses[place] ?? 0;
      ports[i] = y + (thickness * squeeze) / 2;
      y += (thickness + PORT_GAP) * squeeze;
    }
  }
  return ports;
}

/** `sign`: 1 where lines lead to the right, -1 where they lead to the left. */
function pathOf({ stops, returnsAt }: Line, leaves: number, arrives: number, sign: 1 | -1): string {
  const [first, ...others] = stops;
  const last = others.at(-1);
  if (!first || !last) return '';
  const near = ({ x, width }: Stop) => (sign > 0 ? x : x + width);
  const far = ({ x, width }: Stop) => (sign > 0 ? x + width : x);
  const start = far(first);
  if (returnsAt !== null) {
    const out = start + sign * SWING;
    const path = [`M${round(start)} ${round(leaves)}`, bend(out, leaves, out, returnsAt, start, returnsAt)];
    if (last.kind === 'bar') return [...path, `H${round(far(last))}`].join(' ');
    const end = near(last);
    const back = end - sign * SWING;
    return [...path, `H${round(end)}`, bend(back, returnsAt, back, arrives, end, arrives)].join(' ');
  }
  const [second] = others;
  const level = second && second !== last ? middle(second) : arrives;
  let [x, y] = [start, first.kind === 'bar' ? level : leaves];
  const path = [`M${round(x)} ${round(y)}`];
  for (const stop of others) {
    const [nextX, nextY] = [near(stop), stop === last ? arrives : middle(stop)];
    const half = (nextX - x) / 2;
    path.push(bend(x + half, y, nextX - half, nextY, nextX, nextY));
    // A lane is passed straight.
    if (stop.kind === 'lane') path.push(`H${round(far(stop))}`);
    [x, y] = [far(stop), nextY];
  }
  return path.join(' ');
}

function bend(...points: readonly number[]): string {
  return `C${points.map(round).join(' ')}`;
}

function middle(stop: Stop | undefined): number {
  return stop ? stop.y + stop.height / 2 : 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
