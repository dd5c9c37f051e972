// Outlets that are not named: as a crowd ("local media") and by reference ("the daily").
import type { OutletKind } from '../outlets/outlet-registry.ts';
import { Mark, Shape, type Tokens, wordAt } from '../text/tokens.ts';
import { isWord, isYear } from './grammar.ts';
import { Is } from './is.ts';
import { crowdAdjectives, nameEndings } from './outlet-names-in-text.ts';
import { CROWD_KINDS, JOURNALISM, JOURNALISTS } from './rules/source-words.ts';
import type { Scan } from './scan.ts';
import type { Reading } from './source.ts';
import { mediaNounOf } from './word-classes.ts';
import { wordList } from './word-list.ts';

export const journalism = wordList(JOURNALISM);
export const journalists = wordList(JOURNALISTS);
const crowdKinds = wordList(CROWD_KINDS);

/** "Sunday papers" are newspapers; "court papers" are documents. */
const PAPERS_OF_NEWS = wordList(
  'sunday morning national local daily tabloid british indian state rival several other provincial weekend',
);

/** "news agencies", but "security agencies" */
const isCrowd = (scan: Scan, i: number) =>
  ((scan.flags[i] as number) & Is.crowdMedia) !== 0 &&
  (!isWord(scan, i, 'agencies') || MEDIA_ADJECTIVES.hasAt(scan.tokens, i - 1));

const isPlace = ({ tokens, flags, nameAt }: Scan, i: number) =>
  tokens.shape[i] === Shape.Capital && nameAt[i] === 0 && ((flags[i] as number) & Is.time) === 0;

const SEVERAL_OUTLETS = wordList(
  'networks stations dailies sites portals channels organizations organisations',
);

/** Say where reports are from, not whose they are. */
const FROM_SOMEWHERE = wordList('in from out on');

/** In front of "media" and "press", make something else of them. */
const NO_MEDIA = wordList('his her my our social printing');

/** In front of "reports", leave open whose they are. */
const VAGUE_REPORTS = wordList(
  'some several various multiple local initial unconfirmed recent other earlier previous early widespread many numerous these those fresh new further latest',
);

/** Two capital words or more, and nothing else. */
function isNamed({ tokens }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.shape[i] !== Shape.Capital) return false;
  return to - from > 1;
}

export function hasPreposition({ flags }: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (((flags[i] as number) & Is.preposition) !== 0) return true;
  return false;
}

