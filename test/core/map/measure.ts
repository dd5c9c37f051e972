// How wide a text is, for tests without a browser: a little more than half of a system font's size for each character, East Asian ones twice that.
import type { Measure } from '../../../src/core/map/map-names.ts';

export const measure: Measure = (text) =>
  Array.from(text).reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 13.4 : 6.7),
    0,
  );
