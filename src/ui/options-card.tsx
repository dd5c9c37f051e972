// When a card opens.
import { CARD_DELAY } from '../core/settings.ts';
import { type ChoiceProps, Radios, Section } from './options-section.tsx';

const STEP = 100;
const MILLISECONDS = 1_000;

export function CardOptions({ words: { t, language }, settings: { card }, change }: ChoiceProps) {
  const seconds = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
    minimumFractionDigits: 1,
  });
  return (
    <Section title={t('options_card')}>
      <Radios
        legend={t('options_card_opens')}
        value={card.opensOn}
        choices={[
          ['hover', t('options_card_hover')],
          ['click', t('options_card_click')],
        ]}
        onChange={(opensOn) => change((was) => ({ ...was, card: { ...was.card, opensOn } }))}
      />
      <div class="field">
        <label for="delay">{t('options_card_delay')}</label>
        <div class="range">
          <input
            id="delay"
            type="range"
            min={CARD_DELAY.least}
            max={CARD_DELAY.most}
            step={STEP}
            value={card.delay}
            disabled={card.opensOn === 'click'}
            aria-valuetext={seconds.format(card.delay / MILLISECONDS)}
            onChange={(event) => {
              const delay = Number(event.currentTarget.value);
              change((was) => ({ ...was, card: { ...was.card, delay } }));
            }}
          />
          <output for="delay">{seconds.format(card.delay / MILLISECONDS)}</output>
        </div>
      </div>
    </Section>
  );
}
