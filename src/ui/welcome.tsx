// The welcome page, around the sample article that stands in welcome.html: what it is, what the lines mean, what is never sent, and how
// it is switched off.
import { LegendList } from './legend-list.tsx';
import type { Words } from './words.ts';

export function WelcomeHead({ words: { t } }: { readonly words: Words }) {
  return (
    <>
      <img src="icons/upstream.svg" alt="" width="56" height="56" />
      <div>
        <h1>{t('welcome_title')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
      </div>
    </>
  );
}

interface WelcomeNotesProps {
  readonly words: Words;
  /** Keys of the command that turns it off, as the browser writes them; empty when there are none. */
  readonly toggleKeys: string;
  readonly onOptions: () => void;
}

export function WelcomeNotes({ words, toggleKeys, onOptions }: WelcomeNotesProps) {
  const { t } = words;
  return (
    <>
      <section>
        <h2>{t('popup_legend')}</h2>
        <LegendList words={words} class="legend" />
      </section>
      <section>
        <h2>{t('welcome_private')}</h2>
        <p>{t('welcome_private_detail')}</p>
      </section>
      <section>
        <h2>{t('welcome_off')}</h2>
        <p>{toggleKeys ? t('welcome_off_keys', toggleKeys) : t('welcome_off_detail')}</p>
        <button type="button" class="button" onClick={onOptions}>
          {t('popup_options')}
        </button>
      </section>
    </>
  );
}
