// Outlets as sources: by name ("the Kommersant newspaper", "a report by Kommersant", "the BBC's Ana Bell"), by description ("a Russian
// newspaper"), by reference ("the daily", "the Post"), and as a crowd ("local media").
import type { OutletKind } from '../outlets/outlet-registry.ts';
import { Mark, Shape, wordAt } from '../text/tokens.ts';
import { isWord, NOUN, startsSentence } from './grammar.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isNameEnding } from './outlet-names-in-text.ts';
import {
  CROWD_ADJECTIVES,
  CROWD_KINDS,
  JOURNALISM,
  JOURNALISTS,
  OUTLET_STAFF,
} from './rules/source-words.ts';
import type { OutletName, Scan } from './scan.ts';
import { nameIn, type Reading } from './source.ts';
import { Is, wordClasses } from './word-classes.ts';
import { wordList } from './word-list.ts';

const journalism = wordList(JOURNALISM);
const journalists = wordList(JOURNALISTS);
const staff = wordList(OUTLET_STAFF);
const crowdAdjectives = wordList(CROWD_ADJECTIVES);
const crowdKinds = wordList(CROWD_KINDS);

export const asOutlet: Reading = (scan, phrase, head) => {
  const { from, core, to, apposition } = phrase;
  const isMedia = ((scan.flags[phrase.head] as number) & Is.media) !== 0;
  const name = nameIn(scan, from, core);
  if (name && speaksForItself(scan, phrase, name, head))
    return { form: 'outlet', name, standsFor: mediaKinds(scan, phrase.head) ?? null };
  const tail = nameIn(scan, core, to);
  if (tail) {
    // the newspaper “Kommersant”
    if (isMedia && tail.from <= core + 1 && ((scan.flags[core] as number) & Is.preposition) === 0)
      return { form: 'outlet', name: tail };
    // "a report by Kommersant"; but "a paper in Science" is the paper's finding, not the journal's report.
    if (journalism.has(head) && !isJournal(tail)) return { form: 'outlet', name: tail };
  }
  // "a report from Swiss weekly Volna"
  if (journalism.has(head) && core < to) {
    const behind = unlistedName(scan, { ...phrase, from: core + 1, core: to });
    if (behind) return { form: 'outlet', name: behind.name, standsFor: behind.kinds };
  }
  if (apposition) {
    const named = nameIn(scan, apposition.from, apposition.to);
    if (named && isMedia) return { form: 'outlet', name: named };
    const kinds = mediaKinds(scan, apposition.head);
    // "Volna, a Russian daily, reported": an outlet that no registry lists.
    if (kinds !== undefined && !isMedia && !name && scan.tokens.shape[phrase.head] !== Shape.Lower)
      return { form: 'outlet', name: { from, to: core, aliases: [] }, standsFor: kinds };
  }
  if (head === 'post' && isWord(scan, phrase.head - 1, 'blog') && core < to && !isWord(scan, core, 'by')) {
    const on = capitals(scan, core + 1, to);
    if (on) return { form: 'outlet', name: on };
  }
  if (isStateRun(scan, phrase)) return { form: 'outlet', name: { from: core - 1, to: core, aliases: [] } };
  const employer = employerOf(scan, phrase);
  if (employer) return { form: 'outlet', name: employer };
  const unlisted = unlistedName(scan, phrase);
  if (!unlisted) return null;
  const { name: words, kinds } = unlisted;
  // "the Boulder newspaper", "the Marathi daily": one capital word may say where the outlet is, or in what language.
  const place =
    head !== 'agency' && words.to - words.from === 1 && words.to <= phrase.head && isWord(scan, from, 'the');
  return place
    ? { form: 'media-noun', name: words, standsFor: kinds }
    : { form: 'outlet', name: words, standsFor: kinds };
};

