// The keyboard's commands as the browser has them, and the settings as a file.
import { FileButton } from './file-button.tsx';
import { Section } from './options-section.tsx';
import type { Words } from './words.ts';

export interface CommandKeys {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it: "Alt+Shift+J"; empty when it has none. */
  readonly keys: string;
}

interface KeyOptionsProps {
  readonly words: Words;
  readonly commands: readonly CommandKeys[];
  readonly onShortcuts: () => void;
}

export function KeyOptions({ words: { t }, commands, onShortcuts }: KeyOptionsProps) {
  return (
    <Section title={t('options_keys')} intro={t('options_keys_intro')}>
      <dl class="keys">
        {commands.map(({ name, description, keys }) => (
          <div key={name} class="key-row">
            <dt>{description}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{t('options_key_none')}</span>}</dd>
          </div>
        ))}
      </dl>
      <div class="actions">
        <button type="button" class="button-quiet" onClick={onShortcuts}>
          {t('options_keys_change')}
        </button>
      </div>
    </Section>
  );
}

interface FileOptionsProps {
  readonly words: Words;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

export function FileOptions({ words: { t }, onExport, onImport, onReset }: FileOptionsProps) {
  return (
    <Section title={t('options_file')} intro={t('options_file_intro')}>
      <div class="actions">
        <button type="button" class="button-quiet" onClick={onExport}>
          {t('options_export')}
        </button>
        <FileButton label={t('options_import')} onFile={onImport} />
        <button type="button" class="button-quiet" onClick={onReset}>
          {t('options_reset')}
        </button>
      </div>
    </Section>
  );
}
