// What a page says about itself outside the article's text: who publishes it, who wrote it, when, what it is based on.
import type { Author, DeclaredSource, PageFacts } from '../core/article.ts';
import { authorsIn, distinctAuthors, splitNames } from './author-names.ts';
import type { CreditLine } from './credit-lines.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';

/** Longest value kept, in characters, and most values of a kind. */
const LONGEST = 300;
const LONGEST_ADDRESS = 2000;
const MOST = 20;
/** A page has no more JSON-LD elements and meta elements than this that are looked at. */
const MOST_ELEMENTS = 500;

const AUTHOR_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dcsext.author',
  'cxenseparse:author',
];
/** Here a comma stands within a name: "Tolstoy, Leo". */
const INVERTED_AUTHOR_NAMES = ['dc.creator', 'dcterms.creator', 'citation_author'];
const DATE_NAMES = [
  'article:published_time',
  'article:published',
  'datepublished',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'pubdate',
  'publish-date',
  'date',
];

/** Reads the facts. `url` is the page's address, null when it is not known; `creditLinesFor` gives the visible credit lines once
 * the names that the metadata gives are known. Never throws on any page. */
export function readPageFacts(
  document: Document,
  url: string | null,
  creditLinesFor: (names: readonly string[]) => readonly CreditLine[],
): PageFacts {
  const meta = readMeta(document);
  const canonicalUrl = linkHref(document, 'canonical');
  const shareUrl = webAddress(meta.get('og:url')?.[0], document);
  const addresses = [url, canonicalUrl, shareUrl].filter((address) => address !== null);
  const linked = readJsonLd(jsonLdTexts(document), addresses);
  const declared = declaredAuthors(document, linked, meta);
  const credits = creditLinesFor(declared.map((author) => author.name));
  return {
    url,
    canonicalUrl,
    shareUrl,
    title: readTitle(document, meta),
    language: readLanguage(document, linked, meta),
    published: readDate(document, linked, meta),
    siteName: firstName(meta, ['og:site_name', 'application-name']),
    publisherName:
      cap(linked?.publisherName) ??
      microdataName(document, 'publisher') ??
      firstName(meta, ['publisher', 'dc.publisher', 'dcterms.publisher']),
    authors: distinctAuthors([...declared, ...credits.flatMap(authorsIn)]).slice(0, MOST),
    bylines: credits.flatMap(({ text }) => cap(text) ?? []).slice(0, MOST),
    declaredSources: declaredSources(document, linked, meta).slice(0, MOST),
  };
}

/** The page's title: the document's own, which often ends in the publisher's name, else og:title or the first h1. */
export function readTitle(document: Document, meta: Meta = readMeta(document)): string {
  return (
    cap(document.title) ??
    cap(meta.get('og:title')?.[0]) ??
    cap(document.querySelector('h1')?.textContent) ??
    ''
  );
}

/** Lower-case name, property or itemprop -> contents, in document order. */
type Meta = ReadonlyMap<string, readonly string[]>;

function readMeta(document: Document): Meta {
  const meta = new Map<string, string[]>();
  for (const element of [...document.querySelectorAll('meta[content]')].slice(0, MOST_ELEMENTS)) {
    const content = (element.getAttribute('content') ?? '').slice(0, LONGEST_ADDRESS).trim();
    if (content === '') continue;
    const keys = ['name', 'property', 'itemprop', 'http-equiv'].map((key) =>
      element.getAttribute(key)?.trim().toLowerCase(),
    );
    for (const key of new Set(keys)) {
      if (!key) continue;
      const known = meta.get(key);
      if (known) known.push(content);
      else meta.set(key, [content]);
    }
  }
  return meta;
}

const jsonLdTexts = (document: Document): string[] =>
  [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, MOST_ELEMENTS)
    .map((script) => script.textContent ?? '');

