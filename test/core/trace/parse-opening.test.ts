// What the background answers is input like any other.
import { expect, test } from 'vitest';
import { parseOpening } from '../../../src/core/trace/parse-opening.ts';

const url = 'https://www.example.com/a';

test.each([
  [{ type: 'page', url, html: '<p>', cut: true }],
  [{ type: 'wall', url, status: 402 }],
  [{ type: 'missing', url, status: 404 }],
  [{ type: 'not-a-page', url, mediaType: 'image/png' }],
  [{ type: 'refused', url, reason: 'redirect' }],
  [{ type: 'failed', url, reason: 'slow' }],
])('%j is an opening', (opening) => {
  expect(parseOpening({ ...opening, more: 1 })).toEqual(opening);
});

test.each([
  [null],
  ['page'],
  [{ type: 'page', url }],
  [{ type: 'page', url: 1, html: '' }],
  [{ type: 'wall', url, status: '402' }],
  [{ type: 'refused', url, reason: 'mood' }],
  [{ type: 'failed', url }],
  [{ type: 'else', url }],
])('%j is none', (value) => {
  expect(parseOpening(value)).toBeUndefined();
});
