// The words by which one story is told from another: names, numbers, and words that are not on everybody's lips. Two passages
// that share them tell the same thing, however they are put.

/** Telling word -> how much it tells. */
export type TellingWords = ReadonlyMap<string, number>;

const NAME_WEIGHT = 3;
const NUMBER_WEIGHT = 3;
const WORD_WEIGHT = 1;
/** Letters from which a plain word tells anything, and those that it is compared by, so that "proposed" meets "proposal". */
const SHORTEST_WORD = 4;
const STEM = 6;
const MOST_LETTERS = 40;

const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-](?=\p{L})[\p{L}\p{M}]+)*|\p{N}+(?:[.,](?=\p{N})\p{N}+)*/gu;

/** Words of any story; of news above all. */
const COMMON: ReadonlySet<string> = new Set(
  `about above after again against ahead also although always among another around away back because been before began being
   below between both came cannot come could daily days does doing done down during each early either else even ever every
   expected few first five following former four from further gave give given goes going gone have having hers here himself his
   hour hours however including into issue itself just keep kept knew know known last late later latest least less like likely
   long made make makes making many matter meanwhile might million billion minutes month months more morning most much must
   near nearly need never news newspaper next none nothing november october september december january february march april june
   july august monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr sir the and but for nor not now off once one
   only onto other others ought over own part people per perhaps person place plan plans quite rather report reported reporting
   reports same said saying says second seen several shall she should since some someone something soon source sources spokesman
   spokesperson spokeswoman state statement still such take taken tell than that their theirs them then there these they thing
   things third this those though three through time times today together told tomorrow tonight took toward towards under until
   upon used using very want wanted was way week weeks well went were what when where whether which while who whole whom whose
   will with within without would year years yesterday yet you your according article published agency familiar anonymous
   condition anonymity are had has can may out two its our how why any all too did get got let say see set use him her new old day
   in on at it he we an as by if is of or so to up us no my me be do go a i`.split(/\s+/),
);

/** The telling words of a stretch of text. Words of `known` are left out: names of the publications on the way, which a report
 * itself does not say. */
export function tellingWords(text: string, known: ReadonlySet<string> = NONE): TellingWords {
  const words = new Map<string, number>();
  let sentenceStart = true;
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    if (/[.!?:…\n]/.test(text.slice(end, match.index))) sentenceStart = true;
    end = match.index + match[0].length;
    const { word, weight } = weigh(match[0], sentenceStart);
    sentenceStart = false;
    if (weight > (words.get(word) ?? 0) && !known.has(word)) words.set(word, weight);
  }
  return words;
}

const NONE: ReadonlySet<string> = new Set();

/** Every word of a text as `tellingWords` writes it: for `known`. */
export function writtenWords(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(WORD), ([word]) => weigh(word, false).word));
}

export function weightOf(words: TellingWords): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}

/** How much of `claim` stands in `text`: from 0 to 1, by weight; and the number of words shared. */
export function sharedPart(
  claim: TellingWords,
  text: ReadonlyMap<string, number>,
): { part: number; words: number } {
  let shared = 0;
  let words = 0;
  for (const [word, weight] of claim) {
    if (!text.has(word)) continue;
    shared += weight;
    words++;
  }
  const all = weightOf(claim);
  return { part: all === 0 ? 0 : shared / all, words };
}

function weigh(written: string, sentenceStart: boolean): { word: string; weight: number } {
  if (/^\p{N}/u.test(written)) {
    const word = written.replace(/[,.](?=\d{3}(?!\d))/g, '');
    // A lone digit is in every text, and so is this year.
    const weight = /^\p{N}$/u.test(word) || /^(?:19|20)\d\d$/.test(word) ? WORD_WEIGHT : NUMBER_WEIGHT;
    return { word, weight };
  }
  const folded = written
    .slice(0, MOST_LETTERS)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$|[’']s?(?=-)/g, '');
  const word = folded.slice(0, STEM).replace(/s$/, '');
  if (COMMON.has(folded)) return { word, weight: 0 };
  if (/^\p{Lu}/u.test(written) && !sentenceStart) return { word, weight: NAME_WEIGHT };
  return { word, weight: folded.length >= SHORTEST_WORD ? WORD_WEIGHT : 0 };
}
