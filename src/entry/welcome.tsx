// The welcome page's wiring. Its sample article is read and lit by reader.js, the very script that news pages get.
import { render } from 'preact';
import { assignedCommands } from '../platform/commands.ts';
import { interfaceLanguage, translate as t } from '../platform/i18n.ts';
import { openOptions } from '../platform/own-pages.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { dressDocument } from '../ui/dress-document.ts';
import { WelcomeHead, WelcomeNotes } from '../ui/welcome.tsx';

const words = { t, language: interfaceLanguage() };

watchSettings((settings) => dressDocument(document, t('welcome_page_title'), words.language, settings.lines));
void open();

async function open(): Promise<void> {
  const [settings, commands] = await Promise.all([loadSettings(), assignedCommands()]);
  const toggleKeys = commands.find(({ name }) => name === 'toggle')?.keys ?? '';
  dressDocument(document, t('welcome_page_title'), words.language, settings.lines);
  draw('welcome-head', <WelcomeHead words={words} />);
  draw('welcome-try', <p>{t('welcome_try')}</p>);
  draw(
    'welcome-notes',
    <WelcomeNotes words={words} toggleKeys={toggleKeys} onOptions={() => void openOptions()} />,
  );
}

function draw(id: string, what: Parameters<typeof render>[0]): void {
  const place = document.getElementById(id);
  if (place) render(what, place);
}
