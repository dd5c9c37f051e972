// The side panel: the provenance map of the article that is being read, and the list that says the same. Props in, callbacks out.
import { useMemo, useState } from 'preact/hooks';
import { type Analysis, KINDS, type Kind } from '../core/analysis.ts';
import { layoutMap, type MapLayout } from '../core/map/map-layout.ts';
import type { Measure } from '../core/map/map-names.ts';
import { type MapNode, provenanceMap } from '../core/map/provenance-map.ts';
import { sourceGroups } from '../core/map/source-groups.ts';
import { SOURCING_FORMATS, type SourcingFormat } from '../core/map/sourcing-text.ts';
import { directionOf, translatePlural } from '../core/translate.ts';
import { PageNote, type PageNoteState } from './page-note.tsx';
import { PanelList } from './panel-list.tsx';
import { PanelMap } from './panel-map.tsx';
import { KIND_KEYS, type Words } from './words.ts';

export type PanelState =
  | { readonly is: PageNoteState }
  | { readonly is: 'read'; readonly analysis: Analysis };

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface PanelProps {
  readonly words: Words;
  readonly page: PanelState;
  /** CSS pixels that the map may be wide. */
  readonly width: number;
  /** How much larger than usual the reader of the news has text. */
  readonly textScale: number;
  readonly measure: Measure;
  /** The attribution whose card is open in the page. */
  readonly pointedAt: number | null;
  /** What happened last, in words. */
  readonly notice: string;
  readonly onPoint: (indices: readonly number[]) => void;
  readonly onShow: (index: number) => void;
  readonly onScan: () => void;
  readonly onCopy: (format: SourcingFormat) => void;
  readonly onSave: (format: PictureFormat, layout: MapLayout) => void;
}

const COPY_KEYS: Readonly<Record<SourcingFormat, string>> = {
  text: 'panel_copy_text',
  markdown: 'panel_copy_markdown',
  json: 'panel_copy_json',
};

export function Panel(props: PanelProps) {
  const { words, page } = props;
  if (page.is === 'read') return <ReadPanel {...props} analysis={page.analysis} />;
  return (
    <main class="panel">
      <h1 class="heard">{words.t('panel_title')}</h1>
      <div role="status" class="status">
        <PageNote words={words} state={page.is} />
      </div>
      {page.is === 'unread' && (
        <button type="button" class="button scan" onClick={props.onScan}>
          {words.t('popup_scan')}
        </button>
      )}
    </main>
  );
}

function ReadPanel({ analysis, ...props }: PanelProps & { readonly analysis: Analysis }) {
  const { words, width, textScale, measure, pointedAt, onShow } = props;
  const { t, language } = words;
  const [kind, setKind] = useState<Kind | null>(null);
  const [pointed, setPointed] = useState<readonly number[]>([]);
  const { attributions, publisher } = analysis;
  const present = KINDS.filter((each) => attributions.some((attribution) => attribution.kind === each));
  // A kind that the page has no longer filters nothing.
  const filter = kind !== null && present.includes(kind) ? kind : null;
  const nameOf = ({ role, name }: MapNode) =>
    role === 'unknown' ? t('card_unknown_source') : name || t('card_nameless');
  // Not again for whatever is pointed at.
  const { layout, groups } = useMemo(() => {
    const shown = (index: number) => filter === null || attributions[index]?.kind === filter;
    const map = provenanceMap(attributions, publisher, shown);
    return {
      layout: layoutMap(map, { width: width / textScale, direction: directionOf(language), nameOf, measure }),
      groups: sourceGroups(attributions, shown),
    };
  }, [analysis, filter, width, textScale, language]);
  const lit = new Set(pointedAt === null ? pointed : [...pointed, pointedAt]);
  const point = (indices: readonly number[]) => {
    setPointed(indices);
    props.onPoint(indices);
  };
  return (
    <main class="panel">
      <header class="panel-head">
        <h1>
          <bdi>{analysis.title || t('panel_title')}</bdi>
        </h1>
        <p class="note" role="status">
          {translatePlural(t, language, 'summary_attributions', attributions.length)}
        </p>
      </header>
      <PanelMap
        words={words}
        layout={layout}
        textScale={textScale}
        lit={lit}
        nameOf={nameOf}
        onPoint={point}
        onShow={onShow}
      />
      <section>
        <div class="list-head">
          <h2>{t('popup_list')}</h2>
          <label>
            <span class="heard">{t('panel_filter')}</span>
            <select
              value={filter ?? ''}
              onChange={(event) => setKind(KINDS.find((each) => each === event.currentTarget.value) ?? null)}
            >
              <option value="">{t('panel_filter_all')}</option>
              {present.map((each) => (
                <option key={each} value={each}>
                  {t(KIND_KEYS[each].name)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <PanelList words={words} groups={groups} lit={lit} onPoint={point} onShow={onShow} />
      </section>
      <section class="take-away">
        <h2>{t('panel_take')}</h2>
        <div class="actions">
          {SOURCING_FORMATS.map((format) => (
            <button key={format} type="button" class="button-quiet" onClick={() => props.onCopy(format)}>
              {t(COPY_KEYS[format])}
            </button>
          ))}
          {PICTURE_FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              class="button-quiet"
              onClick={() => props.onSave(format, layout)}
            >
              {t('panel_save', format.toUpperCase())}
            </button>
          ))}
        </div>
        <p class="notice" role="status">
          {props.notice}
        </p>
      </section>
    </main>
  );
}
