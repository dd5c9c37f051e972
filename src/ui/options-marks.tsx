// What has been marked from the card: kept here, to be reported or forgotten.
import type { Mark, MarkKind } from '../core/marks.ts';
import { ListRow, Section } from './options-section.tsx';
import type { Words } from './words.ts';

interface MarkOptionsProps {
  readonly words: Words;
  readonly marks: readonly Mark[];
  readonly onForget: (mark: Mark) => void;
  readonly onForgetAll: () => void;
  readonly onExport: () => void;
}

const MARK_KEYS: Readonly<Record<MarkKind, string>> = {
  'not-attribution': 'mark_not_attribution',
  'wrong-source': 'mark_wrong_source',
};

export function MarkOptions({ words: { t }, marks, onForget, onForgetAll, onExport }: MarkOptionsProps) {
  return (
    <Section title={t('options_marks')} intro={t('options_marks_intro')}>
      {marks.length === 0 ? (
        <p class="empty">{t('options_marks_none')}</p>
      ) : (
        <>
          <ul class="rows">
            {marks.map((mark) => (
              <ListRow
                key={`${mark.url} ${mark.prefix}${mark.exact}${mark.suffix}`}
                removeLabel={t('options_remove', mark.exact)}
                onRemove={() => onForget(mark)}
              >
                <strong>
                  “<bdi>{mark.exact}</bdi>”
                </strong>
                <span class="quiet">
                  {t(MARK_KEYS[mark.mark])} · <bdi>{mark.title || mark.url}</bdi>
                </span>
              </ListRow>
            ))}
          </ul>
          <div class="actions">
            <button type="button" class="button-quiet" onClick={onExport}>
              {t('options_marks_export')}
            </button>
            <button type="button" class="button-quiet" onClick={onForgetAll}>
              {t('options_marks_forget')}
            </button>
          </div>
        </>
      )}
    </Section>
  );
}
