// Whether two publications are one.
import type { Publication } from '../analysis.ts';

/** By their ids where both are in the registry, else by their names, in which case and "The" do not count. */
export function samePublication(a: Publication, b: Publication): boolean {
  const fold = (name: string) => name.toLowerCase().replace(/^the\s+/, '');
  return a.id !== null && b.id !== null ? a.id === b.id : fold(a.name) === fold(b.name);
}
