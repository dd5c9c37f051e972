// The parts that the sections of the options page are made of.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import type { Words } from './words.ts';

/** What a section with choices in it is given. */
export interface ChoiceProps {
  readonly words: Words;
  readonly settings: Settings;
  readonly change: (how: (settings: Settings) => Settings) => void;
}

interface SectionProps {
  readonly title: string;
  readonly intro?: string;
  readonly children: ComponentChildren;
}

export function Section({ title, intro, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {intro && <p class="intro">{intro}</p>}
      <div class="card-box">{children}</div>
    </section>
  );
}

interface RadiosProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
  /** In a row instead of a column, with a legend that is heard but not seen. */
  readonly compact?: boolean;
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, value, choices, onChange, compact = false } = props;
  const name = useId();
  return (
    <fieldset class={compact ? 'radios radios-compact' : 'radios'}>
      <legend class={compact ? 'heard' : 'radios-legend'}>{legend}</legend>
      {choices.map(([choice, label]) => (
        <label key={choice} class="radio">
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === value}
            onChange={() => onChange(choice)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
}

export function TextField({ name, label, hint, required = false }: TextFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        required={required}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint && `${id}-hint`}
      />
      {hint && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
    </div>
  );
}

interface ListRowProps {
  readonly children: ComponentChildren;
  /** Name of the button, which says what it removes. */
  readonly removeLabel: string;
  readonly onRemove: () => void;
}

export function ListRow({ children, removeLabel, onRemove }: ListRowProps) {
  return (
    <li class="row">
      <div class="row-words">{children}</div>
      <button type="button" class="remove" aria-label={removeLabel} title={removeLabel} onClick={onRemove}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </button>
    </li>
  );
}

/** The text of a form's field, without the spaces around it. */
export function fieldText(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}
