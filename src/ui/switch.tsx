// A switch with its label: the whole row can be clicked.
import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly detail?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** The name is the label alone; what is quiet beside it is its description. */
export function Switch({ label, detail, on, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <label class="switch">
      <span class="switch-words">
        <span id={`${id}-name`} class="switch-label">
          {label}
        </span>
        {detail && (
          <span id={`${id}-detail`} class="switch-detail">
            {detail}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-labelledby={`${id}-name`}
        aria-describedby={detail && `${id}-detail`}
        aria-checked={on}
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
