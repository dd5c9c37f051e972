// What is remembered of articles that were read, and whom else may be asked: both off until switched on.
import { FileButton } from './file-button.tsx';
import { type ChoiceProps, Section } from './options-section.tsx';
import { Switch } from './switch.tsx';

/** `aside`: entries that could not be read. `dropped`: articles that had to go because the device was full. */
export interface MemoryStatus {
  readonly articles: number;
  readonly aside: number;
  readonly dropped: number;
}

interface MemoryOptionsProps extends ChoiceProps {
  readonly status: MemoryStatus;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onClear: () => void;
}

export function MemoryOptions({ words, settings, change, status, ...acts }: MemoryOptionsProps) {
  const { t, language } = words;
  const written = (count: number) => new Intl.NumberFormat(language).format(count);
  return (
    <Section title={t('options_memory')} intro={t('options_memory_intro')}>
      <Switch
        label={t('options_memory_on')}
        on={settings.memory}
        onChange={(memory) => change((was) => ({ ...was, memory }))}
      />
      <p class="empty">
        {t('options_memory_count', written(status.articles))}{' '}
        {status.aside > 0 && t('options_memory_aside', written(status.aside))}{' '}
        {status.dropped > 0 && t('options_memory_dropped', written(status.dropped))}
      </p>
      <div class="actions">
        <button type="button" class="button-quiet" onClick={acts.onExport}>
          {t('options_memory_export')}
        </button>
        <FileButton label={t('options_memory_import')} onFile={acts.onImport} />
        <button type="button" class="button-quiet" onClick={acts.onClear}>
          {t('options_memory_clear')}
        </button>
      </div>
      <Switch
        label={t('options_gdelt')}
        detail={t('options_gdelt_detail')}
        on={settings.gdelt}
        onChange={(gdelt) => change((was) => ({ ...was, gdelt }))}
      />
    </Section>
  );
}
