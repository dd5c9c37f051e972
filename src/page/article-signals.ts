// Does this page look like news? Asked on every page, so the cheap questions come first and the text is looked at only as
// far as the answer needs it. Nothing here causes a layout or changes the page.
import type { Signal } from '../core/candidate.ts';

/** The strongest sign that the document holds a news article, or null. `path` is too weak alone: many shops and manuals
 * have such addresses, so the host has to be a known outlet's. */
export function articleSignal(document: Document, location: Pick<Location, 'pathname'>): Signal | null {
  if (!isReadable(document)) return null;
  if (declaresArticle(document)) return 'declared';
  const text = sampleText(document.body);
  if (text.length < SHORTEST_ARTICLE) return null;
  if (hasWireDateline(text) || hasClusterOfCues(text)) return 'cues';
  return isArticlePath(location.pathname) ? 'path' : null;
}

/** False for what is no page of text (a PDF viewer, an image, XML, plain text), and for documents that are being edited. */
function isReadable({ contentType, body, designMode }: Document): boolean {
  if (contentType !== 'text/html' && contentType !== 'application/xhtml+xml') return false;
  return body !== null && designMode !== 'on' && !body.isContentEditable;
}

// --- What the metadata says ---

/** schema.org's NewsArticle with its subtypes, and the types that papers use in its place. */
const ARTICLE_TYPE = /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|LiveBlogPosting|Report)$/;
const ARTICLE_TYPE_IN_TEXT =
  /"@type"\s{0,9}:\s{0,9}[["\s]{1,9}(?:https?:\/\/schema\.org\/)?(?:\w{0,30}NewsArticle|Article|LiveBlogPosting|Report)"/;

function declaresArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"], meta[name="og:type"]');
  if (/^\s*article\s*$/i.test(type?.getAttribute('content') ?? '')) return true;
  if (document.querySelector('meta[property="article:published_time"], [itemtype*="NewsArticle"]'))
    return true;
  const scripts = document.querySelectorAll('script[type^="application/ld+json" i]');
  return [...scripts].some(({ textContent }) => isArticleJsonLd(textContent ?? ''));
}

/** A broken script cannot be parsed; then the words in it decide. */
export function isArticleJsonLd(text: string): boolean {
  if (!/Article|LiveBlogPosting|Report/.test(text)) return false;
  try {
    return describesArticle(JSON.parse(text), DEEPEST);
  } catch (error) {
    if (error instanceof SyntaxError) return ARTICLE_TYPE_IN_TEXT.test(text);
    throw error;
  }
}

/** JSON-LD nests its main thing a few levels deep at most. */
const DEEPEST = 4;

/** Looks where a page describes itself, and not at the items of a list: a front page lists articles and is none. */
function describesArticle(node: unknown, depth: number): boolean {
  if (typeof node !== 'object' || node === null || depth === 0) return false;
  if (Array.isArray(node)) return node.some((item) => describesArticle(item, depth - 1));
  const { '@type': type, '@graph': graph, mainEntity } = node as Record<string, unknown>;
  if ([type].flat().some((name) => typeof name === 'string' && ARTICLE_TYPE.test(name))) return true;
  return describesArticle(graph, depth - 1) || describesArticle(mainEntity, depth - 1);
}

// --- What the address says ---

/** A date, a long number, or a headline in hyphens as the last part: how papers address an article and not a section. */
export function isArticlePath(pathname: string): boolean {
  const last = pathname.replace(/\/+$/, '').split('/').pop() ?? '';
  const dated = /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2]|[a-z]{3})\b/.test(pathname);
  const words = last
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_]/)
    .filter(Boolean);
  return (dated && words.length > 1) || words.length >= 4 || /\d{6,}/.test(last);
}

// --- What the text says ---

/** UTF-16 units in long stretches of text; below this there is nothing worth reading. */
const SHORTEST_ARTICLE = 500;
const MOST_TEXT = 40_000;
const MOST_NODES = 6_000;
/** Menus, labels and buttons are shorter. */
const SHORTEST_STRETCH = 40;
const NOT_TEXT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'CODE', 'PRE']);

/** The document's long stretches of text, one a line, without what a menu or a label says. */
function sampleText(body: HTMLElement): string {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const stretches: string[] = [];
  let length = 0;
  for (let seen = 0; seen < MOST_NODES && length < MOST_TEXT; seen++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    if (node.length < SHORTEST_STRETCH || NOT_TEXT.has(node.parentElement?.tagName ?? '')) continue;
    const stretch = node.data.trim();
    if (stretch.length < SHORTEST_STRETCH) continue;
    stretches.push(stretch);
    length += stretch.length;
  }
  return stretches.join('\n');
}

/** "MOSCOW, July 17 (Reuters) - …", or what is left of it when the place is set in an element of its own. */
const WIRE_DATELINE =
  /^(?:\p{Lu}[\p{Lu} .,'’/-]{1,40}(?:, ?\p{L}{3,9}\.? \d{1,2})? ?)?\((?:Reuters|AP|AFP|UPI|Xinhua|CNN|ANI|PTI|IANS|Bloomberg|[A-Z]\w{1,20} News)\) ?[-–—]/mu;

export function hasWireDateline(text: string): boolean {
  return WIRE_DATELINE.test(text);
}

const CUE =
  /\b(?:according to|reportedly|citing|told reporters|told (?:Reuters|AFP|the \w+)|sources? said|officials? said|spokes(?:man|woman|person)|familiar with the matter|on condition of anonymity|news agency|newspaper (?:said|reported)|reported on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|said in a statement)\b/gi;
const CUES_NEEDED = 3;
/** UTF-16 units: a story that somebody pasted into a thread credits somebody every few hundred characters; a manual or an
 * encyclopedia does not. */
const CLUSTER = 2_500;

/** True when several cues, and not one cue several times, stand close together. */
export function hasClusterOfCues(text: string): boolean {
  const cues = [...text.matchAll(CUE)].map(({ 0: words, index }) => ({ words: words.toLowerCase(), index }));
  return cues.some((first, at) => {
    const near = cues.slice(at, at + CUES_NEEDED);
    const last = near[CUES_NEEDED - 1];
    return (
      last !== undefined &&
      last.index - first.index <= CLUSTER &&
      new Set(near.map(({ words }) => words)).size > 1
    );
  });
}
