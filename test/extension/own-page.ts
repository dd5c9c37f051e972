// One of the extension's own pages (options, welcome, side panel) as its user sees it: things are found by their words.
import type { Tab } from '../../scripts/browsers/browser-driver.ts';
import { press } from './press.ts';

export class OwnPage<View extends Pick<Tab, 'evaluate'> = Tab> {
  /** The tab that it is in; for a side panel, what there is in place of one. */
  readonly tab: View;

  constructor(tab: View) {
    this.tab = tab;
  }

  /** The text of every element that the selector finds, on one line each. */
  async texts(selector: string): Promise<readonly string[]> {
    return this.tab.evaluate(
      (wanted) =>
        Array.from(document.querySelectorAll(wanted), ({ textContent }) =>
          (textContent ?? '')
            .replace(/[\u2068\u2069]/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        ),
      selector,
    );
  }

  /** What those who do not see it hear of every element that the selector finds. */
  async labels(selector: string): Promise<readonly string[]> {
    return this.tab.evaluate(
      (wanted) =>
        Array.from(document.querySelectorAll(wanted), (element) => element.getAttribute('aria-label') ?? ''),
      selector,
    );
  }

  /** Presses the button whose name holds these words. */
  async press(name: string): Promise<void> {
    await press(this.tab, 'button, [role=button]', name);
  }

  /** Turns over the switch, or picks the choice, whose label holds these words. `within`: words of the group it is in. */
  async choose(label: string, within = ''): Promise<void> {
    const found = await this.tab.evaluate(
      ([words, group]) => {
        for (const each of document.querySelectorAll<HTMLLabelElement>('label')) {
          const legend = each.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
          if (!each.textContent?.includes(words) || !legend.includes(group)) continue;
          each.querySelector('input')?.click();
          return true;
        }
        return false;
      },
      [label, within] as const,
    );
    if (!found) throw new Error(`There is no choice called "${label}"`);
  }

  /** Puts a value into the field with this label, as typing or moving it would. */
  async fill(label: string, value: string): Promise<void> {
    const found = await this.tab.evaluate(
      ([words, text]) => {
        for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
          'input, select',
        )) {
          const label = field.labels?.[0];
          // A label around its field holds the field's own words too.
          const name = (label?.contains(field) ? label.firstElementChild : label)?.textContent;
          if ((name ?? field.getAttribute('aria-label')) !== words) continue;
          field.value = text;
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        }
        return false;
      },
      [label, value] as const,
    );
    if (!found) throw new Error(`There is no field called "${label}"`);
  }

  /** Gives a file to the chooser beside the button with this name. */
  async upload(name: string, content: string, button = 'Import'): Promise<void> {
    await this.tab.evaluate(
      ([fileName, text, label]) => {
        const chooser = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
          ({ previousElementSibling }) => previousElementSibling?.textContent === label,
        );
        const files = new DataTransfer();
        files.items.add(new File([text], fileName, { type: 'application/json' }));
        if (!chooser) return;
        chooser.files = files.files;
        chooser.dispatchEvent(new Event('change', { bubbles: true }));
      },
      [name, content, button] as const,
    );
  }
}