/** A name inside the core of a phrase: is the outlet the source, or only part of somebody's description? */
function speaksForItself(scan: Scan, phrase: NounPhrase, name: OutletName, head: string): boolean {
  const { tokens, flags } = scan;
  const { from, core } = phrase;
  const ambiguous = name.aliases.length > 0 && name.aliases.every((alias) => alias.ambiguous);
  const next = endOfNames(scan, name);
  const behind = next < core && tokens.mark[next] === Mark.None;
  if (!behind && !(next < core && isJoined(scan, next))) {
    // Ends with the name: "Kommersant", "the state-run Xinhua News Agency", "newspaper Kommersant".
    for (let i = from; i < name.from; i++) if (staff.hasAt(tokens, i)) return false;
    // "People familiar with the matter": an ordinary word that something goes on from.
    return !(
      ambiguous &&
      name.to - name.from === 1 &&
      name.from === from &&
      phrase.to > core &&
      tokens.shape[from] === Shape.Capital
    );
  }
  const f = flags[phrase.head] as number;
  // "Kyodo news said"
  if ((f & Is.media) !== 0 || isWord(scan, phrase.head, 'news')) return true;
  if ((f & Is.crowdMedia) !== 0) return !ambiguous;
  if (journalism.has(head)) return true;
  if ((f & Is.document) !== 0 || !behind) return false;
  if (tokens.shape[next] === Shape.Possessive || isApostrophe(scan, next)) {
    const person = next + 1;
    if (tokens.shape[person] === Shape.Capital || journalists.hasAt(tokens, person)) return true;
    return (f & (Is.alwaysUnnamed | Is.person | Is.role)) === 0;
  }
  for (let i = next; i < core; i++) if (journalists.hasAt(tokens, i)) return true;
  return false;
}

/** "state-run VTV", "the state-owned Herald": an outlet, whatever its name. */
function isStateRun(scan: Scan, { from, core }: NounPhrase): boolean {
  const { tokens } = scan;
  const last = core - 1;
  return (
    last - 3 >= from &&
    tokens.shape[last] !== Shape.Lower &&
    ['run', 'owned', 'controlled'].some((word) => isWord(scan, last - 1, word)) &&
    tokens.mark[last - 2] === Mark.Hyphen &&
    isWord(scan, last - 3, 'state')
  );
}

/** "Ada Marsh of ESPN", "Ana Bell from Reuters": somebody by name, and for whom. */
function employerOf(scan: Scan, { from, to }: NounPhrase): OutletName | null {
  const { tokens, flags } = scan;
  let core = from;
  while (core < to && tokens.shape[core] === Shape.Capital) core++;
  if (
    core >= to ||
    core - from < 2 ||
    core - from > 4 ||
    !(isWord(scan, core, 'of') || isWord(scan, core, 'from'))
  )
    return null;
  for (let i = from; i < core; i++)
    if (tokens.shape[i] !== Shape.Capital || ((flags[i] as number) & (Is.title | Is.institution)) !== 0)
      return null;
  const name = nameIn(scan, core + 1, to);
  return name && name.from <= core + 2 && name.to === to ? name : null;
}

/** Where "ProPublica and the Texas Tribune" ends that begins with `name`. */
function endOfNames({ flags, nameAt, names, tokens }: Scan, name: OutletName): number {
  let to = name.to;
  while (to + 1 < tokens.count && ((flags[to] as number) & Is.conjunction) !== 0) {
    const next = isDeterminer(flags[to + 1]) ? to + 2 : to + 1;
    const at = nameAt[next] ?? 0;
    if (at === 0) break;
    to = (names[at - 1] as OutletName).to;
  }
  return to;
}

const isDeterminer = (flags: number | undefined) => ((flags ?? 0) & Is.determiner) !== 0;

/** "AP-NORC poll", "CNN/ORC poll" */
const isJoined = ({ tokens }: Scan, i: number) =>
  tokens.spaced[i] === 0 && (tokens.mark[i] === Mark.Hyphen || tokens.mark[i] === Mark.Other);
const isApostrophe = ({ tokens }: Scan, i: number) =>
  tokens.mark[i] === Mark.Apostrophe && tokens.spaced[i] === 0;
