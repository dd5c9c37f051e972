// Whether two pages print the same text under different names, as papers do with an agency's story.

/** A text as the smallest hashes of its runs of words: enough to compare it, too little to tell it. Sorted. */
export type Fingerprint = readonly number[];

/** Words of one run. */
const RUN = 5;
/** Hashes kept. */
const KEPT = 128;
/** Runs below which a text is too short to be told from another by them: of a brief, most is the claim itself, and whoever quotes that has not
 * copied the brief. */
const FEWEST = 60;
/** Part of the runs that two texts share from which they are the same text: copies lose a paragraph or gain a headline. */
const SAME_TEXT = 0.5;

const WORD = /[\p{L}\p{N}]+/gu;

export function fingerprintOf(text: string): Fingerprint {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => hash(word));
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) {
    let run = 0;
    for (let j = i; j < i + RUN; j++) run = mix(run, words[j] ?? 0);
    runs.add(run);
  }
  return runs.size < FEWEST ? [] : [...runs].sort((a, b) => a - b).slice(0, KEPT);
}

/** Part of their runs that the texts share, estimated: 0 to 1. 0 when either is too short to say. */
export function likeness(a: Fingerprint, b: Fingerprint): number {
  if (a.length === 0 || b.length === 0) return 0;
  const inA = new Set(a);
  const inB = new Set(b);
  const smallest = [...new Set([...a, ...b])]
    .sort((x, y) => x - y)
    .slice(0, Math.min(KEPT, a.length, b.length));
  return smallest.filter((run) => inA.has(run) && inB.has(run)).length / smallest.length;
}

export function isSameText(a: Fingerprint, b: Fingerprint): boolean {
  return likeness(a, b) >= SAME_TEXT;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

function mix(value: number, next: number): number {
  const sum = Math.imul((value ^ (value >>> 15)) + next, 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}
