// Every message between the parts of the extension: name -> what is sent and what comes back. platform/messaging sends and
// answers them; nothing else may. What arrives is parsed here, since a message is input like any other.
import { type HopClass, KINDS, type Kind } from './analysis.ts';

/** One attribution as the popup's list shows it. `index` is its place in reading order among those shown. */
export interface AttributionItem {
  readonly index: number;
  readonly kind: Kind;
  readonly hopClass: HopClass;
  readonly hops: number | null;
  readonly phrase: string;
  readonly upstream: string | null;
}

/** What the open page's reader found and shows, after the settings have filtered it. */
export interface PageSummary {
  readonly attributions: readonly AttributionItem[];
  /** Distinct named publications upstream of the page. */
  readonly upstreamSources: number;
  /** The largest known hop count, null when none is known. */
  readonly mostHops: number | null;
}

export interface MessageMap {
  /** Gate to background: this page looks like news. `declared`: its metadata says so; `cues`: its shape and text do; `path`:
   * only its address does, so the host has to be a known outlet's. The background injects the reader unless settings forbid. */
  'gate:candidate': { ask: { readonly signal: 'declared' | 'cues' | 'path' }; answer: { readonly injected: boolean } };
  /** Reader to background, for the tab's badge: how many attributions are lit; null when the reader has gone quiet. */
  'reader:count': { ask: { readonly count: number | null }; answer: null };
  /** Popup to background: read this tab though the gate said no. */
  'popup:scan': { ask: { readonly tabId: number }; answer: { readonly injected: boolean } };
  /** Popup to the tab's reader. */
  'reader:summary': { ask: null; answer: PageSummary };
  /** Popup to the tab's reader: scroll to an attribution and open its card. */
  'reader:show': { ask: { readonly index: number }; answer: null };
  /** Background (keyboard command) to the tab's reader. */
  'reader:step': { ask: { readonly direction: 1 | -1 }; answer: null };
}
export type MessageName = keyof MessageMap;

/** Kinds as a set, for parsers of what arrives. */
export const KIND_SET: ReadonlySet<string> = new Set(KINDS);
