// The small pattern language of rules/phrases.ts: which words a pattern may begin with.
import { BE, HAVE } from './rules/words.ts';

/** Named classes of words in a pattern. */
export const PATTERN_CLASSES: Readonly<Record<string, string>> = {
  '<be>': BE,
  '<have>': HAVE,
  '<adv>': '',
  '<when>': '',
  '<word>': '',
};

/** Words that a pattern may begin with: of its first element, and of the next ones while those before are optional. */
export function openingWords(pattern: string): string[] {
  const words: string[] = [];
  for (const part of pattern.split(' ')) {
    const optional = part.endsWith('?');
    const body = optional ? part.slice(0, -1) : part;
    words.push(...(PATTERN_CLASSES[body]?.split(' ') ?? body.split('|')));
    if (!optional) break;
  }
  return words.filter((word) => word !== '');
}
