// A trace as a statechart: (state, event) -> {state, effects}. No clock, no network: what is to be done is an effect, and what
// came of it an event that carries the token it was asked with, so that a late one changes nothing.
//
//   idle ─ started ─> opening ─ opened ─> reading ─ read ─┬─> opening (the next page)
//                        │                                 ├─> recalling ─ recalled ─> opening
//                        └──────────── every way out ──────┴─> finished
import type { Publication } from '../analysis.ts';
import { sameAddress } from './address-policy.ts';
import type { CitingPage, Finding, TracedPage } from './finding.ts';
import { TRACE_LIMITS } from './limits.ts';
import type { AddressSource } from './next-address.ts';
import type { Opening } from './opening.ts';
import { samePublication } from './same-publication.ts';

/** Why a trace ended. `name` and `url` are what the end is about, `detail` a status, a media type, a refusal, a language. */
export interface TraceEnd {
  readonly why: /** The last page credits no further publication: it is the original report. */
    | 'original'
    /** It credits a page that was passed before: there is no original report. */
    | 'circle'
    /** Somebody is upstream, but nobody says who. */
    | 'nobody'
    /** Named, but nothing says where. */
    | 'no-address'
    | 'wall'
    | 'missing'
    | 'refused'
    | 'not-a-page'
    | 'no-article'
    | 'does-not-say'
    | 'unreadable'
    | 'failed'
    | 'too-many-steps'
    | 'out-of-time'
    | 'cancelled'
    /** The part that opens pages was shut down twice in a row. */
    | 'stopped';
  readonly name: string | null;
  readonly url: string | null;
  readonly detail: string | null;
  /** For `circle`: index in `pages` of the page that it comes back to. */
  readonly back: number | null;
  /** For `does-not-say` and `unreadable`: the page that was opened. */
  readonly page: TracedPage | null;
}

/** A page of the trace and how it was come by. */
export interface TraceStep {
  readonly page: TracedPage;
  /** Index of its report in the chain of the page before, and where its address stood; null for the reader's page. */
  readonly reached: { readonly report: number; readonly from: AddressSource } | null;
}

interface Running {
  /** Token of the trace's beginning: tells it from other traces. */
  readonly trace: number;
  readonly token: number;
  readonly steps: readonly TraceStep[];
  readonly last: CitingPage;
}
interface Target {
  readonly url: string;
  readonly publication: Publication;
  readonly report: number;
  readonly from: AddressSource;
}

export type TraceState =
  | { readonly name: 'idle'; readonly token: number }
  | (Running & { readonly name: 'opening'; readonly target: Target; readonly asked: 1 | 2 })
  | (Running & { readonly name: 'reading'; readonly target: Target; readonly url: string })
  | (Running & { readonly name: 'recalling'; readonly publication: Publication; readonly report: number })
  | {
      readonly name: 'finished';
      readonly token: number;
      readonly steps: readonly TraceStep[];
      readonly end: TraceEnd;
    };

export type TraceEvent =
  | { readonly type: 'started'; readonly from: Finding }
  /** `null`: no answer came. */
  | { readonly type: 'opened'; readonly token: number; readonly opening: Opening | null }
  /** `null`: the page holds no article; `door`: it asks for a login or a consent. */
  | {
      readonly type: 'read';
      readonly token: number;
      readonly finding: Finding | null;
      readonly door: boolean;
    }
  /** Address of the remembered article that tells the same, or null. */
  | { readonly type: 'recalled'; readonly token: number; readonly url: string | null }
  | { readonly type: 'time-passed'; readonly trace: number }
  | { readonly type: 'cancelled' };

export type TraceEffect =
  | { readonly type: 'open'; readonly token: number; readonly url: string }
  | {
      readonly type: 'read';
      readonly token: number;
      readonly url: string;
      readonly html: string;
      readonly citing: CitingPage;
    }
  | {
      readonly type: 'recall';
      readonly token: number;
      readonly publication: Publication;
      readonly citing: CitingPage;
    }
  /** One timer for the whole trace. */
  | { readonly type: 'start-timer'; readonly trace: number; readonly milliseconds: number }
  | { readonly type: 'stop' };

export interface TraceChange {
  readonly state: TraceState;
  readonly effects: readonly TraceEffect[];
}

export const NO_TRACE: TraceState = { name: 'idle', token: 0 };

/** The next state and what is to be done on the way. An event that means nothing here returns the very same state object. */
export function nextTrace(state: TraceState, event: TraceEvent): TraceChange {
  if (event.type === 'started') return start(state, event.from);
  if (state.name === 'idle' || state.name === 'finished') return stay(state);
  switch (event.type) {
    case 'cancelled':
      return finish(state, 'cancelled');
    case 'time-passed':
      return event.trace === state.trace ? finish(state, 'out-of-time') : stay(state);
    case 'opened':
      return state.name === 'opening' && event.token === state.token
        ? opened(state, event.opening)
        : stay(state);
    case 'read':
      return state.name === 'reading' && event.token === state.token
        ? readPage(state, event.finding, event.door)
        : stay(state);
    case 'recalled':
      return state.name === 'recalling' && event.token === state.token
        ? recalled(state, event.url)
        : stay(state);
  }
}

