// The popup as its user sees it: switches by their labels, the summary, the list.
import type { Tab } from '../../scripts/browsers/browser-driver.ts';
import { waitFor } from '../../scripts/browsers/reader-page.ts';

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
    await this.#press('input[role=switch]', label);
  }

  /** Presses the button whose name holds these words. */
  async press(name: string): Promise<void> {
    await this.#press('button', name);
  }

  /** The same with the pointer, for what browsers allow only then. */
  async pressByHand(name: string): Promise<void> {
    const place = await waitFor(
      () =>
        this.tab.evaluate((label) => {
          for (const button of document.querySelectorAll('button')) {
            if (!button.textContent?.includes(label)) continue;
            const { left, top, width, height } = button.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          }
          return null;
        }, name),
      `"${name}" in the popup`,
    );
    await this.tab.click(place.x, place.y);
  }

  async #press(selector: string, name: string): Promise<void> {
    const found = await this.tab.evaluate(
      ([where, label]) => {
        for (const element of document.querySelectorAll<HTMLElement>(where)) {
          const labelled = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
          if (!(labelled ?? element).textContent?.includes(label)) continue;
          element.click();
          return true;
        }
        return false;
      },
      [selector, name] as const,
    );
    if (!found) throw new Error(`The popup has nothing called "${name}"`);
  }
}
