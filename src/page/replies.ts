// In a forum thread the first post is the article; the posts after it are others' voices.
import { nameWords } from './block-elements.ts';

const POST =
  /(?:^|\s)(?:message|post|postbit|topic-?post|forum-?post|post-?(?:container|block|row|wrapper)|js-?post|comment|reply)(?:$|\s)/;
const THREAD = /(?:^|[\s_/-])(?:forums?|threads?|topics?|viewtopic|showthread|discussions?)(?:$|[\s_/.?-])/;

/** The posts of a thread after the first; empty when the page is no thread. `url` is the page's address, if known. */
export function repliesIn(root: Element, url: string | null): ReadonlySet<Element> {
  const document = root.ownerDocument;
  const marks =
    `${nameWords(document.body)} ${nameWords(document.documentElement)} ${url ?? ''}`.toLowerCase();
  const isThread =
    THREAD.test(marks) || document.querySelector('[itemtype$="/DiscussionForumPosting"]') !== null;
  if (!isThread) return new Set();
  const postsOf = new Map<Element, Element[]>();
  for (const element of root.querySelectorAll('[class]')) {
    const parent = element.parentElement;
    if (!parent || !POST.test(nameWords(element))) continue;
    const posts = postsOf.get(parent);
    if (posts) posts.push(element);
    else postsOf.set(parent, [element]);
  }
  for (const posts of postsOf.values()) {
    if (posts.length > 1) return new Set(posts.slice(1));
  }
  return new Set();
}
