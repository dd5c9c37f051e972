// The provenance map as a PNG: drawn on a canvas from the same layout, since a strict page may load no picture of its own making.
import { FONT_SIZE, LINE_HEIGHT, type MapLayout } from '../core/map/map-layout.ts';
import type { Measure } from '../core/map/map-names.ts';
import { EDGE_OPACITY, MARGIN, type MapColors } from '../core/map/map-svg.ts';

/** Pixels of the picture for each CSS pixel. */
const SCALE = 2;
/** That of the panel, without what only a stylesheet knows. */
const FONT = `${FONT_SIZE}px system-ui, sans-serif`;
/** Canvases larger than this fail in one browser or the other. */
const MOST_PIXELS = 16_000;

/** Rejects when the browser cannot draw a picture of this size. */
export function mapPicture(document: Document, layout: MapLayout, colors: MapColors): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const [width, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN];
  const scale = Math.min(SCALE, MOST_PIXELS / Math.max(width, height));
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (context) {
    context.scale(scale, scale);
    context.fillStyle = colors.surface;
    context.fillRect(0, 0, width, height);
    context.translate(MARGIN, MARGIN);
    drawEdges(context, layout, colors);
    drawNodes(context, layout, colors);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be drawn'))));
  });
}

function drawEdges(context: CanvasRenderingContext2D, { edges }: MapLayout, colors: MapColors): void {
  context.strokeStyle = colors.edge;
  for (const { path, thickness, toEnd } of edges) {
    context.lineWidth = thickness;
    context.globalAlpha = toEnd ? EDGE_OPACITY.end : EDGE_OPACITY.hop;
    context.stroke(new Path2D(path));
  }
  context.globalAlpha = 1;
}

function drawNodes(
  context: CanvasRenderingContext2D,
  { nodes, direction }: MapLayout,
  colors: MapColors,
): void {
  context.font = FONT;
  context.direction = direction;
  context.lineWidth = 1.5;
  for (const { role, x, y, width, height, lines, text } of nodes) {
    const isEnd = role === 'origin' || role === 'unknown';
    context.beginPath();
    context.roundRect(x, y, width, height, role === 'page' ? width / 2 : 8);
    context.fillStyle = role === 'page' ? colors.page : colors.surface;
    context.fill();
    if (role !== 'page') {
      context.setLineDash(isEnd ? [4, 3] : []);
      context.strokeStyle = isEnd ? colors.end : colors.report;
      context.stroke();
    }
    context.fillStyle = colors.text;
    context.textAlign = text.anchor === 'middle' ? 'center' : 'start';
    for (const [i, line] of lines.entries()) context.fillText(line, text.x, text.y + i * LINE_HEIGHT);
  }
}

/** How wide a name is in the map. */
export function nameMeasure(document: Document): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = FONT;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? 0;
    known.set(text, width);
    return width;
  };
}

/** The colours of the page's tokens as they are now, light or dark. */
export function mapColors(window: Window & typeof globalThis): MapColors {
  const { document } = window;
  const probe = document.body.appendChild(document.createElement('span'));
  const color = (token: string) => {
    probe.style.color = `var(--${token})`;
    return window.getComputedStyle(probe).color;
  };
  const colors = {
    surface: color('surface'),
    text: color('text'),
    edge: color('control'),
    page: color('text'),
    report: color('accent'),
    end: color('hop-unknown'),
  };
  probe.remove();
  return colors;
}
