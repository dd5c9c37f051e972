// What else was read on a story, in one sentence.
import type { Translate } from '../translate.ts';
import type { Story } from './story.ts';

export function storyInWords(
  { articles, leadToOne, original }: Story,
  { t, locale }: { readonly t: Translate; readonly locale: string },
): string {
  const written = (count: number) => new Intl.NumberFormat(locale).format(count);
  const name = `\u2068${original.name}\u2069`;
  return leadToOne === articles
    ? t('memory_story_all', written(articles), name)
    : t('memory_story_some', written(articles), name, written(leadToOne));
}
