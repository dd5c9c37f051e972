// The interface's words as its pages are given them, and the keys of what they all name.
import type { HopClass, Kind } from '../core/analysis.ts';
import type { Translate } from '../core/translate.ts';

/** The interface's words in its language. */
export interface Words {
  readonly t: Translate;
  /** BCP 47 */
  readonly language: string;
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
