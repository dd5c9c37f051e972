// The popup's switches for kinds, and its legend.
import { KINDS, type Kind } from '../core/analysis.ts';
import type { Settings } from '../core/settings.ts';
import { LegendList } from './legend-list.tsx';
import { Switch } from './switch.tsx';
import { KIND_KEYS, LEGEND_KEYS, type Words } from './words.ts';

interface KindSwitchesProps {
  readonly words: Words;
  readonly kinds: Settings['kinds'];
  readonly onKind: (kind: Kind, on: boolean) => void;
}

export function KindSwitches({ words: { t, language }, kinds, onKind }: KindSwitchesProps) {
  const number = new Intl.NumberFormat(language);
  const on = KINDS.filter((kind) => kinds[kind]).length;
  return (
    <details class="fold">
      <summary>
        <span class="fold-title">{t('popup_kinds')}</span>
        <span class="fold-detail">{t('popup_kinds_on', number.format(on), number.format(KINDS.length))}</span>
      </summary>
      <div class="fold-content">
        {KINDS.map((kind) => (
          <Switch
            key={kind}
            label={t(KIND_KEYS[kind].name)}
            detail={t(KIND_KEYS[kind].example)}
            on={kinds[kind]}
            onChange={(to) => onKind(kind, to)}
          />
        ))}
      </div>
    </details>
  );
}

export function Legend({ words }: { readonly words: Words }) {
  const { t } = words;
  return (
    <details class="fold">
      <summary>
        <span class="fold-title">{t('popup_legend')}</span>
        <span class="fold-detail" aria-hidden="true">
          {LEGEND_KEYS.map(([hopClass]) => (
            <span key={hopClass} class={`dash dash-${hopClass}`} />
          ))}
        </span>
      </summary>
      <LegendList words={words} class="fold-content legend" />
    </details>
  );
}
