// The one message that every page's gate may send. Apart from the others, because every page pays for what is in here.
import { isRecord, type Parser } from './result.ts';

/** Why a page looks like news. `declared`: its metadata says so; `cues`: its shape and text do; `path`: only its shape and
 * address do, so the host has to be a known outlet's. */
export const SIGNALS = ['declared', 'cues', 'path'] as const;
export type Signal = (typeof SIGNALS)[number];

export interface CandidateAnswer {
  readonly injected: boolean;
  /** Settings forbid it: ask again when they have changed. */
  readonly askAgain: boolean;
}

export const parseCandidateAnswer: Parser<CandidateAnswer> = (value) =>
  isRecord(value) && typeof value.injected === 'boolean' && typeof value.askAgain === 'boolean'
    ? { injected: value.injected, askAgain: value.askAgain }
    : undefined;
