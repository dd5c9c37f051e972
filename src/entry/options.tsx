// The options' wiring: reads what was chosen and marked, draws, and stores each change at once.
import { render } from 'preact';
import { type Mark, marksReport, withoutMark } from '../core/marks.ts';
import { fitsSync, parseSettingsFile, settingsFile } from '../core/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { type AssignedCommand, assignedCommands, openShortcuts } from '../platform/commands.ts';
import { interfaceLanguage, translate as t } from '../platform/i18n.ts';
import { loadMarks, updateMarks, watchMarks } from '../platform/marks-store.ts';
import { send } from '../platform/messaging.ts';
import { ownVersion } from '../platform/own-pages.ts';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store.ts';
import { dressDocument } from '../ui/dress-document.ts';
import { Options } from '../ui/options.tsx';
import type { MemoryStatus } from '../ui/options-memory.tsx';
import { saveFile } from '../ui/save-file.ts';

/** Milliseconds that a notice stands. */
const NOTICE_MS = 4_000;

const words = { t, language: interfaceLanguage() };
let settings: Settings = DEFAULT_SETTINGS;
let marks: readonly Mark[] = [];
let commands: readonly AssignedCommand[] = [];
let memory: MemoryStatus = { articles: 0, aside: 0, dropped: 0 };
let notice = '';
let noticeTimer = 0;

watchSettings((latest) => {
  settings = latest;
  draw();
});
watchMarks((latest) => {
  marks = latest;
  draw();
});
// Whoever comes back from the browser's page for keys wants to see the new ones.
window.addEventListener('focus', () => void readCommands());
void open();

async function open(): Promise<void> {
  [settings, marks, commands] = await Promise.all([loadSettings(), loadMarks(), assignedCommands()]);
  draw();
  await readMemory();
}

async function readMemory(): Promise<void> {
  const status = await send('memory:status', null);
  // What had to go is told once, and stands here as long as the page is open.
  if (status.ok) memory = { ...status.value, dropped: memory.dropped + status.value.dropped };
  draw();
}

async function exportMemory(): Promise<void> {
  const file = await send('memory:export', null);
  if (file.ok) saveJson('upstream-memory.json', file.value.text);
  else say(t('options_not_stored'));
}

async function importMemory(file: File): Promise<void> {
  const kept = await send('memory:import', { text: await file.text() });
  if (!kept.ok) return say(t('options_not_stored'));
  const { taken, refused } = kept.value;
  const written = (count: number) => new Intl.NumberFormat(words.language).format(count);
  if (refused === null) say(t('options_not_imported', file.name));
  else say(t('options_memory_imported', written(taken), written(refused)));
  await readMemory();
}

/** Asks first: it cannot be undone but by importing an export. */
async function clearMemory(): Promise<void> {
  if (!window.confirm(t('options_memory_clear_sure'))) return;
  await send('memory:clear', null);
  await readMemory();
}

async function readCommands(): Promise<void> {
  commands = await assignedCommands();
  draw();
}

/** Stores the change; what no longer fits is refused and said. */
async function change(how: (settings: Settings) => Settings, done = ''): Promise<void> {
  if (!fitsSync(how(settings))) return say(t('options_full'));
  try {
    settings = await updateSettings(how);
    say(done);
  } catch (error) {
    console.error('Upstream: the settings could not be stored:', error);
    say(t('options_not_stored'));
  }
}

function say(what: string): void {
  notice = what;
  window.clearTimeout(noticeTimer);
  if (what) noticeTimer = window.setTimeout(() => say(''), NOTICE_MS);
  draw();
}

async function importFile(file: File): Promise<void> {
  const imported = parseSettingsFile(await file.text());
  if (imported) await change(() => imported, t('options_imported'));
  else say(t('options_not_imported', file.name));
}

/** Undone by importing an export, which is why it is offered beside it; asks first all the same. */
async function reset(): Promise<void> {
  if (window.confirm(t('options_reset_sure'))) await change(() => DEFAULT_SETTINGS, t('options_was_reset'));
}

async function forgetMarks(how: (marks: readonly Mark[]) => readonly Mark[]): Promise<void> {
  marks = await updateMarks(how);
  draw();
}

function saveJson(name: string, text: string): void {
  saveFile(window, name, new Blob([text], { type: 'application/json' }));
}

function draw(): void {
  dressDocument(document, t('options_page_title'), words.language, settings.lines);
  render(
    <Options
      words={words}
      settings={settings}
      marks={marks}
      commands={commands}
      notice={notice}
      change={(how) => void change(how)}
      onShortcuts={() => void openShortcuts()}
      onForgetMark={(mark) => void forgetMarks((all) => withoutMark(all, mark))}
      onForgetMarks={() => void forgetMarks(() => [])}
      onExportMarks={() => saveJson('upstream-marks.json', marksReport(marks, ownVersion()))}
      memory={memory}
      onExportMemory={() => void exportMemory()}
      onImportMemory={(file) => void importMemory(file)}
      onClearMemory={() => void clearMemory()}
      onExport={() => saveJson('upstream-settings.json', settingsFile(settings))}
      onImport={(file) => void importFile(file)}
      onReset={() => void reset()}
    />,
    document.body,
  );
}
