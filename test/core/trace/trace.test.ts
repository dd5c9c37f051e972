// Traces from the first page to the last: the right chain, the right count, the right reason to stop.
import { describe, expect, test } from 'vitest';
import type { Attribution } from '../../../src/core/analysis.ts';
import { startOf } from '../../../src/core/trace/finding.ts';
import type { Opening } from '../../../src/core/trace/opening.ts';
import { NO_TRACE, nextTrace, type TraceState } from '../../../src/core/trace/trace-machine.ts';
import { tracedAttribution } from '../../../src/core/trace/traced-attribution.ts';
import { attributionWith, openedPage, outletOfHost, type PaperPage, traceOnPaper } from './paper-web.ts';

const FACT = 'the ferry company Astrava will stop sailing to Skerra in March after losing 12 million crowns';

/** A page of "<name> Post" that credits the next one with the same fact, or nobody. */
function post(name: string, credits: string | null, more: Partial<PaperPage> = {}): PaperPage {
  const url = `https://www.${name.toLowerCase()}post.example/ferry`;
  const credit =
    credits === null
      ? 'two officials familiar with the talks said'
      : `the newspaper [${credits} Post](https://www.${credits.toLowerCase()}post.example/ferry) reported`;
  return {
    url,
    site: `${name} Post`,
    text: `Ferries to end, ${name} learns\nSkerra ${name} desk: ${FACT}, ${credit}.\nThe weather in ${name} was good, and ${name.length} boats sailed.`,
    ...more,
  };
}

const [ALPHA, BRAVO, CARGO, DELTA, ECHO, FOXES] = [
  'Alpha',
  'Bravo',
  'Cargo',
  'Delta',
  'Echo',
  'Foxes',
] as const;
/** Whom a post that credits nobody further has it from. */
const PEOPLE = 'unnamed officials';
const CHAIN = [
  post(BRAVO, CARGO),
  post(CARGO, DELTA),
  post(DELTA, ECHO),
  post(ECHO, FOXES),
  post(FOXES, null),
];

/** Names down the chain, hops, circular, end. */
function outcome(start: PaperPage, trace: { state: TraceState }, words = 'reported') {
  const attribution: Attribution = attributionWith(openedPage(start), words);
  const traced = tracedAttribution(attribution, trace.state);
  if (trace.state.name !== 'finished') throw new Error(`the trace is still ${trace.state.name}`);
  const { why, name } = trace.state.end;
  const chain = traced.chain.map((step) => step.name);
  const evidence = traced.chain.map((step) => (step.role === 'page' ? 'page' : step.evidence));
  return { chain, evidence, hops: traced.hops, circular: traced.circular, why, name };
}

describe('a straight chain', () => {
  test.each([1, 2, 3, 4, 5])('of %i hops', (hops) => {
    const pages = CHAIN.slice(5 - hops);
    const first = post(ALPHA, [BRAVO, CARGO, DELTA, ECHO, FOXES][5 - hops] ?? '');
    const trace = traceOnPaper(first, 'reported', pages);
    const names = [BRAVO, CARGO, DELTA, ECHO, FOXES].slice(5 - hops).map((name) => `${name} Post`);
    expect(outcome(first, trace)).toEqual({
      chain: ['Alpha Post', ...names, PEOPLE],
      evidence: ['page', ...names.map(() => 'found'), 'stated'],
      hops,
      circular: false,
      why: 'original',
      name: 'Foxes Post',
    });
    expect(trace.asked).toEqual(pages.map(({ url }) => url));
  });

  test('each step rests on the words of its page', () => {
    const first = post(ALPHA, FOXES);
    const { state } = traceOnPaper(first, 'reported', [post(FOXES, null)]);
    const chain = tracedAttribution(attributionWith(openedPage(first), 'reported'), state).chain;
    expect(chain[1]).toMatchObject({
      role: 'report',
      quote: expect.stringContaining(`Skerra Foxes desk: ${FACT}`),
      url: 'https://www.foxespost.example/ferry',
    });
  });
});

