// An upstream page, from its HTML to an article, without its ever becoming a page: nothing in it runs, nothing that it names is
// loaded, no style of it applies. What is taken from it is text and addresses, cut to lengths.
import { TRACE_LIMITS } from '../core/trace/limits.ts';
import { saysDoor } from '../core/trace/opening.ts';

export interface UpstreamDocument {
  readonly document: Document;
  /** It is a login, a consent or a paywall and not what was asked for, as far as its form tells. */
  readonly door: boolean;
}

/** The document of `html`, whose links are resolved against `url`; null when it is too large to be read. Never throws. */
export function parseUpstream(
  window: Window & typeof globalThis,
  html: string,
  url: string,
): UpstreamDocument | null {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  if (document.getElementsByTagName('*').length > TRACE_LIMITS.elements) return null;
  // A document without a window takes its address from the page that made it.
  for (const base of document.querySelectorAll('base')) base.remove();
  const base = document.createElement('base');
  base.href = url;
  document.head.prepend(base);
  const text = document.body?.textContent ?? '';
  const asksIn = document.querySelector('input[type="password" i]') !== null;
  return {
    document,
    door: saysDoor(beginningOf(text)) || (asksIn && text.length < DOOR_TEXT),
  };
}

/** UTF-16 units of a page with a password field, its scripts and menus included, below which that is all there is. */
const DOOR_TEXT = 3_000;

/** On one line. The whole of a large page would take as long as reading it. */
function beginningOf(text: string): string {
  return text.slice(0, BEGINNING).replace(/\s+/g, ' ').trim();
}

/** UTF-16 units, most of which may be indentation. */
const BEGINNING = 20_000;
