// The attributions of the article, grouped by upstream source; what the map draws, in words.
import { useMemo } from 'preact/hooks';
import { type Attribution, hopClass } from '../core/analysis.ts';
import { hopWords } from '../core/hop-words.ts';
import { firstItems, type GroupItem, type SourceGroup } from '../core/map/source-groups.ts';
import { groupName } from '../core/map/sourcing-text.ts';
import { directionOf } from '../core/translate.ts';
import { useGrowing } from './growing.ts';
import type { Words } from './words.ts';

interface PanelListProps {
  readonly words: Words;
  readonly groups: readonly SourceGroup[];
  readonly lit: ReadonlySet<number>;
  readonly onPoint: (indices: readonly number[]) => void;
  readonly onShow: (index: number) => void;
}

export function PanelList({ words, groups, lit, onPoint, onShow }: PanelListProps) {
  const number = new Intl.NumberFormat(words.language);
  const drawn = useGrowing(groups.reduce((sum, { items }) => sum + items.length, 0));
  return (
    <div class="groups">
      {firstItems(groups, drawn).map((group) => (
        <section key={group.name} class="group">
          <h3>
            <bdi>{groupName(group, words)}</bdi> <span class="group-count">{number.format(group.size)}</span>
          </h3>
          <ul>
            {group.items.map((item) => (
              <Item
                key={item.index}
                words={words}
                item={item}
                isLit={lit.has(item.index)}
                onPoint={onPoint}
                onShow={onShow}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface ItemProps extends Pick<PanelListProps, 'words' | 'onPoint' | 'onShow'> {
  readonly item: GroupItem;
  readonly isLit: boolean;
}

/** Drawn again only when it says something else: what is pointed at changes often, and there may be hundreds. */
function Item({ words, item: { index, attribution }, isLit, onPoint, onShow }: ItemProps) {
  return useMemo(
    () => (
      <li>
        <button
          type="button"
          class={isLit ? 'attribution attribution-lit' : 'attribution'}
          onClick={() => onShow(index)}
          onPointerEnter={() => onPoint([index])}
          onPointerLeave={() => onPoint([])}
          onFocus={() => onPoint([index])}
          onBlur={() => onPoint([])}
        >
          <span class="attribution-phrase">
            <bdi class={`line line-${hopClass(attribution)}`}>{attribution.exact}</bdi>
          </span>
          <span class="attribution-detail">{detail(attribution, words)}</span>
        </button>
      </li>
    ),
    [words, attribution, index, isLit],
  );
}

/** "Evening Ledger → Northline → Harbour Lantern · 2 hops" */
function detail(attribution: Attribution, words: Words): string {
  const names = attribution.chain.map(({ name }) => name || words.t('card_nameless'));
  const arrow = directionOf(words.language) === 'rtl' ? ' ← ' : ' → ';
  const hops = hopWords(attribution, words.t, words.language).replaceAll(' ', '\u00a0');
  return `${names.map((name) => `\u2068${name}\u2069`).join(arrow)} · ${hops}`;
}
