// A table of words, written as one string, as a set of their hashes made on first use: nothing is compiled at import, and a word of the
// text is looked up without being cut out of it.
import { hashWord, Shape, type Tokens } from '../text/tokens.ts';

export interface WordList {
  /** `word` in small letters. */
  has(word: string): boolean;
  /** Whether token `i` is one of the words, whatever its case. */
  hasAt(tokens: Tokens, i: number): boolean;
  /** Whether token `i` is one of the words and written small. */
  hasSmallAt(tokens: Tokens, i: number): boolean;
}

export function wordList(words: string): WordList {
  let table: Int32Array | null = null;
  /** 0, which marks have for a hash, is in no list. */
  const hasHash = (hash: number) => {
    table ??= tableOf(words.split(' '));
    const mask = table.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const key = table[at] as number;
      if (key === 0) return false;
      if (key === hash) return true;
    }
  };
  return {
    has: (word) => hasHash(hashWord(word)),
    hasAt: ({ hash }, i) => hasHash(hash[i] as number),
    hasSmallAt: ({ hash, shape }, i) => shape[i] === Shape.Lower && hasHash(hash[i] as number),
  };
}

/** Open addressing, at most half full. */
function tableOf(words: readonly string[]): Int32Array {
  const table = new Int32Array(2 << (32 - Math.clz32(words.length)));
  const mask = table.length - 1;
  for (const word of words) {
    const hash = hashWord(word);
    let at = hash & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = hash;
  }
  return table;
}
