// Where in the article's text the words that a step rests on stand, so that the reader can be taken there.
import type { Article, Span } from '../article.ts';

/** The occurrence of `quote` that stands nearest to `near` (an offset into the text), or null when the text does not say it:
 * evidence from metadata has no place in the text. A quote that is a link's address stands where the link stands. */
export function placeOfQuote(
  article: Pick<Article, 'text' | 'links'>,
  quote: string,
  near: number,
): Span | null {
  if (quote.trim() === '') return null;
  const linked = article.links.filter((link) => link.href === quote);
  if (linked.length > 0) {
    const nearest = linked.reduce((best, link) =>
      distance(link, near) < distance(best, near) ? link : best,
    );
    return { start: nearest.start, end: nearest.end };
  }
  const before = article.text.lastIndexOf(quote, near);
  const after = article.text.indexOf(quote, near);
  const places = [before, after]
    .filter((start) => start >= 0)
    .map((start) => ({ start, end: start + quote.length }));
  return places.sort((a, b) => distance(a, near) - distance(b, near))[0] ?? null;
}

function distance(span: Span, offset: number): number {
  return Math.abs(span.start - offset);
}
