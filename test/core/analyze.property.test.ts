// What holds for any text whatever, however hostile: nothing is thrown, offsets are inside the text, quotes are what the text says there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, Attribution } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import {
  type Article,
  type Block,
  type BlockKind,
  type Link,
  NO_FACTS,
  type PageFacts,
} from '../../src/core/article.ts';
import { tokenize } from '../../src/core/text/tokens.ts';
import { page } from './cards.ts';

/** Words and marks that the rules look at, and characters that break readers. */
const PARTS = [
  ...'Kommersant Reuters AP CNN BBC The the a newspaper paper agency report study sources officials critics he it they people'.split(
    ' ',
  ),
  ...'said says reported told according to citing claimed wrote learned reportedly is believed said. by in on from of and that'.split(
    ' ',
  ),
  'The New York Times',
  'on condition of anonymity',
  'as first reported by',
  'in an interview with',
  'Times',
  'Post',
  'Harbour',
  'Lantern',
  ...". , ; : ? ! … - — – ( ) [ ] / | \" “ ” « » ' ’ ‘ '' @ © #".split(' '),
  '\n',
  '\r\n',
  '\n\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u2028',
  '\u0000',
  '\ud83d',
  '\udc00',
  '\ud83d\ude00',
  '\u0301',
  'ﬁ',
  'İ',
  'Коммерсантъ',
  '俄罗斯',
  'رويترز',
];

const newsy = fc
  .array(fc.tuple(fc.constantFrom(...PARTS), fc.constantFrom(' ', ' ', ' ', '', '  ')), { maxLength: 120 })
  .map((parts) => parts.map(([part, gap]) => part + gap).join(''));
const anything = fc.string({ unit: 'binary', maxLength: 400 });
const lone = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((codes) => String.fromCharCode(...codes));
const someText = fc.oneof({ weight: 4, arbitrary: newsy }, anything, lone);

const KINDS: readonly BlockKind[] = [
  'headline',
  'heading',
  'byline',
  'paragraph',
  'quotation',
  'list-item',
  'aside',
];
const HREFS = [
  'https://www.reuters.com/a',
  'https://www.covepost.example/b',
  'https://kommersant.ru',
  'https://x',
  'http://[::1]/',
  '',
  'not a link',
];
const words = fc.oneof(
  newsy,
  fc.constantFrom('Reuters', 'By Reuters', 'Cove Post', '(AP)', 'THE BL | By Ann', ''),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const someFacts: fc.Arbitrary<PageFacts> = fc.record({
  url: maybe(fc.constantFrom(...HREFS)),
  canonicalUrl: maybe(fc.constantFrom(...HREFS)),
  shareUrl: maybe(fc.constantFrom(...HREFS)),
  title: words,
  language: maybe(fc.constantFrom('en', 'ru', '')),
  published: maybe(fc.string()),
  siteName: maybe(words),
  publisherName: maybe(words),
  authors: fc.array(
    fc.record({
      name: words,
      isOrganization: fc.boolean(),
      via: fc.constantFrom('json-ld' as const, 'meta' as const, 'byline' as const),
      href: maybe(fc.constantFrom(...HREFS)),
    }),
    { maxLength: 3 },
  ),
  bylines: fc.array(words, { maxLength: 3 }),
  declaredSources: fc.array(
    fc.record({
      relation: fc.constantFrom('isBasedOn', 'citation', 'syndication-source', 'original-source'),
      name: maybe(words),
      url: maybe(fc.constantFrom(...HREFS)),
    }),
    { maxLength: 2 },
  ),
});

/** Blocks and links in reading order, not overlapping, anywhere in the text. */
const someArticle: fc.Arbitrary<Article> = fc
  .record({
    text: someText,
    cuts: fc.array(fc.nat({ max: 2_000 }), { maxLength: 12 }),
    kinds: fc.infiniteStream(fc.constantFrom(...KINDS)),
    hrefs: fc.infiniteStream(fc.constantFrom(...HREFS)),
    linkCuts: fc.array(fc.nat({ max: 2_000 }), { maxLength: 8 }),
    facts: someFacts,
  })
  .map(({ text, cuts, kinds, hrefs, linkCuts, facts }) => ({
    text,
    blocks: spans(text, cuts).map((span): Block => ({ ...span, kind: kinds.next().value })),
    links: spans(text, linkCuts).map((span): Link => ({ ...span, href: hrefs.next().value })),
    facts,
  }));

function spans(text: string, cuts: readonly number[]): { start: number; end: number }[] {
  const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  return at.slice(1).map((end, i) => ({ start: at[i] ?? 0, end }));
}

/** What must be true of any analysis of any text. */
function expectSound(analysis: Analysis, text: string): void {
  let reached = 0;
  for (const { start, end, exact, prefix, suffix, cue, chain, hops } of analysis.attributions) {
    expect(start).toBeGreaterThanOrEqual(reached);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(exact).toBe(text.slice(start, end));
    expect(prefix).toBe(text.slice(Math.max(0, start - 40), start));
    expect(suffix).toBe(text.slice(end, end + 40));
    expect(exact).toContain(cue);
    expect(chain[0]?.role).toBe('page');
    const reports = chain.filter(({ role }) => role === 'report').length;
    if (hops !== null) expect(hops).toBe(reports);
    expect(chain.slice(0, -1).every(({ role }) => role !== 'origin')).toBe(true);
    reached = end;
  }
}

const runs = { numRuns: 400 };

describe('any article', () => {
  it('is read without an error, and what is said of it is in it', () => {
    fc.assert(
      fc.property(someArticle, (article) => {
        expectSound(analyze(article), article.text);
      }),
      runs,
    );
  });

  it('read twice gives the same, whatever was read in between', () => {
    fc.assert(
      fc.property(someArticle, someArticle, (article, other) => {
        const first = analyze(article);
        analyze(other);
        expect(analyze(article)).toEqual(first);
      }),
      runs,
    );
  });

  it('is never changed', () => {
    const frozen = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      Object.freeze(value);
      Object.values(value).forEach(frozen);
    };
    fc.assert(
      fc.property(someArticle, (article) => {
        frozen(article);
        expectSound(analyze(article), article.text);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any text', () => {
  it('as one line or many is read without an error', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const article = page(text.replaceAll('](', '] ('));
        expectSound(analyze(article), article.text);
      }),
      runs,
    );
  });

  it('has tokens in order, none empty, and only white space and unseen characters between them', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const { count, start, end, hash } = tokenize(text);
        let reached = 0;
        for (let i = 0; i < count; i++) {
          const [from = 0, to = 0] = [start[i], end[i]];
          expect(text.slice(reached, from)).toMatch(
            /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*$/,
          );
          expect(from).toBeGreaterThanOrEqual(reached);
          expect(to).toBeGreaterThan(from);
          expect(hash[i]).toBeGreaterThanOrEqual(0);
          reached = to;
        }
        expect(text.slice(reached)).toMatch(/^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]*$/);
      }),
      runs,
    );
  });
});

