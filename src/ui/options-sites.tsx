// Where Upstream is on: on all sites, on all but some, or only on some.
import { useState } from 'preact/hooks';
import { outletHost } from '../core/outlets/own-outlet.ts';
import { type Settings, type SiteScope, siteOf } from '../core/settings.ts';
import { type ChoiceProps, fieldText, ListRow, Radios, Section, TextField } from './options-section.tsx';

export function SiteOptions({ words: { t }, settings, change }: ChoiceProps) {
  const [wrong, setWrong] = useState('');
  const { siteScope } = settings;
  const listed = siteScope === 'only' ? settings.sitesOn : settings.sitesOff;
  const add = (form: HTMLFormElement) => {
    const typed = fieldText(form, 'site');
    const site = siteOf(outletHost(typed) ?? typed);
    setWrong(site ? '' : t('options_site_wrong', typed));
    if (!site) return;
    change((was) => withSites(was, (sites) => [...new Set([...sites, site])].sort()));
    form.reset();
  };
  return (
    <Section title={t('options_sites')}>
      <Radios<SiteScope>
        legend={t('options_sites_where')}
        value={siteScope}
        choices={[
          ['all', t('options_sites_all')],
          ['all-but', t('options_sites_all_but')],
          ['only', t('options_sites_only')],
        ]}
        onChange={(scope) => change((was) => ({ ...was, siteScope: scope }))}
      />
      {siteScope !== 'all' && (
        <>
          <ul class="rows">
            {listed.map((site) => (
              <ListRow
                key={site}
                removeLabel={t('options_remove', site)}
                onRemove={() =>
                  change((was) => withSites(was, (sites) => sites.filter((each) => each !== site)))
                }
              >
                <bdi>{site}</bdi>
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
            <TextField name="site" label={t('options_site')} hint={t('options_site_hint')} required />
            <button type="submit" class="button">
              {t('options_add')}
            </button>
          </form>
          <p class="wrong" role="status">
            {wrong}
          </p>
        </>
      )}
    </Section>
  );
}

/** Changes the list of the scope that is chosen. */
function withSites(settings: Settings, how: (sites: readonly string[]) => readonly string[]): Settings {
  return settings.siteScope === 'only'
    ? { ...settings, sitesOn: how(settings.sitesOn) }
    : { ...settings, sitesOff: how(settings.sitesOff) };
}