/** "local media", "state TV", "media reports", "reports": not "a printing press", nor "the media company". */
export const asCrowd: Reading = (scan, { from, head, core, to, apposition }, word) => {
  const { tokens, flags } = scan;
  // "who watches foreign media, Ana Bell, said": the name speaks.
  if (apposition && isNamed(scan, apposition.from, apposition.to)) return null;
  const adjective = head > from && crowdAdjectives.hasAt(tokens, head - 1);
  // "all three Hebrew TV networks", "a Telegram channel"
  if (
    head > from &&
    ((SEVERAL_OUTLETS.has(word) && MEDIA_ADJECTIVES.hasAt(tokens, head - 1)) ||
      (word === 'channel' && ((flags[head - 1] as number) & Is.platform) !== 0))
  )
    return { form: 'crowd-media' };
  if (adjective && crowdKinds.has(word)) return { form: 'crowd-media' };
  // "state media and activists": one of them is enough.
  for (let i = from + 1; i < head; i++) {
    if (isCrowd(scan, i) && ((flags[i + 1] as number) & Is.conjunction) !== 0) return { form: 'crowd-media' };
  }
  // "Harbour Media"
  if (
    tokens.shape[head] === Shape.Capital &&
    head > from &&
    isPlace(scan, head - 1) &&
    !adjective &&
    ((flags[head - 1] as number) & Is.nationality) === 0
  )
    return null;
  if (isCrowd(scan, head)) {
    // "the Federation of Journalists"
    if (tokens.shape[head] === Shape.Capital && hasPreposition(scan, from, head)) return null;
    for (let i = from; i < head; i++) if (NO_MEDIA.hasAt(tokens, i)) return null;
    if (word === 'papers') return PAPERS_OF_NEWS.hasAt(tokens, head - 1) ? { form: 'crowd-media' } : null;
    return word === 'press' && head === from ? null : { form: 'crowd-media' };
  }
  if ((word !== 'reports' && word !== 'report' && word !== 'sources') || mediaOwner(scan, from, head) > 0)
    return null;
  for (let i = from; i < head; i++) {
    if (isCrowd(scan, i) || (i === from ? NEWS.hasAt(tokens, i) : NEWS.hasSmallAt(tokens, i)))
      return { form: 'crowd-media' };
  }
  if (word === 'sources') return null;
  for (let i = core; i < to; i++) if (isCrowd(scan, i)) return { form: 'crowd-media' };
  // "a report in Spain": in the papers there
  if (word === 'report' && isWord(scan, core, 'in') && isPlace(scan, core + 1) && core + 2 === to)
    return { form: 'reports' };
  // "a Wednesday report", "according to report", which says no more of it
  if (
    word === 'report' &&
    ((head === from && isWord(scan, from - 1, 'to')) ||
      (['a', 'one', 'another'].some((some) => isWord(scan, from, some)) && onlyTime(scan, from + 1, head))) &&
    onlyTime(scan, core, to)
  )
    return { form: 'reports' };
  // "reports from the front", but "reports by the ministry"
  if (word !== 'reports' || (core < to && !FROM_SOMEWHERE.hasSmallAt(tokens, core))) return null;
  for (let i = from; i < head; i++)
    if (!VAGUE_REPORTS.hasAt(tokens, i) && ((flags[i] as number) & Is.nationality) === 0) return null;
  return { form: 'reports' };
};

/** Nothing, or a day: "on Monday". */
function onlyTime(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (((scan.flags[i] as number) & Is.time) === 0 && !isWord(scan, i, 'on')) return false;
  return true;
}

/** Media nouns that mean an outlet only with one of these in front, or after an outlet was credited. */
const WEAK = wordList(
  'agency network station wire channel site website portal blog publisher publication programme podcast newsletter outlet',
);
const MEDIA_ADJECTIVES = wordList(
  'news tv television radio broadcast wire press media telegram online based language owned run',
);
/** What a publication is about: "the trade publication", "the gossip site", but an agency of them is a firm. */
const SUBJECTS = wordList('trade tech technology gaming sports gossip celebrity entertainment');
/** Leave a noun what it is. */
const PLAIN = wordList('private rival sister same popular respected local regional national');
/** Say whose an outlet is: another one than was spoken of. */
const OFFICIAL = wordList('state official');

/** Whose paper or site is no outlet. */
export const OWNED = wordList('white her his my our their its');
/** Make a study of a paper. */
const LEARNED = wordList(
  'research new working discussion reviewed scientific position policy journal published latest',
);

