// The popup's wiring: reads the settings and the open page, draws, and sends on what the reader of the news does.
import { render } from 'preact';
import { DEFAULT_SETTINGS, type Settings, setEnabled, setKind, setSite } from '../core/settings.ts';
import { askFrontPage, scanFrontPage } from '../platform/front-page.ts';
import { interfaceLanguage, translate } from '../platform/i18n.ts';
import { handlePages, send } from '../platform/messaging.ts';
import { hasPanel, openOptions, openOwnPage, openPanel } from '../platform/own-pages.ts';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store.ts';
import { hostOf, type PageTab, tabForPopup } from '../platform/tabs.ts';
import { forgetUpdate, wasUpdated } from '../platform/updates.ts';
import { dressDocument } from '../ui/dress-document.ts';
import { Popup } from '../ui/popup.tsx';
import type { PageState } from '../ui/popup-page.tsx';

/** Milliseconds that the page's reader has to answer before the popup shows without it. */
const PATIENCE_MS = 150;

const words = { t: translate, language: interfaceLanguage() };
let settings: Settings = DEFAULT_SETTINGS;
let tab: PageTab | null = null;
let host: string | null = null;
let page: PageState = { is: 'loading' };
let updated = false;

handlePages({
  'reader:count': (_, { tabId }) => {
    if (tabId === tab?.id) void refresh();
    return null;
  },
});
watchSettings((changed) => void use(changed));
void open();

async function open(): Promise<void> {
  [settings, tab, updated] = await Promise.all([loadSettings(), tabForPopup(), wasUpdated()]);
  host = hostOf(tab?.url ?? null);
  // A reader that is quick is not waited for with words that are gone in a moment; the switches do not wait for one that is slow.
  const patience = window.setTimeout(draw, PATIENCE_MS);
  await refresh();
  window.clearTimeout(patience);
}

async function use(changed: Settings): Promise<void> {
  settings = changed;
  await refresh();
}

let looks = 0;

/** Asks the tab's reader again and draws. Of two looks that cross, the one that began last counts. */
async function refresh(): Promise<void> {
  const look = ++looks;
  const seen = await readPage();
  if (look !== looks) return;
  page = seen;
  draw();
}

async function readPage(): Promise<PageState> {
  const seen = await askFrontPage('reader:summary', tab, settings);
  return seen.is === 'answered' ? { is: 'read', summary: seen.answer } : seen;
}

async function scan(front: PageTab): Promise<void> {
  page = { is: 'scanning' };
  draw();
  if (await scanFrontPage(front)) return refresh();
  page = { is: 'unreadable' };
  draw();
}

async function show({ id }: PageTab, index: number): Promise<void> {
  const result = await send('reader:show', { index }, id);
  if (result.ok) window.close();
  else await refresh();
}

/** The reader tells how it goes on by `reader:count`. */
async function askReader(what: 'reader:trace' | 'reader:trace-cancel', { id }: PageTab): Promise<void> {
  await send(what, null, id);
  await refresh();
}

/** When no storage takes the change, the switch goes back to what still holds. */
function change(how: (settings: Settings) => Settings): void {
  updateSettings(how).then(use, (error: unknown) => {
    console.error('Upstream: the settings could not be stored:', error);
    draw();
  });
}

/** Not awaited before the panel is asked for: browsers open it only in the click itself. */
function showPanel({ windowId }: PageTab): void {
  openPanel(windowId).then(
    () => window.close(),
    (error: unknown) => console.error('Upstream: the side panel could not be opened:', error),
  );
}

async function showWhatsNew(): Promise<void> {
  await forgetUpdate();
  await openOwnPage('whats-new.html');
  window.close();
}

function draw(): void {
  dressDocument(document, translate('extension_name'), words.language, settings.lines);
  const shown = tab;
  render(
    <Popup
      words={words}
      settings={settings}
      host={host}
      page={page}
      onEnabled={(on) => change((was) => setEnabled(was, on))}
      onSite={(site, on) => change((was) => setSite(was, site, on))}
      onKind={(kind, on) => change((was) => setKind(was, kind, on))}
      onShow={(index) => tab && void show(tab, index)}
      onScan={() => tab && void scan(tab)}
      explainTrace={!settings.traceExplained}
      onTrace={() => tab && void askReader('reader:trace', tab)}
      onCancelTrace={() => tab && void askReader('reader:trace-cancel', tab)}
      onPanel={hasPanel() && shown ? () => showPanel(shown) : null}
      onOptions={() => void openOptions().then(() => window.close())}
      onWhatsNew={updated ? () => void showWhatsNew() : null}
    />,
    document.body,
  );
}
