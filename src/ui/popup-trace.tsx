// "Trace this article" in the popup: the button, and how far it has come.
import type { ArticleTrace } from '../core/page-summary.ts';
import type { Words } from './words.ts';

export interface PopupTraceProps {
  readonly words: Words;
  readonly trace: ArticleTrace;
  readonly explainTrace: boolean;
  readonly onTrace: () => void;
  readonly onCancelTrace: () => void;
}

export function PopupTrace({ words, trace, explainTrace, onTrace, onCancelTrace }: PopupTraceProps) {
  const { t, language } = words;
  const { running, done, of } = trace;
  const written = (count: number) => new Intl.NumberFormat(language).format(count);
  const begun = running || done > 0;
  return (
    <div class="tracing">
      {explainTrace && <p class="note">{t('trace_explain')}</p>}
      <div class="tracing-line">
        <p role="status" id="tracing-status">
          {begun && t('popup_trace_progress', written(done), written(of))}
        </p>
        {running && <progress value={done} max={of} aria-labelledby="tracing-status" />}
        <button type="button" class="button-quiet" onClick={running ? onCancelTrace : onTrace}>
          {t(running ? 'trace_cancel' : begun ? 'trace_again' : 'popup_trace')}
        </button>
      </div>
    </div>
  );
}
