// The popup's account of the open page: one line that sums it up, and the list of its attributions; or why there is none.
import type { AttributionItem, PageSummary } from '../core/page-summary.ts';
import { useGrowing } from './growing.ts';
import { PageNote, type PageNoteState } from './page-note.tsx';
import { PopupTrace } from './popup-trace.tsx';
import { itemDetail, summaryParts } from './popup-words.ts';
import type { Words } from './words.ts';

export type PageState =
  | { readonly is: Exclude<PageNoteState, 'nothing'> }
  | { readonly is: 'read'; readonly summary: PageSummary };

export interface PageReportProps {
  readonly words: Words;
  readonly page: PageState;
  /** Say first what a trace asks of whom. */
  readonly explainTrace: boolean;
  readonly onShow: (index: number) => void;
  readonly onScan: () => void;
  readonly onTrace: () => void;
  readonly onCancelTrace: () => void;
}

export function PageReport({ words, page, onShow, onScan, ...tracing }: PageReportProps) {
  const { attributions: found, stories, trace } = page.is === 'read' ? page.summary : NOTHING;
  return (
    <section class="page">
      <div role="status" class="status">
        <Status words={words} page={page} />
      </div>
      {page.is === 'unread' && (
        <button type="button" class="button scan" onClick={onScan}>
          {words.t('popup_scan')}
        </button>
      )}
      {stories.map((story) => (
        <p key={story} class="story">
          {story}
        </p>
      ))}
      {trace && <PopupTrace words={words} trace={trace} {...tracing} />}
      {found.length > 0 && <AttributionList words={words} items={found} onShow={onShow} />}
    </section>
  );
}

const NOTHING: Pick<PageSummary, 'attributions' | 'stories' | 'trace'> = {
  attributions: [],
  stories: [],
  trace: null,
};

function Status({ words, page }: Pick<PageReportProps, 'words' | 'page'>) {
  if (page.is === 'read' && page.summary.attributions.length > 0) {
    const [count, ...rest] = summaryParts(words, page.summary);
    return (
      <p class="summary">
        <strong>{count}</strong>
        {rest.map((part) => `, ${part}`).join('')}
      </p>
    );
  }
  return <PageNote words={words} state={page.is === 'read' ? 'nothing' : page.is} />;
}

interface AttributionListProps {
  readonly words: Words;
  readonly items: readonly AttributionItem[];
  readonly onShow: (index: number) => void;
}

function AttributionList({ words, items, onShow }: AttributionListProps) {
  const drawn = useGrowing(items.length);
  return (
    <ol class="attributions" aria-label={words.t('popup_list')}>
      {items.slice(0, drawn).map((item) => (
        <li key={item.index}>
          <button type="button" class="attribution" onClick={() => onShow(item.index)}>
            <span class="attribution-phrase">
              <span class={`line line-${item.hopClass}`}>{item.phrase}</span>
            </span>
            <span class="attribution-detail">{itemDetail(words, item)}</span>
            {item.trace && <span class="attribution-detail">{item.trace}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
