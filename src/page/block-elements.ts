// Which elements break the text into blocks, which are never read, and what kind of block an element makes.
import type { BlockKind } from '../core/article.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that a phrase never crosses. By name, not by computed style, so that the command line reads as a browser does. */
const BLOCK_ELEMENTS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody ' +
    'td tfoot th thead tr ul',
);

/** Elements whose content is no text of the article, whatever it says. */
const NEVER_READ = words(
  'applet audio button canvas datalist dialog embed figcaption head iframe input map menu meter nav noembed noframes ' +
    'noscript object optgroup option output progress rp rt script select style svg template textarea video',
);

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['h1', 'headline'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quotation'],
  ['li', 'list-item'],
  ['dd', 'list-item'],
]);

/** `name`: an element's localName. */
export const isBlockElement = (name: string): boolean => BLOCK_ELEMENTS.has(name);
export const isNeverRead = (name: string): boolean => NEVER_READ.has(name);

const BYLINE_WORDS =
  /(?:^|[\s_-])(?:by-?lines?|date-?line|authors?|authorship|contributors?|posted-?(?:by|on)|pub-?date)(?:$|[\s_-])/;

/** The kind of the blocks within `element`, or null when it is that of its parent. */
export function kindOf(element: Element): BlockKind | null {
  const kind = KINDS.get(element.localName);
  if (kind !== undefined) return kind;
  const marks = `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('rel') ?? ''}`;
  return /\bauthor\b/.test(marks) || BYLINE_WORDS.test(nameWords(element)) ? 'byline' : null;
}

/** The class and id of an element as lower-case words with - or _ between them: "articleBody x" -> "article-body x". */
export function nameWords(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names === ' ') return '';
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
