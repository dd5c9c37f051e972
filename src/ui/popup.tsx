// The popup: what is on, what the open page holds, what is highlighted and what the lines mean. Props in, callbacks out.
import type { Kind } from '../core/analysis.ts';
import { isSiteAllowed, type Settings, siteOf } from '../core/settings.ts';
import { PageReport, type PageReportProps } from './popup-page.tsx';
import { KindSwitches, Legend } from './popup-switches.tsx';
import { Switch } from './switch.tsx';

export interface PopupProps extends PageReportProps {
  readonly settings: Settings;
  /** Host of the open page, null where extensions have no business. */
  readonly host: string | null;
  readonly onEnabled: (on: boolean) => void;
  readonly onSite: (host: string, on: boolean) => void;
  readonly onKind: (kind: Kind, on: boolean) => void;
  /** Null where there is no side panel, as on phones. */
  readonly onPanel: (() => void) | null;
  readonly onOptions: () => void;
  /** Null when there has been no update since it was looked at. */
  readonly onWhatsNew: (() => void) | null;
}

export function Popup(props: PopupProps) {
  const { words, settings, host, onEnabled, onSite, onKind } = props;
  const { t } = words;
  return (
    <main class="popup">
      <header class="head">
        <img src="icons/upstream.svg" alt="" width="28" height="28" />
        <h1>{t('extension_name')}</h1>
      </header>
      <div class="scope">
        <Switch label={t('popup_everywhere')} on={settings.enabled} onChange={onEnabled} />
        {host && (
          <Switch
            label={t('popup_this_site', siteOf(host))}
            on={isSiteAllowed(settings, host)}
            disabled={!settings.enabled}
            onChange={(on) => onSite(host, on)}
          />
        )}
      </div>
      <PageReport {...props} />
      <KindSwitches words={words} kinds={settings.kinds} onKind={onKind} />
      <Legend words={words} />
      <footer class="foot">
        {props.onPanel && <FootButton label={t('popup_panel')} onClick={props.onPanel} />}
        <FootButton label={t('popup_options')} onClick={props.onOptions} />
        {props.onWhatsNew && <FootButton label={t('popup_whats_new')} onClick={props.onWhatsNew} />}
      </footer>
    </main>
  );
}

function FootButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {label}
    </button>
  );
}
