// "Not an attribution" and "wrong source": what the reader of the news has marked on a card. Kept on this device only; the first
// kind also takes the light off that phrase.
import { type Attribution, KINDS, type Kind } from './analysis.ts';
import { isRecord } from './result.ts';

export const MARK_KINDS = ['not-attribution', 'wrong-source'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  readonly mark: MarkKind;
  /** Address of the page, without what follows "#". */
  readonly url: string;
  readonly title: string;
  /** ISO 8601 */
  readonly markedAt: string;
  /** The phrase, as a W3C TextQuoteSelector over the article's text. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly kind: Kind;
  /** What the card said: names from the page to the origin, and the hops. */
  readonly chain: readonly string[];
  readonly hops: number | null;
}

/** The oldest go when there are more. */
export const MOST_MARKS = 500;
/** UTF-16 units of any one text in a mark. */
const LONGEST_TEXT = 2_000;

/** The mark of an attribution on a page. `now`: ISO 8601. */
export function markOf(
  mark: MarkKind,
  { exact, prefix, suffix, kind, chain, hops }: Attribution,
  page: { readonly url: string; readonly title: string },
  now: string,
): Mark {
  const names = chain.map(({ name }) => name);
  const { title } = page;
  return {
    mark,
    url: pageAddress(page.url),
    title,
    markedAt: now,
    exact,
    prefix,
    suffix,
    kind,
    chain: names,
    hops,
  };
}

/** With one more, in place of an earlier mark of the same phrase. */
export function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return [...withoutMark(marks, mark), mark].slice(-MOST_MARKS);
}

export function withoutMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.filter((each) => each.url !== mark.url || !isSamePhrase(each, mark));
}

/** The attributions that have not been marked as none on this page. */
export function withoutMarkedOff(
  attributions: readonly Attribution[],
  marks: readonly Mark[],
  url: string,
): readonly Attribution[] {
  const address = pageAddress(url);
  const off = marks.filter((mark) => mark.mark === 'not-attribution' && mark.url === address);
  return off.length === 0
    ? attributions
    : attributions.filter((each) => !off.some((mark) => isSamePhrase(mark, each)));
}

/** Marks from whatever was stored: what cannot be read is left out. Never throws. */
export function parseMarks(stored: unknown): readonly Mark[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .map(parseMark)
    .filter((mark) => mark !== null)
    .slice(-MOST_MARKS);
}

/** The marks as a report for whoever keeps the rules: JSON. */
export function marksReport(marks: readonly Mark[], version: string): string {
  return `${JSON.stringify({ upstreamMarks: marks, version }, null, 2)}\n`;
}

function parseMark(stored: unknown): Mark | null {
  if (!isRecord(stored)) return null;
  const { url, title, markedAt, exact, prefix, suffix, chain, hops } = stored;
  const mark = MARK_KINDS.find((known) => known === stored.mark);
  const kind = KINDS.find((known) => known === stored.kind);
  const texts = [url, title, markedAt, exact, prefix, suffix, ...(Array.isArray(chain) ? chain : [null])];
  if (!mark || !kind || !texts.every(isShortText) || !(hops === null || typeof hops === 'number'))
    return null;
  return { mark, url, title, markedAt, exact, prefix, suffix, kind, chain, hops } as Mark;
}

function isSamePhrase(one: Quote, other: Quote): boolean {
  return one.exact === other.exact && one.prefix === other.prefix && one.suffix === other.suffix;
}

type Quote = Pick<Mark, 'exact' | 'prefix' | 'suffix'>;

function pageAddress(url: string): string {
  return url.replace(/#.*$/s, '');
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}
