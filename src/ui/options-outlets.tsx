// Outlets that the registry lacks, named by the reader of the news.
import { useState } from 'preact/hooks';
import { MOST_OWN_OUTLETS, type OwnOutlet, outletHost, parseOwnOutlet } from '../core/outlets/own-outlet.ts';
import { type ChoiceProps, fieldText, ListRow, Section, TextField } from './options-section.tsx';

export function OutletOptions({ words: { t }, settings: { ownOutlets }, change }: ChoiceProps) {
  const [wrong, setWrong] = useState('');
  const add = (form: HTMLFormElement) => {
    const host = fieldText(form, 'host');
    if (host !== '' && outletHost(host) === null) return setWrong(t('options_site_wrong', host));
    const outlet = parseOwnOutlet({
      name: fieldText(form, 'name'),
      aliases: fieldText(form, 'aliases').split(','),
      host,
    });
    if (!outlet) return setWrong(t('options_outlet_wrong'));
    setWrong('');
    change((was) => ({ ...was, ownOutlets: withOutlet(was.ownOutlets, outlet) }));
    form.reset();
  };
  return (
    <Section title={t('options_outlets')} intro={t('options_outlets_intro')}>
      <ul class="rows">
        {ownOutlets.map((outlet) => (
          <ListRow
            key={outlet.name}
            removeLabel={t('options_remove', outlet.name)}
            onRemove={() =>
              change((was) => ({
                ...was,
                ownOutlets: was.ownOutlets.filter(({ name }) => name !== outlet.name),
              }))
            }
          >
            <strong>
              <bdi>{outlet.name}</bdi>
            </strong>
            <span class="quiet">
              <bdi>{[...outlet.aliases, ...(outlet.host === null ? [] : [outlet.host])].join(' · ')}</bdi>
            </span>
          </ListRow>
        ))}
      </ul>
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add(event.currentTarget);
        }}
      >
        <TextField name="name" label={t('options_outlet_name')} required />
        <TextField
          name="aliases"
          label={t('options_outlet_aliases')}
          hint={t('options_outlet_aliases_hint')}
        />
        <TextField name="host" label={t('options_outlet_host')} hint={t('options_site_hint')} />
        <button type="submit" class="button" disabled={ownOutlets.length >= MOST_OWN_OUTLETS}>
          {t('options_add')}
        </button>
      </form>
      <p class="wrong" role="status">
        {wrong}
      </p>
    </Section>
  );
}

/** With one more, in place of one of the same name. */
function withOutlet(outlets: readonly OwnOutlet[], outlet: OwnOutlet): readonly OwnOutlet[] {
  return [...outlets.filter(({ name }) => name !== outlet.name), outlet];
}
