// The provenance map as it is drawn in the side panel. Each node is a button: pointing at it or focusing it lights its phrases in the
// page. The list below says the same to those who do not see it.
import { LINE_HEIGHT, type MapLayout, type PlacedNode } from '../core/map/map-layout.ts';
import { translatePlural } from '../core/translate.ts';
import type { Words } from './words.ts';

interface PanelMapProps {
  readonly words: Words;
  readonly layout: MapLayout;
  /** How much larger than usual the reader of the news has text. */
  readonly textScale: number;
  /** Indices of the attributions that are pointed at, here or in the page. */
  readonly lit: ReadonlySet<number>;
  readonly nameOf: (node: PlacedNode) => string;
  readonly onPoint: (indices: readonly number[]) => void;
  readonly onShow: (index: number) => void;
}

export function PanelMap(props: PanelMapProps) {
  const { words, layout, textScale, lit, nameOf, onPoint, onShow } = props;
  const { t, language } = words;
  const isLit = (attributions: readonly number[]) => attributions.some((index) => lit.has(index));
  return (
    <div class="map">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset. */}
      <svg
        width={layout.width * textScale}
        height={layout.height * textScale}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        role="group"
        aria-label={t('panel_map')}
      >
        {layout.edges.map((edge) => (
          <path
            key={`${edge.from} ${edge.to}`}
            class={`edge${edge.toEnd ? ' edge-end' : ''}${isLit(edge.attributions) ? ' edge-lit' : ''}`}
            d={edge.path}
            stroke-width={edge.thickness}
          />
        ))}
        {layout.nodes.map((node) => {
          const count = translatePlural(t, language, 'summary_attributions', node.attributions.length);
          return (
            // biome-ignore lint/a11y/useSemanticElements: a drawing in SVG has no button element.
            <g
              key={node.key}
              class={`node node-${node.role}${isLit(node.attributions) ? ' node-lit' : ''}`}
              role="button"
              tabindex={0}
              aria-label={t('panel_node', nameOf(node), count)}
              onPointerEnter={() => onPoint(node.attributions)}
              onPointerLeave={() => onPoint([])}
              onFocus={() => onPoint(node.attributions)}
              onBlur={() => onPoint([])}
              onClick={() => showFirst(node)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== ' ') return;
                event.preventDefault();
                showFirst(node);
              }}
            >
              <rect
                class="shape"
                x={node.x}
                y={node.y}
                width={node.width}
                height={node.height}
                rx={node.role === 'page' ? node.width / 2 : 8}
              >
                {node.lines.at(-1)?.endsWith('…') && <title>{nameOf(node)}</title>}
              </rect>
              <text text-anchor={node.text.anchor}>
                {node.lines.map((line, i) => (
                  <tspan key={line} x={node.text.x} y={node.text.y + i * LINE_HEIGHT}>
                    {/* The space parts the words of two lines for those who have them read out. */}
                    {`${line} `}
                  </tspan>
                ))}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );

  function showFirst({ attributions }: PlacedNode): void {
    const [first] = attributions;
    if (first !== undefined) onShow(first);
  }
}
