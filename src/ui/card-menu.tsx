// What else can be done from a card: mark it as wrong, copy its trail, turn Upstream off here, go to the options.
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MarkKind } from '../core/marks.ts';
import type { Translate } from '../core/translate.ts';
import { ifTrusted } from './card-parts.tsx';

export interface CardActs {
  /** Null in a private window, of which nothing is kept. */
  readonly onMark: ((mark: MarkKind) => void) | null;
  /** Resolves to whether the browser took it. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onTurnOffHere: () => void;
  readonly onOptions: () => void;
  /** The card has become taller or shorter. */
  readonly onResize: () => void;
}

interface CardMenuProps extends CardActs {
  readonly t: Translate;
  /** The trail in words, to be copied. */
  readonly trail: string;
  readonly say: (what: string) => void;
}

/** A button, and below the card's foot what it opens. */
export function useCardMenu({ t, trail, say, ...acts }: CardMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const drawn = useRef(false);
  // Before the page is painted: it would show the card where it was for a moment. The first time is whoever's that draws the card.
  useLayoutEffect(() => {
    if (drawn.current) acts.onResize();
    drawn.current = true;
  }, [isOpen]);
  const copy = async () => say(t((await acts.onCopy(trail)) ? 'panel_copied' : 'panel_not_copied'));
  const { onMark } = acts;
  const button = (
    <button
      type="button"
      class="more"
      aria-expanded={isOpen}
      aria-controls={id}
      aria-label={t('card_more')}
      title={t('card_more')}
      onClick={ifTrusted(() => setOpen(!isOpen))}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.4" />
      </svg>
    </button>
  );
  const menu = isOpen && (
    <ul id={id} class="menu">
      {onMark && <Item label={t('mark_not_attribution')} onClick={() => onMark('not-attribution')} />}
      {onMark && (
        <Item
          label={t('mark_wrong_source')}
          onClick={() => {
            onMark('wrong-source');
            say(t('card_marked'));
          }}
        />
      )}
      <Item label={t('card_copy')} onClick={() => void copy()} />
      <Item label={t('card_turn_off_here')} onClick={acts.onTurnOffHere} />
      <Item label={t('popup_options')} onClick={acts.onOptions} />
    </ul>
  );
  return { button, menu };
}

function Item({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <li>
      <button type="button" onClick={ifTrusted(onClick)}>
        {label}
      </button>
    </li>
  );
}
