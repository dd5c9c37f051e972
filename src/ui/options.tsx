// The options page: every choice there is, in the order in which people look for them. Props in, callbacks out.
import { KINDS } from '../core/analysis.ts';
import type { Mark } from '../core/marks.ts';
import { type Settings, setEnabled, setKind } from '../core/settings.ts';
import { CardOptions } from './options-card.tsx';
import { type CommandKeys, FileOptions, KeyOptions } from './options-keys.tsx';
import { LineOptions } from './options-lines.tsx';
import { MarkOptions } from './options-marks.tsx';
import { MemoryOptions, type MemoryStatus } from './options-memory.tsx';
import { OutletOptions } from './options-outlets.tsx';
import { Section } from './options-section.tsx';
import { SiteOptions } from './options-sites.tsx';
import { TraceOptions } from './options-trace.tsx';
import { Switch } from './switch.tsx';
import { KIND_KEYS, type Words } from './words.ts';

export interface OptionsProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly marks: readonly Mark[];
  readonly commands: readonly CommandKeys[];
  /** What happened last, in words; heard as well as seen. */
  readonly notice: string;
  readonly change: (how: (settings: Settings) => Settings) => void;
  readonly onShortcuts: () => void;
  readonly onForgetMark: (mark: Mark) => void;
  readonly onForgetMarks: () => void;
  readonly onExportMarks: () => void;
  readonly memory: MemoryStatus;
  readonly onExportMemory: () => void;
  readonly onImportMemory: (file: File) => void;
  readonly onClearMemory: () => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

export function Options(props: OptionsProps) {
  const { words, settings, change } = props;
  const { t } = words;
  return (
    <main class="options">
      <header class="head">
        <img src="icons/upstream.svg" alt="" width="40" height="40" />
        <h1>{t('options_title')}</h1>
      </header>
      <p class="notice" role="status">
        {props.notice}
      </p>
      <div class="card-box">
        <Switch
          label={t('popup_everywhere')}
          on={settings.enabled}
          onChange={(on) => change((was) => setEnabled(was, on))}
        />
      </div>
      <Section title={t('popup_kinds')} intro={t('options_kinds_intro')}>
        {KINDS.map((kind) => (
          <Switch
            key={kind}
            label={t(KIND_KEYS[kind].name)}
            detail={t(KIND_KEYS[kind].example)}
            on={settings.kinds[kind]}
            onChange={(on) => change((was) => setKind(was, kind, on))}
          />
        ))}
      </Section>
      <LineOptions words={words} settings={settings} change={change} />
      <CardOptions words={words} settings={settings} change={change} />
      <TraceOptions words={words} settings={settings} change={change} />
      <MemoryOptions
        words={words}
        settings={settings}
        change={change}
        status={props.memory}
        onExport={props.onExportMemory}
        onImport={props.onImportMemory}
        onClear={props.onClearMemory}
      />
      <SiteOptions words={words} settings={settings} change={change} />
      <OutletOptions words={words} settings={settings} change={change} />
      <KeyOptions words={words} commands={props.commands} onShortcuts={props.onShortcuts} />
      <MarkOptions
        words={words}
        marks={props.marks}
        onForget={props.onForgetMark}
        onForgetAll={props.onForgetMarks}
        onExport={props.onExportMarks}
      />
      <FileOptions
        words={words}
        onExport={props.onExport}
        onImport={props.onImport}
        onReset={props.onReset}
      />
    </main>
  );
}
