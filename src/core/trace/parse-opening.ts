// An `Opening` in what the background answered.
import { isRecord } from '../result.ts';
import { TRACE_LIMITS } from './limits.ts';
import type { Opening } from './opening.ts';

const REASONS = {
  refused: ['scheme', 'port', 'credentials', 'ip-address', 'private-name', 'too-long', 'redirect'],
  failed: ['network', 'slow', 'status'],
} as const;

/** Undefined when it is none. Never throws. */
export function parseOpening(value: unknown): Opening | undefined {
  if (!isRecord(value) || typeof value.url !== 'string') return undefined;
  const url = value.url.slice(0, TRACE_LIMITS.addressCharacters);
  switch (value.type) {
    case 'page':
      return typeof value.html === 'string'
        ? { type: 'page', url, html: value.html, cut: value.cut === true }
        : undefined;
    case 'wall':
    case 'missing':
      return typeof value.status === 'number' ? { type: value.type, url, status: value.status } : undefined;
    case 'not-a-page':
      return typeof value.mediaType === 'string'
        ? { type: 'not-a-page', url, mediaType: value.mediaType }
        : undefined;
    case 'refused': {
      const reason = REASONS.refused.find((known) => known === value.reason);
      return reason && { type: 'refused', url, reason };
    }
    case 'failed': {
      const reason = REASONS.failed.find((known) => known === value.reason);
      return reason && { type: 'failed', url, reason };
    }
    default:
      return undefined;
  }
}
