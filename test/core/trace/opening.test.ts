// Why a page could not be opened, and in which letters one that could is written.
import { describe, expect, test } from 'vitest';
import { charsetOf } from '../../../src/core/trace/charset.ts';
import { isDoor, isPageType, openingOfStatus, saysDoor } from '../../../src/core/trace/opening.ts';

const URL = 'https://www.example.com/a';

describe('a status', () => {
  test.each<[status: number, type: string | null]>([
    [200, null],
    [401, 'wall'],
    [402, 'wall'],
    [403, 'wall'],
    [407, 'wall'],
    [429, 'wall'],
    [451, 'wall'],
    [404, 'missing'],
    [410, 'missing'],
    [500, 'failed'],
    [304, 'failed'],
  ])('%i: %s', (status, type) => {
    expect(openingOfStatus(URL, status)?.type ?? null).toBe(type);
  });
});

describe('a door', () => {
  test.each<[asked: string, url: string, door: boolean]>([
    [URL, URL, false],
    [URL, 'https://www.example.com/login?next=a', true],
    [URL, 'https://consent.example.com/collect', true],
    [URL, 'https://www.example.com/news/a', false],
    [URL, 'https://www.example.com/news/blogging-in-oslo', false],
    ['https://www.example.com/login-law', 'https://www.example.com/2026/login-law', false],
  ])('%s that leads to %s: %s', (asked, url, door) => {
    expect(isDoor(asked, url)).toBe(door);
  });
  test('says so, in few words', () => {
    expect(saysDoor('Subscribe to go on reading.')).toBe(true);
    expect(saysDoor('The ferry sank.')).toBe(false);
    expect(saysDoor(`You may subscribe below. ${'The ferry sank off Skerra. '.repeat(60)}`)).toBe(false);
  });
});

test.each<[type: string | null, page: boolean]>([
  ['text/html', true],
  ['text/html; charset=windows-1251', true],
  ['application/xhtml+xml', true],
  [null, true],
  ['application/pdf', false],
  ['text/html-sandboxed', false],
  ['application/json', false],
])('%s is a page: %s', (type, page) => {
  expect(isPageType(type)).toBe(page);
});

describe('the encoding', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  test.each<[why: string, type: string | null, head: Uint8Array, charset: string | null]>([
    ['of the header', 'text/html; charset="Windows-1251"', bytes('<meta charset=utf-8>'), 'windows-1251'],
    ['of meta', 'text/html', bytes('<html><head><meta charset="koi8-r">'), 'koi8-r'],
    [
      'of the old meta',
      null,
      bytes('<META http-equiv=x content="text/html; charset=iso-8859-2">'),
      'iso-8859-2',
    ],
    ['of an XML declaration', null, bytes('<?xml version="1.0" encoding="shift_jis"?>'), 'shift_jis'],
    ['of the first bytes, whatever the header', 'text/html; charset=koi8-r', bytes('\ufeff<p>'), 'utf-8'],
    ['that cannot be', null, bytes('<meta charset=utf-16>'), 'utf-8'],
    ['that nobody says', 'text/html', bytes('<p>hello'), null],
    ['said too late', null, bytes(`${' '.repeat(5000)}<meta charset=koi8-r>`), null],
  ])('%s', (_, type, head, charset) => {
    expect(charsetOf(type, head)).toBe(charset);
  });
});
