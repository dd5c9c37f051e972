// What became of asking for an upstream page: the page, or why there is none.
import type { AddressRefusal } from './address-policy.ts';

export type Opening =
  | {
      readonly type: 'page';
      /** Address after redirects. */
      readonly url: string;
      readonly html: string;
      /** It was longer than a page may be, and this is its beginning. */
      readonly cut: boolean;
    }
  /** The site wants something first: a login, money, a consent, or fewer requests. `status` is 0 when the page itself said so. */
  | { readonly type: 'wall'; readonly url: string; readonly status: number }
  | { readonly type: 'missing'; readonly url: string; readonly status: number }
  | { readonly type: 'refused'; readonly url: string; readonly reason: AddressRefusal | 'redirect' }
  | { readonly type: 'not-a-page'; readonly url: string; readonly mediaType: string }
  | { readonly type: 'failed'; readonly url: string; readonly reason: 'network' | 'slow' | 'status' };

const WALLS: ReadonlySet<number> = new Set([401, 402, 403, 407, 429, 451]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** What an HTTP status that is no success means, or null for a success. */
export function openingOfStatus(url: string, status: number): Opening | null {
  if (status >= 200 && status < 300) return null;
  if (WALLS.has(status)) return { type: 'wall', url, status };
  if (GONE.has(status)) return { type: 'missing', url, status };
  return { type: 'failed', url, reason: 'status' };
}

/** Whether a Content-Type is a web page's; one that is not given is taken for one. */
export function isPageType(contentType: string | null): boolean {
  return contentType === null || /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i.test(contentType);
}

/** Whether an address that we were sent on to is a door and not the page that was asked for. */
export function isDoor(asked: string, url: string): boolean {
  if (asked === url) return false;
  const door =
    /(?:^|[/.?&=_-])(?:log-?in|sign-?in|consent|privacy-?gate|paywall|subscribe|captcha|auth|sso)(?:[/.?&=_-]|$)/i;
  const path = (address: string) => address.replace(/^https?:\/\//i, '');
  return door.test(path(url)) && !door.test(path(asked));
}

/** What a page's text says when it is a door: short, and about getting in. */
export function saysDoor(text: string): boolean {
  return (
    text.length < DOOR_CHARACTERS &&
    /\b(?:log in|sign in|subscribe|subscribers?|subscription|register|cookies|consent|captcha|robot|javascript)\b/i.test(
      text,
    )
  );
}

const DOOR_CHARACTERS = 900;
