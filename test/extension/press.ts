// Pressing what a page of the extension has, found by the name that its user reads or hears.
import type { Tab } from '../../scripts/browsers/browser-driver.ts';
import { waitFor } from '../../scripts/browsers/reader-page.ts';

/** Presses the first element that the selector finds with this name, or with these words in its name. Rejects when there is none. */
export async function press(view: Pick<Tab, 'evaluate'>, selector: string, name: string): Promise<void> {
  const found = await view.evaluate(
    ([where, words]) => {
      const named = Array.from(document.querySelectorAll(where), (element) => ({
        element,
        label:
          document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
          element.getAttribute('aria-label') ??
          element.textContent ??
          '',
      }));
      // The whole name before a part of one.
      const found =
        named.find(({ label }) => label === words) ?? named.find(({ label }) => label.includes(words));
      if (!found) return false;
      // A switch turns over only by its own method; a drawing has none.
      if (found.element instanceof HTMLElement) found.element.click();
      else found.element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      return true;
    },
    [selector, name] as const,
  );
  if (!found) throw new Error(`There is nothing to press called "${name}"`);
}

/** Presses the button with the pointer, for what browsers allow only then; waits until it is there. The tab must be in front. */
export async function pressByHand(tab: Tab, name: string): Promise<void> {
  const place = await waitFor(
    () =>
      tab.evaluate((label) => {
        for (const button of document.querySelectorAll('button')) {
          if (!button.textContent?.includes(label)) continue;
          button.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = button.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
        return null;
      }, name),
    `"${name}"`,
  );
  await tab.click(place.x, place.y);
}
