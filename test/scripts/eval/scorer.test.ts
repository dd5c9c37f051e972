// The scorer: small pages of a few words, where everybody can see what is right.
import { describe, expect, it } from 'vitest';
import { changesSince, runOf } from '../../../scripts/eval/accepted-run.ts';
import { figuresOf } from '../../../scripts/eval/figures.ts';
import type { GoldAttribution, GoldPage } from '../../../scripts/eval/gold-set.ts';
import { foldSpace, locate } from '../../../scripts/eval/locate.ts';
import { sameDocument, sameName, sameUpstream } from '../../../scripts/eval/same-name.ts';
import { scorePage } from '../../../scripts/eval/score-page.ts';
import type { Analysis, Attribution } from '../../../src/core/analysis.ts';

const TEXT = 'Reuters reported a fire. Officials say it is out. The paper said more.';

function marked(span: string, rest: Partial<GoldAttribution> = {}): GoldAttribution {
  const start = TEXT.indexOf(span);
  return {
    span,
    start,
    end: start + span.length,
    kind: 'outlet',
    source: null,
    upstream: 'Reuters',
    chain: ['Cove Post', 'Reuters'],
    hops: 1,
    arguable: false,
    other: null,
    ...rest,
  };
}

function lit(exact: string, rest: Partial<Attribution> = {}): Attribution {
  const start = TEXT.indexOf(exact);
  return {
    kind: 'outlet',
    exact,
    prefix: TEXT.slice(Math.max(0, start - 40), start),
    suffix: TEXT.slice(start + exact.length, start + exact.length + 40),
    start,
    end: start + exact.length,
    source: null,
    cue: '',
    upstream: 'Reuters',
    chain: [
      { role: 'page', name: 'Cove Post', id: null },
      { role: 'report', name: 'Reuters', id: 'reuters', evidence: 'stated', quote: '', url: null },
    ],
    hops: 1,
    circular: false,
    ...rest,
  };
}

const page = (attributions: readonly GoldAttribution[]): GoldPage => ({
  id: 'cove-1',
  url: null,
  publisher: 'Cove Post',
  republishedFrom: null,
  attributions,
  text: TEXT,
  html: '',
});

const analysis = (attributions: readonly Attribution[]): Analysis => ({
  url: null,
  title: '',
  language: null,
  published: null,
  publisher: { name: 'The Cove Post', id: null },
  republishedFrom: null,
  attributions,
});

const score = (gold: readonly GoldAttribution[], said: readonly Attribution[]) =>
  scorePage(page(gold), analysis(said));
const verdicts = (gold: readonly GoldAttribution[], said: readonly Attribution[]) =>
  score(gold, said).phrases.map(({ verdict }) => verdict);

describe('a phrase', () => {
  const reuters = marked('Reuters reported');
  it.each<[string, readonly Attribution[], readonly string[]]>([
    ['overlaps the marked words: right', [lit('Reuters reported a')], ['right']],
    ['is not there: missed', [], ['missed']],
    ['has the wrong outlet', [lit('Reuters reported', { upstream: 'Tass' })], ['wrong card']],
    ['has the wrong hops', [lit('Reuters reported', { hops: 2 })], ['wrong card']],
    [
      'is where nobody marked one',
      [lit('Reuters reported'), lit('The paper said')],
      ['right', 'false alarm'],
    ],
    ['is a named speaker: never counts', [lit('The paper said', { kind: 'statement' })], ['missed']],
    ['comes twice on one record: no error', [lit('Reuters'), lit('reported a')], ['right']],
    [
      'comes twice: the one that shares more counts',
      [lit('Reuters', { hops: 3 }), lit('reported a'), lit('Reu', { hops: 4 })],
      ['right'],
    ],
  ])('%s', (_what, said, expected) => {
    expect(verdicts([reuters], said)).toEqual(expected);
  });

  it('that is arguable counts neither way, lit or not, right or wrong', () => {
    const arguable = marked('Officials say', { arguable: true });
    expect(score([arguable], [lit('Officials say')])).toMatchObject({
      phrases: [],
      predicted: 0,
      arguable: 1,
    });
    expect(score([arguable], [])).toMatchObject({ phrases: [], predicted: 0, arguable: 1 });
  });

  it('may have a second defensible answer', () => {
    const either = marked('The paper said', { other: { upstream: 'Tass', hops: 2 } });
    expect(verdicts([either], [lit('The paper said', { upstream: 'Tass', hops: 2 })])).toEqual(['right']);
    expect(verdicts([either], [lit('The paper said', { upstream: 'Tass', hops: 1 })])).toEqual([
      'wrong card',
    ]);
  });

  it('that is elsewhere than the marked text is outside, and no false alarm', () => {
    expect(score([], [lit('Reuters reported', { exact: 'photo: Reuters' })])).toMatchObject({
      outside: 1,
      phrases: [],
      predicted: 0,
    });
  });
});