/** "the newspaper", "a Russian daily", "the Post", "The Post's Ana Bell". */
export const asMediaNoun: Reading = (scan, { from, head, core, to }, word) => {
  const { tokens, flags } = scan;
  const short = from + 1;
  // "a Tribune investigation"
  if (
    head === short + 1 &&
    journalism.has(word) &&
    ((flags[from] as number) & Is.determiner) !== 0 &&
    tokens.shape[short] === Shape.Capital &&
    nameEndings.hasAt(tokens, short)
  )
    return { form: 'media-noun', words: `the ${wordAt(tokens, short)}` };
  if (
    isWord(scan, from, 'the') &&
    tokens.shape[short] === Shape.Capital &&
    nameEndings.hasAt(tokens, short)
  ) {
    if (head === short && !isWord(scan, head + 1, 'of')) return { form: 'media-noun' };
    if (tokens.shape[short + 1] === Shape.Possessive && tokens.shape[short + 2] === Shape.Capital)
      return { form: 'media-noun', words: `the ${wordAt(tokens, short)}` };
  }
  const owner = mediaOwner(scan, from, head);
  // "the network's Ana Bell", "the paper's Moscow correspondent", "the news agency's report"
  if (owner > 0 && (journalism.has(word) || isStaff(scan, owner + 2, core))) {
    const noun = wordAt(tokens, owner);
    const weak = WEAK.has(noun) && owner === short;
    return { form: 'media-noun', head: noun, standsFor: mediaKinds(scan, owner) ?? null, weak };
  }
  const kinds = tokens.shape[head] === Shape.Lower ? mediaKinds(scan, head) : undefined;
  if (kinds === undefined || (core < to && isWord(scan, core, 'of'))) return null;
  let adjective = false;
  let indefinite = false;
  for (let i = from; i < head; i++) {
    // "Iran's state news agency"
    if (OFFICIAL.hasSmallAt(tokens, i) || isOwner(tokens, i) || isOwner(tokens, i - 1)) {
      indefinite = true;
      continue;
    }
    if (OWNED.hasAt(tokens, i)) return null;
    if (word === 'paper' && (LEARNED.hasAt(tokens, i) || isYear(tokens, i) || scan.nameAt[i] !== 0))
      return null;
    if (MEDIA_ADJECTIVES.hasAt(tokens, i) || (word !== 'agency' && SUBJECTS.hasAt(tokens, i)))
      adjective = true;
    // "the Singapore-based site"
    else if (tokens.mark[i] !== Mark.None || tokens.mark[i + 1] === Mark.Hyphen) continue;
    // "the space agency", "the police station": a noun in front makes it another thing.
    else if (
      WEAK.has(word) &&
      // "the business news agency"
      !NEWS.hasSmallAt(tokens, head - 1) &&
      !PLAIN.hasAt(tokens, i) &&
      ((flags[i] as number) & (Is.determiner | Is.nationality | Is.quantity | Is.media | Is.crowdMedia)) ===
        0 &&
      head - from > 1
    )
      return null;
  }
  if (word === 'paper' && core < to) return null;
  const weak = WEAK.has(word) && !adjective;
  if (weak && !isWord(scan, from, 'the')) return null;
  return { form: 'media-noun', standsFor: kinds, weak, indefinite };
};

/** "the | newspaper | 's report", "the news | agency | 's": the token of the media noun, or -1. */
function mediaOwner(scan: Scan, from: number, head: number): number {
  if (!isWord(scan, from, 'the')) return -1;
  for (let i = from + 1; i < head && i < from + 3; i++)
    if (scan.tokens.shape[i + 1] === Shape.Possessive && mediaKinds(scan, i) !== undefined) return i;
  return -1;
}

const isOwner = ({ shape }: Tokens, i: number) =>
  shape[i] === Shape.Capital && shape[i + 1] === Shape.Possessive;

/** A full name, or "Moscow correspondent". */
function isStaff(scan: Scan, from: number, to: number): boolean {
  const { tokens, flags } = scan;
  // "columnist Ana Bell"
  for (let i = from; i < to; i++) if (journalists.hasAt(tokens, i)) return true;
  for (let i = from; i < to; i++) if (((flags[i] as number) & Is.role) !== 0) return false;
  return isNamed(scan, from, to);
}

/** "a newspaper report", "the Yonhap news service" */
const NEWS = wordList('news wire press newspaper television radio');
const AGENCY: readonly OutletKind[] = ['agency'];

/** Kinds that a media noun stands for; undefined for other words. */
export function mediaKinds(scan: Scan, i: number): readonly OutletKind[] | null | undefined {
  const { tokens, flags } = scan;
  if (((flags[i] as number) & Is.media) !== 0) return mediaNounOf(tokens.hash[i] as number)?.standsFor;
  // "the Yonhap news service", but "the secret service"
  return isWord(scan, i, 'service') && NEWS.hasSmallAt(tokens, i - 1) ? AGENCY : undefined;
}
