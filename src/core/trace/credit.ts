// Whom an upstream page credits with the very thing that it was opened for, which need not be whom it credits elsewhere.
import type { Analysis, Attribution, Step } from '../analysis.ts';
import type { Article, Span } from '../article.ts';
import type { Passage } from './passage.ts';
import { SAME_THING } from './passage.ts';
import { sentencesOf } from './sentences.ts';
import { sharedPart, type TellingWords, tellingWords } from './telling-words.ts';

/** A place where a page gives a credit, and what it says. Offsets: UTF-16 in the page's article; both 0 when the whole page is
 * another's story. */
export type Credit = Pick<Attribution, 'start' | 'end' | 'exact' | 'chain' | 'hops'>;

/** The credit of a passage: one in it, else one in its paragraph, else one in a sentence that tells the same or in the headline, else
 * that of the whole page. A credit to a publication goes before one to people, who are nobody's upstream page. */
export function creditOf(
  article: Article,
  analysis: Analysis,
  passage: Passage,
  claim: TellingWords,
): Credit {
  const sentences = sentencesOf(article);
  let compared = 0;
  const distance = (attribution: Attribution): number => {
    if (overlap(attribution, passage)) return 0;
    const block = spanAt(article.blocks, attribution.start);
    if (block && overlap(block, passage)) return 1;
    if (block?.kind === 'headline') return 2;
    // Only a publication's name far from the passage is worth a comparison, and a page of thousands is no article.
    if (!namesPublication(attribution) || compared++ >= MOST_COMPARED) return FAR;
    const sentence = spanAt(sentences, attribution.start);
    const words = tellingWords(sentence ? article.text.slice(sentence.start, sentence.end) : '');
    return sharedPart(claim, words).part >= SAME_THING ? 2 : FAR;
  };
  const near = analysis.attributions
    .map((attribution) => ({ attribution, distance: distance(attribution) }))
    .filter((each) => each.distance < FAR)
    .sort((a, b) => a.distance - b.distance);
  const outlet = near.find(({ attribution }) => namesPublication(attribution));
  if (outlet) return outlet.attribution;
  const hearsay = near.find(({ attribution }) => attribution.hops === null && attribution.kind === 'hearsay');
  const page: Step = { role: 'page', ...analysis.publisher };
  const { republishedFrom } = analysis;
  if (republishedFrom) {
    const { name, id, evidence, quote } = republishedFrom;
    const chain: Step[] = [page, { role: 'report', name, id, evidence, quote, url: null }];
    return { start: 0, end: 0, exact: quote, chain, hops: 1 };
  }
  if (hearsay) return hearsay.attribution;
  const origin = near.find(({ attribution }) => attribution.hops === 0 && attribution.chain.length > 1);
  return origin?.attribution ?? { start: 0, end: 0, exact: '', chain: [page], hops: 0 };
}

const FAR = 3;
const MOST_COMPARED = 100;

function namesPublication({ kind, chain }: Attribution): boolean {
  return kind !== 'statement' && chain.some((step) => step.role === 'report');
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The span that holds an offset, of spans in order that do not overlap. */
function spanAt<Held extends Span>(spans: readonly Held[], offset: number): Held | undefined {
  let [from, to] = [0, spans.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  const found = spans[from];
  return found && found.start <= offset ? found : undefined;
}
