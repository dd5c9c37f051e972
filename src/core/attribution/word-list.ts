// A table of words, written as one string, as a set of their hashes made on first use: nothing is compiled at import, and a word of the
// text is looked up without being cut out of it.
import { hashesOf, hashWord, Shape, type Tokens } from '../text/tokens.ts';

export class WordList {
  private table: Int32Array | null = null;

  /** `words`: in small letters, parted by spaces. */
  constructor(private readonly words: string) {}

  /** `word` in small letters. */
  has(word: string): boolean {
    return this.hasHash(hashWord(word));
  }

  /** Whether token `i` is one of the words, whatever its case. */
  hasAt({ hash }: Tokens, i: number): boolean {
    return this.hasHash(hash[i] as number);
  }

  /** Whether token `i` is one of the words and written small. */
  hasSmallAt({ hash, shape }: Tokens, i: number): boolean {
    return shape[i] === Shape.Lower && this.hasHash(hash[i] as number);
  }

  /** 0, which marks have for a hash, is in no list. */
  private hasHash(hash: number): boolean {
    this.table ??= tableOf(hashesOf(this.words));
    const { table } = this;
    const mask = table.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const key = table[at] as number;
      if (key === 0) return false;
      if (key === hash) return true;
    }
  }
}

export const wordList = (words: string) => new WordList(words);

/** Open addressing, at most half full. */
function tableOf(hashes: readonly number[]): Int32Array {
  const table = new Int32Array(2 << (32 - Math.clz32(hashes.length)));
  const mask = table.length - 1;
  for (const hash of hashes) {
    let at = hash & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = hash;
  }
  return table;
}
