// What is understood of a page's JSON-LD, as it really is written.
import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../src/page/json-ld.ts';

const article = (fields: object): string => JSON.stringify({ '@type': 'NewsArticle', ...fields });
const publisher = (...scripts: string[]): string | null => readJsonLd(scripts, [])?.publisherName ?? null;
const authors = (author: unknown): string[] =>
  (readJsonLd([article({ author })], [])?.authors ?? []).map(({ name, isOrganization }) =>
    isOrganization ? `${name} (org)` : name,
  );

describe('finds the publisher', () => {
  const named = article({ publisher: { '@type': 'Organization', name: 'The Lamp' } });
  it.each<[string, string[]]>([
    ['plainly said', [named]],
    ['as a string', [article({ publisher: 'The Lamp' })]],
    ['in a list', [`[{"@type":"WebSite"},${named}]`]],
    ['in a graph', [`{"@context":"x","@graph":[${named}]}`]],
    [
      'by reference',
      [
        `{"@graph":[${article({ publisher: { '@id': '#p' } })},{"@id":"#p","@type":"Organization","name":"The Lamp"}]}`,
      ],
    ],
    [
      'by reference to another script',
      [article({ publisher: { '@id': '#p' } }), '{"@id":"#p","name":"The Lamp"}'],
    ],
    ['beside a broken script', ['{"@type":"NewsArticle",', named]],
    ['in a comment', [`<!-- ${named} -->`]],
    ['in CDATA', [`//<![CDATA[\n${named}\n//]]>`]],
    ['escaped as HTML', [named.replaceAll('"', '&quot;')]],
    ['with line breaks in strings', [named.replace('The Lamp', 'The Lamp","x":"a\nb')]],
    ['with a comma too many', [named.replace(/}$/, ',}')]],
    ['under a full type address', [named.replace('NewsArticle', 'https://schema.org/NewsArticle')]],
    ['under several types', [named.replace('"NewsArticle"', '["Article","ReportageNewsArticle"]')]],
    ['only as the source organization', [article({ sourceOrganization: { name: 'The Lamp' } })]],
    [
      'on the page when the article has none',
      [article({}), '{"@type":"WebPage","publisher":{"name":"The Lamp"}}'],
    ],
  ])('%s', (_, scripts) => {
    expect(publisher(...scripts)).toBe('The Lamp');
  });

  it.each<[string, string[]]>([
    ['an empty script', ['']],
    ['no article', ['{"@type":"Recipe","publisher":{"name":"The Lamp"}}']],
    [
      'an article that is only reviewed',
      ['{"@type":"ClaimReview","itemReviewed":{"@type":"Article","publisher":"The Lamp"}}'],
    ],
    ['an address for a name', [article({ publisher: 'https://lamp.example/' })]],
    [
      'values of any type',
      [article({ publisher: 7, author: [null, 8, {}, [[]]], citation: false, isBasedOn: {} })],
    ],
    ['a deep pit', [`${'['.repeat(5000)}${']'.repeat(5000)}`]],
  ])('but not from %s', (_, scripts) => {
    expect(publisher(...scripts)).toBeNull();
  });
});

describe('finds the authors', () => {
  it.each<[unknown, string[]]>([
    [{ '@type': 'Person', name: 'Ann Lee' }, ['Ann Lee']],
    ['Ann Lee', ['Ann Lee']],
    [
      [{ name: 'Ann Lee' }, 'Bo Li'],
      ['Ann Lee', 'Bo Li'],
    ],
    [{ '@type': 'NewsMediaOrganization', name: 'Tidewire' }, ['Tidewire (org)']],
    [{ '@type': 'Person', name: 'Ann O&amp;#039;Hara' }, ["Ann O'Hara"]],
    [{ '@type': 'Person' }, []],
    ['https://www.facebook.com/ann', []],
  ])('%j', (given, names) => {
    expect(authors(given)).toEqual(names);
  });

  it('and who provides what a portal publishes', () => {
    const names = (provider: unknown) =>
      readJsonLd([article({ author: 'Ann Lee', publisher: { name: 'Portal' }, provider })], [])?.authors.map(
        ({ name }) => name,
      );
    expect(names({ '@type': 'Organization', name: 'Tidewire' })).toEqual(['Ann Lee', 'Tidewire']);
    expect(names({ '@type': 'Organization', name: 'Portal' })).toEqual(['Ann Lee']);
    expect(names({ '@type': 'Person', name: 'Bo Li' })).toEqual(['Ann Lee']);
  });
});

describe('chooses', () => {
  it('the article whose address is the page’s', () => {
    const other = article({ url: 'https://a.example/other', publisher: 'The Wick' });
    const own = article({ mainEntityOfPage: { '@id': 'https://a.example/own' }, publisher: 'The Lamp' });
    expect(readJsonLd([other, own], ['https://a.example/own'])?.publisherName).toBe('The Lamp');
  });

  it('what it is based on and what it cites', () => {
    const based = {
      '@type': 'NewsArticle',
      url: 'https://tidewire.example/1',
      publisher: { name: 'Tidewire' },
    };
    expect(
      readJsonLd([article({ isBasedOn: based, citation: ['https://b.example/', 'A book'] })], [])?.sources,
    ).toEqual([
      { relation: 'isBasedOn', name: 'Tidewire', url: 'https://tidewire.example/1' },
      { relation: 'citation', name: null, url: 'https://b.example/' },
      { relation: 'citation', name: 'A book', url: null },
    ]);
  });
});
