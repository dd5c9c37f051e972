// The names in a credit: "By Ann Lee and Bo Li, Tidewire" is by three.
import type { Author } from '../core/article.ts';
import type { CreditLine } from './credit-lines.ts';

/** Longest credit looked at and longest name, in characters. */
const LONGEST_CREDIT = 300;
const LONGEST_NAME = 60;

const CALENDAR =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|updated?)\b/i;

/** "By Ann Lee and Bo Li, Reuters" -> "Ann Lee", "Bo Li", "Reuters". */
export function splitNames(credit: string): string[] {
  return credit
    .slice(0, LONGEST_CREDIT)
    .replace(/https?:\/\/\S+/g, '')
    .replace(/^\W*by\b:?\s*/i, '')
    .split(/\s*(?:,|;|\||•|·|\/|&|\band\b)\s*|\s+[–—-]\s+/)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length <= LONGEST_NAME && /\p{L}/u.test(name));
}

/** The authors in a line with "By …" at its start or after a bar; other credit lines name no author that could be told apart. */
export function authorsIn({ text, href }: CreditLine): Author[] {
  const names = /(?:^|[|•·])\W*by\b:?\s+([^\d|(@\n]{2,150})/im.exec(text)?.[1]?.split(CALENDAR)[0];
  return (names ? splitNames(names) : []).map((name) => ({
    name,
    isOrganization: false,
    via: 'byline',
    href,
  }));
}

/** Without those named before. */
export function distinctAuthors(authors: readonly Author[]): Author[] {
  const seen = new Map<string, Author>();
  for (const author of authors) {
    const key = author.name.toLowerCase();
    if (key !== '' && !seen.has(key)) seen.set(key, author);
  }
  return [...seen.values()];
}
