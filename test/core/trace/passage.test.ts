// Does an upstream page tell what another page credits it with, and where?
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimAround, passageSteps } from '../../../src/core/trace/passage.ts';
import { splitSentences } from '../../../src/core/trace/sentences.ts';
import { articleOf } from './paper-web.ts';

/** The words on the page with `upstream` that tell what the phrase between bars in `citing` credits, or null. */
function passageFor(citing: string, upstream: string, names: readonly string[] = []): string | null {
  const text = citing.replaceAll('|', '');
  const start = citing.indexOf('|');
  const phrase = { start, end: citing.lastIndexOf('|') - 1 };
  const claim = claimAround(articleOf({ url: 'https://a.example/1', text }), phrase, names);
  const article = articleOf({ url: 'https://b.example/2', text: upstream });
  const steps = passageSteps(article, claim);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value && article.text.slice(step.value.start, step.value.end);
  }
}

const UPSTREAM = `Astrava to leave the Skerra route
The ferry company Astrava has decided to stop sailing to Skerra in spring, two people in the port office told this newspaper.
Astrava lost 12 million crowns on the route last year.
The harbour board will meet on Thursday to talk about a replacement.`;

describe('the passage', () => {
  test.each<[why: string, citing: string, words: string]>([
    [
      'put in other words',
      'Ferries\nAstrava will end its ferry sailings to Skerra next spring, |the Harbour Lantern reported|.',
      'The ferry company Astrava has decided to stop sailing',
    ],
    [
      'by its number',
      'Ferries\n|The newspaper said| the route cost Astrava 12 million crowns.',
      'Astrava lost 12 million crowns',
    ],
    [
      'of a credit that says nothing by itself: from the sentence before',
      'Ferries\nAstrava will stop sailing to Skerra in spring. |The Lantern reported| this first.',
      'The ferry company Astrava has decided to stop sailing',
    ],
  ])('is found %s', (_, citing, words) => {
    expect(passageFor(citing, UPSTREAM, ['Harbour Lantern'])).toContain(words);
  });

  test.each<[why: string, citing: string, upstream: string]>([
    [
      'of the same company on another day',
      'Ferries\nAstrava will end its ferry sailings to Skerra next spring, |the Harbour Lantern reported|.',
      'Astrava opens a lounge\nAstrava opened a new waiting hall in Skerra on Monday with coffee for the first guests.\nThe mayor cut a ribbon.',
    ],
    [
      'about something else',
      'Taxes\n|The Times reported| that Norway would raise its tax on salmon farms to 35 percent.',
      'Football\nThe home side won the cup final on penalties after extra time.\nThe keeper saved three.',
    ],
    [
      'that shares a place, a region and a fish',
      'Taxes\nThe parliament in Oslo voted to raise the tax on salmon to 35 percent despite protests by farmers in Nordland and Troms, |the Times reported|.',
      'Festival\nA festival of salmon in Oslo drew guests from Nordland and music was played.',
    ],
    ['that is empty', 'Taxes\n|The Times reported| a tax on salmon farms.', ''],
  ])('is not found on a page %s', (_, citing, upstream) => {
    expect(passageFor(citing, upstream)).toBeNull();
  });

  test('lies within the article, whatever the texts', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (a, b) => {
          const claim = claimAround(
            articleOf({ url: 'https://a.example/1', text: a.replaceAll('[', '') }),
            { start: 0, end: 1 },
            [],
          );
          const article = articleOf({ url: 'https://b.example/2', text: b.replaceAll('[', '') });
          for (const steps = passageSteps(article, claim); ; ) {
            const step = steps.next();
            if (!step.done) continue;
            if (step.value)
              expect(article.text.slice(step.value.start, step.value.end).length).toBeGreaterThan(0);
            return;
          }
        },
      ),
    );
  });
});

test.each<[text: string, count: number]>([
  ['Mr. Smith left. He went home.', 2],
  ['The U.S. Senate met. It voted.', 2],
  ['“It is done.” She left.', 2],
  ['It costs 3.5 euros, e.g. at Lidl.', 1],
  ['', 0],
])('"%s" has %i sentences', (text, count) => {
  expect(splitSentences(text)).toHaveLength(count);
});
