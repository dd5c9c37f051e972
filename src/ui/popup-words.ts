// What the popup says in words, worked out of what the page's reader found.
import type { HopClass, Kind } from '../core/analysis.ts';
import type { AttributionItem, PageSummary } from '../core/messages.ts';
import { type Translate, translatePlural } from '../core/translate.ts';

/** The interface's words in its language. */
export interface Words {
  readonly t: Translate;
  /** BCP 47 */
  readonly language: string;
}

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

export const KIND_KEYS: Readonly<Record<Kind, { readonly name: string; readonly example: string }>> = {
  outlet: { name: 'kind_outlet', example: 'kind_outlet_example' },
  anonymous: { name: 'kind_anonymous', example: 'kind_anonymous_example' },
  hearsay: { name: 'kind_hearsay', example: 'kind_hearsay_example' },
  document: { name: 'kind_document', example: 'kind_document_example' },
  social: { name: 'kind_social', example: 'kind_social_example' },
  statement: { name: 'kind_statement', example: 'kind_statement_example' },
};

/** In the order of the legend. */
export const LEGEND_KEYS: readonly (readonly [HopClass, string])[] = [
  ['original', 'legend_original'],
  ['one-hop', 'legend_one_hop'],
  ['many-hops', 'legend_many_hops'],
  ['unknown', 'legend_unknown'],
  ['circular', 'legend_circular'],
];
