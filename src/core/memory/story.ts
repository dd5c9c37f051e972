// What the remembered articles say of the one that is open: where a named report stands, and how many articles on the same thing lead
// to one report.
import type { Publication } from '../analysis.ts';
import { samePublication } from '../trace/same-publication.ts';
import {
  MEMORY_LIMITS,
  type RememberedArticle,
  type RememberedCredit,
  sharedPrint,
  type WordPrint,
} from './remembered-article.ts';

/** Part of a claim's telling words from which another text tells the same. Higher than for a passage: a whole article has many words. */
const SAME_THING = 0.6;

/** The remembered article of `publication` that tells most of the claim, or null when none tells enough. */
export function articleTelling(
  articles: readonly RememberedArticle[],
  publication: Publication,
  claim: WordPrint,
): RememberedArticle | null {
  let best: { readonly article: RememberedArticle; readonly part: number } | null = null;
  for (const article of articles) {
    if (!samePublication(article.publication, publication)) continue;
    const part = sharedPrint(claim, article.words);
    if (part >= SAME_THING && part > (best?.part ?? 0)) best = { article, part };
  }
  return best?.article ?? null;
}

export interface Story {
  /** Articles that tell the same thing, the open one included. */
  readonly articles: number;
  /** How many of them end in the report of `original`. */
  readonly leadToOne: number;
  readonly original: Publication;
}

/** The story that a credit of the open article belongs to; null when nothing else was read on it that leads to the same report. An article counts when a credit of
 * its own tells the same thing, or when it is the original report itself. `openKey`: the open article, which is remembered too. */
export function storyOf(
  articles: readonly RememberedArticle[],
  openKey: string,
  credit: Pick<RememberedCredit, 'path' | 'words'>,
): Story | null {
  const original = credit.path.at(-1);
  if (!original) return null;
  let [told, one] = [1, 1];
  for (const article of articles) {
    if (article.key === openKey) continue;
    const same = article.credits.filter(({ words }) => tellsSame(words, credit.words));
    const isOriginal =
      samePublication(article.publication, original) &&
      sharedPrint(credit.words, article.words) >= SAME_THING;
    if (same.length === 0 && !isOriginal) continue;
    told++;
    if (isOriginal || same.some(({ path }) => endsIn(path, original))) one++;
  }
  return one === 1
    ? null
    : { articles: told, leadToOne: one, original: { name: original.name, id: original.id } };
}

/** Which of the remembered articles are to be forgotten, by key: those of more than so many days ago, and of too many the oldest. */
export function forgettable(articles: readonly RememberedArticle[], now: number): readonly string[] {
  const oldest = now - MEMORY_LIMITS.days * DAY_MS;
  const newestFirst = [...articles].sort((a, b) => b.readAt - a.readAt);
  return newestFirst
    .filter(({ readAt }, index) => readAt < oldest || index >= MEMORY_LIMITS.articles)
    .map(({ key }) => key);
}

const DAY_MS = 86_400_000;

function tellsSame(a: WordPrint, b: WordPrint): boolean {
  return Math.max(sharedPrint(a, b), sharedPrint(b, a)) >= SAME_THING;
}

function endsIn(path: RememberedCredit['path'], original: Publication): boolean {
  const last = path.at(-1);
  return last !== undefined && samePublication(last, original);
}

/** How a credit goes on in what was read before. */
export interface Onward {
  /** The remembered article of the last publication that the credit names. */
  readonly url: string;
  readonly title: string;
  /** Whom that article credits with the same thing; empty: nobody further. */
  readonly path: RememberedCredit['path'];
  readonly circular: boolean;
}

/** Null when no remembered article of the credit's last publication tells the same thing. */
export function onwardOf(
  articles: readonly RememberedArticle[],
  openKey: string,
  credit: Pick<RememberedCredit, 'path' | 'words'>,
): Onward | null {
  const last = credit.path.at(-1);
  const found =
    last &&
    articleTelling(
      articles.filter(({ key }) => key !== openKey),
      last,
      credit.words,
    );
  if (!found) return null;
  const next = found.credits.find(({ words }) => tellsSame(words, credit.words));
  return { url: found.url, title: found.title, path: next?.path ?? [], circular: next?.circular ?? false };
}