/** One line, white space collapsed, capped; null when nothing is there. */
function cap(value: string | null | undefined): string | null {
  const line =
    value
      ?.slice(0, 4 * LONGEST)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim() ?? '';
  return line === '' ? null : line.slice(0, LONGEST);
}

/** An absolute http(s) address, resolved against the page's own, or null. */
function webAddress(value: string | null | undefined, document: Document): string | null {
  const given = value?.trim();
  if (!given || given.length > LONGEST_ADDRESS || !URL.canParse(given, document.baseURI)) return null;
  const { href, protocol } = new URL(given, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

const linkHref = (document: Document, rel: string): string | null =>
  webAddress(document.querySelector(`link[rel~="${rel}" i][href]`)?.getAttribute('href'), document);

/** The first of these that names something: an address or a number is no name. */
function firstName(meta: Meta, keys: readonly string[]): string | null {
  for (const key of keys) {
    for (const content of meta.get(key) ?? []) {
      if (!/^(?:https?:|www\.|\d+$)/i.test(content)) return cap(content);
    }
  }
  return null;
}

function microdataName(document: Document, property: string): string | null {
  const item = document.querySelector(`[itemprop~="${property}"][itemscope]`);
  const name = item?.querySelector('[itemprop~="name"]');
  return cap(name?.getAttribute('content') ?? name?.textContent);
}

function readLanguage(document: Document, linked: LinkedArticle | null, meta: Meta): string | null {
  const claims = [
    document.documentElement?.getAttribute('lang'),
    linked?.language,
    meta.get('content-language')?.[0],
    meta.get('og:locale')?.[0],
  ];
  for (const claim of claims) {
    const tag = claim?.trim().replace(/_/g, '-');
    if (tag && /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag)) return tag;
  }
  return null;
}

function readDate(document: Document, linked: LinkedArticle | null, meta: Meta): string | null {
  const claims = [
    linked?.published,
    ...DATE_NAMES.flatMap((name) => meta.get(name) ?? []),
    ...[
      ...document.querySelectorAll(
        'time[pubdate][datetime], time[itemprop~=datePublished][datetime], [itemprop~=datePublished][content], time[datetime]',
      ),
    ]
      .slice(0, MOST)
      .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content')),
  ];
  return claims.find((claim) => claim && /^\d{4}-\d\d-\d\d(?:$|[T ])/.test(claim))?.slice(0, 40) ?? null;
}

function declaredAuthors(document: Document, linked: LinkedArticle | null, meta: Meta): Author[] {
  const authors: Author[] = [];
  for (const { name, isOrganization, url } of linked?.authors ?? []) {
    const href = url ? webAddress(url, document) : null;
    for (const one of isOrganization ? [name] : splitNames(name))
      authors.push({ name: one, isOrganization, via: 'json-ld', href });
  }
  for (const key of [...AUTHOR_NAMES, ...INVERTED_AUTHOR_NAMES]) {
    for (const content of meta.get(key) ?? []) {
      const names = INVERTED_AUTHOR_NAMES.includes(key) ? [content] : splitNames(content);
      for (const name of names) authors.push({ name, isOrganization: false, via: 'meta', href: null });
    }
  }
  return distinctAuthors(authors.flatMap((author) => ({ ...author, name: cap(author.name) ?? '' })));
}

function declaredSources(document: Document, linked: LinkedArticle | null, meta: Meta): DeclaredSource[] {
  const sources: DeclaredSource[] = (linked?.sources ?? []).map(({ relation, name, url }) => ({
    relation,
    name: cap(name),
    url: webAddress(url, document),
  }));
  for (const relation of ['syndication-source', 'original-source'] as const) {
    for (const content of meta.get(relation) ?? [])
      sources.push({ relation, name: null, url: webAddress(content, document) });
    const href = linkHref(document, relation);
    if (href) sources.push({ relation, name: null, url: href });
  }
  return sources.filter((source) => source.name !== null || source.url !== null);
}
