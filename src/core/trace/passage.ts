// Where on an upstream page the thing is told that another page credits it with; or that it is not told there.
import type { Article, Span } from '../article.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { sharedPart, type TellingWords, tellingWords, weightOf, writtenWords } from './telling-words.ts';

/** What a page says upstream of it: the words to look for. */
export interface Claim {
  /** The sentence or two that give the credit, as printed. */
  readonly text: string;
  readonly words: TellingWords;
}

export interface Passage extends Span {
  /** From 0 to 1: how much of the claim stands here. */
  readonly likeness: number;
}

/** A passage is one to three sentences; a longer one has to share more. */
const LENGTH_FACTORS = [1, 0.95, 0.88] as const;
/** A word that only the headline has counts half: "the company" in the text is named above it. */
const HEADLINE_FACTOR = 0.5;
/** From here on a passage tells the same thing. Set on the tests' examples: a report on another event of the same company shares
 * its name and a word or two, which stays below. */
export const SAME_THING = 0.36;
const FEWEST_WORDS = 3;
/** A claim with less to it than this takes the sentences around it along. */
const ENOUGH_WEIGHT = 9;
/** Sentences between two steps of the generator. */
const SENTENCES_A_STEP = 40;

/** The claim of the sentence around `phrase`, widened while it says too little ("The newspaper said so."), first to the sentence
 * before it and the one after, at last to the headline. `names` are the publications on the way. */
export function claimAround(
  article: Pick<Article, 'text' | 'blocks'> & { readonly facts: Pick<Article['facts'], 'title'> },
  phrase: Span,
  names: readonly string[],
): Claim {
  const { text } = article;
  const known = writtenWords([text.slice(phrase.start, phrase.end), ...names].join(' '));
  const sentences = sentencesOf(article);
  const at = sentences.findIndex(({ start, end }) => start < phrase.end && end > phrase.start);
  if (at < 0) return { text: '', words: tellingWords(article.facts.title, known) };
  let [from, to] = [at, at];
  const words = (): TellingWords => tellingWords(textOf(text, sentences, from, to), known);
  for (const [back, ahead] of [
    [1, 0],
    [0, 1],
  ] as const) {
    if (weightOf(words()) >= ENOUGH_WEIGHT) break;
    from = Math.max(0, from - back);
    to = Math.min(sentences.length - 1, to + ahead);
  }
  const own = words();
  const all =
    weightOf(own) >= ENOUGH_WEIGHT ? own : new Map([...tellingWords(article.facts.title, known), ...own]);
  return { text: textOf(text, sentences, from, to), words: all };
}

/** The passage that tells most of the claim, or null when none tells enough. Runs in steps. */
export function* passageSteps(article: Article, claim: Claim): Generator<void, Passage | null> {
  const sentences = sentencesOf(article);
  const title = tellingWords(article.facts.title);
  let best: (Passage & { readonly words: number }) | null = null;
  let kept: { readonly sentence: Sentence; readonly words: TellingWords }[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const words = tellingWords(article.text.slice(sentence.start, sentence.end));
    kept = [{ sentence, words }, ...kept].slice(0, LENGTH_FACTORS.length);
    const window = new Map<string, number>();
    for (const [length, part] of kept.entries()) {
      for (const [word, weight] of part.words) window.set(word, weight);
      const found = likenessOf(claim.words, window, title);
      const likeness = found.likeness * (LENGTH_FACTORS[length] ?? 0);
      if (best === null || likeness > best.likeness)
        best = { start: part.sentence.start, end: sentence.end, likeness, words: found.words };
    }
    if (index % SENTENCES_A_STEP === SENTENCES_A_STEP - 1) yield;
  }
  if (best === null) return null;
  const { start, end, likeness, words } = best;
  return likeness >= SAME_THING && words >= Math.min(FEWEST_WORDS, claim.words.size)
    ? { start, end, likeness }
    : null;
}

function likenessOf(
  claim: TellingWords,
  window: TellingWords,
  title: TellingWords,
): { likeness: number; words: number } {
  const here = sharedPart(claim, window);
  const above = new Map([...title].filter(([word]) => !window.has(word)));
  return { likeness: here.part + HEADLINE_FACTOR * sharedPart(claim, above).part, words: here.words };
}

function textOf(text: string, sentences: readonly Sentence[], from: number, to: number): string {
  return sentences
    .slice(from, to + 1)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