describe('a paragraph that credits nobody and names no outlet', () => {
  const DULL = [
    'The sea was calm that morning and most of the boats stayed in.',
    'Rain is likely from the west by nightfall.',
    'Bread costs a little more than last year.',
  ];
  const CREDITING = [
    'Kommersant reported that the yard would close.',
    'The newspaper said 300 jobs would go.',
    'It said the last ship leaves in May.',
    'Three officials told Reuters that the sale was near.',
    'The minister has reportedly resigned.',
    'According to a US intelligence report, the dam is cracked.',
    'The report said it may break.',
    'Vedomosti reported a strike, citing sources.',
    'The agency said it was over.',
    'Critics say the plan is dead.',
  ];
  const said = ({ kind, exact, upstream, hops, chain }: Attribution) => ({
    kind,
    exact,
    upstream,
    hops,
    chain,
  });
  const told = (paragraphs: readonly string[]) =>
    analyze(page(paragraphs.join('\n\n'))).attributions.map(said);

  it('changes nothing of what is said of the others, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CREDITING), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...DULL),
        fc.nat({ max: 6 }),
        (paragraphs, dull, where) => {
          const at = where % (paragraphs.length + 1);
          expect(told([...paragraphs.slice(0, at), dull, ...paragraphs.slice(at)])).toEqual(told(paragraphs));
        },
      ),
      runs,
    );
  });

  it('is itself left alone', () => {
    expect(told(DULL)).toEqual([]);
  });
});

describe('hostile strings', () => {
  it.each<[string, string]>([
    ['quotes that open', '“'.repeat(5_000)],
    ['quotes that close', '”'.repeat(5_000)],
    ['straight quotes', '" '.repeat(5_000)],
    ['apostrophes', "'".repeat(5_001)],
    ['said said said', 'said '.repeat(5_000)],
    ['according to according to', 'according to '.repeat(3_000)],
    ['citing citing', 'Reuters, citing '.repeat(2_000)],
    ['one name’s beginning', 'The New York '.repeat(3_000)],
    ['a name again and again', 'New York Times '.repeat(3_000)],
    ['brackets that never close', '(['.repeat(5_000)],
    ['half datelines', 'MOSCOW ('.repeat(3_000)],
    ['full stops', '.'.repeat(10_000)],
    ['initials', 'U.S.A.'.repeat(3_000)],
    ['one endless word', 'a'.repeat(50_000)],
    ['hyphens', 'well-'.repeat(5_000)],
    ['capitals', 'Ab '.repeat(5_000)],
    ['line feeds', '\n'.repeat(10_000)],
    ['spaces', `Reuters${' '.repeat(50_000)}said so.`],
    ['lone surrogates', '\ud800said \udfff'.repeat(2_000)],
    ['nulls', 'Reuters\u0000said\u0000'.repeat(2_000)],
    ['direction marks', 'Reuters\u202esaid\u200f '.repeat(2_000)],
    ['soft hyphens', `Reu${'\u00ad'.repeat(5_000)}ters said so.`],
    ['accents', `e${'\u0301'.repeat(10_000)}`],
    ['a link’s worth of dots', 'a.b.'.repeat(5_000)],
  ])('%s', (_what, text) => {
    for (const kind of KINDS) {
      const article: Article = {
        text,
        blocks: [{ kind, start: 0, end: text.length }],
        links: [{ start: 0, end: text.length, href: 'https://www.reuters.com/a' }],
        facts: { ...NO_FACTS, title: text, bylines: [text], siteName: text },
      };
      expectSound(analyze(article), text);
    }
  });
});
