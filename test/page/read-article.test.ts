// @vitest-environment jsdom
// Is what is read from a whole page the article that a reader sees in it, and is what the page says about itself understood?
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticleRoot } from '../../src/page/article-root.ts';
import { readArticle } from '../../src/page/read-article.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');
const pageNames = readdirSync(PAGES).flatMap((file) => /^(.+)\.html$/.exec(file)?.[1] ?? []);

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const fixture = (name: string): Document => parse(readFileSync(join(PAGES, `${name}.html`), 'utf8'));
const read = (page: Document, url: string | null = null) => {
  const reading = readArticle(page, url);
  if (!reading) throw new Error('no article was found');
  return reading;
};

describe('the article of a whole page', () => {
  it.each(pageNames)('%s', (name) => {
    const { article } = read(fixture(name));
    const lines = article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
    const expected = readFileSync(join(PAGES, `${name}.blocks`), 'utf8').trimEnd();
    expect(lines.map((line) => line.replaceAll('\n', '⏎')).join('\n')).toBe(expected);
  });

  it('reads nothing where there is no article, unless told to', () => {
    const page = parse('<nav><a href="/">Home</a></nav><p>Just a line.</p>');
    expect(findArticleRoot(page)).toBeNull();
    expect(readArticle(page, null)).toBeNull();
    expect(readArticle(page, null, { force: true })?.article.text).toBe('Just a line.');
  });

  it.each<[string, string]>([
    ['an empty document', ''],
    ['frames', '<frameset cols="*,*"><frame src="a"><frame src="b"></frameset>'],
    ['broken markup', '<p><b><table><td></b></i><p>x<!-- <'],
    ['a huge attribute', `<p class="${'x '.repeat(500_000)}" id="${'comment '.repeat(100_000)}">x`],
    ['deep nesting', `${'<div>'.repeat(3000)}x`],
  ])('does not break on %s', (_, html) => {
    expect(() => readArticle(parse(html), 'https://a.example/', { force: true })).not.toThrow();
  });

  it('does not break on a document without body or root', () => {
    const page = parse('<p>x');
    page.body.remove();
    expect(readArticle(page, null, { force: true })).toBeNull();
    page.documentElement.remove();
    expect(readArticle(page, null, { force: true })).toBeNull();
  });
});

