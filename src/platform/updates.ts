// What happens when the extension is installed or updated, and whether the reader of the news has looked at what is new since.
import { extensionApi } from './browser.ts';

const KEY = 'updated';

/** Registers at once. `installed` is called on the first day only; an update opens nothing, and is remembered for the popup. */
export function watchInstallation(installed: () => Promise<unknown>): void {
  extensionApi().runtime.onInstalled.addListener(({ reason }) => {
    const done = reason === 'install' ? installed() : reason === 'update' ? rememberUpdate() : null;
    done?.catch((error: unknown) => console.error('Upstream:', error));
  });
}

async function rememberUpdate(): Promise<void> {
  await extensionApi().storage.local.set({ [KEY]: true });
}

export async function wasUpdated(): Promise<boolean> {
  return (await extensionApi().storage.local.get(KEY))[KEY] === true;
}

export async function forgetUpdate(): Promise<void> {
  await extensionApi().storage.local.remove(KEY);
}
