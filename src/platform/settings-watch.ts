// Tells that the stored settings were touched, from wherever. Apart from the store, because the gate on every page needs
// no more than this.
import { extensionApi } from './browser.ts';

export const SETTINGS_KEY = 'settings';

/** Calls back after each change in either storage, until `signal` ends it. */
export function watchStoredSettings(touched: () => void, signal?: AbortSignal): void {
  const { onChanged } = extensionApi().storage;
  const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
    if (Object.hasOwn(changes, SETTINGS_KEY) && (area === 'sync' || area === 'local')) touched();
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
