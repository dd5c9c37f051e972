// How far an attribution is from the original report, in words.
import { type Attribution, hopClass } from './analysis.ts';
import { type Translate, translatePlural } from './translate.ts';

/** "2 hops", "original report", "hops unknown", "circular". `language`: BCP 47. */
export function hopWords(
  attribution: Pick<Attribution, 'hops' | 'circular'>,
  t: Translate,
  language: string,
): string {
  switch (hopClass(attribution)) {
    case 'circular':
      return t('hops_circular');
    case 'unknown':
      return t('hops_unknown');
    case 'original':
      return t('hops_original');
    case 'one-hop':
    case 'many-hops':
      return translatePlural(t, language, 'hops', attribution.hops ?? 0);
  }
}
