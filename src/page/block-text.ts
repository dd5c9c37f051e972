// One block's text as a reader sees it, built from text nodes, with a map back to them.
import type { BlockKind, Link } from '../core/article.ts';

/** `length` characters of a block from `at` are those of `node` from `from`, one for one (a space may stand for any white space). */
export interface Run {
  readonly node: Text;
  readonly from: number;
  readonly at: number;
  length: number;
}

/** A block with offsets of its own: runs and links count from the block's start. */
export interface BlockText {
  readonly kind: BlockKind;
  /** The block-level element it stands in. */
  readonly owner: Element;
  readonly text: string;
  /** Ascending; characters in no run (a line break for <br>) have no place in the page. */
  readonly runs: readonly Run[];
  readonly links: readonly Link[];
}

/** What may not be copied as it stands: white space other than single spaces, and characters of no width. */
const NEEDS_CARE = /[^\S ]| {2}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000 ||
  code === 0x1680;

/** Soft hyphen, zero-width and joining characters, and direction marks. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0xfeff ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2069);

const SPACE = 32;
const LINE_FEED = 10;

/** Collects text nodes until the block ends. */
export class BlockBuilder {
  #parts: string[] = [];
  #length = 0;
  /** Code of the last character; a line feed before the first, so that no block begins with white space. */
  #last = LINE_FEED;
  #runs: Run[] = [];
  #links: Link[] = [];
  #link: { readonly href: string; readonly start: number } | null = null;

  /** Adds characters [from, to) of a text node. White space collapses, unless `keepLines`: then a line feed is a line break.
   * Returns where it stopped: before `to` only at an empty line, where the block ends and a new one begins. */
  add(node: Text, from: number, to: number, keepLines: boolean): number {
    const data = node.data;
    const part = data.slice(from, to);
    if (!NEEDS_CARE.test(part) && !(part.charCodeAt(0) === SPACE && this.#endsInSpace())) {
      this.#append(node, from, part);
      return to;
    }
    let copied = from;
    for (let i = from; i < to; i++) {
      const code = data.charCodeAt(i);
      if (isInvisible(code)) {
        this.#append(node, copied, data.slice(copied, i));
        copied = i + 1;
      } else if (isSpace(code)) {
        this.#append(node, copied, data.slice(copied, i));
        copied = i + 1;
        if (keepLines && code === LINE_FEED) {
          if (!this.breakLine()) return i + 1;
        } else if (!this.#endsInSpace()) this.#append(node, i, ' ');
      }
    }
    this.#append(node, copied, data.slice(copied, to));
    return to;
  }

  /** A line break. False when it follows another: the block ends there. */
  breakLine(): boolean {
    this.#trimEnd();
    if (this.#length === 0) return true;
    if (this.#last === LINE_FEED) return false;
    this.#parts.push('\n');
    this.#length++;
    this.#last = LINE_FEED;
    return true;
  }

  openLink(href: string): void {
    this.#link = { href, start: this.#length };
  }

  closeLink(): void {
    if (this.#link) this.#links.push({ start: this.#link.start, end: this.#length, href: this.#link.href });
    this.#link = null;
  }

  /** The block so far, or null when it has no text; starts the next. A link that is open goes on in the next block. */
  finish(kind: BlockKind, owner: Element): BlockText | null {
    const open = this.#link?.href;
    this.closeLink();
    this.#trimEnd();
    const whole = this.#parts.join('');
    const text = whole.endsWith('\n') ? whole.slice(0, -1) : whole;
    const links =
      this.#links.length === 0 ? this.#links : this.#links.flatMap((link) => withoutSpace(link, text));
    const block = text === '' ? null : { kind, owner, text, runs: this.#runs, links };
    this.#parts = [];
    this.#length = 0;
    this.#last = LINE_FEED;
    this.#runs = [];
    this.#links = [];
    if (open !== undefined) this.openLink(open);
    return block;
  }

  #endsInSpace(): boolean {
    return this.#last === SPACE || this.#last === LINE_FEED;
  }

  #append(node: Text, from: number, part: string): void {
    if (part === '') return;
    const last = this.#runs.at(-1);
    const goesOn =
      last?.node === node && last.from + last.length === from && last.at + last.length === this.#length;
    if (goesOn) last.length += part.length;
    else this.#runs.push({ node, from, at: this.#length, length: part.length });
    this.#parts.push(part);
    this.#length += part.length;
    this.#last = part.charCodeAt(part.length - 1);
  }

  #trimEnd(): void {
    if (this.#last !== SPACE) return;
    const part = this.#parts.pop() ?? '';
    const last = this.#runs.at(-1);
    if (last?.length === 1) this.#runs.pop();
    else if (last) last.length--;
    this.#length--;
    const rest = part.slice(0, -1);
    if (rest !== '') this.#parts.push(rest);
    const before = this.#parts.at(-1);
    this.#last = before === undefined ? LINE_FEED : before.charCodeAt(before.length - 1);
  }
}

/** The link without the spaces at its ends; nothing when nothing is left. */
function withoutSpace(link: Link, text: string): Link[] {
  let start = link.start;
  let end = Math.min(link.end, text.length);
  while (start < end && text.charCodeAt(start) <= SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) <= SPACE) end--;
  return end > start ? [{ start, end, href: link.href }] : [];
}
