// The provenance map of an article as a graph: the page, the publications upstream of it by hop, the origins; one edge per step, with
// the attributions that go along it.
import type { Attribution, Step } from '../analysis.ts';

export type MapRole = 'page' | 'report' | 'origin' | 'unknown';

export interface MapNode {
  readonly key: string;
  readonly role: MapRole;
  /** Empty for `unknown`, and for a page whose publisher is not known. */
  readonly name: string;
  /** 0 is the page; publications stand as far from it as their longest way; origins all stand in the last column. */
  readonly column: number;
  /** Indices of the attributions whose chain goes through here, ascending. */
  readonly attributions: readonly number[];
}

export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly attributions: readonly number[];
}

export interface ProvenanceMap {
  /** In order of columns; within one, as they first appear in the article. */
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  readonly columns: number;
}

interface Draft {
  readonly role: MapRole;
  readonly name: string;
  readonly attributions: Set<number>;
}

const UNKNOWN = 'unknown';
const PAGE = 'page';

/** `shown`: which of the attributions to draw, by index; the keys of nodes do not depend on it. */
export function provenanceMap(
  attributions: readonly Attribution[],
  publisher: { readonly name: string; readonly id: string | null },
  shown: (index: number) => boolean = () => true,
): ProvenanceMap {
  const drafts = new Map<string, Draft>([
    [PAGE, { role: 'page', name: publisher.name, attributions: new Set() }],
  ]);
  const edges = new Map<string, { from: string; to: string; attributions: Set<number> }>();
  attributions.forEach((attribution, index) => {
    if (!shown(index)) return;
    let before = PAGE;
    drafts.get(PAGE)?.attributions.add(index);
    waypoints(attribution, publisher.id).forEach(({ key, role, name }) => {
      const draft = drafts.get(key) ?? { role, name, attributions: new Set<number>() };
      drafts.set(key, draft);
      draft.attributions.add(index);
      const edgeKey = `${before}\n${key}`;
      const edge = edges.get(edgeKey) ?? { from: before, to: key, attributions: new Set<number>() };
      edges.set(edgeKey, edge);
      edge.attributions.add(index);
      before = key;
    });
  });
  const columns = columnsOf(drafts, edges.values());
  const nodes = Array.from(drafts, ([key, draft]): MapNode => {
    return { ...draft, key, column: columns.get(key) ?? 0, attributions: [...draft.attributions] };
  });
  return {
    nodes: nodes.sort((a, b) => a.column - b.column),
    edges: Array.from(edges.values(), (edge) => ({ ...edge, attributions: [...edge.attributions] })),
    columns: Math.max(...columns.values()) + 1,
  };
}

/** Each publication one column beyond the furthest that leads to it; a step that closes a circle counts for nothing. */
function columnsOf(
  drafts: ReadonlyMap<string, Draft>,
  edges: Iterable<{ readonly from: string; readonly to: string }>,
): ReadonlyMap<string, number> {
  const before = new Map<string, string[]>();
  for (const { from, to } of edges) before.set(to, [...(before.get(to) ?? []), from]);
  const columns = new Map([[PAGE, 0]]);
  const onTheWay = new Set<string>();
  for (const [key, { role }] of drafts) if (role === 'report') columnOf(key);
  const last = Math.max(...columns.values()) + 1;
  for (const [key, { role }] of drafts) if (role === 'origin' || role === 'unknown') columns.set(key, last);
  return columns;

  function columnOf(key: string): number {
    const known = columns.get(key);
    if (known !== undefined) return known;
    onTheWay.add(key);
    const froms = (before.get(key) ?? []).filter((from) => !onTheWay.has(from));
    const column = Math.max(0, ...froms.map(columnOf)) + 1;
    onTheWay.delete(key);
    columns.set(key, column);
    return column;
  }
}

interface Waypoint {
  readonly key: string;
  readonly role: MapRole;
  readonly name: string;
}

/** Where the chain goes after the page; to "unknown" when it does not say where. A circle leads back to the page. */
function waypoints({ chain, hops, circular }: Attribution, publisherId: string | null): readonly Waypoint[] {
  const way = chain.filter((step) => step.role !== 'page').map((step) => waypoint(step, publisherId));
  const endsOpen = hops === null && !circular && chain.at(-1)?.role !== 'origin';
  return endsOpen ? [...way, { key: UNKNOWN, role: 'unknown', name: '' }] : way;
}

function waypoint(step: Exclude<Step, { role: 'page' }>, publisherId: string | null): Waypoint {
  const { name } = step;
  if (step.role === 'origin') return { key: `origin ${name}`, role: 'origin', name };
  if (step.id !== null && step.id === publisherId) return { key: PAGE, role: 'page', name };
  return { key: `report ${step.id ?? name}`, role: 'report', name };
}
