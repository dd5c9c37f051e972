// What the popup says in words, worked out of what the page's reader found.
import type { AttributionItem, PageSummary } from '../core/page-summary.ts';
import { translatePlural } from '../core/translate.ts';
import type { Words } from './words.ts';

/** "7 attributions", and what follows it: "3 upstream sources, at most 2 hops". */
export function summaryParts({ t, language }: Words, summary: PageSummary): readonly [string, ...string[]] {
  const { attributions, upstreamSources, mostHops } = summary;
  const count = translatePlural(t, language, 'summary_attributions', attributions.length);
  const sources = translatePlural(t, language, 'summary_sources', upstreamSources);
  if (mostHops === null) return [count, sources];
  const hops = mostHops === 0 ? t('summary_no_hops') : translatePlural(t, language, 'summary_hops', mostHops);
  return [count, sources, hops];
}

/** "Kommersant · 2 hops" */
export function itemDetail({ t, language }: Words, item: AttributionItem): string {
  return [item.upstream, distance()].filter((part) => part !== null).join(' · ');

  function distance(): string {
    if (item.hopClass === 'circular') return t('hops_circular');
    if (item.hops === null) return t('hops_unknown');
    return item.hops === 0 ? t('hops_original') : translatePlural(t, language, 'hops', item.hops);
  }
}
