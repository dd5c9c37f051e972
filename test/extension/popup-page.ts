// The popup as its user sees it: switches by their labels, the summary, the list.
import type { Tab } from '../../scripts/browsers/browser-driver.ts';
import { press } from './press.ts';

export class PopupPage {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** What it says about the page, a line for each part; empty while it is looking. */
  async status(): Promise<readonly string[]> {
    return this.tab.evaluate(
      () =>
        Array.from(document.querySelectorAll('main [role=status] p'), ({ textContent }) => textContent ?? ''),
      null,
    );
  }

  /** Phrase and detail of each attribution in the list. */
  async list(): Promise<readonly (readonly string[])[]> {
    return this.tab.evaluate(
      () =>
        Array.from(document.querySelectorAll('ol button'), (button) =>
          Array.from(button.children, (part) => part.textContent ?? ''),
        ),
      null,
    );
  }

  /** Switches by label, as they stand. */
  async switches(): Promise<Readonly<Record<string, boolean>>> {
    return this.tab.evaluate(
      () =>
        Object.fromEntries(
          Array.from(document.querySelectorAll<HTMLInputElement>('input[role=switch]'), (input) => [
            document.getElementById(input.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
            input.checked,
          ]),
        ),
      null,
    );
  }

  /** Turns the switch with this label over. */
  async flip(label: string): Promise<void> {
    await press(this.tab, 'input[role=switch]', label);
  }

  /** Presses the button whose name holds these words. */
  async press(name: string): Promise<void> {
    await press(this.tab, 'button', name);
  }
}
