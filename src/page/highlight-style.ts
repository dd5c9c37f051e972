// How each hop class is drawn: told apart by the shape of the line as well as by colour, so that colour blindness, forced
// colours and print leave the difference.
import { HOP_CLASSES, type HopClass } from '../core/analysis.ts';
import type { LineChoice, Settings } from '../core/settings.ts';

/** The phrase whose card is open, and the evidence that was just gone to. */
export const CURRENT_HIGHLIGHT = 'upstream-current';
export const FLASH_HIGHLIGHT = 'upstream-flash';

/** Name of a class's highlight in the page's registry. */
export function highlightName(hopClass: HopClass): string {
  return `upstream-${hopClass}`;
}

interface LineStyle {
  readonly line: string;
  /** The same shape, heavier. */
  readonly strong: string;
  /** Against dark text on a light page, and against light text on a dark page: the values of src/ui/tokens.css. */
  readonly onLight: string;
  readonly onDark: string;
}

export const LINE_STYLES: Readonly<Record<HopClass, LineStyle>> = {
  original: { line: 'solid 1px', strong: 'solid 2px', onLight: '#0a7058', onDark: '#3ee59a' },
  'one-hop': { line: 'solid 2px', strong: 'solid 4px', onLight: '#2a3fae', onDark: '#6a90f5' },
  'many-hops': { line: 'double 1.5px', strong: 'double 2.5px', onLight: '#7d0a6c', onDark: '#fbc4f2' },
  unknown: { line: 'dotted 2px', strong: 'dotted 4px', onLight: '#7d828b', onDark: '#a3a9b3' },
  circular: { line: 'wavy 1.5px', strong: 'wavy 3px', onLight: '#bb3010', onDark: '#ea8530' },
};

/** Share of the class's colour in the background, in percent: seen, and the text on it stays as legible as it was. */
const TINT = 9;
const STRONG_TINT = 22;
const CURRENT_TINT = 24;

/** The stylesheet of all highlights. `textIsLight`: the article's text is light, so its page is dark. */
export function highlightCss(textIsLight: boolean, lines: Settings['lines']): string {
  const rules = HOP_CLASSES.filter((hopClass) => lines[hopClass].weight !== 'off').map((hopClass) => {
    const { line, strong } = LINE_STYLES[hopClass];
    const color = lineColor(hopClass, lines[hopClass], textIsLight);
    const isStrong = lines[hopClass].weight === 'strong';
    return `::highlight(${highlightName(hopClass)}) {
  text-decoration: underline ${isStrong ? strong : line} ${color};
  background-color: color-mix(in srgb, ${color} ${isStrong ? STRONG_TINT : TINT}%, transparent);
}`;
  });
  const current = textIsLight ? '#ffffff' : '#1d5fb4';
  const flash = textIsLight ? '#7a5c00' : '#ffe58a';
  const forced = HOP_CLASSES.map((hopClass) => `::highlight(${highlightName(hopClass)})`).join(', ');
  return `@media screen {
${rules.join('\n')}
::highlight(${CURRENT_HIGHLIGHT}) { background-color: color-mix(in srgb, ${current} ${CURRENT_TINT}%, transparent); }
::highlight(${FLASH_HIGHLIGHT}) { background-color: ${flash}; }
@media (forced-colors: active) {
${forced} { background-color: Canvas; color: CanvasText; text-decoration-color: LinkText; }
::highlight(${CURRENT_HIGHLIGHT}), ::highlight(${FLASH_HIGHLIGHT}) { background-color: Highlight; color: HighlightText; }
}
}`;
}

/** A colour of one's own was chosen on a light page; a dark page gets the same hue, light enough to be seen. */
function lineColor(hopClass: HopClass, { color }: LineChoice, textIsLight: boolean): string {
  const { onLight, onDark } = LINE_STYLES[hopClass];
  if (color === null) return textIsLight ? onDark : onLight;
  return textIsLight ? `color-mix(in oklab, ${color} 55%, white)` : color;
}

/** Whether a computed colour ("rgb(20, 20, 20)") is lighter than middle grey; null when it cannot be read. */
export function isLightColor(color: string): boolean | null {
  const [red, green, blue] =
    color
      .match(/^rgba?\((.*)\)$/)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  const luminance = (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  return Number.isNaN(luminance) ? null : luminance > 0.5;
}