describe('a trace stops', () => {
  test('at a circle, which has no count', () => {
    const start = post(ALPHA, BRAVO);
    const trace = traceOnPaper(start, 'reported', [post(BRAVO, CARGO), post(CARGO, ALPHA)]);
    expect(outcome(start, trace)).toMatchObject({
      chain: ['Alpha Post', 'Bravo Post', 'Cargo Post', 'Alpha Post'],
      hops: null,
      circular: true,
      why: 'circle',
      name: 'Alpha Post',
    });
    expect(trace.asked).toHaveLength(2);
  });

  test('at a circle that goes by name only', () => {
    const start = post(ALPHA, BRAVO);
    const back = post(BRAVO, null, {
      text: `Ferries\nIn Skerra ${FACT}, the newspaper Alpha Post reported.`,
    });
    expect(outcome(start, traceOnPaper(start, 'reported', [back]))).toMatchObject({
      circular: true,
      why: 'circle',
    });
  });

  test('where a name has no address, and offers it', () => {
    const start = post(ALPHA, BRAVO);
    const last = post(BRAVO, null, {
      text: `Ferries\nIn Skerra ${FACT}, the newspaper Cargo Post reported.`,
    });
    expect(outcome(start, traceOnPaper(start, 'reported', [last]))).toMatchObject({
      chain: ['Alpha Post', 'Bravo Post', 'Cargo Post'],
      evidence: ['page', 'found', 'stated'],
      hops: 2,
      why: 'no-address',
      name: 'Cargo Post',
    });
  });

  test('goes on where an article remembered earlier is the one', () => {
    const start = post(ALPHA, BRAVO);
    const middle = post(BRAVO, null, {
      text: `Ferries\nIn Skerra ${FACT}, the newspaper Cargo Post reported.`,
    });
    const end = post(CARGO, null);
    const trace = traceOnPaper(start, 'reported', [middle, end], undefined, ({ name }) =>
      name === 'Cargo Post' ? end.url : null,
    );
    expect(outcome(start, trace)).toMatchObject({
      evidence: ['page', 'found', 'found', 'stated'],
      hops: 2,
      why: 'original',
    });
  });

  test('at hearsay', () => {
    const start = post(ALPHA, BRAVO);
    const last = post(BRAVO, null, {
      text: 'Ferries\nThe ferry company Astrava will reportedly stop sailing to Skerra in March after losing 12 million crowns.',
    });
    expect(outcome(start, traceOnPaper(start, 'reported', [last]))).toMatchObject({
      hops: null,
      circular: false,
      why: 'nobody',
    });
  });

  test('on a page that does not say it', () => {
    const start = post(ALPHA, BRAVO);
    const other = post(BRAVO, null, {
      text: 'A lounge opens\nAstrava opened a waiting hall in Skerra on Monday, with coffee.\nThe mayor cut a ribbon.',
    });
    expect(outcome(start, traceOnPaper(start, 'reported', [other]))).toEqual({
      chain: ['Alpha Post', 'Bravo Post'],
      evidence: ['page', 'stated'],
      hops: 1,
      circular: false,
      why: 'does-not-say',
      name: 'Bravo Post',
    });
  });

  test('on a page in a language that is not read', () => {
    const start = post(ALPHA, BRAVO);
    const foreign = post(BRAVO, null, {
      language: 'ru',
      text: 'Паромы\nКомпания «Астрава» прекратит рейсы в марте, сообщили два чиновника.',
    });
    expect(outcome(start, traceOnPaper(start, 'reported', [foreign]))).toMatchObject({
      evidence: ['page', 'stated'],
      why: 'unreadable',
    });
  });

  test('after six pages', () => {
    const names = ['Alpha', 'Bravo', 'Cargo', 'Delta', 'Echo', 'Foxes', 'Golfer', 'Hotels', 'Indigo'];
    const pages = names.slice(0, -1).map((name, index) => post(name, names[index + 1] ?? null));
    const [start] = pages;
    if (!start) throw new Error('no page');
    const trace = traceOnPaper(start, 'reported', pages);
    expect(outcome(start, trace)).toMatchObject({ hops: 7, why: 'too-many-steps', name: 'Hotels Post' });
    expect(trace.asked).toHaveLength(6);
  });

  test.each<[Opening, string]>([
    [{ type: 'wall', url: 'https://x.example/a', status: 402 }, 'wall'],
    [{ type: 'missing', url: 'https://x.example/a', status: 404 }, 'missing'],
    [{ type: 'refused', url: 'https://x.example/a', reason: 'redirect' }, 'refused'],
    [{ type: 'not-a-page', url: 'https://x.example/a', mediaType: 'application/pdf' }, 'not-a-page'],
    [{ type: 'failed', url: 'https://x.example/a', reason: 'slow' }, 'failed'],
  ])('when the page is %j', (opening, why) => {
    const start = post(ALPHA, BRAVO);
    const trace = traceOnPaper(start, 'reported', [], () => opening);
    expect(outcome(start, trace)).toMatchObject({
      chain: ['Alpha Post', 'Bravo Post'],
      hops: 1,
      why,
      name: 'Bravo Post',
    });
  });

  test('when the answer is missing twice, having asked again once', () => {
    const start = post(ALPHA, BRAVO);
    const trace = traceOnPaper(start, 'reported', [], () => null);
    expect(outcome(start, trace).why).toBe('stopped');
    expect(trace.asked).toHaveLength(2);
  });
});

