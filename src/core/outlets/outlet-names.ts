// How an outlet's name becomes its id and the usual beginning of its host name, and how the table's lines are marked: shared by the
// table's writer and reader.
/** Normalising is slow, and most names have nothing to normalise. */
export const isAscii = (name: string) => /^[ -~]*$/.test(name);

/** Small letters without accents. */
export const plainLetters = (name: string) =>
  (isAscii(name) ? name : name.normalize('NFKD').replace(/[\u0300-\u036f]/g, '')).toLowerCase();

/** Without accents, letter by letter: offsets stay what they are. */
export const withoutAccents = (name: string) => name.replace(/[\xc0-\u024f]/g, plainOf);

const plainOf = (letter: string) => letter.normalize('NFD').charAt(0);

/** Characters of names that may be written in other letters: "BelTa" is "BelTA", "Hina" is not "HINA". */
export const SHORTEST_LOOSE = 5;

const small = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code);

/** Whether a text that has the letter `given` may mean a name that has `wanted` (UTF-16 codes): "Clarin" is "Clarín", and behind the first letter
 * of a word (`inside`) case does not count: "Coindesk" is "CoinDesk", but "daily mail" is mail. */
export const isLetterOf = (wanted: number, given: number, inside: boolean) =>
  (inside && small(wanted) === small(given)) ||
  (wanted >= 0xc0 && wanted < 0x250 && plainOf(String.fromCharCode(wanted)).charCodeAt(0) === given);

/** Whether text that has `given` is found by the name: see isLetterOf. Only letter by letter. */
export function isFoundBy(name: string, given: string): boolean {
  if (name.length !== given.length) return false;
  for (let i = 0; i < name.length; i++) {
    const wanted = name.charCodeAt(i);
    if (wanted !== given.charCodeAt(i) && !isLetterOf(wanted, given.charCodeAt(i), isInside(name, i)))
      return false;
  }
  return true;
}

/** Whether a letter stands before an offset. */
export const isInside = (name: string, at: number) => at > 0 && isLetter(name.charCodeAt(at - 1));

const isLetter = (code: number) => small(code) >= 97 && (small(code) <= 122 || code >= 0xc0);

/** An outlet's id: "The Moscow Times" -> "moscow-times". */
export function idOf(name: string): string {
  return plainLetters(name)
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** "The Moscow Times" -> "themoscowtimes" */
export function hostStem(name: string): string {
  return plainLetters(name).replace(/[^a-z0-9]/g, '');
}

/** "The Herald (Scotland)" -> "theherald" */
export const hostLabel = (name: string) => hostStem(name.replace(/ \(.*\)/, ''));

/** "kommersant." for "kommersant.com": as the table has hosts. */
export const withoutCom = (host: string) => (host.endsWith('.com') ? host.slice(0, -3) : host);

/** Marks in front of names: of an outlet's first name, of a further one, and of a first name that is no alias. */
export const LINE = 0x0a;
export const FURTHER = 0x7c;
export const NO_ALIAS = 0x7e;
/** "?" behind a name that is also an ordinary word. */
export const ORDINARY = 0x3f;

/** Names are known by what stands behind it. */
export const ARTICLE = 'The ';
/** In the table, of a name that is known with and without it. */
export const OPTIONAL_ARTICLE = 'the ';

export const hasArticle = (text: string, at = 0) => text.startsWith(ARTICLE, at);

/** Characters by which names are looked for. */
export const BEGINNING = 3;

/** How a name may begin that this text is, but for case: as the text does, with a capital, in capitals, or in small letters. */
export function beginningsLike(text: string): string[] {
  const beginning = text.slice(0, BEGINNING);
  const small = beginning.toLowerCase();
  const capital = small.slice(0, 1).toUpperCase() + small.slice(1);
  return [...new Set([beginning, capital, beginning.toUpperCase(), small])];
}

/** What the name may begin with, but for "The" and for case, that makes this host: "themoscowtimes.com" is that of "The Moscow Times". A first
 * word of one or two letters ends with a space: "La Voz". */
export const hostBeginnings = (host: string) =>
  (host.startsWith('the') ? [host, host.slice(3)] : [host]).flatMap((stem) => [
    stem.slice(0, BEGINNING),
    `${stem.slice(0, 2)} `,
    `${stem.slice(0, 1)} `,
  ]);
