// Saved pages beside the project, where an editor wrote down who credits whom: the cards agree with the editor.
import { devPages } from '../dev-pages.ts';
import { expect, test } from '../reader-test.ts';

const SEED = /^seed-/;

for (const { id, url, html, attributions } of devPages().filter((page) => SEED.test(page.id))) {
  const sure = attributions.filter(({ confidence }) => confidence === 'sure');

  test(`${id}: every card is what the editor says`, async ({ reader }) => {
    const page = await reader.open(reader.publish(url || `https://saved.example/${id}`, html));
    await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
    for (const { span, chain, hops } of sure) {
      const card = await page.cardOf(span.replace(/\s+/g, ' '));
      const steps = card.trail.filter(({ role }) => role !== 'unknown');
      expect
        .soft(steps.slice(0, chain.length).map(nameOf), span)
        .toEqual(chain.map((name) => nameOf({ name })));
      // The editor may have left out where the last publication has it from.
      expect.soft(new Set(steps.slice(chain.length).map(({ role }) => role)).has('report'), span).toBe(false);
      expect
        .soft(card.headline, span)
        .toMatch(
          hops === null ? /^Unknown/ : hops === 0 ? /original report, as/ : new RegExp(`^${hops} hop`),
        );
    }
  });
}

for (const { url, html } of devPages().filter((page) => page.id === 'seed-004')) {
  test('seed-004: "The newspaper said" leads back to Kommersant, by way of Reuters', async ({ reader }) => {
    const page = await reader.open(reader.publish(url ?? '', html));
    await expect.poll(async () => (await page.lit()).length).toBeGreaterThan(0);
    const card = await page.cardOf('The newspaper said');
    expect(card.headline).toBe('2 hops from the original report');
    expect(card.trail.map(({ name }) => name)).toEqual([
      'Pakistan Defence',
      'Reuters',
      'Kommersant',
      'unnamed sources',
    ]);
  });
}

/** Which unnamed people they are is told in many ways. */
function nameOf({ name }: { readonly name: string }): string {
  return name.replace(/^unnamed .*/, 'unnamed people');
}