describe('a page upstream', () => {
  describe('that prints the same text', () => {
    const body = Array.from(
      { length: 20 },
      (_, i) => `Paragraph ${i} tells of boat ${i * 3} and of ${i * 5} crowns lost at pier ${i}.`,
    ).join('\n');
    const printed = (name: string, credits: string | null, text = body): PaperPage => {
      const page = post(name, credits);
      return { ...page, text: `${page.text}\n${text}` };
    };
    const sameText = ({ state }: { state: TraceState }) =>
      state.name === 'idle' ? [] : state.steps.map(({ page }) => page.sameText);

    test('as the page is one hop, as a reprint always is, and marked', () => {
      const start = printed(ALPHA, BRAVO);
      const trace = traceOnPaper(start, 'reported', [printed(BRAVO, null)]);
      expect(sameText(trace)).toEqual([false, true]);
      expect(outcome(start, trace)).toMatchObject({ chain: ['Alpha Post', 'Bravo Post', PEOPLE], hops: 1 });
    });

    test('as the page that led to it is one step with that', () => {
      const start = post(ALPHA, BRAVO);
      const trace = traceOnPaper(start, 'reported', [printed(BRAVO, CARGO), printed(CARGO, null)]);
      expect(sameText(trace)).toEqual([false, false, true]);
      expect(outcome(start, trace)).toMatchObject({
        chain: ['Alpha Post', 'Bravo Post', PEOPLE],
        hops: 1,
        why: 'original',
        name: 'Cargo Post',
      });
    });

    test('is one step under three names, and the trail goes on behind them', () => {
      const start = post(ALPHA, BRAVO);
      const copies = [printed(BRAVO, CARGO), printed(CARGO, DELTA), printed(DELTA, ECHO)];
      const trace = traceOnPaper(start, 'reported', [...copies, post(ECHO, null)]);
      expect(outcome(start, trace)).toMatchObject({
        chain: ['Alpha Post', 'Bravo Post', 'Echo Post', PEOPLE],
        hops: 2,
        why: 'original',
      });
    });

    test('stays a step of its own where a report in between is named', () => {
      const start = post(ALPHA, BRAVO);
      const between = {
        ...printed(BRAVO, null),
        text: `Ferries to end\nSkerra desk: ${FACT}, the newspaper Delta Post reported, citing the newspaper [Cargo Post](${post(CARGO, null).url}).\n${body}`,
      };
      const trace = traceOnPaper(start, 'reported', [between, printed(CARGO, null)]);
      expect(outcome(start, trace)).toMatchObject({
        chain: ['Alpha Post', 'Bravo Post', 'Delta Post', 'Cargo Post', PEOPLE],
        hops: 3,
      });
    });

    test('and credits the one that credits it is a circle all the same', () => {
      const start = post(ALPHA, BRAVO);
      const trace = traceOnPaper(start, 'reported', [printed(BRAVO, CARGO), printed(CARGO, BRAVO)]);
      expect(outcome(start, trace)).toMatchObject({
        chain: ['Alpha Post', 'Bravo Post', 'Bravo Post'],
        hops: null,
        circular: true,
      });
    });
  });

  test('that is newer than the page that credits it is pointed out', () => {
    const start = post(ALPHA, BRAVO, { published: '2026-11-17' });
    const { state } = traceOnPaper(start, 'reported', [
      post(BRAVO, null, { published: '2026-11-18T06:00:00Z' }),
    ]);
    expect(state.name === 'finished' && state.steps.map(({ page }) => page.newer)).toEqual([false, true]);
  });

  test('redirected to a page that was passed before closes a circle', () => {
    const start = post(ALPHA, BRAVO);
    const back: Opening = { type: 'page', url: start.url, html: '', cut: false };
    const trace = traceOnPaper(start, 'reported', [], () => back);
    expect(outcome(start, trace)).toMatchObject({ circular: true, why: 'circle' });
  });
});

