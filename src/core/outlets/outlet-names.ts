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

/** Offset where `text` has spelled `name` that it begins to spell at `at`; -1 where it does not. `loose`: in other letters, see isLetterOf, and with or
 * without its spaces ("Raw Story", "RawStory"); `shouting`: in capitals. */
export function endOfSpelling(
  text: string,
  at: number,
  name: string,
  loose: boolean,
  shouting: boolean,
): number {
  for (let k = 0; k < name.length; k++) {
    const wanted = name.charCodeAt(k);
    let given = text.charCodeAt(at);
    if (given === wanted && wanted !== SPACE) {
      at++;
      continue;
    }
    while (isInvisible(given)) given = text.charCodeAt(++at);
    const parts = wanted === SPACE || wanted === HYPHEN;
    // "Al-Jazeera" and "Al Jazeera" are one name.
    if (parts && (isSpace(given) || given === HYPHEN)) {
      do given = text.charCodeAt(++at);
      while (wanted === SPACE && (isSpace(given) || isInvisible(given)));
      continue;
    }
    if (parts && loose && given === name.charCodeAt(k + 1)) continue;
    if (
      loose &&
      k > 0 &&
      !isLower(wanted) &&
      (isSpace(given) || given === HYPHEN) &&
      text.charCodeAt(at + 1) === wanted
    )
      given = text.charCodeAt(++at);
    if (
      given !== wanted &&
      !(wanted === 0x27 && given === 0x2019) &&
      !(wanted === HYPHEN && (given === 0x2010 || given === 0x2011)) &&
      !(shouting && given === upper(wanted)) &&
      !(loose && isLetterOf(wanted, given, isInside(name, k)))
    )
      return -1;
    at++;
  }
  return at;
}

/** Whether a text that has `given` is found by the name. */
export const isFoundBy = (name: string, given: string) =>
  endOfSpelling(given, 0, name, true, false) === given.length;

/** Whether the name at offset `from` of `names` may be what a text means that has `word` as its first word: "Raw" and "RawStory" are, of "RawStory" and
 * of "Raw Story". None has accents; they begin alike, see BEGINNING. */
export function mayBegin(names: string, from: number, word: string): boolean {
  let at = from + Math.min(BEGINNING, word.length);
  for (let k = BEGINNING; k < word.length; k++, at++) {
    let code = names.charCodeAt(at);
    if (code === SPACE || code === HYPHEN) code = names.charCodeAt(++at);
    if ((code | 32) !== (word.charCodeAt(k) | 32)) return false;
  }
  return !isLower(names.charCodeAt(at));
}

const SPACE = 32;
const HYPHEN = 0x2d;
export const isLower = (code: number) => code >= 97 && code <= 122;
const upper = (code: number) => (isLower(code) ? code - 32 : code);
const isSpace = (code: number) =>
  code === SPACE || code === 0xa0 || code === 9 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
const isInvisible = (code: number) =>
  code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f) || code === 0x2060;

/** Whether a letter stands before an offset. */
const isInside = (name: string, at: number) => at > 0 && isLetter(name.charCodeAt(at - 1));

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
