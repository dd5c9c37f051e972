import { describe, expect, it } from 'vitest';
import { verbForms } from '../../../src/core/attribution/verb-forms.ts';

describe('the forms of a verb', () => {
  it.each([
    ['report', 'report reports reported reporting'],
    ['claim', 'claim claims claimed claiming'],
    ['describe', 'describe describes described describing'],
    ['imply', 'imply implies implied implying'],
    ['relay', 'relay relays relayed relaying'],
    ['stress', 'stress stresses stressed stressing'],
    ['publish', 'publish publishes published publishing'],
    ['say says said saying', 'say says said saying'],
  ])('%s', (words, forms) => {
    expect(verbForms(words).join(' ')).toBe(forms);
  });
});