const isJournal = (name: OutletName) =>
  name.aliases.length > 0 && name.aliases.every((alias) => alias.outlet.kind === 'journal');

/** Kinds that a media noun stands for; undefined for other words. */
function mediaKinds({ tokens, flags }: Scan, i: number): readonly OutletKind[] | null | undefined {
  if (((flags[i] as number) & Is.media) === 0) return undefined;
  return wordClasses().mediaNouns.get(tokens.hash[i] as number)?.standsFor;
}

/** Nouns that also make other things of a name: "Space Agency", "Cartoon Network". */
const NOT_BY_SHAPE = wordList('agency network station wire programme paper publisher');

/** "the Harbour Courier newspaper", "news site Volna", "the newspaper “Volna”": the capital words beside a media noun. */
function unlistedName(
  scan: Scan,
  phrase: NounPhrase,
): { name: OutletName; kinds: readonly OutletKind[] | null } | null {
  const { tokens, flags } = scan;
  const { from, core, to } = phrase;
  for (let i = from; i < core; i++) {
    const kinds = tokens.shape[i] === Shape.Capital && i > from ? undefined : mediaKinds(scan, i);
    if (kinds === undefined) continue;
    const news = isWord(scan, i - 1, 'news');
    if (NOT_BY_SHAPE.hasAt(tokens, i) && !news) continue;
    if (i + 1 < to) {
      const quoted = tokens.mark[i + 1] === Mark.OpenQuote || tokens.mark[i + 1] === Mark.PlainQuote;
      const name = capitals(scan, quoted ? i + 2 : i + 1, to);
      if (name && (quoted || name.to >= core)) return { name, kinds };
    }
    let end = i;
    while (
      end > from &&
      (isWord(scan, end - 1, 'news') || isWord(scan, end - 1, 'tv')) &&
      tokens.shape[end - 1] === Shape.Lower
    )
      end--;
    let begin = end;
    while (begin > from && isNameWord(scan, begin - 1)) begin--;
    // A capital at the start of a sentence is no name by itself: "Local newspapers".
    if (begin < end && !(begin === from && end - begin === 1 && startsSentence(scan, from)))
      return { name: { from: begin, to: end, aliases: [] }, kinds };
    if (((flags[i] as number) & Is.media) !== 0) return null;
  }
  return null;
}

function isNameWord({ tokens, flags }: Scan, i: number): boolean {
  const capital = tokens.shape[i] === Shape.Capital || tokens.shape[i] === Shape.Capitals;
  return (
    capital &&
    ((flags[i] as number) & (Is.nationality | Is.determiner | Is.quantity | Is.time | Is.platform)) === 0
  );
}

function capitals(scan: Scan, from: number, to: number): OutletName | null {
  let end = from;
  while (end < to && isNameWord(scan, end)) end++;
  return end > from ? { from, to: end, aliases: [] } : null;
}

/** "Sunday papers" are newspapers; "court papers" are documents. */
const PAPERS_OF_NEWS = wordList(
  'sunday morning national local daily tabloid british indian state rival several other provincial weekend',
);

/** "news agencies", but "security agencies" */
const isCrowd = (scan: Scan, i: number) =>
  ((scan.flags[i] as number) & Is.crowdMedia) !== 0 &&
  (!isWord(scan, i, 'agencies') || MEDIA_ADJECTIVES.hasAt(scan.tokens, i - 1));

const SEVERAL_OUTLETS = wordList('networks stations dailies sites portals');

/** Say where reports are from, not whose they are. */
const FROM_SOMEWHERE = wordList('in from out on');

/** In front of "media" and "press", make something else of them. */
const NO_MEDIA = wordList('his her my our social printing');

/** In front of "reports", leave open whose they are. */
const VAGUE_REPORTS = wordList(
  'some several various multiple unconfirmed recent other earlier previous early many numerous these those',
);