describe('what a page says about itself', () => {
  it('reads JSON-LD, canonical address, language and byline', () => {
    const { facts } = read(
      fixture('modern-site'),
      'https://northport-courier.example/harbour-repairs?x=1',
    ).article;
    expect(facts).toMatchObject({
      url: 'https://northport-courier.example/harbour-repairs?x=1',
      canonicalUrl: 'https://northport-courier.example/harbour-repairs',
      title: 'Harbour to close for repairs, minister says | The Northport Courier',
      language: 'en-GB',
      published: '2026-03-04T08:00:00Z',
      siteName: 'The Northport Courier',
      publisherName: 'The Northport Courier',
      bylines: ['By Ida Brandt'],
    });
    expect(facts.authors.map(({ name, via }) => [name, via])).toEqual([['Ida Brandt', 'json-ld']]);
  });

  it('reads the credits of a reprint', () => {
    const { facts } = read(fixture('reprint')).article;
    expect(facts.authors.map((author) => author.name)).toEqual(['Tove Lind', 'Fjordwire']);
    expect(facts.bylines).toEqual([
      'Tove Lind, Fjordwire',
      'This article was originally published by Fjordwire. Read the original article.',
    ]);
    expect(facts.declaredSources).toEqual([
      { relation: 'syndication-source', name: null, url: 'https://fjordwire.example/glacier' },
    ]);
  });

  const paragraph =
    '<p>The harbour of Northport will close in April, the minister told parliament on Monday.</p>'.repeat(4);
  it.each<[string, string, string[]]>([
    [
      'an agency beside the name',
      '<p>By Ann Lee - Valley Wire - Friday, May 1, 2026</p>',
      ['By Ann Lee - Valley Wire - Friday, May 1, 2026'],
    ],
    ['a name set in a class', '<p class="article-byline">Valley Wire</p>', ['Valley Wire']],
    [
      'a paper before the name',
      '<p>THE LAMP | By Ann Lee | May 1, 2026</p>',
      ['THE LAMP | By Ann Lee | May 1, 2026'],
    ],
    ['from', '<p>From: Valley Wire</p>', ['From: Valley Wire']],
    ['no byline', '<p>Share</p><p>3 min read</p>', []],
  ])('finds %s beside the headline', (_, line, bylines) => {
    expect(
      read(parse(`<article><h1>Title of it</h1>${line}${paragraph}</article>`)).article.facts.bylines,
    ).toEqual(bylines);
  });

  it.each<[string, string[]]>([
    ['(Reporting by Ann Lee; editing by Bo Li)', ['(Reporting by Ann Lee; editing by Bo Li)']],
    ['With inputs from VWS', ['With inputs from VWS']],
    ['Bo Li in Lunda contributed to this report.', ['Bo Li in Lunda contributed to this report.']],
    ['Valley Wire', ['Valley Wire']],
    ['Source: Valley Wire', ['Source: Valley Wire']],
    ['The ferry goes from the old pier until then.', []],
  ])('finds the end credit %s', (line, bylines) => {
    expect(
      read(parse(`<article><h1>Title of it</h1>${paragraph}<p>${line}</p></article>`)).article.facts.bylines,
    ).toEqual(bylines);
  });

  it('caps what it keeps and takes only web addresses', () => {
    const page = parse(
      `<title>${'t'.repeat(5000)}</title><link rel=canonical href="javascript:1"><meta property="og:url" content="data:,x">` +
        Array.from({ length: 100 }, (_, i) => `<meta name=author content="Name ${'n'.repeat(40)}${i}">`).join(
          '',
        ) +
        `<article>${paragraph}</article>`,
    );
    const { facts } = read(page).article;
    expect(facts.title.length).toBe(300);
    expect(facts.authors.length).toBe(20);
    expect([facts.canonicalUrl, facts.shareUrl]).toEqual([null, null]);
  });
});

describe('reading again after a change', () => {
  function observed(html: string) {
    document.body.innerHTML = html;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver(() => {});
    observer.observe(document.body, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
    return () => {
      records.push(...observer.takeRecords());
      return records.splice(0);
    };
  }
  const html = `<article><h1>Title of it</h1><div id=a>${'<p>The harbour of Northport will close in April, the minister said.</p>'.repeat(5)}</div><div id=b><p>Last.</p></div></article>`;

  it.each<[string, (page: Document) => void]>([
    [
      'a text changes',
      (page) => {
        (page.querySelector('#b p')?.firstChild as Text).data = 'Now last.';
      },
    ],
    [
      'a paragraph comes',
      (page) => {
        page
          .querySelector('#a')
          ?.append(Object.assign(page.createElement('p'), { textContent: 'New <one>.' }));
      },
    ],
    ['a paragraph goes', (page) => page.querySelector('#a p')?.remove()],
    ['a box is hidden', (page) => page.querySelector('#b')?.setAttribute('hidden', '')],
    [
      'a box becomes a quotation of another kind',
      (page) => page.querySelector('#b')?.setAttribute('class', 'byline'),
    ],
    [
      'a part moves after it changed out of sight',
      (page) => {
        const part = page.querySelector('#b');
        part?.remove();
        part?.firstElementChild?.append(' And more.');
        if (part) page.querySelector('#a')?.before(part);
      },
    ],
  ])('gives the same as reading afresh when %s', (_, change) => {
    const takeChanges = observed(html);
    const previous = read(document);
    change(document);
    const changes = takeChanges();
    const again = readArticle(document, null, { previous, changes });
    expect(again?.article).toEqual(read(document).article);
  });

  it('keeps the blocks that did not change', () => {
    const takeChanges = observed(html);
    const previous = read(document);
    document.querySelector('#b')?.append('x');
    const again = readArticle(document, null, { previous, changes: takeChanges() });
    expect(again?.page.blocks[1]).toBe(previous.page.blocks[1]);
    expect(again?.page.blocks.at(-2)).toBe(previous.page.blocks.at(-1));
    expect(again?.page.blocks.at(-1)?.text).toBe('x');
  });
});
