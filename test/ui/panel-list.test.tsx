// @vitest-environment jsdom
// The panel's list of very many attributions: the first screenful at once, every one of them soon, and nothing drawn twice.
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sourceGroups } from '../../src/core/map/source-groups.ts';
import { PanelList } from '../../src/ui/panel-list.tsx';
import { analysisOf } from '../core/map/attributions.ts';

const MANY = 500;
const { attributions } = analysisOf(...Array.from({ length: MANY }, (_, i) => `Paper ${i % 40}`));
const groups = sourceGroups(attributions);
const words = { t: (key: string) => key, language: 'en' };
const NONE: ReadonlySet<number> = new Set();

let idle: (() => void)[] = [];

beforeEach(() => {
  idle = [];
  Object.assign(globalThis, {
    requestIdleCallback: (work: () => void) => idle.push(work),
    cancelIdleCallback: () => undefined,
  });
});
afterEach(() => render(null, document.body));

test('shows the first screenful at once, and all when there is time', async () => {
  draw(NONE);
  expect(rows().length).toBeGreaterThan(10);
  expect(rows().length).toBeLessThan(MANY / 10);
  await expect
    .poll(
      () => {
        for (const work of idle.splice(0)) work();
        return rows().length;
      },
      { interval: 5, timeout: 10_000 },
    )
    .toBe(MANY);
  expect(document.querySelectorAll('.group')).toHaveLength(40);
});

test('counts the whole group from the beginning', () => {
  draw(NONE);
  expect(document.querySelector('.group-count')?.textContent).toBe('13');
});

test('marks what is pointed at and leaves the other rows alone', () => {
  draw(NONE);
  const [first, second] = rows();
  let changes = 0;
  const observer = new MutationObserver((records) => {
    changes += records.length;
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  draw(new Set([groups[0]?.items[0]?.index ?? -1]));
  changes += observer.takeRecords().length;
  expect(first?.className).toContain('attribution-lit');
  expect(second?.className).not.toContain('attribution-lit');
  expect(changes).toBe(1);
});

function draw(lit: ReadonlySet<number>): void {
  const nothing = () => undefined;
  render(
    <PanelList words={words} groups={groups} lit={lit} onPoint={nothing} onShow={nothing} />,
    document.body,
  );
}

function rows(): readonly Element[] {
  return [...document.querySelectorAll('.attribution')];
}
