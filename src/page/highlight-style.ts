// How each hop class is drawn: told apart by the shape of the line as well as by colour, so that colour blindness, forced
// colours and print leave the difference.
import type { HopClass } from '../core/analysis.ts';

export const HOP_CLASSES: readonly HopClass[] = ['original', 'one-hop', 'many-hops', 'unknown', 'circular'];

/** The phrase whose card is open, and the evidence that was just gone to. */
export const CURRENT_HIGHLIGHT = 'upstream-current';
export const FLASH_HIGHLIGHT = 'upstream-flash';

/** Name of a class's highlight in the page's registry. */
export function highlightName(hopClass: HopClass): string {
  return `upstream-${hopClass}`;
}

interface LineStyle {
  readonly line: string;
  /** Against dark text on a light page, and against light text on a dark page: the values of src/ui/tokens.css. */
  readonly onLight: string;
  readonly onDark: string;
}

export const LINE_STYLES: Readonly<Record<HopClass, LineStyle>> = {
  original: { line: 'solid 1px', onLight: '#1a7f4b', onDark: '#4cc38a' },
  'one-hop': { line: 'solid 2px', onLight: '#1d5fb4', onDark: '#6ea8fe' },
  'many-hops': { line: 'double 1.5px', onLight: '#7a3fc4', onDark: '#b995f5' },
  unknown: { line: 'dotted 2px', onLight: '#6a7280', onDark: '#9aa4b1' },
  circular: { line: 'wavy 1.5px', onLight: '#c2410c', onDark: '#ff9466' },
};

/** Share of the class's colour in the background, in percent: seen, and the text on it stays as legible as it was. */
const TINT = 9;
const CURRENT_TINT = 24;

/** The stylesheet of all highlights. `textIsLight`: the article's text is light, so its page is dark. */
export function highlightCss(textIsLight: boolean): string {
  const rules = HOP_CLASSES.map((hopClass) => {
    const { line, onLight, onDark } = LINE_STYLES[hopClass];
    const color = textIsLight ? onDark : onLight;
    return `::highlight(${highlightName(hopClass)}) {
  text-decoration: underline ${line} ${color};
  background-color: color-mix(in srgb, ${color} ${TINT}%, transparent);
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
