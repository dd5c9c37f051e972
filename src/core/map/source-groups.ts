// The attributions of an article, grouped by whom they credit.
import type { Attribution } from '../analysis.ts';

export interface GroupItem {
  /** Place in reading order among those shown. */
  readonly index: number;
  readonly attribution: Attribution;
}

export interface SourceGroup {
  /** Empty when the page does not say who it is. */
  readonly name: string;
  readonly items: readonly GroupItem[];
}

/** The largest group first, then as they appear; who is not known comes last. `shown`: which to take, by index. */
export function sourceGroups(
  attributions: readonly Attribution[],
  shown: (index: number) => boolean = () => true,
): readonly SourceGroup[] {
  const groups = new Map<string, GroupItem[]>();
  attributions.forEach((attribution, index) => {
    if (!shown(index)) return;
    const name = creditedName(attribution);
    const items = groups.get(name);
    if (items) items.push({ index, attribution });
    else groups.set(name, [{ index, attribution }]);
  });
  const sizeOf = ({ name, items }: SourceGroup) => (name === '' ? 0 : items.length);
  return Array.from(groups, ([name, items]) => ({ name, items })).sort((a, b) => sizeOf(b) - sizeOf(a));
}

export interface GroupBeginning extends SourceGroup {
  /** Of the whole group. */
  readonly size: number;
}

/** As many of the groups' items as asked for, in their order; groups of which nothing is left are left out. */
export function firstItems(groups: readonly SourceGroup[], count: number): readonly GroupBeginning[] {
  const beginnings: GroupBeginning[] = [];
  let left = count;
  for (const { name, items } of groups) {
    if (left <= 0) break;
    beginnings.push({ name, size: items.length, items: items.slice(0, left) });
    left -= items.length;
  }
  return beginnings;
}

/** Whom the phrase credits first; where that is nobody by name, who the chain ends with. */
function creditedName({ upstream, chain }: Attribution): string {
  const last = chain.at(-1);
  return upstream ?? (last && last.role !== 'page' ? last.name : '');
}
