// What can be pressed is large enough for a finger, or stands well apart (WCAG 2.2, 2.5.8); and whoever goes through a surface by Tab always
// sees where they are (2.4.11).
import type { Tab } from '../../../scripts/browsers/browser-driver.ts';
import { expect, test } from '../reader-test.ts';
import { OWN_SURFACES, openCard, openSurface } from '../surfaces.ts';

for (const surface of OWN_SURFACES) {
  test(`targets of ${surface.path}`, async ({ reader }) => {
    const tab = await openSurface(reader, surface);
    const { all, small } = await tab.evaluate(measureTargets, null);
    expect(all).toBeGreaterThanOrEqual(surface.stops);
    expect(small).toEqual([]);
  });

  test(`focus in ${surface.path}`, async ({ reader }) => {
    const tab = await openSurface(reader, surface);
    const { seen, hidden } = await tabThrough(tab);
    expect(seen).toBeGreaterThanOrEqual(surface.stops);
    expect(hidden).toEqual([]);
  });
}

test('targets of a card', async ({ reader }) => {
  const { tab } = await openCard(reader);
  const measured = await tab.inCard(measureTargets, null);
  expect(measured?.all).toBeGreaterThan(5);
  expect(measured?.small).toEqual([]);
});

interface Targets {
  readonly all: number;
  /** Names of those that are neither 24 pixels wide and high nor have that much room around their middle. */
  readonly small: readonly string[];
}

/** Runs in the page; `root`: what to look through instead of the whole document. */
function measureTargets(root: ShadowRoot | null): Targets {
  const least = 24;
  const targets = Array.from(
    (root ?? document).querySelectorAll('a[href], button, input, select, summary, [role=button]'),
    (element) => {
      // A label is pressed for what it names.
      const { left, top, right, bottom } = (element.closest('label') ?? element).getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent;
      return { left, top, right, bottom, name: `${element.localName}: ${name}`.slice(0, 60) };
    },
  ).filter(({ left, right }) => right > left);
  const small = targets.filter((target) => {
    if (target.right - target.left >= least && target.bottom - target.top >= least) return false;
    const [x, y] = [(target.left + target.right) / 2, (target.top + target.bottom) / 2];
    return targets.some((other) => {
      const away = Math.hypot(
        Math.max(other.left - x, 0, x - other.right),
        Math.max(other.top - y, 0, y - other.bottom),
      );
      return other !== target && away < least / 2;
    });
  });
  return { all: targets.length, small: small.map(({ name }) => name) };
}

/** How many places Tab stops at, and which of them are off the screen or behind something. */
async function tabThrough(tab: Tab): Promise<{ readonly seen: number; readonly hidden: readonly string[] }> {
  const names: (string | null)[] = [];
  const hidden: string[] = [];
  for (;;) {
    await tab.press('Tab');
    const at = await tab.evaluate(lookAtFocus, names.length);
    if (at === null) return { seen: names.length, hidden };
    names.push(at.name);
    if (!at.isSeen) hidden.push(at.name);
  }
}

/** Runs in the page: what has the focus; null when it has left the page, or begins again. `number`: how many came before. */
function lookAtFocus(number: number): { readonly name: string; readonly isSeen: boolean } | null {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body || activeElement === document.documentElement)
    return null;
  if (activeElement.hasAttribute('data-stop')) return null;
  activeElement.setAttribute('data-stop', String(number));
  const shape = activeElement.querySelector('.shape') ?? activeElement;
  const { left, top, right, bottom } = shape.getBoundingClientRect();
  const [x, y] = [
    (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
    (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
  ];
  const there = document.elementFromPoint(x, y);
  const isSeen =
    there !== null &&
    (activeElement.contains(there) ||
      there.contains(activeElement) ||
      activeElement.closest('label')?.contains(there) === true);
  const name = `${activeElement.localName}: ${activeElement.getAttribute('aria-label') ?? activeElement.textContent}`;
  return { name: name.slice(0, 60), isSeen };
}
