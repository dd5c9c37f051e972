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

/** CSS pixels of air around the drawing. */
export const MARGIN = 16;

export function mapSvg(layout: MapLayout, colors: MapColors, title: string): string {
  const { width, height, nodes, edges } = layout;
  const outer = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const lines = edges.map(
    ({ path, thickness, toEnd }) =>
      `<path d="${path}" fill="none" stroke="${colors.edge}" stroke-width="${thickness.toFixed(1)}"${toEnd ? ' stroke-dasharray="4 4"' : ''}/>`,
  );
  const boxes = nodes.map((node) => {
    const stroke = node.role === 'page' ? colors.page : node.role === 'report' ? colors.report : colors.end;
    const dash = node.role === 'origin' || node.role === 'unknown' ? ' stroke-dasharray="4 3"' : '';
    const x = node.x + node.width / 2;
    const spans = node.lines.map(
      (line, i) =>
        `<tspan x="${x}" y="${node.y + 8 + i * LINE_HEIGHT + FONT_SIZE}">${escapeXml(line)}</tspan>`,
    );
    return [
      `<rect x="${node.x}" y="${node.y}" width="${node.width}" height="${node.height}" rx="8" fill="${colors.surface}" stroke="${stroke}" stroke-width="2"${dash}/>`,
      `<text text-anchor="middle" fill="${colors.text}">${spans.join('')}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${outer.width}" height="${outer.height}" viewBox="${-MARGIN} ${-MARGIN} ${outer.width} ${outer.height}" font-family="system-ui, sans-serif" font-size="${FONT_SIZE}">
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
