// Settings outlive a restart, follow the reader where the browser syncs, and stay on the device where it does not.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, setEnabled, setKind, setSite } from '../../src/core/settings.ts';
import { loadSettings, updateSettings, watchSettings } from '../../src/platform/settings-store.ts';
import { installFakeBrowser } from './fake-browser.ts';

let storage: ReturnType<typeof installFakeBrowser>['storage'];
beforeEach(() => {
  ({ storage } = installFakeBrowser());
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const off = setEnabled(DEFAULT_SETTINGS, false);

describe('settings', () => {
  it('are the defaults before anything was chosen', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
  it('are kept in sync storage', async () => {
    await updateSettings(() => off);
    expect(storage.sync.content.get('settings')).toEqual(off);
    expect(storage.local.content.size).toBe(0);
    expect(await loadSettings()).toEqual(off);
  });
  it('are kept on the device while sync refuses', async () => {
    storage.sync.refuses = new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    await updateSettings(() => off);
    expect(await loadSettings()).toEqual(off);
    storage.sync.refuses = null;
    expect(await loadSettings()).toEqual(off);
  });
  it('go back to sync storage as soon as it takes them', async () => {
    storage.sync.refuses = new Error('sync is turned off');
    await updateSettings(() => off);
    storage.sync.refuses = null;
    await updateSettings((was) => setKind(was, 'statement', true));
    expect(storage.local.content.size).toBe(0);
    expect(await loadSettings()).toEqual(setKind(off, 'statement', true));
  });
  it('are the defaults when no storage can be read', async () => {
    storage.sync.refuses = storage.local.refuses = new Error('disk full');
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });
  it('say so when no storage takes them, and can be changed afterwards', async () => {
    storage.sync.refuses = storage.local.refuses = new Error('disk full');
    await expect(updateSettings(() => off)).rejects.toThrow('disk full');
    storage.sync.refuses = storage.local.refuses = null;
    expect(await updateSettings(() => off)).toEqual(off);
  });
  it('keep both of two changes that cross', async () => {
    await Promise.all([
      updateSettings((was) => setSite(was, 'a.example', false)),
      updateSettings((was) => setSite(was, 'b.example', false)),
    ]);
    expect((await loadSettings()).sitesOff).toEqual(['a.example', 'b.example']);
  });
});

describe('a watcher', () => {
  it('hears of a change, and of nothing after its signal', async () => {
    const done = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, done.signal);
    await updateSettings(() => off);
    await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith(off));
    done.abort();
    const calls = heard.mock.calls.length;
    await updateSettings(() => DEFAULT_SETTINGS);
    await loadSettings();
    expect(heard).toHaveBeenCalledTimes(calls);
  });
  it('does not hear of anything else that is stored', async () => {
    const heard = vi.fn();
    watchSettings(heard);
    await storage.local.set({ other: 1 });
    await loadSettings();
    expect(heard).not.toHaveBeenCalled();
  });
});
