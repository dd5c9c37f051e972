// The whole engine: in steps or in one go, with a memory or without, the answer is the same.
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/core/analysis.ts';
import { analysisSteps, analyze, type ReadingMemory } from '../../src/core/analyze.ts';
import type { Article } from '../../src/core/article.ts';
import { NO_FACTS } from '../../src/core/article.ts';
import { cardsOf, page } from './cards.ts';

const STORY = `Yard to close - paper

VESTHAVN (Reuters) - The yard will close in May, Kommersant reported on Friday, citing two sources.

The newspaper said 300 jobs would go. The owner reportedly left the country.

According to the Harbour Lantern newspaper, the last ship has sailed.

The Harbour Lantern said nobody was told.`;

function inSteps(article: Article, memory?: ReadingMemory): { analysis: Analysis; steps: number } {
  const running = analysisSteps(article, memory);
  for (let steps = 0; ; steps++) {
    const step = running.next();
    if (step.done) return { analysis: step.value, steps };
  }
}

describe('in steps', () => {
  it('the answer is that of one go', () => {
    const article = page(STORY);
    expect(inSteps(article).analysis).toEqual(analyze(article));
    expect(analyze(article).attributions.length).toBeGreaterThan(5);
  });

  it('a longer text takes more of them', () => {
    const steps = (times: number) => inSteps(page(`${STORY}\n\n`.repeat(times))).steps;
    expect(steps(200)).toBeGreaterThan(steps(20) * 5);
  });

  it('a page may be left in the middle and another read', () => {
    const left = analysisSteps(page(STORY));
    left.next();
    left.next();
    expect(cardsOf('Kommersant reported a sale.')).toEqual(['Kommersant reported = Kommersant, 1']);
    expect(inSteps(page(STORY)).analysis).toEqual(analyze(page(STORY)));
  });

  it('two pages may be read turn by turn', () => {
    const [a, b] = [page(STORY), page(STORY.replaceAll('Kommersant', 'Vedomosti'))];
    const [first, second] = [analysisSteps(a), analysisSteps(b)];
    let [x, y] = [first.next(), second.next()];
    while (!x.done || !y.done) {
      if (!x.done) x = first.next();
      if (!y.done) y = second.next();
    }
    expect([x.value, y.value]).toEqual([analyze(a), analyze(b)]);
  });
});

describe('with a memory', () => {
  it('the answer is the same, the first time and the second', () => {
    const memory: ReadingMemory = new Map();
    const article = page(STORY);
    expect(inSteps(article, memory).analysis).toEqual(analyze(article));
    expect(inSteps(article, memory).analysis).toEqual(analyze(article));
  });

  it('only what is new is read: the rest is what it was', () => {
    const memory: ReadingMemory = new Map();
    inSteps(page(STORY), memory);
    const before = new Map(memory);
    const longer = page(`${STORY}\n\nVedomosti reported a strike.`);
    expect(inSteps(longer, memory).analysis).toEqual(analyze(longer));
    for (const [key, reading] of before) expect(memory.get(key)).toBe(reading);
    expect(memory.size).toBe(before.size + 1);
  });

  it('a block that has moved is where it now stands', () => {
    const memory: ReadingMemory = new Map();
    inSteps(page(STORY), memory);
    const moved = page(`The sea was calm that day.\n\n${STORY}`);
    expect(inSteps(moved, memory).analysis).toEqual(analyze(moved));
  });
});

describe('a block that is too long to be a paragraph', () => {
  it('is read in pieces, and what it credits is found in all of it', () => {
    const dull = 'The sea was calm that day and the boats stayed in. '.repeat(200);
    const text = `${dull}Kommersant reported a sale. ${dull}The minister has reportedly resigned. ${dull}`;
    expect(cardsOf(text)).toEqual(['Kommersant reported = Kommersant, 1', 'reportedly = ?, ?']);
  });

  it('is cut between sentences, wherever a sentence falls', () => {
    const dull = 'The sea was calm that day and the boats stayed in. ';
    for (let length = 7_960; length < 8_010; length += 3) {
      const text = `${dull.repeat(200).slice(-length)}Kommersant reported a sale. ${dull.repeat(20)}`;
      expect(cardsOf(text)).toEqual(['Kommersant reported = Kommersant, 1']);
    }
  });

  it('without a full stop is read as well', () => {
    const dull = 'the sea was calm and '.repeat(1_000);
    expect(cardsOf(`${dull} Kommersant reported a sale`)).toEqual(['Kommersant reported = Kommersant, 1']);
  });
});

it('an article of nothing has nothing', () => {
  expect(analyze({ text: '', blocks: [], links: [], facts: NO_FACTS })).toEqual({
    url: null,
    title: '',
    language: null,
    published: null,
    publisher: { name: '', id: null },
    republishedFrom: null,
    attributions: [],
  });
});
