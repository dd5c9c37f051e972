// The provenance map as an SVG file of its own: every colour is in it, and nothing of a page is ever markup.
import { FONT_SIZE, LINE_HEIGHT, type MapLayout } from './map-layout.ts';

export interface MapColors {
  readonly surface: string;
  readonly text: string;
  readonly edge: string;
  readonly page: string;
  readonly report: string;
  readonly end: string;
}

/** Of a line, so that what crosses it can be seen; and of one to where a publication has it from, which is no hop. */
export const EDGE_OPACITY = { hop: 0.55, end: 0.3 } as const;

/** CSS pixels of air around the drawing. */
export const MARGIN = 16;

export function mapSvg(layout: MapLayout, colors: MapColors, title: string): string {
  const { width, height, direction, nodes, edges } = layout;
  const outer = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const lines = edges.map(({ path, thickness, toEnd }) => {
    const opacity = toEnd ? EDGE_OPACITY.end : EDGE_OPACITY.hop;
    return `<path d="${path}" fill="none" stroke="${colors.edge}" stroke-width="${thickness.toFixed(1)}" stroke-opacity="${opacity}"/>`;
  });
  const boxes = nodes.map(({ role, x, y, width: wide, height: tall, lines: name, text }) => {
    const spans = name.map(
      (line, i) => `<tspan x="${text.x}" y="${text.y + i * LINE_HEIGHT}">${escapeXml(line)}</tspan>`,
    );
    const box = `<rect x="${x}" y="${y}" width="${wide}" height="${tall}"`;
    return [
      role === 'page'
        ? `${box} rx="${wide / 2}" fill="${colors.page}"/>`
        : `${box} rx="8" fill="${colors.surface}" stroke="${role === 'report' ? colors.report : colors.end}" stroke-width="1.5"${role === 'report' ? '' : ' stroke-dasharray="4 3"'}/>`,
      `<text text-anchor="${text.anchor}" fill="${colors.text}">${spans.join('')}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${outer.width}" height="${outer.height}" viewBox="${-MARGIN} ${-MARGIN} ${outer.width} ${outer.height}" direction="${direction}" font-family="system-ui, sans-serif" font-size="${FONT_SIZE}">
<title>${escapeXml(title)}</title>
<rect x="${-MARGIN}" y="${-MARGIN}" width="${outer.width}" height="${outer.height}" fill="${colors.surface}"/>
${[...lines, ...boxes].join('\n')}
</svg>
`;
}

/** Also without the control characters that XML does not allow. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Cc}|\p{Cs}|\ufffe|\uffff/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
