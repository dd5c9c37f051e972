// The classes of base.css that draw a hop class as the page does.
import type { HopClass } from '../core/analysis.ts';
import type { LineWeight } from '../core/settings.ts';

export function lineClass(hopClass: HopClass, weight: LineWeight = 'subtle'): string {
  return weight === 'subtle' ? `line line-${hopClass}` : `line line-${hopClass} line-${weight}`;
}