describe('names', () => {
  it.each([
    ['The New York Times', 'New York Times', true],
    ['Agence France-Presse', 'AFP', true],
    ['The Times', 'The New York Times', false],
    ['Kommersant', 'Vedomosti', false],
    ['intelligence report', 'US intelligence report', true],
    ['Sun', 'Sunday Herald', false],
    [null, 'Reuters', false],
  ])('%s is %s: %s', (wanted, given, same) => {
    expect(sameName(wanted, given)).toBe(same);
  });

  it('of nobody are all one', () => {
    expect(sameUpstream(null, 'unnamed media')).toBe(true);
    expect(sameUpstream('unknown outlet', null)).toBe(true);
    expect(sameUpstream(null, 'Reuters')).toBe(false);
  });

  it('of documents need one telling word in common', () => {
    expect(sameDocument(['the harbour audit', 'the audit'], 'audit of the harbour')).toBe(true);
    expect(sameDocument(['the harbour audit'], 'report')).toBe(false);
    expect(sameDocument(['the report'], 'study')).toBe(true);
    expect(sameDocument(['the report'], null)).toBe(false);
  });
});

describe('the place of a phrase', () => {
  const text = foldSpace('He said\n\n  no. Later he said yes.');
  const phrase = (prefix: string, suffix: string) => ({ exact: 'he said', prefix, suffix });

  it('is in offsets of the text as it was', () => {
    expect(locate(text, { exact: 'He said no', prefix: '', suffix: '' }, new Set())).toEqual({
      start: 0,
      end: 13,
    });
  });

  it('is the one with the phrase’s own context', () => {
    const twice = foldSpace('Now he said so. Then he said no.');
    expect(locate(twice, phrase('Then ', ' no.'), new Set())?.start).toBe(21);
    expect(locate(twice, phrase('Now ', ' so.'), new Set())?.start).toBe(4);
  });

  it('of equal ones is the next that is not taken', () => {
    const twice = foldSpace('x he said y. x he said y. x');
    const taken = new Set<number>();
    const same = phrase('x ', ' y. x');
    expect([locate(twice, same, taken)?.start, locate(twice, same, taken)?.start]).toEqual([2, 15]);
  });
});

describe('the figures', () => {
  it('are what one counts by hand', () => {
    const gold = [
      marked('Reuters reported'),
      marked('Officials say', { kind: 'anonymous', upstream: null, hops: 0, chain: ['Cove Post'] }),
    ];
    const said = [lit('Reuters reported', { hops: 2 }), lit('The paper said')];
    expect(figuresOf([score(gold, said)])).toMatchObject({
      pages: 1,
      sure: 2,
      found: 1,
      falseAlarms: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      kind: 1,
      upstream: 1,
      hops: 0,
      chain: 1,
      rightCardRecall: 0,
      rightCardPrecision: 0,
      publisher: 1,
    });
  });
});

describe('gains and losses', () => {
  const gold = [marked('Reuters reported'), marked('The paper said')];
  const run = (said: readonly Attribution[]) => {
    const scores = [score(gold, said)];
    return runOf(scores, figuresOf(scores));
  };

  it('name what changed, and nothing else', () => {
    const before = run([lit('Reuters reported'), lit('Officials say')]);
    const after = run([lit('Reuters reported', { hops: 3 }), lit('The paper said')]);
    const { gains, losses } = changesSince(before, after);
    expect(gains.map(({ before: was, after: is }) => [was, is])).toEqual([
      ['false alarm', null],
      ['missed', 'right'],
    ]);
    expect(losses.map(({ before: was, after: is }) => [was, is])).toEqual([['right', 'wrong card']]);
  });

  it('are none between two equal runs', () => {
    expect(changesSince(run([]), run([]))).toEqual({ gains: [], losses: [] });
  });

  it('are kept without any of the page’s words', () => {
    const kept = JSON.stringify(run([lit('Officials say')]));
    expect(kept).not.toContain('Reuters');
    expect(kept).not.toContain('Officials');
  });
});
