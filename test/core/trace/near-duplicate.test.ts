// The same text under another name is known for what it is.
import { describe, expect, test } from 'vitest';
import { fingerprintOf, isSameText, likeness } from '../../../src/core/trace/near-duplicate.ts';

const STORY = Array.from(
  { length: 30 },
  (_, i) =>
    `In week ${i} the harbour board met for the ${i}th time and found that boat ${i * 7} had lost ${i * 13} crowns.`,
).join('\n');
const OTHER = Array.from(
  { length: 30 },
  (_, i) =>
    `The club of street ${i} played ${i * 3} games, of which it won ${i} and drew ${i + 2} under its coach number ${i}.`,
).join('\n');

describe('two texts', () => {
  test.each<[why: string, text: string, same: boolean]>([
    ['that are equal', STORY, true],
    ['of which one has another headline and credit', `Boats in trouble\nBy an agency\n${STORY}`, true],
    ['of which one lost its last paragraphs', STORY.split('\n').slice(0, 22).join('\n'), true],
    ['that differ in case and quotation marks', STORY.toUpperCase(), true],
    ['about different things', OTHER, false],
    ['of which one quotes a paragraph of the other', `${OTHER}\n${STORY.split('\n')[3]}`, false],
    ['of which one is too short to tell', 'The harbour board met.', false],
  ])('%s', (_, text, same) => {
    expect(isSameText(fingerprintOf(STORY), fingerprintOf(text))).toBe(same);
    expect(isSameText(fingerprintOf(text), fingerprintOf(STORY))).toBe(same);
  });

  test('are as alike as they share their words', () => {
    expect(likeness(fingerprintOf(STORY), fingerprintOf(STORY))).toBe(1);
    expect(likeness(fingerprintOf(STORY), fingerprintOf(OTHER))).toBe(0);
  });
});

test('two briefs that tell one thing in the same words are not copies for that', () => {
  const brief = (credit: string) =>
    `The ferry to go\nThe ferry company Astrava will stop sailing to Skerra in March after losing 12 million crowns, ${credit} reported.\nPeople on the island have asked for a meeting in the school, which the mayor has called for Thursday.`;
  expect(isSameText(fingerprintOf(brief('Bravo Post')), fingerprintOf(brief('Cargo Post')))).toBe(false);
});
