// Reads a page's JSON-LD: finds the article among its nodes and takes what it says about author, publisher and sources.
// What stands there is written by anybody: every value is checked, nothing is trusted to have the type it should have.

import { parseLeniently } from './lenient-json.ts';

/** What the article's node says; names and addresses as printed, not yet capped or resolved. */
export interface LinkedArticle {
  readonly publisherName: string | null;
  readonly authors: readonly LinkedAuthor[];
  readonly published: string | null;
  readonly language: string | null;
  readonly sources: readonly LinkedSource[];
}

export interface LinkedAuthor {
  readonly name: string;
  readonly isOrganization: boolean;
  readonly url: string | null;
}

export interface LinkedSource {
  readonly relation: 'isBasedOn' | 'citation';
  readonly name: string | null;
  readonly url: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const MOST_NODES = 5_000;
const DEEPEST = 12;
const MOST_VALUES = 30;

const ARTICLE_TYPE = /(?:Article|BlogPosting|^Report|DiscussionForumPosting|SocialMediaPosting)$/;

/** `scripts`: the texts of all JSON-LD elements of the page. `addresses`: the page's own, to tell its article from others'. */
export function readJsonLd(scripts: readonly string[], addresses: readonly string[]): LinkedArticle | null {
  const nodes: Fields[] = [];
  for (const script of scripts) collectNodes(parseLeniently(script), nodes, 0);
  const byId = new Map<string, Fields>();
  for (const node of nodes) {
    const id = text(node['@id']);
    // A bare reference says nothing; the fullest node under an id is its definition.
    if (id && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const resolve = (value: unknown): unknown => {
    if (!isFields(value)) return value;
    const id = text(value['@id']);
    return id && value.name === undefined ? (byId.get(id) ?? value) : value;
  };
  const list = (value: unknown): unknown[] =>
    (Array.isArray(value) ? value : [value]).slice(0, MOST_VALUES).map(resolve);

  const articles = nodes.filter((node) => types(node).some((type) => ARTICLE_TYPE.test(type)));
  const pages = nodes.filter((node) => types(node).some((type) => /Page$/.test(type)));
  const own = articles.find((node) => addressesOf(node).some((address) => addresses.includes(address)));
  const article = own ?? articles[0] ?? pages[0];
  if (!article) return null;

  const firstName = (value: unknown): string | null =>
    list(value)
      .map(nameOf)
      .find((name) => name !== null) ?? null;
  const publisherName =
    firstName(article.publisher) ?? firstName(article.sourceOrganization) ?? firstName(pages[0]?.publisher);
  return {
    publisherName,
    authors: [
      ...[...list(article.author), ...list(article.creator)].flatMap(authorOf),
      // On a portal: who provides what it publishes.
      ...list(article.provider)
        .flatMap(authorOf)
        .filter(({ isOrganization, name }) => isOrganization && name !== publisherName),
    ],
    published: text(article.datePublished) ?? text(article.dateCreated),
    language: text(
      list(article.inLanguage).map((value) =>
        isFields(value) ? (value.alternateName ?? value.name) : value,
      )[0],
    ),
    sources: [
      ...list(article.isBasedOn).flatMap((value) => sourceOf('isBasedOn', value)),
      ...list(article.isBasedOnUrl).flatMap((value) => sourceOf('isBasedOn', value)),
      ...list(article.citation).flatMap((value) => sourceOf('citation', value)),
    ],
  };
}

function collectNodes(value: unknown, nodes: Fields[], depth: number): void {
  if (depth > DEEPEST || nodes.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collectNodes(item, nodes, depth + 1);
  } else if (isFields(value)) {
    nodes.push(value);
    for (const [key, inner] of Object.entries(value)) {
      // What an article is about, is part of or reviews may be an article too, but is not the page's.
      if (
        typeof inner === 'object' &&
        !/^(?:itemReviewed|about|hasPart|isPartOf|mentions|isBasedOn|citation|itemListElement)$/.test(key)
      ) {
        collectNodes(inner, nodes, depth + 1);
      }
    }
  }
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string with something in it, or null. */
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? withoutEntities(withoutEntities(value.trim())) : null;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
]);

/** Publishing systems often escape what goes into JSON as if it were HTML, some of them twice. */
const withoutEntities = (value: string): string =>
  value.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(quot|apos|amp|lt|gt|nbsp));/gi,
    (entity, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? entity;
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point > 31 && point <= 0xffff ? String.fromCharCode(point) : entity;
    },
  );

const types = (node: Fields): string[] =>
  (Array.isArray(node['@type']) ? node['@type'] : [node['@type']]).flatMap(
    (type) => text(type)?.replace(/^.*[/:#]/, '') ?? [],
  );

/** The name of a person, organization or work; a bare string is a name unless it is an address. */
function nameOf(value: unknown): string | null {
  const named = isFields(value)
    ? Array.isArray(value.name)
      ? value.name[0]
      : (value.name ?? value.headline)
    : value;
  const name = text(named);
  return name && !/^https?:/i.test(name) ? name : null;
}

const urlOf = (value: unknown): string | null => {
  if (!isFields(value)) return text(value);
  const sameAs = Array.isArray(value.sameAs) ? value.sameAs[0] : value.sameAs;
  return text(value.url) ?? text(sameAs) ?? text(value['@id']);
};

const addressesOf = (node: Fields): string[] =>
  [
    urlOf(node),
    urlOf(node.mainEntityOfPage),
    text(isFields(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : null),
  ].filter((address) => address !== null);

function authorOf(value: unknown): LinkedAuthor[] {
  const name = nameOf(value);
  if (name === null) return [];
  const isOrganization =
    isFields(value) && types(value).some((type) => /Organization$|^Corporation$/.test(type));
  return [{ name, isOrganization, url: isFields(value) ? urlOf(value) : null }];
}

function sourceOf(relation: LinkedSource['relation'], value: unknown): LinkedSource[] {
  const url = urlOf(value);
  const name = nameOf(isFields(value) ? (value.publisher ?? value) : value);
  return url === null && name === null
    ? []
    : [{ relation, name, url: url && /^https?:/i.test(url) ? url : null }];
}
