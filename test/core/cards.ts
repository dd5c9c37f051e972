// What the engine says about a text, in lines that read aloud: "The newspaper said = Kommersant, 1". Without hops: "reportedly = ?, ?".
import type { Analysis, Attribution } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import type { Article, Link, PageFacts } from '../../src/core/article.ts';
import { NO_FACTS } from '../../src/core/article.ts';
import { articleOfText } from '../../src/core/text/article-of-text.ts';

/** A page of "Cove Post", which no registry knows; `[words](https://…)` in the text is a link. */
export function page(marked: string, facts: Partial<PageFacts> = {}): Article {
  const { text, links } = withoutLinks(marked);
  const { blocks, facts: read } = articleOfText(text, null);
  return { text, blocks, links, facts: { ...NO_FACTS, title: read.title, ...COVE_POST, ...facts } };
}

const COVE_POST: Partial<PageFacts> = {
  url: 'https://www.covepost.example/news/1',
  siteName: 'Cove Post',
};

function withoutLinks(marked: string): { text: string; links: readonly Link[] } {
  const links: Link[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\((https:[^)]+)\)/g)) {
    const [whole, words = '', href = ''] = match;
    text += marked.slice(at, match.index);
    links.push({ start: text.length, end: text.length + words.length, href });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), links };
}

/** One line a phrase, in reading order; named speakers are left out. */
export function cards({ attributions }: Analysis): string[] {
  return attributions.filter(({ kind }) => kind !== 'statement').map(card);
}

export const card = ({ exact, upstream, hops }: Attribution) =>
  `${exact.replace(/\s+/g, ' ')} = ${upstream ?? '?'}, ${hops ?? '?'}`;

/** The same with the chain: "Cove Post < Reuters < (unnamed sources)"; an origin is in brackets. */
export function trails({ attributions }: Analysis): string[] {
  return attributions.filter(({ kind }) => kind !== 'statement').map(trail);
}

export const trail = ({ exact, chain }: Attribution) =>
  `${exact.replace(/\s+/g, ' ')} = ${chain.map(({ role, name }) => (role === 'origin' ? `(${name})` : name)).join(' < ')}`;

export const cardsOf = (marked: string, facts: Partial<PageFacts> = {}) =>
  cards(analyze(page(marked, facts)));
export const trailsOf = (marked: string, facts: Partial<PageFacts> = {}) =>
  trails(analyze(page(marked, facts)));
