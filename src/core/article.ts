// An article as plain data: what page/ reads from a document (or the command line from a text file) and core/ works on.
// All offsets are UTF-16 code units into `Article.text`, end exclusive.

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `headline` is the article's own title; `byline` covers author, agency and date lines; `aside` is read but is not the
 * article's own voice (a reply below a forum post). */
export type BlockKind = 'headline' | 'heading' | 'byline' | 'paragraph' | 'quotation' | 'list-item' | 'aside';

/** A stretch of text that a phrase never crosses: one block-level element, or one paragraph of a plain text. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A link within the text; `href` is absolute http(s). */
export interface Link extends Span {
  readonly href: string;
}

/** Somebody the page names as its author. `via` is where it says so. */
export interface Author {
  readonly name: string;
  readonly isOrganization: boolean;
  readonly via: 'json-ld' | 'meta' | 'byline';
  /** Absolute http(s) address the byline links to, if any. */
  readonly href: string | null;
}

/** A work that the page's metadata declares this article to be based on, or to cite. */
export interface DeclaredSource {
  readonly relation: 'isBasedOn' | 'citation' | 'syndication-source' | 'original-source';
  readonly name: string | null;
  readonly url: string | null;
}

/** What the page says about itself outside the article's text. Every field is the page's claim: parsed and length-capped. */
export interface PageFacts {
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  /** og:url */
  readonly shareUrl: string | null;
  readonly title: string;
  readonly language: string | null;
  /** ISO 8601 as the page prints it, or null. */
  readonly published: string | null;
  /** og:site_name or application-name. */
  readonly siteName: string | null;
  /** JSON-LD publisher or sourceOrganization name. */
  readonly publisherName: string | null;
  readonly authors: readonly Author[];
  /** Visible author and credit lines in or beside the article, in reading order: "By Reuters", "THE BL | By …". */
  readonly bylines: readonly string[];
  readonly declaredSources: readonly DeclaredSource[];
}

export interface Article {
  readonly text: string;
  /** In reading order, not overlapping. */
  readonly blocks: readonly Block[];
  /** In reading order. */
  readonly links: readonly Link[];
  readonly facts: PageFacts;
}

export const NO_FACTS: PageFacts = {
  url: null,
  canonicalUrl: null,
  shareUrl: null,
  title: '',
  language: null,
  published: null,
  siteName: null,
  publisherName: null,
  authors: [],
  bylines: [],
  declaredSources: [],
};
