// What each line means, with a sample of it.
import { LEGEND_KEYS, type Words } from './words.ts';

interface LegendListProps {
  readonly words: Words;
  readonly class: string;
}

export function LegendList({ words: { t }, class: names }: LegendListProps) {
  return (
    <ul class={names}>
      {LEGEND_KEYS.map(([hopClass, key]) => (
        <li key={hopClass}>
          <span class={`line line-${hopClass}`} aria-hidden="true">
            {t('popup_legend_sample')}
          </span>
          <span>{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}
