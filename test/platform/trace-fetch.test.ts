// How an upstream page is asked for, and what is taken of the answer, however hostile.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TRACE_LIMITS } from '../../src/core/trace/limits.ts';
import { openUpstream } from '../../src/platform/trace-fetch.ts';

type Answer = (url: string, init: RequestInit) => Promise<Response> | Response;
let asked: { url: string; init: RequestInit }[];
let hosts = 0;
/** A host of its own for each test, since one host waits between requests. */
const address = () => `https://www.site${hosts}.com/a`;

function answer(reply: Answer): void {
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push({ url, init });
    return reply(url, init);
  });
}

/** A response that says it is from `url`. */
function response(body: BodyInit | null, init: ResponseInit = {}, url = ''): Response {
  const made = new Response(body, { headers: { 'content-type': 'text/html' }, ...init });
  return Object.defineProperty(made, 'url', { value: url });
}

const open = (url = address()) => openUpstream(url, new AbortController().signal);

beforeEach(() => {
  hosts++;
  asked = [];
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page is asked for without cookies, referrer and cache', async () => {
  answer(() => response('<p>Hello'));
  expect(await open('http://www.plain.com/a#part')).toEqual({
    type: 'page',
    url: 'https://www.plain.com/a',
    html: '<p>Hello',
    cut: false,
  });
  expect(asked).toMatchObject([
    {
      url: 'https://www.plain.com/a',
      init: { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
    },
  ]);
});

test.each([
  'https://127.0.0.1/a',
  'https://localhost/a',
  'javascript:1',
  'no address',
  'https://a.com:8443/',
])('%s is not asked for at all', async (url) => {
  answer(() => response('secret'));
  expect((await open(url)).type).toBe('refused');
  expect(asked).toEqual([]);
});

describe('an answer', () => {
  test.each<[why: string, made: () => Response, opening: object]>([
    ['behind a paywall', () => response('Pay', { status: 402 }), { type: 'wall', status: 402 }],
    ['that there were too many requests', () => response('', { status: 429 }), { type: 'wall', status: 429 }],
    ['that it is gone', () => response('', { status: 404 }), { type: 'missing', status: 404 }],
    ['that the server broke', () => response('', { status: 503 }), { type: 'failed', reason: 'status' }],
    [
      'from a login page',
      () => response('In', {}, 'https://www.site.com/login?to=a'),
      { type: 'wall', status: 0 },
    ],
    [
      'from a private address',
      () => response('in', {}, 'https://192.168.0.1/a'),
      { type: 'refused', reason: 'redirect' },
    ],
    [
      'from plain http',
      () => response('in', {}, 'http://www.site.com/a'),
      { type: 'refused', reason: 'redirect' },
    ],
    [
      'that is a file',
      () => response('%PDF', { headers: { 'content-type': 'application/pdf; x=y' } }),
      { type: 'not-a-page', mediaType: 'application/pdf' },
    ],
    ['that is empty', () => response(null), { type: 'page', html: '' }],
  ])('%s', async (_, made, opening) => {
    answer(made);
    expect(await open()).toMatchObject(opening);
  });

  test('without end is cut, and the rest never asked for', async () => {
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 100_000;
        controller.enqueue(new TextEncoder().encode('a'.repeat(100_000)));
      },
      cancel: () => {
        stopped = true;
      },
    });
    answer(() => response(endless));
    const opening = await open();
    expect(opening).toMatchObject({ type: 'page', cut: true });
    expect(opening.type === 'page' && opening.html.length).toBe(TRACE_LIMITS.pageBytes);
    expect(stopped).toBe(true);
    expect(sent).toBeLessThan(TRACE_LIMITS.pageBytes + 400_000);
  });

  test('that never comes is given up after ten seconds', async () => {
    vi.useFakeTimers();
    // The platform's own timer cannot be made to run faster.
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const control = new AbortController();
      setTimeout(() => control.abort(new DOMException('late', 'TimeoutError')), milliseconds);
      return control.signal;
    });
    answer(
      (_, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const opening = open();
    await vi.advanceTimersByTimeAsync(TRACE_LIMITS.pageMs);
    expect(await opening).toMatchObject({ type: 'failed', reason: 'slow' });
  });

  test('that was stopped on its way is a failure, and not asked for again', async () => {
    const stop = new AbortController();
    answer(
      (_, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const opening = openUpstream(address(), stop.signal);
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    stop.abort();
    expect(await opening).toMatchObject({ type: 'failed', reason: 'network' });
    expect(asked).toHaveLength(1);
  });

  test.each<[why: string, type: string, opening: object]>([
    [
      'because it leads to where nobody may follow',
      'opaqueredirect',
      { type: 'refused', reason: 'redirect' },
    ],
    ['because the network is down', 'basic', { type: 'failed', reason: 'network' }],
  ])('that fails %s', async (_, type, opening) => {
    answer((_, { redirect }) => {
      if (redirect !== 'manual') throw new TypeError('Failed to fetch');
      return Object.defineProperty(response(null), 'type', { value: type });
    });
    expect(await open()).toMatchObject(opening);
  });
});

describe('the letters', () => {
  const bytes = (...codes: number[]) => new Uint8Array(codes);
  test.each<[why: string, type: string, body: Uint8Array<ArrayBuffer>, text: string]>([
    ['are those of the header', 'text/html; charset=windows-1251', bytes(0xcf, 0xf0, 0xe8), 'При'],
    ['are UTF-8 when they can be', 'text/html', bytes(0xc3, 0xa9), 'é'],
    ['are Western when they cannot', 'text/html', bytes(0xe9), 'é'],
    ['survive a label that does not exist', 'text/html; charset=klingon', bytes(0xc3, 0xa9), 'é'],
    ['survive broken bytes', 'text/html; charset=utf-8', bytes(0x61, 0xff, 0x62), 'a\ufffdb'],
  ])('%s', async (_, type, body, text) => {
    answer(() => response(body, { headers: { 'content-type': type } }));
    expect(await open()).toMatchObject({ type: 'page', html: text });
  });
});

test('requests wait: two at once, one per host, and a pause between two to one host', async () => {
  vi.useFakeTimers();
  const ends: (() => void)[] = [];
  answer(() => new Promise<Response>((resolve) => ends.push(() => resolve(response('x')))));
  const pages = ['https://q1.com/1', 'https://q1.com/2', 'https://q2.com/1', 'https://q3.com/1'];
  const open = pages.map((page) => openUpstream(page, new AbortController().signal));
  const urls = () => asked.map(({ url }) => url);
  await vi.advanceTimersByTimeAsync(1);
  expect(urls()).toEqual(['https://q1.com/1', 'https://q2.com/1']);
  ends[0]?.();
  await vi.advanceTimersByTimeAsync(1);
  expect(urls()).toEqual(['https://q1.com/1', 'https://q2.com/1', 'https://q3.com/1']);
  ends[1]?.();
  ends[2]?.();
  await vi.advanceTimersByTimeAsync(TRACE_LIMITS.pauseMs - 10);
  expect(asked).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(20);
  expect(urls()[3]).toBe('https://q1.com/2');
  ends[3]?.();
  expect((await Promise.all(open)).map(({ type }) => type)).toEqual(['page', 'page', 'page', 'page']);
});
