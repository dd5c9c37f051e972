// The background: decides where the reader goes, keeps the badge, answers keyboard commands. The worker may die at any
// moment, so it remembers nothing; every listener is registered at once, so that any of them can wake it.
import type { Signal } from '../core/candidate.ts';
import { outletByHost, withOwnOutlets } from '../core/outlets/outlet-registry.ts';
import { isOnForSite, setEnabled } from '../core/settings.ts';
import { translatePlural } from '../core/translate.ts';
import { showBadge } from '../platform/badge.ts';
import { watchCommands } from '../platform/commands.ts';
import { interfaceLanguage, translate } from '../platform/i18n.ts';
import { injectPart, injectReader } from '../platform/inject.ts';
import { memoryHandlers } from '../platform/memory-service.ts';
import { handleOwn, handlePages, type Page, send } from '../platform/messaging.ts';
import { openOptions, openOwnPage } from '../platform/own-pages.ts';
import { loadSettings, updateSettings } from '../platform/settings-store.ts';
import { activeTab } from '../platform/tabs.ts';
import { traceHandlers } from '../platform/trace-service.ts';
import { watchInstallation } from '../platform/updates.ts';

// Asks for the words before any page of ours does: one that is closed while it asks leaves Chromium without words in all of them.
interfaceLanguage();

const memory = memoryHandlers();
handlePages({
  'gate:candidate': ({ signal }, from) => decide(signal, from),
  'reader:count': async ({ count }, { tabId }) => {
    await showBadge(tabId, count, actionTitle(count));
    return null;
  },
  'card:prepare': async (_, { tabId }) => ({ injected: await injectPart(tabId, 'card.js') }),
  'card:options': async () => {
    await openOptions();
    return null;
  },
  ...traceHandlers(),
  ...memory.ofPages,
});
handleOwn({
  'popup:scan': async ({ tabId }) => ({ injected: await injectReader(tabId) }),
  ...memory.own,
});

watchCommands({
  toggle: () => updateSettings((settings) => setEnabled(settings, !settings.enabled)),
  'next-attribution': () => step(1),
  'previous-attribution': () => step(-1),
});

watchInstallation(() => openOwnPage('welcome.html'));

async function decide(
  signal: Signal,
  { url, tabId }: Page,
): Promise<{ injected: boolean; askAgain: boolean }> {
  const no = { injected: false, askAgain: false };
  const { hostname } = new URL(url);
  const settings = await loadSettings();
  withOwnOutlets(settings.ownOutlets);
  if (signal === 'path' && outletByHost(hostname) === null) return no;
  if (!isOnForSite(settings, hostname)) return { injected: false, askAgain: true };
  return { injected: await injectReader(tabId), askAgain: false };
}

/** A page without a reader does not answer, and there is nothing to step through. */
async function step(direction: 1 | -1): Promise<void> {
  const tab = await activeTab();
  if (tab) await send('reader:step', { direction }, tab.id);
}

function actionTitle(count: number | null): string {
  const name = translate('extension_name');
  if (count === null) return name;
  return translate(
    'action_title',
    name,
    translatePlural(translate, interfaceLanguage(), 'summary_attributions', count),
  );
}
