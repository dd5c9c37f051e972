// Outlets as sources: by name ("the Kommersant newspaper", "a report by Kommersant", "the BBC's Ana Bell"), by description ("a Russian
// newspaper"), by reference ("the daily", "the Post"), and as a crowd ("local media").
import { Mark, Shape } from '../text/tokens.ts';
import { isWord } from './grammar.ts';
import { Is } from './is.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { OUTLET_STAFF } from './rules/source-words.ts';
import { isOrdinaryWord, type OutletName, type Scan } from './scan.ts';
import { nameIn, type Reading } from './source.ts';
import { hasPreposition, journalism, journalists, mediaKinds } from './source-media.ts';
import { capitals, introduces, unlistedName } from './unlisted-outlet.ts';
import { wordList } from './word-list.ts';

const staff = wordList(OUTLET_STAFF);

export const asOutlet: Reading = (scan, phrase, head) => {
  const { from, core, to, apposition } = phrase;
  const kind = mediaKinds(scan, phrase.head);
  const isMedia = kind !== undefined;
  const last = nameIn(scan, from, core);
  const name = ownerOf(scan, from, last) ?? last;
  // "A JAMA Network Open paper"
  const study = head === 'paper' && name && isJournal(name);
  if (name && !study && speaksForItself(scan, phrase, name, head))
    // "Blick, the tabloid, said"
    return {
      form: 'outlet',
      name,
      standsFor: kind ?? (apposition && mediaKinds(scan, apposition.head)) ?? null,
    };
  const tail = nameIn(scan, core, to);
  if (tail) {
    // the newspaper “Kommersant”
    if (isMedia && tail.from <= core + 1 && ((scan.flags[core] as number) & Is.preposition) === 0)
      return { form: 'outlet', name: tail };
    // "a report by Kommersant"; but "a paper in Science" is the paper's finding, not the journal's report.
    if (journalism.has(head) && !isJournal(tail)) return { form: 'outlet', name: tail };
  }
  // "a report from Swiss weekly Volna"
  if (journalism.has(head) && core < to && !tail) {
    const behind = unlistedName(scan, { ...phrase, from: core + 1, core: to });
    if (behind) return { form: 'outlet', name: behind.name, standsFor: behind.kinds };
  }
  if (apposition) {
    const inside = nameIn(scan, apposition.from, apposition.to);
    // "a blog, affiliated with the Daily Harbour": another outlet than the blog
    const named = inside && !hasPreposition(scan, apposition.from, inside.from) ? inside : null;
    // "A local newspaper, Volna, reported"
    const article = isDeterminer(scan.flags[apposition.from]) ? 1 : 0;
    const written = named ?? capitals(scan, apposition.from + article, apposition.to);
    if (written && isMedia && (named || written.to === apposition.to))
      return { form: 'outlet', name: written };
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
  const employer = employerOf(scan, phrase) ?? writtenIn(scan, phrase);
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

/** "RTÉ's Prime Time", "CBS's Face the Nation": the outlet whose show has another outlet's name in it. */
export function ownerOf(scan: Scan, from: number, name: OutletName | null): OutletName | null {
  const owner = name && nameIn(scan, from, name.from);
  return owner && (scan.tokens.shape[owner.to] === Shape.Possessive || isApostrophe(scan, owner.to))
    ? owner
    : null;
}

/** Behind an outlet's name, say what it is, and are no media nouns by themselves. */
const MEDIA_BEHIND = wordList('news television radio tv');

/** A name inside the core of a phrase: is the outlet the source, or only part of somebody's description? */
function speaksForItself(scan: Scan, phrase: NounPhrase, name: OutletName, head: string): boolean {
  const { tokens, flags } = scan;
  const { from, core } = phrase;
  const ambiguous = isOrdinaryWord(name);
  if (ambiguous && isLastName(scan, name, from)) return false;
  const end = endOfNames(scan, name);
  // "Time magazine's Ana Bell"
  const next =
    tokens.shape[end + 1] === Shape.Possessive && mediaKinds(scan, end) !== undefined ? end + 1 : end;
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
  // "the Daily Mail's publisher said"
  if (head === 'publisher') return false;
  const f = flags[phrase.head] as number;
  // "Kyodo news said", "Lebanese Al Mayadeen television reported"
  if (mediaKinds(scan, phrase.head) !== undefined || MEDIA_BEHIND.hasSmallAt(tokens, phrase.head))
    // "a New York newspaper"
    return !(ambiguous && introduces.hasAt(tokens, from));
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

/** "Paul Expert": a capital word right before a name that is an ordinary word. */
const isLastName = ({ tokens, flags }: Scan, name: OutletName, floor: number) =>
  name.to - name.from === 1 &&
  name.from > floor &&
  tokens.shape[name.from - 1] === Shape.Capital &&
  ((flags[name.from - 1] as number) & (Is.nationality | Is.determiner | Is.media | Is.time)) === 0;

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

const FOR_WHOM = wordList('of from');
/** The same behind "wrote". */
const WHERE = wordList('for in at');
const WRITES = wordList('wrote writes reported reports by to');

/** "Ada Marsh of ESPN", "wrote Ada Marsh for the Guardian": somebody by name, and for whom. */
function employerOf(scan: Scan, { from, to }: NounPhrase): OutletName | null {
  const { tokens, flags } = scan;
  let core = from;
  while (core < to && tokens.shape[core] === Shape.Capital) core++;
  if (
    core >= to ||
    core - from < 2 ||
    core - from > 4 ||
    !(
      FOR_WHOM.hasAt(tokens, core) ||
      (WHERE.hasAt(tokens, core) && from > 0 && WRITES.hasSmallAt(tokens, from - 1))
    )
  )
    return null;
  for (let i = from; i < core; i++)
    if (tokens.shape[i] !== Shape.Capital || ((flags[i] as number) & (Is.title | Is.institution)) !== 0)
      return null;
  const name = nameIn(scan, core + 1, to);
  return name && name.from <= core + 2 && name.to === to ? name : null;
}

/** "Ana Bell, in The New Yorker, called": the outlet between the commas. */
function writtenIn(scan: Scan, { aside }: NounPhrase): OutletName | null {
  if (!aside || !isWord(scan, aside.from, 'in')) return null;
  const name = nameIn(scan, aside.from + 1, aside.to);
  const first = isWord(scan, aside.from + 1, 'the') ? aside.from + 2 : aside.from + 1;
  return name && name.from === first && name.to === aside.to && name.aliases.length > 0 ? name : null;
}

/** Where "ProPublica and the Texas Tribune" ends that begins with `name`. */
function endOfNames({ flags, nameAt, names, tokens }: Scan, name: OutletName): number {
  let to = name.to;
  while (
    to + 1 < tokens.count &&
    (((flags[to] as number) & Is.conjunction) !== 0 || tokens.mark[to] === Mark.Comma)
  ) {
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