/** "local media", "state TV", "media reports", "reports": not "a printing press", nor "the media company". */
export const asCrowd: Reading = (scan, { from, head, core, to }, word) => {
  const { tokens } = scan;
  const adjective = head > from && crowdAdjectives.hasAt(tokens, head - 1);
  // "all three Hebrew TV networks"
  if (head > from && SEVERAL_OUTLETS.has(word) && MEDIA_ADJECTIVES.hasAt(tokens, head - 1))
    return { form: 'crowd-media' };
  if (adjective && crowdKinds.has(word)) return { form: 'crowd-media' };
  if (isCrowd(scan, head)) {
    for (let i = from; i < head; i++) if (NO_MEDIA.hasAt(tokens, i)) return null;
    if (word === 'papers') return PAPERS_OF_NEWS.hasAt(tokens, head - 1) ? { form: 'crowd-media' } : null;
    return word === 'press' && head === from ? null : { form: 'crowd-media' };
  }
  if (word !== 'reports' && word !== 'report') return null;
  for (let i = from; i < head; i++) {
    if (isCrowd(scan, i) || isWord(scan, i, 'news')) return { form: 'crowd-media' };
  }
  for (let i = core; i < to; i++) if (isCrowd(scan, i)) return { form: 'crowd-media' };
  // "reports from the front", but "reports by the ministry"
  if (word !== 'reports' || (core < to && !FROM_SOMEWHERE.hasSmallAt(tokens, core))) return null;
  for (let i = from; i < head; i++) if (!VAGUE_REPORTS.hasAt(tokens, i)) return null;
  return { form: 'reports' };
};

/** Media nouns that mean an outlet only with one of these in front, or after an outlet was credited. */
const WEAK = wordList(
  'agency network station wire channel site website portal blog publisher publication programme podcast newsletter outlet',
);
const MEDIA_ADJECTIVES = wordList(
  'news tv television radio broadcast wire press media telegram online based language owned run',
);

/** Whose paper or site is no outlet. */
const OWNED = wordList('white her his my our their its');
/** Make a study of a paper. */
const LEARNED = wordList(
  'research new working discussion reviewed scientific position policy journal published latest',
);

/** "the newspaper", "a Russian daily", "the Post", "The Post's Ana Bell". */
export const asMediaNoun: Reading = (scan, { from, head, core, to }, word) => {
  const { tokens, flags } = scan;
  const short = from + 1;
  if (
    isWord(scan, from, 'the') &&
    tokens.shape[short] === Shape.Capital &&
    isNameEnding(tokens.hash[short] as number)
  ) {
    if (head === short && !isWord(scan, head + 1, 'of')) return { form: 'media-noun' };
    if (tokens.shape[short + 1] === Shape.Possessive && tokens.shape[short + 2] === Shape.Capital)
      return { form: 'media-noun', words: `the ${wordAt(tokens, short)}` };
  }
  const kinds = tokens.shape[head] === Shape.Lower ? mediaKinds(scan, head) : undefined;
  if (kinds === undefined || (core < to && isWord(scan, core, 'of'))) return null;
  let adjective = false;
  for (let i = from; i < head; i++) {
    if (OWNED.hasAt(tokens, i)) return null;
    if (word === 'paper' && LEARNED.hasAt(tokens, i)) return null;
    if (MEDIA_ADJECTIVES.hasAt(tokens, i)) adjective = true;
    // "the Singapore-based site"
    else if (tokens.mark[i] !== Mark.None || tokens.mark[i + 1] === Mark.Hyphen) continue;
    // "the space agency", "the police station": a noun in front makes it another thing.
    else if (
      WEAK.has(word) &&
      ((flags[i] as number) & (Is.determiner | Is.nationality | Is.quantity | NOUN)) === 0 &&
      head - from > 1
    )
      return null;
  }
  if (word === 'paper' && core < to) return null;
  const weak = WEAK.has(word) && !adjective;
  if (weak && !isWord(scan, from, 'the')) return null;
  return { form: 'media-noun', standsFor: kinds, weak };
};
