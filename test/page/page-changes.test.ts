// The gate looks again while a page is put together and after it moves on without loading, and never once it is done.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPageChanges } from '../../src/page/page-changes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window with a clock, an address and the Navigation API's event. */
function openWindow() {
  const location = { origin: 'https://app.example', pathname: '/', search: '' };
  const navigation = new EventTarget();
  const requestIdleCallback = (callback: () => void) => setTimeout(callback, 0);
  const window = { location, navigation, requestIdleCallback, setTimeout, clearTimeout } as unknown as Window;
  const moveTo = (pathname: string) => {
    location.pathname = pathname;
    navigation.dispatchEvent(new Event('currententrychange'));
  };
  return { window, moveTo };
}

it('looks a few times after the page opened and then no more', () => {
  const { window } = openWindow();
  const looked = vi.fn();
  watchPageChanges(window, looked, new AbortController().signal);
  vi.advanceTimersByTime(60_000);
  expect(looked).toHaveBeenCalledTimes(3);
});

it('looks again after a move to another address, and not after one within the page', () => {
  const { window, moveTo } = openWindow();
  const looked = vi.fn();
  watchPageChanges(window, looked, new AbortController().signal);
  vi.advanceTimersByTime(60_000);
  moveTo('/');
  vi.advanceTimersByTime(60_000);
  expect(looked).toHaveBeenCalledTimes(3);
  moveTo('/story');
  vi.advanceTimersByTime(60_000);
  expect(looked).toHaveBeenCalledTimes(6);
});

it('is quiet once it has been told to stop', () => {
  const { window, moveTo } = openWindow();
  const looked = vi.fn();
  const done = new AbortController();
  watchPageChanges(window, looked, done.signal);
  done.abort();
  moveTo('/story');
  vi.advanceTimersByTime(60_000);
  expect(looked).not.toHaveBeenCalled();
});
