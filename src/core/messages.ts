// Every message between the parts of the extension: name -> what is sent and what comes back. platform/messaging sends and
// answers them; nothing else may. What arrives is parsed here, since a message is input like any other. What pages send and what the
// extension sends are apart: who may send what is never in doubt, and a page carries no parser that it has no use for.
import { type CandidateAnswer, parseCandidateAnswer, SIGNALS, type Signal } from './candidate.ts';
import { type PageSummary, parsePageSummary } from './page-summary.ts';
import { isCount, isRecord, type Parser } from './result.ts';

/** From a content script in the top frame of a tab, to the background and any open page of the extension. */
export interface PageMessages {
  /** Gate to background: this page looks like news. The background injects the reader unless settings forbid. */
  'gate:candidate': { ask: { readonly signal: Signal }; answer: CandidateAnswer };
  /** Reader to background, for the tab's badge: how many attributions are lit; null when the reader has gone quiet. An open
   * popup hears it too and asks for the summary again, so it is sent whenever what is lit has changed. */
  'reader:count': { ask: { readonly count: number | null }; answer: null };
  /** Reader to the side panel: the phrase whose card is open; null is none. Nobody answers when the panel is closed. */
  'reader:pointed': { ask: { readonly index: number | null }; answer: null };
  /** Reader to background: put the card part into this page. */
  'card:prepare': { ask: null; answer: { readonly injected: boolean } };
  /** Reader to background: open the options, which a page's script cannot. */
  'card:options': { ask: null; answer: null };
  /** Reader to background: put the tracing part into this page. */
  'trace:prepare': { ask: null; answer: { readonly injected: boolean } };
  /** Tracing part to background: open an upstream page. Answers an `Opening` (core/trace/parse-opening.ts). */
  'trace:open': { ask: { readonly url: string }; answer: unknown };
  /** Tracing part to background: what this tab has asked for is not wanted any more. */
  'trace:stop': { ask: null; answer: null };
  /** Tracing part to background, by a press that names the index: one look-up. Answers an `IndexAnswer` (core/trace/story-index.ts). */
  'trace:look-up': {
    ask: { readonly host: string | null; readonly words: readonly string[] };
    answer: unknown;
  };
  /** Tracing part to background: a `RememberedArticle` to keep, if the settings and the window allow it. Answers `MemoryNews`
   * for each of its credits (core/memory/parse-story.ts). */
  'memory:keep': { ask: unknown; answer: unknown };
  /** Tracing part to background: a `RecallAsk`; answers `{ url }`, null when no remembered article tells it. */
  'memory:recall': { ask: unknown; answer: unknown };
}

/** From a part of the extension itself: to the background, or to the reader in a tab. */
export interface OwnMessages {
  /** Popup to background: read this tab though the gate said no. */
  'popup:scan': { ask: { readonly tabId: number }; answer: { readonly injected: boolean } };
  /** Popup to the tab's reader. */
  'reader:summary': { ask: null; answer: PageSummary };
  /** Popup to the tab's reader: scroll to an attribution and open its card. */
  'reader:show': { ask: { readonly index: number }; answer: null };
  /** Popup to the tab's reader: trace all that is lit and leads on, one after the other. */
  'reader:trace': { ask: null; answer: null };
  /** Popup to the tab's reader: end that, and leave what it has found. */
  'reader:trace-cancel': { ask: null; answer: null };
  /** Background (keyboard command) to the tab's reader. */
  'reader:step': { ask: { readonly direction: 1 | -1 }; answer: null };
  /** Side panel to the tab's reader: all that is known of what is lit, an `Analysis`. The panel parses it
   * (core/map/parse-analysis.ts), so that pages need not carry the parser. From then on the reader sends `reader:pointed`. */
  'reader:sourcing': { ask: null; answer: unknown };
  /** Side panel to the tab's reader: mark these phrases, by index, until told otherwise. */
  'reader:light': { ask: { readonly indices: readonly number[] }; answer: null };
  /** Options page to background. `aside`: rows that could not be read; `dropped`: the oldest articles, gone since the last time this was
   * asked because the device was full. */
  'memory:status': {
    ask: null;
    answer: { readonly articles: number; readonly aside: number; readonly dropped: number };
  };
  /** Options page to background: the text of a file with all that is remembered. */
  'memory:export': { ask: null; answer: { readonly text: string } };
  /** Options page to background: keep what is in such a file. `refused`: entries that are none; null when the file is none. */
  'memory:import': {
    ask: { readonly text: string };
    answer: { readonly taken: number; readonly refused: number | null };
  };
  'memory:clear': { ask: null; answer: null };
}

export type PageMessageName = keyof PageMessages;
export type OwnMessageName = keyof OwnMessages;

