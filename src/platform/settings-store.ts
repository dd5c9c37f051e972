// Keeps the settings: in storage.sync, so that they follow the reader, or in storage.local when sync refuses (turned off, over
// its quota, not there). Writes wait for each other, so that two quick changes both count.
import { parseSettings } from '../core/parse-settings.ts';
import type { Settings } from '../core/settings.ts';
import { extensionApi } from './browser.ts';
import { SETTINGS_KEY as KEY, watchStoredSettings } from './settings-watch.ts';

/** Never rejects: what cannot be read takes its default. */
export async function loadSettings(): Promise<Settings> {
  // Local holds a copy only while sync refuses, so it is the newer one when it is there.
  const stored = (await readFrom('local')) ?? (await readFrom('sync'));
  return parseSettings(stored);
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Reads, changes, writes, one at a time; resolves to what was written. Rejects only when neither storage takes it. */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const settings = change(await loadSettings());
    await store(settings);
    return settings;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** Calls back with the settings after each change, from wherever it was made; not with the present ones. Ends with `signal`. */
export function watchSettings(callback: (settings: Settings) => void, signal?: AbortSignal): void {
  watchStoredSettings(() => {
    void loadSettings().then((settings) => {
      if (!signal?.aborted) callback(settings);
    });
  }, signal);
}

async function store(settings: Settings): Promise<void> {
  const { local, sync } = extensionApi().storage;
  try {
    await sync.set({ [KEY]: settings });
  } catch (error) {
    console.warn('Upstream keeps its settings on this device only:', error);
    await local.set({ [KEY]: settings });
    return;
  }
  await local.remove(KEY);
}

async function readFrom(area: 'local' | 'sync'): Promise<unknown> {
  try {
    return (await extensionApi().storage[area].get(KEY))[KEY];
  } catch (error) {
    console.warn(`Upstream cannot read its settings from ${area} storage:`, error);
    return undefined;
  }
}
