// An article's sourcing as it is pasted elsewhere, and the analysis as it travels to the panel.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnalysis } from '../../../src/core/map/parse-analysis.ts';
import { sourcingText } from '../../../src/core/map/sourcing-text.ts';
import { analysisOf, attributionOf } from './attributions.ts';

const WORDS: Readonly<Record<string, string>> = {
  hops_one: '$1 hop',
  hops_other: '$1 hops',
  hops_original: 'original report',
  hops_unknown: 'hops unknown',
  card_unknown_source: 'somebody it does not name',
};
const words = {
  language: 'en',
  t: (key: string, ...parts: string[]) => (WORDS[key] ?? key).replace('$1', parts[0] ?? ''),
};
const ANALYSIS = analysisOf(
  'Reuters > Kommersant > (sources)',
  '?',
  attributionOf('(a report)', { exact: 'the *report* said' }),
);

describe('the sourcing', () => {
  it('as text', () => {
    expect(sourcingText(ANALYSIS, 'text', words)).toBe(`The last boat
Ship Talk
https://shiptalk.example/t/1

Reuters:
- “Reuters > Kommersant > (sources) said”: Ship Talk → Reuters → Kommersant → sources (2 hops)

a report:
- “the *report* said”: Ship Talk → a report (original report)

somebody it does not name:
- “? said”: Ship Talk (hops unknown)
`);
  });
  it('as Markdown, in which nothing of the page is markup', () => {
    const markdown = sourcingText(ANALYSIS, 'markdown', words);
    expect(markdown).toContain('## [The last boat](<https://shiptalk.example/t/1>)\n');
    expect(markdown).toContain('- “the \\*report\\* said”: Ship Talk → a report (original report)\n');
  });
  it('as JSON, which is the analysis itself', () => {
    expect(JSON.parse(sourcingText(ANALYSIS, 'json', words))).toEqual(ANALYSIS);
  });
});

describe('an analysis that arrives', () => {
  it('is what was sent', () => expect(parseAnalysis(JSON.parse(JSON.stringify(ANALYSIS)))).toEqual(ANALYSIS));
  it('lacks attributions that are not as they should be', () => {
    const [first] = ANALYSIS.attributions;
    const broken = [
      { ...first, kind: 'rumour' },
      { ...first, hops: -1 },
      { ...first, chain: [{ role: 'report', name: 'Reuters' }] },
      { ...first, circular: 'yes' },
      null,
    ];
    expect(parseAnalysis({ ...ANALYSIS, attributions: [...broken, first] })?.attributions).toEqual([first]);
  });
  it('is none when it is something else', () => {
    for (const value of [null, 7, [], {}, { attributions: [] }, { ...ANALYSIS, publisher: 'me' }])
      expect(parseAnalysis(value)).toBeNull();
  });
  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void parseAnalysis(value)));
  });
});
