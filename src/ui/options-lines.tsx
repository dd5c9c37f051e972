// How each hop class is drawn: off, subtle or strong, and in which colour.
import { HOP_CLASSES } from '../core/analysis.ts';
import { DEFAULT_SETTINGS, LINE_WEIGHTS, type LineWeight, setLine } from '../core/settings.ts';
import { lineClass } from './line-class.ts';
import { type ChoiceProps, Radios, Section } from './options-section.tsx';
import { LEGEND_KEYS } from './words.ts';

const WEIGHT_KEYS: Readonly<Record<LineWeight, string>> = {
  off: 'options_line_off',
  subtle: 'options_line_subtle',
  strong: 'options_line_strong',
};

export function LineOptions({ words: { t }, settings, change }: ChoiceProps) {
  const isOwn = HOP_CLASSES.some((hopClass) => {
    const { weight, color } = settings.lines[hopClass];
    return weight !== 'subtle' || color !== null;
  });
  return (
    <Section title={t('options_lines')} intro={t('options_lines_intro')}>
      <ul class="lines">
        {LEGEND_KEYS.map(([hopClass, key]) => {
          const { weight, color } = settings.lines[hopClass];
          return (
            <li key={hopClass} class="line-row">
              <span class={lineClass(hopClass, weight)} aria-hidden="true">
                {t('popup_legend_sample')}
              </span>
              <span class="line-name">{t(key)}</span>
              <Radios
                compact
                legend={t('options_line_weight', t(key))}
                value={weight}
                choices={LINE_WEIGHTS.map((each) => [each, t(WEIGHT_KEYS[each])] as const)}
                onChange={(chosen) => change((was) => setLine(was, hopClass, { weight: chosen }))}
              />
              <input
                type="color"
                class="swatch"
                aria-label={t('options_line_color', t(key))}
                value={color ?? USUAL_COLORS[hopClass]}
                onChange={(event) => {
                  const chosen = event.currentTarget.value.toLowerCase();
                  change((was) => setLine(was, hopClass, { color: chosen }));
                }}
              />
            </li>
          );
        })}
      </ul>
      <div class="actions">
        <button
          type="button"
          class="button-quiet"
          disabled={!isOwn}
          onClick={() => change((was) => ({ ...was, lines: DEFAULT_SETTINGS.lines }))}
        >
          {t('options_lines_reset')}
        </button>
      </div>
    </Section>
  );
}

/** As in tokens.css on a light screen: where a picker starts. */
export const USUAL_COLORS = {
  original: '#0a7058',
  'one-hop': '#2a3fae',
  'many-hops': '#7d0a6c',
  unknown: '#7d828b',
  circular: '#bb3010',
} as const;
