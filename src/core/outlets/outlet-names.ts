// How an outlet's name becomes its usual id and the usual beginning of its host name: shared by the table's writer and reader.

/** Normalising is slow, and most names have nothing to normalise. */
export const isAscii = (name: string) => /^[ -~]*$/.test(name);

/** Small letters without accents. */
export const plainLetters = (name: string) =>
  (isAscii(name) ? name : name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')).toLowerCase();

/** "The Moscow Times" -> "moscow-times" */
export function usualId(name: string): string {
  return plainLetters(name)
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** "The Moscow Times" -> "themoscowtimes" */
export function hostStem(name: string): string {
  return plainLetters(name).replace(/[^a-z0-9]/g, '');
}
