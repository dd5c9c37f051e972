// Opens one upstream page: no cookies, no referrer, nothing from or for the browser's cache, https and public sites only, and no more of
// it than an article needs.
import { judgeAddress } from '../core/trace/address-policy.ts';
import { charsetOf } from '../core/trace/charset.ts';
import { TRACE_LIMITS } from '../core/trace/limits.ts';
import { isDoor, isPageType, type Opening, openingOfStatus } from '../core/trace/opening.ts';
import { hasPublicSuffix } from './public-suffix.ts';
import { RequestQueue } from './trace-queue.ts';

const queue = new RequestQueue();

/** Never rejects: what goes wrong is the answer. `signal` gives up at once. */
export async function openUpstream(address: string, signal: AbortSignal): Promise<Opening> {
  if (!URL.canParse(address)) return { type: 'refused', url: address, reason: 'scheme' };
  const verdict = judgeAddress(new URL(address), hasPublicSuffix);
  if (!verdict.allowed) return { type: 'refused', url: address, reason: verdict.reason };
  const { url, host } = verdict;
  return queue.run(host, async () => {
    const limit = AbortSignal.timeout(TRACE_LIMITS.pageMs);
    try {
      return await openNow(url, AbortSignal.any([signal, limit]));
    } catch (error) {
      if (limit.aborted) return { type: 'failed', url, reason: 'slow' };
      console.debug(`Upstream: ${url} could not be opened:`, error);
      if (!signal.aborted && (await leadsElsewhere(url, AbortSignal.any([signal, limit]))))
        return { type: 'refused', url, reason: 'redirect' };
      return { type: 'failed', url, reason: 'network' };
    }
  });
}

const REQUEST: RequestInit = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  headers: { accept: 'text/html,application/xhtml+xml' },
};

/** Rejects when the network, the time or a redirect that is not allowed ends it. */
async function openNow(asked: string, signal: AbortSignal): Promise<Opening> {
  const response = await fetch(asked, { ...REQUEST, signal });
  const url = response.url || asked;
  const drop = async (opening: Opening): Promise<Opening> => {
    await response.body?.cancel();
    return opening;
  };
  const arrived = judgeAddress(new URL(url), hasPublicSuffix);
  if (!arrived.allowed || !url.startsWith('https:'))
    return drop({ type: 'refused', url, reason: 'redirect' });
  const bad = openingOfStatus(url, response.status);
  if (bad) return drop(bad);
  if (isDoor(asked, url)) return drop({ type: 'wall', url, status: 0 });
  const contentType = response.headers.get('content-type');
  if (!isPageType(contentType)) {
    const mediaType = contentType?.split(';')[0]?.trim().slice(0, 80) ?? '';
    return drop({ type: 'not-a-page', url, mediaType });
  }
  const { bytes, cut } = await readBody(response.body);
  return { type: 'page', url, html: decode(bytes, contentType, cut), cut };
}

/** A redirect that the guard or the browser stopped looks like a network failure. Asked again without following, it shows. */
async function leadsElsewhere(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(url, { ...REQUEST, signal, redirect: 'manual' })).type === 'opaqueredirect';
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** The first bytes of a body, after decompression, up to the limit; the rest is never asked for. */
async function readBody(body: Response['body']): Promise<{ bytes: Uint8Array; cut: boolean }> {
  const bytes = new Uint8Array(TRACE_LIMITS.pageBytes);
  let length = 0;
  const reader = body?.getReader();
  if (!reader) return { bytes: new Uint8Array(), cut: false };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { bytes: bytes.subarray(0, length), cut: false };
    const room = bytes.length - length;
    bytes.set(value.subarray(0, room), length);
    length += Math.min(room, value.length);
    if (value.length > room) {
      await reader.cancel();
      return { bytes, cut: true };
    }
  }
}

function decode(bytes: Uint8Array, contentType: string | null, cut: boolean): string {
  const charset = charsetOf(contentType, bytes);
  if (charset !== null) {
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch (error) {
      // A label that nobody knows: as if nobody had said anything.
      if (!(error instanceof RangeError)) throw error;
    }
  }
  try {
    // A cut may go through a letter.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