function start(state: TraceState, from: Finding): TraceChange {
  const trace = state.token + 1;
  const running: Running = { trace, token: trace, steps: [{ page: from.page, reached: null }], last: from };
  const timer: TraceEffect = { type: 'start-timer', trace, milliseconds: TRACE_LIMITS.traceMs };
  const next = follow(running, from);
  // What ran before is dropped, timer and all: its events carry older tokens.
  return { state: next.state, effects: [timer, ...next.effects] };
}

/** Goes where the last page leads. */
function follow(running: Running, { lead }: Finding): TraceChange {
  const { steps, last } = running;
  switch (lead.to) {
    case 'origin':
      return finish(running, 'original', { name: last.page.publication.name, url: last.page.url });
    case 'nobody':
      return finish(running, 'nobody');
    case 'name': {
      const back = steps.findIndex(({ page }) => samePublication(page.publication, lead.publication));
      if (back >= 0 && back < steps.length - 1)
        return finish(running, 'circle', { ...about(steps, back), back });
      const { publication, report } = lead;
      const token = running.token + 1;
      return go(
        { name: 'recalling', ...pick(running), token, publication, report },
        { type: 'recall', token, publication, citing: last },
      );
    }
    case 'address': {
      const step = last.page.credit.chain[lead.report];
      const publication =
        step && step.role !== 'origin' ? { name: step.name, id: step.id } : { name: '', id: null };
      return open(running, { url: lead.url, publication, report: lead.report, from: lead.from });
    }
  }
}

function open(running: Running, target: Target): TraceChange {
  const back = pageAt(running.steps, target.url);
  if (back >= 0) return finish(running, 'circle', { ...about(running.steps, back), back });
  if (running.steps.length > TRACE_LIMITS.steps)
    return finish(running, 'too-many-steps', { name: target.publication.name, url: target.url });
  const token = running.token + 1;
  return go(
    { name: 'opening', ...pick(running), token, target, asked: 1 },
    { type: 'open', token, url: target.url },
  );
}

function opened(state: Extract<TraceState, { name: 'opening' }>, opening: Opening | null): TraceChange {
  const { target } = state;
  const name = target.publication.name;
  const token = state.token + 1;
  if (opening === null) {
    if (state.asked === 2) return finish(state, 'stopped', { name, url: target.url });
    return go({ ...state, token, asked: 2 }, { type: 'open', token, url: target.url });
  }
  const { url } = opening;
  switch (opening.type) {
    case 'wall':
    case 'missing':
      return finish(state, opening.type, {
        name,
        url,
        detail: opening.status > 0 ? String(opening.status) : null,
      });
    case 'refused':
    case 'failed':
      return finish(state, opening.type, { name, url, detail: opening.reason });
    case 'not-a-page':
      return finish(state, 'not-a-page', { name, url, detail: opening.mediaType });
    case 'page': {
      const back = pageAt(state.steps, url);
      if (back >= 0) return finish(state, 'circle', { ...about(state.steps, back), back });
      const reading: TraceState = { name: 'reading', ...pick(state), token, target, url };
      return go(reading, { type: 'read', token, url, html: opening.html, citing: state.last });
    }
  }
}

function readPage(
  state: Extract<TraceState, { name: 'reading' }>,
  finding: Finding | null,
  door: boolean,
): TraceChange {
  const { target, url } = state;
  if (!finding) return finish(state, door ? 'wall' : 'no-article', { name: target.publication.name, url });
  const { verdict } = finding;
  const page = namedAs(finding.page, target.publication);
  const { name } = page.publication;
  if (verdict === 'does-not-say') return finish(state, door ? 'wall' : 'does-not-say', { name, url, page });
  if (page.passage === null) return finish(state, 'unreadable', { name, url, page, detail: page.language });
  const reached = { report: target.report, from: target.from };
  const steps = [...state.steps, { page, reached }];
  const running: Running = { ...pick(state), steps, last: { ...finding, page } };
  if (verdict === 'unreadable') return finish(running, 'unreadable', { name, url, detail: page.language });
  return follow(running, finding);
}

/** A page that is in no registry goes by the name that it was credited by. */
function namedAs(page: TracedPage, credited: Publication): TracedPage {
  return page.publication.id === null && credited.name !== '' ? { ...page, publication: credited } : page;
}

function recalled(state: Extract<TraceState, { name: 'recalling' }>, url: string | null): TraceChange {
  const { publication, report } = state;
  if (url === null) return finish(state, 'no-address', { name: publication.name });
  return open(state, { url, publication, report, from: 'remembered' });
}

function finish(state: Running, why: TraceEnd['why'], what: Partial<TraceEnd> = {}): TraceChange {
  const end: TraceEnd = { why, name: null, url: null, detail: null, back: null, page: null, ...what };
  return go({ name: 'finished', token: state.token + 1, steps: state.steps, end }, { type: 'stop' });
}

/** Index of the page with this address, -1 when there is none. */
function pageAt(steps: readonly TraceStep[], url: string): number {
  return steps.findIndex(({ page }) => page.url !== null && sameAddress(page.url, url));
}

function about(steps: readonly TraceStep[], index: number): Pick<TraceEnd, 'name' | 'url'> {
  const page = steps[index]?.page;
  return { name: page?.publication.name ?? null, url: page?.url ?? null };
}

function pick({ trace, token, steps, last }: Running): Running {
  return { trace, token, steps, last };
}

function stay(state: TraceState): TraceChange {
  return { state, effects: [] };
}

function go(state: TraceState, ...effects: TraceEffect[]): TraceChange {
  return { state, effects };
}