type AnyMessages = Readonly<Record<string, { readonly ask: unknown; readonly answer: unknown }>>;
type Messages<Map> = { readonly [Name in keyof Map]: AnyMessages[string] };
export type Asks<Map extends Messages<Map>> = { readonly [Name in keyof Map]: Parser<Map[Name]['ask']> };
export type Answers<Map extends Messages<Map>> = {
  readonly [Name in keyof Map]: Parser<Map[Name]['answer']>;
};

/** A message as it travels, in what arrived; null when it is none of these or not as it should be. Never throws. */
export function parseMessage<Map extends Messages<Map>>(
  asks: Asks<Map>,
  value: unknown,
): { readonly name: keyof Map & string; readonly ask: unknown } | null {
  if (!isRecord(value) || typeof value.name !== 'string' || !Object.hasOwn(asks, value.name)) return null;
  const name = value.name as keyof Map & string;
  const ask = asks[name](value.ask);
  return ask === undefined ? null : { name, ask };
}

const nothing: Parser<null> = (value) => (value === null || value === undefined ? null : undefined);
/** For whoever asked to parse. */
const anything: Parser<unknown> = (value) => value ?? undefined;
const text: Parser<{ text: string }> = (value) =>
  isRecord(value) && typeof value.text === 'string' ? { text: value.text } : undefined;
const injected: Parser<{ injected: boolean }> = (value) =>
  isRecord(value) && typeof value.injected === 'boolean' ? { injected: value.injected } : undefined;

export const ASKS_OF_PAGES: Asks<PageMessages> = {
  'gate:candidate': (value) => {
    const signal = isRecord(value) ? SIGNALS.find((known) => known === value.signal) : undefined;
    return signal && { signal };
  },
  'reader:count': (value) =>
    isRecord(value) && (value.count === null || isCount(value.count)) ? { count: value.count } : undefined,
  'reader:pointed': (value) =>
    isRecord(value) && (value.index === null || isCount(value.index)) ? { index: value.index } : undefined,
  'card:prepare': nothing,
  'card:options': nothing,
  'trace:prepare': nothing,
  'trace:open': (value) =>
    isRecord(value) && typeof value.url === 'string' ? { url: value.url } : undefined,
  'trace:stop': nothing,
  'trace:look-up': (value) =>
    isRecord(value) &&
    (value.host === null || typeof value.host === 'string') &&
    Array.isArray(value.words) &&
    value.words.every((word) => typeof word === 'string')
      ? { host: value.host, words: value.words }
      : undefined,
  'memory:keep': anything,
  'memory:recall': anything,
};

export const ANSWERS_TO_PAGES: Answers<PageMessages> = {
  'gate:candidate': parseCandidateAnswer,
  'reader:count': nothing,
  'reader:pointed': nothing,
  'card:prepare': injected,
  'card:options': nothing,
  'trace:prepare': injected,
  'trace:open': anything,
  'trace:stop': nothing,
  'trace:look-up': anything,
  'memory:keep': anything,
  'memory:recall': anything,
};

export const OWN_ASKS: Asks<OwnMessages> = {
  'popup:scan': (value) => (isRecord(value) && isCount(value.tabId) ? { tabId: value.tabId } : undefined),
  'reader:summary': nothing,
  'reader:show': (value) => (isRecord(value) && isCount(value.index) ? { index: value.index } : undefined),
  'reader:trace': nothing,
  'reader:trace-cancel': nothing,
  'reader:step': (value) =>
    isRecord(value) && (value.direction === 1 || value.direction === -1)
      ? { direction: value.direction }
      : undefined,
  'reader:sourcing': nothing,
  'reader:light': (value) =>
    isRecord(value) && Array.isArray(value.indices) && value.indices.every(isCount)
      ? { indices: value.indices }
      : undefined,
  'memory:status': nothing,
  'memory:export': nothing,
  'memory:import': text,
  'memory:clear': nothing,
};

export const OWN_ANSWERS: Answers<OwnMessages> = {
  'popup:scan': injected,
  'reader:summary': parsePageSummary,
  'reader:show': nothing,
  'reader:trace': nothing,
  'reader:trace-cancel': nothing,
  'reader:step': nothing,
  'reader:sourcing': anything,
  'reader:light': nothing,
  'memory:status': (value) =>
    isRecord(value) && isCount(value.articles) && isCount(value.aside) && isCount(value.dropped)
      ? { articles: value.articles, aside: value.aside, dropped: value.dropped }
      : undefined,
  'memory:export': text,
  'memory:import': (value) =>
    isRecord(value) && isCount(value.taken) && (value.refused === null || isCount(value.refused))
      ? { taken: value.taken, refused: value.refused }
      : undefined,
  'memory:clear': nothing,
};
