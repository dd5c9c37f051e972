// A table from word hashes to numbers, looked up once for every word of every page: open addressing in two typed arrays, several times
// as fast as a Map.

export class WordTable {
  private keys: Int32Array;
  private values: Int32Array;
  private count = 0;

  /** `size`: a power of two, twice as many as there will be; the table grows when there are more. */
  constructor(size = 1 << 12) {
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
  }

  /** Adds bits to what a word has. `hash` is hashWord's, never 0. */
  add(hash: number, bits: number): void {
    if (this.count * 2 > this.keys.length) this.grow();
    const at = this.place(hash);
    if (this.keys[at] === 0) {
      this.keys[at] = hash;
      this.count++;
    }
    this.values[at] = (this.values[at] as number) | bits;
  }

  /** The word's bits; 0 for a word that is not in the table. */
  get(hash: number): number {
    const { keys } = this;
    const mask = keys.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const key = keys[at];
      if (key === hash) return this.values[at] as number;
      if (key === 0) return 0;
    }
  }

  private place(hash: number): number {
    const mask = this.keys.length - 1;
    let at = hash & mask;
    while (this.keys[at] !== 0 && this.keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    this.count = 0;
    for (let i = 0; i < keys.length; i++) if (keys[i] !== 0) this.add(keys[i] as number, values[i] as number);
  }
}
