// What the popup says about a page, in the words of the English messages.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/root.ts';
import type { AttributionItem } from '../../src/core/page-summary.ts';
import { itemDetail, summaryParts } from '../../src/ui/popup-words.ts';
import type { Words } from '../../src/ui/words.ts';

const messages = JSON.parse(
  readFileSync(join(ROOT, 'extension/_locales/en/messages.json'), 'utf8'),
) as Record<string, { readonly message: string }>;
const words: Words = {
  language: 'en',
  t: (key, ...substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? ''),
};
const item: AttributionItem = {
  index: 0,
  kind: 'outlet',
  hopClass: 'one-hop',
  hops: 1,
  phrase: 'the paper said',
  upstream: 'The Paper',
  trace: null,
};

const nothing = { stories: [], trace: null };

describe('the summary', () => {
  const rows: [attributions: number, upstreamSources: number, mostHops: number | null, line: string][] = [
    [7, 3, 2, '7 attributions, 3 upstream sources, at most 2 hops'],
    [1, 1, 1, '1 attribution, 1 upstream source, at most 1 hop'],
    [2, 0, 0, '2 attributions, 0 upstream sources, no hops'],
    [1, 0, null, '1 attribution, 0 upstream sources'],
    [1200, 3, 2, '1,200 attributions, 3 upstream sources, at most 2 hops'],
  ];
  it.each(rows)('%i, %i, %s', (count, upstreamSources, mostHops, line) => {
    const attributions = Array.from({ length: count }, () => item);
    expect(summaryParts(words, { ...nothing, attributions, upstreamSources, mostHops }).join(', ')).toBe(
      line,
    );
  });
});

describe('an attribution', () => {
  const rows: [what: Partial<AttributionItem>, detail: string][] = [
    [{}, 'The Paper · 1 hop'],
    [{ hops: 2, hopClass: 'many-hops' }, 'The Paper · 2 hops'],
    [{ hops: 0, hopClass: 'original', upstream: null }, 'original report'],
    [{ hops: null, hopClass: 'unknown', upstream: null }, 'hops unknown'],
    [{ hops: null, hopClass: 'circular' }, 'The Paper · circular'],
  ];
  it.each(rows)('%j: %s', (what, detail) => expect(itemDetail(words, { ...item, ...what })).toBe(detail));
});
