// @vitest-environment jsdom
// Which pages the gate takes for news, and which it leaves alone.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import {
  articleSignal,
  hasClusterOfCues,
  hasWireDateline,
  isArticleJsonLd,
  isArticlePath,
} from '../../src/page/article-signals.ts';

const FILLER =
  'The valley has three bridges, and the oldest of them was closed to lorries in the spring. '.repeat(8);
const STORY = `
  <p>The dam will close for repairs in May, according to two engineers familiar with the matter.</p>
  <p>The ministry declined to comment, citing a review. Spillways had cracked last winter, officials said.</p>
  <p>${FILLER}</p>`;

function signal(html: string, path = '/', contentType = 'text/html') {
  const { document, location } = new JSDOM(html, { url: `https://site.example${path}`, contentType }).window;
  return articleSignal(document, location);
}
const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('a page that declares an article', () => {
  const rows: [what: string, head: string][] = [
    ['in JSON-LD', jsonLd('{"@type":"NewsArticle"}')],
    ['as one of several types', jsonLd('{"@type":["CreativeWork","ReportageNewsArticle"]}')],
    ['with the full name of the type', jsonLd('{"@type":"http://schema.org/NewsArticle"}')],
    ['in a graph', jsonLd('{"@graph":[{"@type":"WebSite"},{"@type":"Article"}]}')],
    ['in a list', jsonLd('[{"@type":"Organization"},{"@type":"OpinionNewsArticle"}]')],
    ['as the main entity', jsonLd('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle"}}')],
    ['beside a broken script', jsonLd('{"@type":') + jsonLd('{"@type":"NewsArticle"}')],
    ['in a broken script', jsonLd('{"@type": "NewsArticle", "headline": "A "broken" one"}')],
    [
      'in a script with a charset',
      '<script type="application/ld+json; charset=utf-8">{"@type":"NewsArticle"}</script>',
    ],
    ['as og:type', '<meta property="og:type" content="article">'],
    ['as og:type in the name attribute', '<meta name="og:type" content=" Article ">'],
    ['by its time of publication', '<meta property="article:published_time" content="2026-01-02">'],
    ['in microdata', '<div itemscope itemtype="https://schema.org/NewsArticle"></div>'],
  ];
  it.each(rows)('%s is news', (_, head) => expect(signal(head)).toBe('declared'));
});

describe('a page that declares something else', () => {
  const rows: [what: string, head: string][] = [
    ['a web site', `${jsonLd('{"@type":"WebSite"}')}<meta property="og:type" content="website">`],
    [
      'a front page that lists articles',
      jsonLd('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}'),
    ],
    ['a product whose text says Article', jsonLd('{"@type":"Product","name":"Article 12 sofa"}')],
    ['JSON-LD that is no object', jsonLd('"NewsArticle"')],
    ['nothing in an empty script', jsonLd('')],
  ];
  it.each(rows)('%s is not news', (_, head) => expect(signal(head)).toBe(null));
});

describe('a page whose text looks like news', () => {
  it('with several cues close together is news, whatever its address', () => {
    expect(signal(STORY, '/threads/77')).toBe('cues');
  });
  it('with a wire dateline is news', () => {
    expect(
      signal(`<div>HARBOUR CITY, May 3 (Reuters) - The dam will close for repairs.<br>${FILLER}</div>`),
    ).toBe('cues');
  });
  it('without cues is news only by an address that a known outlet has', () => {
    expect(signal(`<p>${FILLER}</p>`, '/2026/05/03/dam-closes')).toBe('path');
    expect(signal(`<p>${FILLER}</p>`, '/about')).toBe(null);
  });
});

describe('what is left alone', () => {
  const declared = '<meta property="og:type" content="article">';
  it('an XML document', () => {
    expect(signal(`<rss><channel>${'<item/>'.repeat(3)}</channel></rss>`, '/feed', 'application/xml')).toBe(
      null,
    );
  });
  it('a document that is being edited', () => {
    const { document, location } = new JSDOM(declared + STORY, { url: 'https://site.example/' }).window;
    Object.defineProperty(document, 'designMode', { value: 'on' });
    expect(articleSignal(document, location)).toBe(null);
  });
  it('a tiny page', () =>
    expect(signal('<p>According to sources, officials said so.</p>', '/2026/05/03/dam-closes')).toBe(null));
  it('cues in scripts and form fields', () => {
    const cues = 'according to sources, officials said, citing a spokesman, reportedly';
    expect(signal(`<script>/* ${cues} */</script><textarea>${cues}</textarea><p>${FILLER}</p>`)).toBe(null);
  });
});

describe('an address', () => {
  const rows: [path: string, isArticle: boolean][] = [
    ['/2026/05/03/dam-closes-for-repairs', true],
    ['/news/2026/may/03/dam-repairs', true],
    ['/world/dam-closes-for-spring-repairs', true],
    ['/world/dam-closes-for-spring-repairs/', true],
    ['/article/dam-14848251.php', true],
    ['/', false],
    ['/world', false],
    ['/about-us', false],
    ['/2026/05/', false],
    ['/live/tv', false],
  ];
  it.each(rows)('%s: %s', (path, isArticle) => expect(isArticlePath(path)).toBe(isArticle));
});

describe('a wire dateline', () => {
  const rows: [text: string, isDateline: boolean][] = [
    ['MOSCOW (Reuters) - Officials', true],
    ['MOSCOW, July 17 (Reuters) – Officials', true],
    ['SAN JOSÉ, Costa Rica (AP) — Officials', false],
    ['SÃO PAULO (AFP) — Officials', true],
    ['(Reuters) - Officials', true],
    ['A first line.\nKYIV (Harbour News) - Officials', true],
    ['We read it in (Reuters) - yes', false],
    ['WARNING (see below) - do not open', false],
  ];
  it.each(rows)('%s: %s', (text, isDateline) => expect(hasWireDateline(text)).toBe(isDateline));
});

describe('a cluster of cues', () => {
  it('is several different ones close together', () => {
    expect(hasClusterOfCues('According to a spokesman, it reportedly closed.')).toBe(true);
  });
  it('is not one cue again and again', () => {
    expect(hasClusterOfCues('According to the manual. '.repeat(6))).toBe(false);
  });
  it('is not a cue here and there in a long text', () => {
    expect(hasClusterOfCues(`according to x ${FILLER.repeat(4)} reportedly ${FILLER.repeat(4)} citing`)).toBe(
      false,
    );
  });
});

it('JSON-LD nested deeper than any page nests it is not followed', () => {
  const deep = `${'{"mainEntity":'.repeat(2000)}{"@type":"NewsArticle"}${'}'.repeat(2000)}`;
  expect(isArticleJsonLd(deep)).toBe(false);
});
