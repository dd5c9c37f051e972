// @vitest-environment jsdom
// When a changing page is read again: soon after it is quiet, not all the time, and not because of our own card.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchText } from '../../src/page/text-changes.ts';

let leave: AbortController;
let calls: (readonly MutationRecord[] | null)[];
let touched: string[];
/** Milliseconds that a look takes. */
let cost: number;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<main><article><p>One.</p></article><aside></aside></main>';
  leave = new AbortController();
  calls = [];
  touched = [];
  cost = 0;
  watchText(
    window as Window & typeof globalThis,
    document.querySelector('article') ?? document.body,
    {
      touched: (node) => touched.push(node.nodeValue ?? ''),
      changed: async (records) => {
        calls.push(records);
        await vi.advanceTimersByTimeAsync(cost);
      },
    },
    leave.signal,
  );
});

afterEach(() => {
  leave.abort();
  vi.useRealTimers();
});

function write(text: string, parent = 'article'): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  document.querySelector(parent)?.append(paragraph);
  return paragraph;
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test('text that arrives is looked at once the page is quiet', async () => {
  write('Two.');
  await pass(200);
  write('Three.');
  await pass(200);
  expect(calls).toHaveLength(0);
  await pass(100);
  expect(calls.map((records) => records?.length)).toEqual([2]);
});

test('a page that is never quiet is looked at all the same', async () => {
  for (let i = 0; i < 30; i++) {
    write('More.');
    await pass(100);
  }
  expect(calls.length).toBeGreaterThan(0);
});

test('the longer a look takes, the longer the rest after it', async () => {
  cost = 100;
  for (let i = 0; i < 100; i++) {
    write('More.');
    await pass(100);
  }
  // 10 seconds: one look every 2 seconds and a bit, 100 milliseconds each, is 5 percent.
  expect(calls.length).toBeGreaterThanOrEqual(3);
  expect(calls.length).toBeLessThanOrEqual(5);
});

test('edited text is told at once, and looked at when quiet', async () => {
  const text = document.querySelector('p')?.firstChild;
  if (text) text.nodeValue = 'Changed.';
  await pass(1);
  expect(touched).toEqual(['Changed.']);
  await pass(300);
  expect(calls).toHaveLength(1);
});

test('a second article beside the first is noticed', async () => {
  const second = document.createElement('section');
  second.innerHTML = '<p>Another story.</p>';
  document.querySelector('main')?.append(second);
  await pass(300);
  expect(calls).toHaveLength(1);
});

test('an article that is taken away is noticed', async () => {
  document.querySelector('article')?.remove();
  await pass(300);
  expect(calls).toHaveLength(1);
});

test('our own card, scripts and what happens in other boxes are not', async () => {
  document.documentElement.append(document.createElement('div'));
  document.body.append(document.createElement('script'));
  write('Advertisement.', 'aside');
  await pass(3000);
  expect(calls).toEqual([]);
});

test('too many changes to sort through: everything is looked at', async () => {
  for (let i = 0; i < 6000; i++) write('x');
  await pass(300);
  expect(calls).toEqual([null]);
});

test('nothing is looked at after leaving', async () => {
  write('Two.');
  await pass(100);
  leave.abort();
  await pass(3000);
  expect(calls).toEqual([]);
});
