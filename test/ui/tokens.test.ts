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

/** How each kind of colour blindness turns linear red, green and blue (Machado et al. 2009, severity 1). */
const SIGHTS: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** In OKLab, where 1 is the way from black to white; two colours are told apart easily from about 0.05. */
const APART = 0.07;

describe.each(Object.keys(SIGHTS))('to %s eyes', (sight) => {
  it.each(['onLight', 'onDark'] as const)('no two lines have the same colour (%s)', (scheme) => {
    const seen = HOP_CLASSES.map((hopClass) => oklab(asSeen(LINE_STYLES[hopClass][scheme], sight)));
    for (const [i, one] of seen.entries())
      for (const other of seen.slice(i + 1))
        expect(Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))).toBeGreaterThan(APART);
  });
});

function asSeen(colour: string, sight: string): readonly [number, number, number] {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = (SIGHTS[sight] ?? []).map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (linear[at] ?? 0), 0),
      ),
    ),
  );
  return [red, green, blue];
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab([red, green, blue]: readonly [number, number, number]): readonly number[] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
