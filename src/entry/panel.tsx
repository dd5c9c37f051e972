// The side panel's wiring: follows the tab in front, draws what its reader found, lights there what is pointed at here and the other way
// round.
import { render } from 'preact';
import type { MapLayout } from '../core/map/map-layout.ts';
import { mapSvg } from '../core/map/map-svg.ts';
import { parseAnalysis } from '../core/map/parse-analysis.ts';
import { type SourcingFormat, sourcingText } from '../core/map/sourcing-text.ts';
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts';
import { copyText } from '../platform/clipboard.ts';
import { askFrontPage, scanFrontPage } from '../platform/front-page.ts';
import { interfaceLanguage, translate as t } from '../platform/i18n.ts';
import { handlePages, send } from '../platform/messaging.ts';
import { loadSettings, watchSettings } from '../platform/settings-store.ts';
import { type PageTab, tabForPopup, watchTabs } from '../platform/tabs.ts';
import { dressDocument } from '../ui/dress-document.ts';
import { mapColors, mapPicture, nameMeasure } from '../ui/map-picture.ts';
import { Panel, type PanelState, type PictureFormat } from '../ui/panel.tsx';
import { saveFile } from '../ui/save-file.ts';

/** CSS pixels beside the map. */
const MAP_MARGINS = 32;
/** Milliseconds that the page's reader has to answer before the panel says that it is looking. */
const PATIENCE_MS = 150;
/** Milliseconds that a notice stands. */
const NOTICE_MS = 4_000;

const words = { t, language: interfaceLanguage() };
const measure = nameMeasure(document);
let settings: Settings = DEFAULT_SETTINGS;
let tab: PageTab | null = null;
let page: PanelState = { is: 'loading' };
let pointedAt: number | null = null;
let notice = '';
let noticeTimer = 0;
let looks = 0;

handlePages({
  'reader:count': (_, { tabId }) => {
    if (tabId === tab?.id) void refresh();
    return null;
  },
  'reader:pointed': ({ index }, { tabId }) => {
    // A page that nobody looks at need not go on telling.
    if (tabId !== tab?.id) throw new Error('not in front');
    pointedAt = index;
    draw();
    return null;
  },
});
watchTabs(() => void refresh());
watchSettings((latest) => {
  settings = latest;
  void refresh();
});
window.addEventListener('resize', draw);
window.addEventListener('pagehide', () => light([]));
void open();

async function open(): Promise<void> {
  settings = await loadSettings();
  const patience = window.setTimeout(draw, PATIENCE_MS);
  await refresh();
  window.clearTimeout(patience);
}

/** Asks the reader of the tab in front and draws. Of two looks that cross, the one that began last counts. */
async function refresh(): Promise<void> {
  const look = ++looks;
  const front = await tabForPopup();
  const seen = await readPage(front);
  if (look !== looks) return;
  if (front?.id !== tab?.id) light([]);
  tab = front;
  page = seen;
  pointedAt = null;
  draw();
}

async function readPage(front: PageTab | null): Promise<PanelState> {
  const seen = await askFrontPage('reader:sourcing', front, settings);
  if (seen.is !== 'answered') return seen;
  const analysis = parseAnalysis(seen.answer);
  if (!analysis) return { is: 'unread' };
  return analysis.attributions.length > 0 ? { is: 'read', analysis } : { is: 'nothing' };
}

async function scan(front: PageTab): Promise<void> {
  page = { is: 'scanning' };
  draw();
  if (await scanFrontPage(front)) return refresh();
  page = { is: 'unreadable' };
  draw();
}

/** What is pointed at here, in the page; a page that is gone does not answer, and has nothing lit. */
function light(indices: readonly number[]): void {
  if (tab && page.is === 'read') void send('reader:light', { indices }, tab.id);
}

async function copy(format: SourcingFormat): Promise<void> {
  if (page.is !== 'read') return;
  try {
    await copyText(sourcingText(page.analysis, format, words));
    say(t('panel_copied'));
  } catch (error) {
    console.warn('Upstream: nothing was copied:', error);
    say(t('panel_not_copied'));
  }
}

async function save(format: PictureFormat, layout: MapLayout): Promise<void> {
  const colors = mapColors(window);
  const title = page.is === 'read' ? page.analysis.title : '';
  try {
    const picture =
      format === 'svg'
        ? new Blob([mapSvg(layout, colors, title)], { type: 'image/svg+xml' })
        : await mapPicture(document, layout, colors);
    saveFile(window, `upstream-map.${format}`, picture);
  } catch (error) {
    console.warn('Upstream: the map was not saved:', error);
    say(t('panel_not_saved'));
  }
}

function say(what: string): void {
  notice = what;
  window.clearTimeout(noticeTimer);
  if (what) noticeTimer = window.setTimeout(() => say(''), NOTICE_MS);
  draw();
}

/** A browser's usual text is 16 px. */
function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

function draw(): void {
  dressDocument(document, t('panel_title'), words.language, settings.lines);
  render(
    <Panel
      words={words}
      page={page}
      width={document.documentElement.clientWidth - MAP_MARGINS}
      textScale={textScale()}
      measure={measure}
      pointedAt={pointedAt}
      notice={notice}
      onPoint={light}
      onShow={(index) => tab && void send('reader:show', { index }, tab.id)}
      onScan={() => tab && void scan(tab)}
      onCopy={(format) => void copy(format)}
      onSave={(format, layout) => void save(format, layout)}
    />,
    document.body,
  );
}
