// What a page of the extension needs before anything is drawn: its language and direction, and the line colours that were chosen.
import { HOP_CLASSES, type HopClass } from '../core/analysis.ts';
import type { Settings } from '../core/settings.ts';
import { directionOf } from '../core/translate.ts';

const COLOR_TOKENS: Readonly<Record<HopClass, string>> = {
  original: '--hop-original',
  'one-hop': '--hop-one',
  'many-hops': '--hop-many',
  unknown: '--hop-unknown',
  circular: '--hop-circular',
};

/** `language`: BCP 47. Can be called again when the settings have changed. */
export function dressDocument(
  document: Document,
  title: string,
  language: string,
  lines: Settings['lines'],
): void {
  const { documentElement } = document;
  document.title = title;
  documentElement.lang = language;
  documentElement.dir = directionOf(language);
  for (const hopClass of HOP_CLASSES) {
    const { color } = lines[hopClass];
    const token = COLOR_TOKENS[hopClass];
    if (color === null) documentElement.style.removeProperty(token);
    else
      documentElement.style.setProperty(
        token,
        `light-dark(${color}, color-mix(in oklab, ${color} 55%, white))`,
      );
  }
}
