// How an outlet's name becomes its usual id and the usual beginning of its host name, and how the table's lines are marked: shared by the
// table's writer and reader.
import { ASCII, Char, classOf, isWordClass } from '../text/characters.ts';

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

/** An outlet's id. `short` is empty for the usual id of its first name, "2" for that of its second further name, "2-" for that with the country
 * behind it; else it is the id itself. */
export function idOf(short: string, nameAt: (place: number) => string, country: string): string {
  if (short === '') return usualId(nameAt(0));
  if (!/^\d-?$/.test(short)) return short;
  return usualId(nameAt(Number(short[0]))) + (short[1] ? `-${country.toLowerCase()}` : '');
}

/** "The Moscow Times" -> "themoscowtimes" */
export function hostStem(name: string): string {
  return plainLetters(name).replace(/[^a-z0-9]/g, '');
}

/** "|" in front of a further name of the same outlet. */
export const FURTHER = 0x7c;
/** "~" in front of a name that is no plain alias. */
export const NO_ALIAS = 0x7e;

/** Offset of a name's first word, behind its mark and "The". `line`: where its line begins. */
export function nameStart(text: string, line = 0): number {
  const mark = text.charCodeAt(line);
  const at = mark === FURTHER || mark === NO_ALIAS ? line + 1 : line;
  return text.charCodeAt(at) === 0x54 && text.startsWith('The ', at) ? at + 4 : at;
}

/** Numbers that beginningOf gives. */
export const BEGINNINGS = 1 << 12;

/** A small number for the first three letters of the word at `from`: equal for equal words, whatever their case. */
export function beginningOf(text: string, from: number): number {
  let beginning = 0;
  for (let at = from, letters = 0; letters < 3 && at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? (ASCII[code] as Char) : classOf(code);
    if (kind === Char.Invisible) continue;
    if (letters > 0 && !isWordClass(kind)) break;
    beginning = beginning * 37 + (kind === Char.Upper && code < 128 ? code + 32 : code);
    letters++;
  }
  return beginning & (BEGINNINGS - 1);
}

/** How a name may begin that makes a host: "albayan.ae" is "Al Bayan"'s, "themoscowtimes.com" that of "The Moscow Times". */
export function hostBeginnings(host: string): number[] {
  const stems = host.startsWith('the') ? [host, host.slice(3)] : [host];
  return stems.flatMap((stem) => [3, 2, 1].map((letters) => beginningOf(stem.slice(0, letters), 0)));
}
