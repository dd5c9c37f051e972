// A table from word hashes to numbers, looked up once for every word of every page: open addressing in a typed array that has each value
// behind its key, several times as fast as a Map.

export class WordTable {
  private slots: Int32Array;
  /** How many words it has. */
  count = 0;

  /** `size`: a power of two, twice as many as there will be; the table grows when there are more. */
  constructor(size = 1 << 8) {
    this.slots = new Int32Array(size * 2);
  }

  /** Adds bits to what a word has. `hash` is hashWord's, never 0. */
  add(hash: number, bits: number): void {
    if (this.count * 4 > this.slots.length) this.grow();
    const { slots } = this;
    const mask = slots.length - 1;
    let at = (hash << 1) & mask;
    while (slots[at] !== 0 && slots[at] !== hash) at = (at + 2) & mask;
    if (slots[at] === 0) {
      slots[at] = hash;
      this.count++;
    }
    slots[at + 1] = (slots[at + 1] as number) | bits;
  }

  /** The word's bits; 0 for a word that is not in the table. */
  get(hash: number): number {
    const place = this.find(hash);
    return place < 0 ? 0 : this.at(place);
  }

  /** The word's place, or -1 when it is not in the table. */
  find(hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
      const key = slots[at];
      if (key === hash) return at + 1;
      if (key === 0) return -1;
    }
  }

  /** The bits of the word at a place. */
  at(place: number): number {
    return this.slots[place] as number;
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.count = 0;
    for (let i = 0; i < slots.length; i += 2)
      if (slots[i] !== 0) this.add(slots[i] as number, slots[i + 1] as number);
  }
}
