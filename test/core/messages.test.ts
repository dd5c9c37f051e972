// What arrives as a message, from wherever, is either exactly one of ours or nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS_TO_PAGES,
  ASKS_OF_PAGES,
  OWN_ANSWERS,
  OWN_ASKS,
  parseMessage as parseMessageOf,
} from '../../src/core/messages.ts';
import type { PageSummary } from '../../src/core/page-summary.ts';
import { readResult } from '../../src/core/result.ts';

/** As the background reads it, which hears both. */
const parseMessage = (value: unknown) =>
  parseMessageOf(ASKS_OF_PAGES, value) ?? parseMessageOf(OWN_ASKS, value);
const parseSummary = (value: unknown) => readResult(value, OWN_ANSWERS['reader:summary']);

const SUMMARY: PageSummary = {
  attributions: [
    {
      index: 0,
      kind: 'outlet',
      hopClass: 'one-hop',
      hops: 1,
      phrase: 'the paper said',
      upstream: 'The Paper',
      trace: 'Cancelled.',
    },
    {
      index: 1,
      kind: 'hearsay',
      hopClass: 'unknown',
      hops: null,
      phrase: 'reportedly',
      upstream: null,
      trace: null,
    },
  ],
  upstreamSources: 1,
  mostHops: 1,
  stories: ['You have read 2 articles on this.'],
  trace: { running: true, done: 0, of: 1 },
};

describe('a message', () => {
  const accepted: [name: string, ask: unknown][] = [
    ['gate:candidate', { signal: 'declared' }],
    ['reader:count', { count: 12 }],
    ['reader:count', { count: null }],
    ['popup:scan', { tabId: 3 }],
    ['reader:summary', null],
    ['reader:show', { index: 0 }],
    ['reader:trace', null],
    ['reader:trace-cancel', null],
    ['reader:step', { direction: -1 }],
    ['reader:sourcing', null],
    ['reader:light', { indices: [] }],
    ['reader:light', { indices: [2, 0] }],
    ['reader:pointed', { index: 4 }],
    ['reader:pointed', { index: null }],
  ];
  it.each(accepted)('%s %j is understood', (name, ask) => {
    expect(parseMessage({ name, ask })).toEqual({ name, ask });
  });

  const refused: [what: string, value: unknown][] = [
    ['no name', { ask: null }],
    ['a name of nobody', { name: 'reader:erase', ask: null }],
    ['the name of something every object has', { name: 'toString', ask: null }],
    ['a signal that is none', { name: 'gate:candidate', ask: { signal: 'maybe' } }],
    ['a count below nothing', { name: 'reader:count', ask: { count: -1 } }],
    ['a count that is text', { name: 'reader:count', ask: { count: '3' } }],
    ['half a tab', { name: 'popup:scan', ask: { tabId: 1.5 } }],
    ['a step of two', { name: 'reader:step', ask: { direction: 2 } }],
    ['a light on a phrase before the first', { name: 'reader:light', ask: { indices: [-1] } }],
    ['a phrase that is no number', { name: 'reader:pointed', ask: { index: 'first' } }],
    ['a question where none belongs', { name: 'reader:summary', ask: { all: true } }],
  ];
  it.each(refused)('with %s is refused', (_, value) => expect(parseMessage(value)).toBeNull());

  it('drops what does not belong to it', () => {
    const sent = { name: 'popup:scan', ask: { tabId: 3, files: ['other.js'] }, more: 1 };
    expect(parseMessage(sent)).toEqual({ name: 'popup:scan', ask: { tabId: 3 } });
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseMessage(value)));
  });
});

describe('an answer', () => {
  it('is the value that was sent', () => {
    expect(parseSummary({ ok: true, value: SUMMARY })).toEqual({ ok: true, value: SUMMARY });
  });
  const failed: [what: string, value: unknown, error: string][] = [
    ['nobody answers', undefined, 'no answer'],
    ['the other side failed', { ok: false, error: 'gone' }, 'gone'],
    ['the value is not as it should be', { ok: true, value: { attributions: 7 } }, 'answer not understood'],
  ];
  it.each(failed)('fails when %s', (_, value, error) => {
    expect(parseSummary(value)).toEqual({ ok: false, error });
  });
  it('leaves out attributions that are not as they should be', () => {
    const [first] = SUMMARY.attributions;
    const attributions = [
      first,
      { ...first, kind: 'rumour' },
      { ...first, hops: -1 },
      { ...first, phrase: 5 },
      { ...first, trace: 5 },
      null,
    ];
    const result = parseSummary({ ok: true, value: { ...SUMMARY, attributions } });
    expect(result).toEqual({ ok: true, value: { ...SUMMARY, attributions: [first] } });
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        parseSummary({ ok: true, value });
        readResult(value, ANSWERS_TO_PAGES['gate:candidate']);
      }),
    );
  });
});
