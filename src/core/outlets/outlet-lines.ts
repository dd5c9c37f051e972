// The table of outlets as it is, a line an outlet. No index is made of it: an engine searches a text of this size in microseconds, and a page
// has a hundred words that may begin a name.
import {
  ARTICLE,
  BEGINNING,
  beginningsLike,
  FURTHER,
  hasArticle,
  LINE,
  NO_ALIAS,
  OPTIONAL_ARTICLE,
  ORDINARY,
  withoutAccents,
} from './outlet-names.ts';
import { OUTLET_HOSTS, OUTLET_KINDS, OUTLET_NAMES, OUTLETS, SMALL_FIRST_WORDS } from './outlet-table.ts';

/** A text of a line an outlet, whose lines are cut out when they are asked for. */
export class OutletLines {
  private ends: Int32Array | null = null;

  constructor(readonly text: string) {}

  at(row: number): string {
    const ends = this.linesEnd();
    return this.text.slice(row === 0 ? 0 : (ends[row - 1] as number) + 1, ends[row]);
  }

  /** The line that an offset is in. */
  rowOf(offset: number): number {
    const ends = this.linesEnd();
    let low = 0;
    let high = OUTLETS - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private linesEnd(): Int32Array {
    if (this.ends) return this.ends;
    this.ends = new Int32Array(OUTLETS).fill(this.text.length);
    for (let row = 0, end = this.text.indexOf('\n'); end >= 0; end = this.text.indexOf('\n', end + 1))
      this.ends[row++] = end;
    return this.ends;
  }
}

let plain: string | null = null;

/** The names without accents, by which they are looked for: as long as they are, so offsets are those of OUTLET_NAMES. Made on first use. */
export const plainNames = () => (plain ??= withoutAccents(OUTLET_NAMES));

export const nameLines = new OutletLines(OUTLET_NAMES);
export const hostLines = new OutletLines(OUTLET_HOSTS);

let kinds: readonly string[] | null = null;

/** The letter of an outlet's kind, and its country. */
export function kindOf(row: number): string {
  kinds ??= readKinds();
  return kinds[row] as string;
}

function readKinds(): readonly string[] {
  const all: string[] = [];
  let country = '';
  for (const [, place, kind, times] of OUTLET_KINDS.matchAll(/([A-Z]{2})?([a-z])(\d*)/g)) {
    country = place ?? country;
    const both = kind + country;
    for (let left = Number(times || 1); left > 0; left--) all.push(both);
  }
  return all;
}

/** The name that an outlet goes by, and its further ones. */
export const namesOf = (row: number) => nameLines.at(row).split('|').map(withoutMarks);

const withoutMarks = (name: string) => name.replace(/^~|\?$/g, '').replace(/^the /, ARTICLE);

/** Searches after which an index pays: no article has so many words that may begin a name. */
export const MOST_SEARCHES = 1_000;
let searches = 0;
let index: ReadonlyMap<string, readonly number[]> | null = null;

/** Offsets in OUTLET_NAMES where a name begins with this text, but for the name's accents: behind a "The". */
export function namesBeginningWith(text: string): readonly number[] {
  if (++searches > MOST_SEARCHES && text.length >= BEGINNING) {
    index ??= indexNames();
    return (index.get(text.slice(0, BEGINNING)) ?? []).filter((at) => plainNames().startsWith(text, at));
  }
  // A letter alone stands everywhere.
  const found =
    text.length === 1
      ? ['\n', '|', ARTICLE].flatMap((mark) => offsetsOf(mark + text).map((at) => at + mark.length))
      : offsetsOf(text);
  return found.filter(beginsName);
}

const beginsName = (at: number) => markBefore(at) !== 0 && !hasAnyArticle(at);

/** "The" in front, which the name has always or may have. */
const hasAnyArticle = (at: number) =>
  hasArticle(OUTLET_NAMES, at) || OUTLET_NAMES.startsWith(OPTIONAL_ARTICLE, at);

/** Beginning -> the offsets of the names that begin so. */
function indexNames(): ReadonlyMap<string, readonly number[]> {
  const offsets = new Map<string, number[]>();
  for (let at = 0; at < OUTLET_NAMES.length; at++) {
    if (!beginsName(at)) continue;
    const beginning = plainNames().slice(at, at + BEGINNING);
    const known = offsets.get(beginning);
    if (known) known.push(at);
    else offsets.set(beginning, [at]);
  }
  return offsets;
}

function offsetsOf(text: string): number[] {
  const found: number[] = [];
  if (text === '') return found;
  const names = plainNames();
  for (let at = names.indexOf(text); at >= 0; at = names.indexOf(text, at + 1)) found.push(at);
  return found;
}

/** The same, whatever the case of the text. A name may be written as the text is, with a capital, in capitals, or small. */
export function namesBeginningLike(text: string): number[] {
  const small = text.toLowerCase();
  return beginningsLike(text)
    .filter(
      (letters) => !/^[a-z\d]/.test(letters) || ` ${SMALL_FIRST_WORDS}`.includes(` ${letters.toLowerCase()}`),
    )
    .flatMap(namesBeginningWith)
    .filter(
      (at) =>
        plainNames()
          .slice(at, at + text.length)
          .toLowerCase() === small,
    );
}

/** Offsets of the names that end with this text. */
export function namesEnding(text: string): number[] {
  const found: number[] = [];
  for (let at = OUTLET_NAMES.indexOf(text); at >= 0; at = OUTLET_NAMES.indexOf(text, at + 1)) {
    if (endOfName(at) !== at + text.length) continue;
    let start = at;
    while (markBefore(start) === 0) start--;
    found.push(hasAnyArticle(start) ? start + ARTICLE.length : start);
  }
  return found;
}

/** The mark of the name that begins at an offset, behind a "The" if it has one: LINE, FURTHER, NO_ALIAS, or 0 where no name begins. */
export function markBefore(at: number): number {
  if (at === 0) return LINE;
  const mark = OUTLET_NAMES.charCodeAt(at - 1);
  if (mark === LINE || mark === FURTHER || mark === NO_ALIAS) return mark;
  return mark === 32 && hasAnyArticle(at - ARTICLE.length) ? markBefore(at - ARTICLE.length) : 0;
}

/** Where the name ends that an offset is in, without the mark of an ordinary word. */
export function endOfName(at: number): number {
  let end = at;
  for (; end < OUTLET_NAMES.length; end++) {
    const code = OUTLET_NAMES.charCodeAt(end);
    if (code === LINE || code === FURTHER) break;
  }
  return isOrdinary(end - 1) ? end - 1 : end;
}

/** Whether a name that ends at an offset is an ordinary word as well. */
export const isOrdinary = (end: number) => OUTLET_NAMES.charCodeAt(end) === ORDINARY;

export const nameBetween = (start: number, end: number) => OUTLET_NAMES.slice(start, end);