describe('what comes late or out of turn', () => {
  const begin = () => {
    const page = openedPage(post(ALPHA, BRAVO));
    return nextTrace(NO_TRACE, {
      type: 'started',
      from: startOf(page, attributionWith(page, 'reported'), outletOfHost),
    });
  };
  const nowhere: Opening = { type: 'missing', url: 'https://x.example/a', status: 404 };

  test('changes nothing: the very same state comes back', () => {
    const { state } = begin();
    for (const event of [
      { type: 'opened', token: 1, opening: nowhere },
      { type: 'read', token: 2, finding: null, door: false },
      { type: 'recalled', token: 2, url: null },
      { type: 'time-passed', trace: 7 },
    ] as const) {
      expect(nextTrace(state, event).state).toBe(state);
    }
    const over = nextTrace(state, { type: 'cancelled' }).state;
    expect(nextTrace(over, { type: 'opened', token: 2, opening: nowhere }).state).toBe(over);
    expect(nextTrace(NO_TRACE, { type: 'cancelled' }).state).toBe(NO_TRACE);
  });

  test('a timer of the trace before does not end the next', () => {
    const first = begin().state;
    const page = openedPage(post(ALPHA, CARGO));
    const from = startOf(page, attributionWith(page, 'reported'), outletOfHost);
    const second = nextTrace(first, { type: 'started', from }).state;
    expect(second).toMatchObject({ name: 'opening', target: { url: 'https://www.cargopost.example/ferry' } });
    expect(nextTrace(second, { type: 'time-passed', trace: 1 }).state).toBe(second);
  });

  test('time and cancel end it, and stop what runs', () => {
    const { state, effects } = begin();
    const timer = effects.find((effect) => effect.type === 'start-timer');
    const late = nextTrace(state, { type: 'time-passed', trace: timer?.trace ?? 0 });
    expect(late).toMatchObject({
      state: { name: 'finished', end: { why: 'out-of-time' } },
      effects: [{ type: 'stop' }],
    });
    const cancelled = nextTrace(state, { type: 'cancelled' });
    expect(cancelled).toMatchObject({ state: { end: { why: 'cancelled' } }, effects: [{ type: 'stop' }] });
  });
});
