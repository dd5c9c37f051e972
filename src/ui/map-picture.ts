// The provenance map as a PNG: drawn on a canvas from the same layout, since a strict page may load no picture of its own making.
import { FONT_SIZE, LINE_HEIGHT, type MapLayout } from '../core/map/map-layout.ts';
import { MARGIN, type MapColors } from '../core/map/map-svg.ts';

/** Pixels of the picture for each CSS pixel. */
const SCALE = 2;
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
    context.setLineDash(toEnd ? [4, 4] : []);
    context.stroke(new Path2D(path));
  }
}

function drawNodes(context: CanvasRenderingContext2D, { nodes }: MapLayout, colors: MapColors): void {
  context.font = `${FONT_SIZE}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.lineWidth = 2;
  for (const { role, x, y, width, height, lines } of nodes) {
    const isEnd = role === 'origin' || role === 'unknown';
    context.beginPath();
    context.roundRect(x, y, width, height, 8);
    context.fillStyle = colors.surface;
    context.fill();
    context.setLineDash(isEnd ? [4, 3] : []);
    context.strokeStyle = role === 'page' ? colors.page : isEnd ? colors.end : colors.report;
    context.stroke();
    context.fillStyle = colors.text;
    lines.forEach((line, i) => {
      context.fillText(line, x + width / 2, y + 8 + FONT_SIZE + i * LINE_HEIGHT);
    });
  }
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
