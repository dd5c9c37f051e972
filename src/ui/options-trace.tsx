// Whether upstream pages are opened, and when.
import { type ChoiceProps, Radios, Section } from './options-section.tsx';

export function TraceOptions({ words: { t }, settings, change }: ChoiceProps) {
  return (
    <Section title={t('options_trace')} intro={t('trace_explain')}>
      <Radios
        legend={t('options_trace_when')}
        value={settings.trace}
        choices={[
          ['click', t('options_trace_click')],
          ['auto', t('options_trace_auto')],
          ['never', t('options_trace_never')],
        ]}
        onChange={(trace) => change((was) => ({ ...was, trace }))}
      />
    </Section>
  );
}
