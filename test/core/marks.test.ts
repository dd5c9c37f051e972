// What the reader of the news has marked: kept once, forgotten on request, and a phrase marked as none is no longer lit.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/core/analysis.ts';
import {
  type Mark,
  MOST_MARKS,
  markOf,
  marksReport,
  parseMarks,
  withMark,
  withoutMark,
  withoutMarkedOff,
} from '../../src/core/marks.ts';

const PHRASE: Attribution = {
  kind: 'outlet',
  exact: 'the paper said',
  prefix: 'The bridge is closed, ',
  suffix: '. It will open',
  start: 22,
  end: 36,
  source: 'the paper',
  cue: 'said',
  upstream: 'The Paper',
  chain: [
    { role: 'page', name: 'Valley Observer', id: null },
    { role: 'report', name: 'The Paper', id: null, evidence: 'stated', quote: 'the paper said', url: null },
  ],
  hops: 1,
  circular: false,
};
const OTHER: Attribution = { ...PHRASE, prefix: 'It will open in May, ' };
const PAGE = { url: 'https://valley.example/bridge#comments', title: 'The bridge' };
const NOW = '2026-11-22T06:00:00.000Z';
const mark = (kind: Mark['mark'] = 'not-attribution', phrase = PHRASE) => markOf(kind, phrase, PAGE, NOW);

describe('a mark', () => {
  it('holds what the card said, and the address without its fragment', () => {
    expect(mark('wrong-source')).toMatchObject({
      mark: 'wrong-source',
      url: 'https://valley.example/bridge',
      exact: 'the paper said',
      chain: ['Valley Observer', 'The Paper'],
      hops: 1,
    });
  });
  it('takes the place of an earlier one of the same phrase', () => {
    const marks = withMark(withMark([], mark('wrong-source')), mark('not-attribution'));
    expect(marks.map((each) => each.mark)).toEqual(['not-attribution']);
  });
  it('can be taken back', () => {
    expect(withoutMark(withMark([mark('not-attribution', OTHER)], mark()), mark())).toEqual([
      mark('not-attribution', OTHER),
    ]);
  });
  it('pushes out the oldest when there are too many', () => {
    const many = Array.from({ length: MOST_MARKS }, (_, i) => ({ ...mark(), exact: `phrase ${i}` }));
    const marks = withMark(many, mark());
    expect(marks).toHaveLength(MOST_MARKS);
    expect(marks[0]?.exact).toBe('phrase 1');
  });
});

describe('a phrase that is marked as no attribution', () => {
  const shown = (marks: readonly Mark[], url = PAGE.url) => withoutMarkedOff([PHRASE, OTHER], marks, url);
  it('is shown no longer, and others are', () => expect(shown([mark()])).toEqual([OTHER]));
  it('is shown on other pages', () =>
    expect(shown([mark()], 'https://valley.example/')).toEqual([PHRASE, OTHER]));
  it('is shown when only its source is wrong', () =>
    expect(shown([mark('wrong-source')])).toEqual([PHRASE, OTHER]));
});

describe('marks read from storage', () => {
  it('are those that were stored', () =>
    expect(parseMarks(JSON.parse(JSON.stringify([mark()])))).toEqual([mark()]));
  it('are only what can be read', () => {
    const broken = [
      { ...mark(), kind: 'rumour' },
      { ...mark(), exact: 7 },
      { ...mark(), chain: 'a' },
      null,
      'mark',
    ];
    expect(parseMarks([...broken, mark()])).toEqual([mark()]);
  });
  it('never throw', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseMarks(value)));
  });
});

it('a report is JSON with the version that made the marks', () => {
  expect(JSON.parse(marksReport([mark()], '1.2.3'))).toEqual({ upstreamMarks: [mark()], version: '1.2.3' });
});
