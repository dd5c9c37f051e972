// The card's part for a trace: the button that starts it, how far it has come, and how the claim changed on its way.
import type { DriftView, IndexView, TraceView } from '../core/trace/trace-view.ts';
import type { Translate } from '../core/translate.ts';
import { ExternalLink, ifTrusted } from './card-parts.tsx';

export interface SourceTraceProps {
  /** Null before the first trace. */
  readonly view: TraceView | null;
  /** Say first what a trace asks of whom. */
  readonly explain: boolean;
  /** An index of news that may be asked where no link leads on; null when none may. */
  readonly index: {
    readonly name: string;
    readonly view: IndexView | null;
    readonly onAsk: () => void;
  } | null;
  readonly t: Translate;
  readonly onTrace: () => void;
  readonly onCancel: () => void;
}

export function SourceTrace({ view, explain, index, t, onTrace, onCancel }: SourceTraceProps) {
  const running = view?.running ?? false;
  return (
    <section class="trace" aria-label={t('trace_section')}>
      {explain && !view && <p class="caveat">{t('trace_explain')}</p>}
      {view && view.drift.length > 1 && !running && <Drift drift={view.drift} t={t} />}
      <div class="trace-line">
        <p role="status" class={running ? 'running' : ''}>
          {view?.status} {view?.url && <ExternalLink url={view.url}>{t('trace_look')}</ExternalLink>}
        </p>
        <button type="button" onClick={ifTrusted(running ? onCancel : onTrace)}>
          {t(running ? 'trace_cancel' : view ? 'trace_again' : 'trace_start')}
        </button>
      </div>
      {index && view?.lacksAddress && <Index index={index} t={t} />}
    </section>
  );
}

function Index({
  index: { name, view, onAsk },
  t,
}: {
  index: NonNullable<SourceTraceProps['index']>;
  t: Translate;
}) {
  return (
    <>
      <div class="trace-line">
        <p role="status">{view?.status}</p>
        {!view && (
          <button type="button" onClick={ifTrusted(onAsk)}>
            {t('trace_look_up', name)}
          </button>
        )}
      </div>
      <ul class="indexed">
        {view?.articles.map(({ url, title, date }) => (
          <li key={url}>
            <ExternalLink url={url}>
              <bdi>{title}</bdi>
            </ExternalLink>{' '}
            {date && <span class="about">{date}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

function Drift({ drift, t }: { drift: readonly DriftView[]; t: Translate }) {
  return (
    <details class="drift">
      <summary>
        {t(drift.some(({ changes }) => changes.length > 0) ? 'trace_drift' : 'trace_drift_none')}
      </summary>
      <ol>
        {drift.map(({ name, date, parts, changes }, index) => (
          <li key={index}>
            <bdi class="name">{name}</bdi> {date && <span class="about">{date}</span>}
            <blockquote>
              <bdi>{parts.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}</bdi>
            </blockquote>
            {changes.map((change, at) => (
              <p key={at} class="change">
                {change}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
