// The shared colours can be read and told from their surfaces, light and dark (WCAG 2.2: text 4.5:1, lines and controls 3:1).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/root.ts';
import { HOP_CLASSES } from '../../src/core/analysis.ts';
import { LINE_STYLES } from '../../src/page/highlight-style.ts';

const css = readFileSync(join(ROOT, 'src/ui/tokens.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);
const SURFACES = ['surface', 'surface-raised', 'surface-hover'];

/** Relative luminance of "#rrggbb", 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('on a %s screen', (scheme) => {
  const colour = (name: string) => tokens.get(name)?.[scheme] ?? expect.fail(`no colour ${name}`);

  it.each(['text', 'text-quiet', 'accent', 'warning'])('%s is legible on every surface', (name) => {
    for (const surface of SURFACES)
      expect(contrast(colour(name), colour(surface))).toBeGreaterThanOrEqual(4.5);
  });
  it('text on the accent is legible', () => {
    expect(contrast(colour('on-accent'), colour('accent'))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(['control', 'focus', 'hop-original', 'hop-one', 'hop-many', 'hop-unknown', 'hop-circular'])(
    '%s stands out on every surface',
    (name) => {
      for (const surface of SURFACES)
        expect(contrast(colour(name), colour(surface))).toBeGreaterThanOrEqual(3);
    },
  );
});

it.each(HOP_CLASSES)('the popup draws %s as the page does', (hopClass) => {
  const { line, strong, onLight, onDark } = LINE_STYLES[hopClass];
  const popup = readFileSync(join(ROOT, 'src/ui/base.css'), 'utf8');
  const rule = popup.slice(popup.indexOf(`.line-${hopClass} {`)).split('}')[0] ?? '';
  const token = rule.match(/--tint: var\(--([\w-]+)\);/)?.[1] ?? '';
  expect(tokens.get(token)).toEqual({ light: onLight, dark: onDark });
  expect(rule).toContain(`text-decoration: underline ${line} var(--tint);`);
  const strongRule = popup.slice(popup.indexOf(`.line-strong.line-${hopClass} {`)).split('}')[0];
  expect(strongRule).toContain(`text-decoration-thickness: ${strong.split(' ')[1]};`);
});
