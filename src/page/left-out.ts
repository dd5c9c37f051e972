// Which parts of a page are not the article: comments, captions, related links, sharing, newsletter and cookie boxes,
// and what the reader cannot see.
import { isBlockElement, isNeverRead, nameWords } from './block-elements.ts';

const edge = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`);

/** Names of text that is not the article's wherever it stands, also amid a sentence. */
const NO_TEXT = edge(
  'captions?|wp-caption-text|(?:photo|image|media|img)-?credits?|sr-only|visually-?hidden|screen-?reader(?:-?text)?|print-only|skip-?link',
);

/** Names of boxes that are not the article, however long: of these a page may have more than of the article. */
const NEVER_ARTICLE = edge(
  'galler(?:y|ies)|slideshow|carousel|comments?|commenters?|comment-?(?:list|section|area|form|thread|body)|respond|disqus(?:-?thread)?',
);

/** Names of boxes that are not the article, unless most of the page is in them. */
const SIDE_BOX = edge(
  'related(?:-?(?:content|links?|stories|articles|posts|news|topics))?|' +
    'recirc(?:ulation)?|recommend(?:ed|ations?)|read-?(?:next|also)|also-?read|jp-relatedposts|' +
    'more-?(?:stories|news|from|on|articles|reading)|most-?(?:read|popular|viewed)|popular(?:-posts?)?|trending|up-?next|' +
    'newsletters?|news-?letter-?signup|sign-?up|cookies?|gdpr|consent|outbrain|taboola|zergnet|breadcrumbs?|' +
    'navigation|navbar|nav|no-?screen',
);

/** Names that mean it only on a box of few words: page wrappers carry them too ("has-sidebar"). */
const SMALL_BOX = edge(
  'ad|ads|advert(?:s|isement|ising)?|sponsor(?:ed)?|promos?|promot(?:ed|ion)|share|sharing|share-?tools?|social|sidebar|' +
    'side-?bar|rail|toolbar|tags|tag-?list|topics|widgets?|modal|popup|overlay|banner|paywall|subscri(?:be|ption)|donat(?:e|ion)|' +
    'read-?more|author-?(?:bio|info|box|card)|bio-?box|about-?the-?author|pull-?quote|teaser|follow|cta|credits?|' +
    'footer|photo|image|media|video|player|poll|quiz|site-?(?:header|footer)|masthead|pagination|pager|print|menu',
);
/** A small box has fewer paragraphs, and fewer characters, than this. */
const FEW_PARAGRAPHS = 3;
const FEW_CHARACTERS = 1000;

/** NodeFilter.SHOW_TEXT, which outside a browser is no global. */
const SHOW_TEXT = 4;

const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const LEFT_OUT_ROLES = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'tooltip',
  'button',
  'textbox',
  'tablist',
]);

/** True when nothing in `element` is the article's text. `isShown`: the page has a layout and is not hidden as a whole, so that
 * what its style sheets hide can be told. */
export function isLeftOut(element: Element, isShown: boolean): boolean {
  const name = element.localName;
  return isNeverRead(name) || isHidden(element, isShown) || isEditor(element) || isSideMatter(element, name);
}

function isHidden(element: Element, isShown: boolean): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  return isShown && !isVisible(element);
}

/** False too where there is no layout to ask, as in jsdom. */
export const isVisible = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' && element.checkVisibility({ visibilityProperty: true });

function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function isSideMatter(element: Element, name: string): boolean {
  if (name === 'body' || name === 'html' || name === 'main') return false;
  const role = element.getAttribute('role');
  if (role !== null && LEFT_OUT_ROLES.has(role)) return !holdsTheArticle(element);
  if (name === 'aside') return !holdsTheArticle(element);
  // Older sites wrap the whole page in a form.
  if (name === 'form' || name === 'figure') return isSmall(element);
  const words = nameWords(element);
  if (words === '') return false;
  if (NO_TEXT.test(words)) return !holdsTheArticle(element);
  // A word within a sentence may bear any name ("related-link").
  if (!isBlockElement(name) && !name.includes('-')) return false;
  if (NEVER_ARTICLE.test(words)) return !holdsTheArticle(element);
  if (SIDE_BOX.test(words)) return !holdsTheArticle(element) && !holdsMostParagraphs(element);
  return SMALL_BOX.test(words) && isSmall(element) && !holdsTheArticle(element);
}

/** A box to the side never has most of a page's paragraphs; a wrapper named after one does. */
function holdsMostParagraphs(element: Element): boolean {
  const own = element.getElementsByTagName('p').length;
  return own >= FEW_PARAGRAPHS && own * 2 > element.ownerDocument.getElementsByTagName('p').length;
}

const isSmall = (element: Element): boolean =>
  element.getElementsByTagName('p').length < FEW_PARAGRAPHS && !hasMoreText(element, FEW_CHARACTERS);

/** True when `element` has more than `limit` characters of text; looks no farther than it must. */
function hasMoreText(element: Element, limit: number): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let length = 0;
  for (let text = texts.nextNode(); text && length <= limit; text = texts.nextNode()) {
    if (!isNeverRead(text.parentElement?.localName ?? '')) length += text.nodeValue?.trim().length ?? 0;
  }
  return length > limit;
}

/** A wrapper may carry any class ("comments-enabled"); the headline or the marked body inside tells it from a box. */
const holdsTheArticle = (element: Element): boolean =>
  element.matches('[itemprop~=articleBody]') || element.querySelector('h1, [itemprop~=articleBody]') !== null;
