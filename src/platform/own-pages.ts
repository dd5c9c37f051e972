// The extension's own pages and panels, and how they are opened.
import { extensionApi } from './browser.ts';

/** What the types do not know yet: Chrome's side panel. */
interface SidePanel {
  open(options: { readonly windowId: number }): Promise<void>;
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage(path: 'options.html' | 'welcome.html' | 'whats-new.html'): Promise<void> {
  const { tabs, runtime } = extensionApi();
  await tabs.create({ url: runtime.getURL(path) });
}

export async function openOptions(): Promise<void> {
  await extensionApi().runtime.openOptionsPage();
}

/** Whether the browser has a side panel; phones do not. */
export function hasPanel(): boolean {
  return sidePanel() !== undefined || extensionApi().sidebarAction !== undefined;
}

/** Opens the side panel. Both browsers want it called in the very handler of a click, with nothing awaited before. */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel()?.open({ windowId }) ?? extensionApi().sidebarAction.open();
}

function sidePanel(): SidePanel | undefined {
  return (extensionApi() as { readonly sidePanel?: SidePanel }).sidePanel;
}

export function ownVersion(): string {
  return extensionApi().runtime.getManifest().version;
}
