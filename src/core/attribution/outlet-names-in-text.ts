// Where a text names an outlet: the registry's names by longest match on word edges, and unlisted outlets by the shape of their
// names ("the Harbour Courier", "the Daily Bugle newspaper").
import { endOfSpelling, SHORTEST_LOOSE } from '../outlets/outlet-names.ts';
import {
  aliasesEndingWith,
  aliasesFrom,
  type OutletAlias,
  outletByHost,
} from '../outlets/outlet-registry.ts';
import { Mark, Shape, type Tokens, wordAt } from '../text/tokens.ts';
import { aliasesOfCountry } from './country-before.ts';
import { Is } from './is.ts';
import type { LocalNames } from './local-names.ts';
import { CROWD_ADJECTIVES } from './rules/source-words.ts';
import type { OutletName } from './scan.ts';
import { wordList } from './word-list.ts';

/** Last words of outlets' names: with another capital word in front they make an outlet by shape. "The Post" may be short for one. */
export const nameEndings = wordList(
  'times post journal herald tribune gazette courier chronicle dispatch telegraph examiner inquirer observer guardian mirror bulletin register sentinel daily weekly newspaper magazine news press today reporter repository advertiser argus echo express standard star sun mail globe review monitor ledger enquirer mercury broadcasting television tv radio',
);

/** Words that end an outlet's name only behind one of those: "Times Union", "Press Democrat". */
const weakEndings = wordList(
  'leader union democrat republican republic citizen advocate eagle bee banner pilot beacon statesman constitution dealer picayune age journal record agency network service',
);

export const crowdAdjectives = wordList(CROWD_ADJECTIVES);
/** Begin a station's name. */
const stationWords = wordList('radio television televisión channel canal kanal');

export function outletNames(tokens: Tokens, flags: Int32Array, local: LocalNames): OutletName[] {
  const names: OutletName[] = [];
  const { count, shape, hash, plain } = tokens;
  let i = 0;
  while (i < count) {
    const s = shape[i];
    const named =
      s === Shape.Capital ||
      s === Shape.Capitals ||
      s === Shape.Number ||
      ((flags[i] as number) & Is.smallName) !== 0;
    // What a name has behind its "The" is what it is known by.
    if ((!named && plain[i] === 1) || hash[i] === 0 || the.hasAt(tokens, i)) {
      i++;
      continue;
    }
    const name = !named
      ? hostName(tokens, i)
      : ((local.isEmpty ? null : localName(tokens, i, local)) ??
        channelName(tokens, i) ??
        registryName(tokens, flags, i) ??
        hostName(tokens, i) ??
        (s === Shape.Lower ? null : (shapedName(tokens, flags, i) ?? callSign(tokens, i))));
    if (name) {
      names.push(name);
      i = name.to;
    } else i++;
  }
  return names;
}

/** A name that the page has made known, where it is longer than what the registry knows. */
function localName(tokens: Tokens, i: number, local: LocalNames): OutletName | null {
  let to = -1;
  for (const name of local.startingWith(tokens.hash[i] as number))
    to = Math.max(to, matchAlias(tokens, i, name));
  return to < 0 ? null : { from: i, to, aliases: [], local: true };
}

/** The longest alias of the registry that begins at token `i` and ends on a word edge. */
function registryName(tokens: Tokens, flags: Int32Array, i: number): OutletName | null {
  let after = i + 1 < tokens.count ? (tokens.start[i + 1] as number) : tokens.text.length;
  if (tokens.text.charCodeAt(after) === 0x2d) after++;
  const next = after < tokens.text.length ? tokens.text.charCodeAt(after) : 0;
  const aliases = aliasesFrom(tokens.hash[i] as number, tokens.text, tokens.start[i] as number, next);
  if (aliases.length === 0) return null;
  let best: OutletAlias[] = [];
  let bestEnd = -1;
  for (const alias of aliases) {
    const end = matchAlias(tokens, i, alias.text, !alias.ambiguous && alias.text.length >= SHORTEST_LOOSE);
    if (end < 0 || end < bestEnd || (alias.article && !afterThe(tokens, i))) continue;
    if (end > bestEnd) best = [];
    bestEnd = end;
    best.push(alias);
  }
  if (best.length === 0) return null;
  // "Expansion" is the word, not Expansión, where it is in the registry as well.
  const words = tokens.text.slice(tokens.start[i], tokens.end[bestEnd - 1]);
  const exact = best.filter(({ text }) => text === words);
  if (exact.length > 0) best = exact;
  const ordinary = best.every((alias) => alias.ambiguous);
  const there =
    ordinary || best.length > 1
      ? aliasesOfCountry(tokens, flags, i, bestEnd, best, afterThe(tokens, i))
      : null;
  // "the National Institute of Biology": the beginning of another name.
  const goesOn =
    bestEnd < tokens.count && tokens.spaced[bestEnd] === 1 && tokens.shape[bestEnd] === Shape.Capital;
  if (goesOn && ordinary && tokens.shape[bestEnd - 1] === Shape.Capital) return null;
  // "12:30 p.m. ET"
  if (
    ordinary &&
    i > 1 &&
    (tokens.shape[i - 1] === Shape.Number || /^[ap]\.?m\.?$/i.test(wordAt(tokens, i - 1)))
  )
    return null;
  // "the Register of Members' Interests"
  if (
    ordinary &&
    bestEnd < tokens.count &&
    tokens.shape[bestEnd] === Shape.Lower &&
    of.hasAt(tokens, bestEnd)
  )
    return null;
  // "AP-NORC", "Reuters-owned": part of another word.
  if (
    tokens.mark[bestEnd] === Mark.Hyphen &&
    tokens.spaced[bestEnd] === 0 &&
    tokens.spaced[bestEnd + 1] === 0
  )
    return null;
  if (i > 0 && tokens.mark[i - 1] === Mark.Hyphen && tokens.spaced[i] === 0 && tokens.spaced[i - 1] === 0)
    return null;
  // A platform is where somebody posted, not who reported.
  const platform = ((flags[i] as number) & Is.platform) !== 0 && bestEnd === i + 1;
  if (platform || best.every((alias) => alias.outlet.kind === 'forum')) {
    for (let k = i; k < bestEnd; k++) flags[k] = (flags[k] as number) | Is.platform;
    return null;
  }
  // "Local media", "State TV" at the start of a sentence
  if (
    ordinary &&
    bestEnd === i + 1 &&
    bestEnd < tokens.count &&
    ((flags[bestEnd] as number) & Is.crowdMedia) !== 0
  )
    return null;
  const to = stationEnd(tokens, bestEnd, best);
  // "ET News" is not the ET.
  const another =
    ordinary &&
    tokens.shape[i] === Shape.Capitals &&
    to > bestEnd &&
    BROADCASTS.hasAt(tokens, bestEnd) &&
    best.every(({ outlet }) => outlet.kind === 'newspaper');
  if (another) return { from: i, to, aliases: [] };
  return { from: i, to, aliases: there ?? best, placed: there !== null };
}

const the = wordList('the');
const of = wordList('of');
/** Behind an outlet's name, part of it: "BBC Radio", "Al Jazeera English". */
const editions = wordList('radio online international english arabic network global agency media');
const afterThe = (tokens: Tokens, i: number) =>
  i > 0 && tokens.mark[i - 1] === Mark.None && the.hasAt(tokens, i - 1);

/** Token index after the alias when the text at token `i` spells it, else -1. Case counts, except in text that is all capitals and,
 * where `loose`, inside of words. */
function matchAlias(
  { text, start, end, shape, count }: Tokens,
  i: number,
  alias: string,
  loose = false,
): number {
  const shouting = shape[i] === Shape.Capitals && alias.length > 3;
  const at = endOfSpelling(text, start[i] as number, alias, loose, shouting);
  let last = i;
  while (last < count && (end[last] as number) < at) last++;
  return at >= 0 && last < count && (end[last] as number) === at ? last + 1 : -1;
}

const isCapital = (shape: number | undefined) => shape === Shape.Capital || shape === Shape.Capitals;

/** "BBC Radio Devon", "ABC Riverina", "Sky Sports News", "Reuters Fact Check": a broadcaster's name goes on with the station's. */
function stationEnd(tokens: Tokens, to: number, aliases: readonly OutletAlias[]): number {
  const { shape, spaced, count } = tokens;
  if (to >= count || spaced[to] === 0) return to;
  const broadcaster = aliases.every(({ outlet }) => outlet.kind === 'broadcaster');
  // "RTÉ radio's Morning Ireland"
  if (!isCapital(shape[to])) return broadcaster && ON_AIR.hasSmallAt(tokens, to) ? to + 1 : to;
  if (nameEndings.hasAt(tokens, to) || editions.hasAt(tokens, to)) return to + 1;
  if (tokens.text.startsWith('Fact Check', tokens.start[to])) return to + 2;
  // One more capital word and no second: "CBS Colorado reported", not "CBS Jane Doe".
  const station = broadcaster && aliases.every(({ text }) => /Radio$|^[A-Z]{3}$/.test(text));
  return station && shape[to] === Shape.Capital && !(to + 1 < count && shape[to + 1] === Shape.Capital)
    ? to + 1
    : to;
}

const ON_AIR = wordList('radio television tv');
const AFFILIATE = wordList('affiliate station');

/** "KETV", "WABC-TV": the call sign of an American station. "ABC7", "FOX11": the network's name and the channel's number. */
function callSign(tokens: Tokens, i: number): OutletName | null {
  const { text, start, end, shape, plain, mark, spaced } = tokens;
  if (shape[i] !== Shape.Capitals) return null;
  if (plain[i] === 0 && /^(?:ABC|NBC|CBS|FOX)\d{1,2}$/.test(text.slice(start[i], end[i])))
    return { from: i, to: i + 1, aliases: [] };
  const first = text.charCodeAt(start[i] as number);
  if (first !== 0x4b && first !== 0x57) return null;
  // "KPNX-TV"
  const suffixed = mark[i + 1] === Mark.Hyphen && spaced[i + 2] === 0 && shape[i + 2] === Shape.Capitals;
  // Those of three letters are as often other things, "WHO", "WWE", but for "KGO-TV" and what somebody calls an affiliate.
  const sign = text.slice(start[i], end[i]);
  if (!/^(?!WADA|WHOI|KPMG).[A-Z]{2,3}\d?$/.test(sign)) return null;
  if (sign.length === 3 && !suffixed && !AFFILIATE.hasSmallAt(tokens, i - 1)) return null;
  return { from: i, to: suffixed ? i + 3 : i + 1, aliases: [] };
}

/** "Kommersant.ru", "BulgarianMilitary.com": a host of the registry. */
function hostName(tokens: Tokens, i: number): OutletName | null {
  const { text, start, end, plain } = tokens;
  if (plain[i] === 1) return null;
  const from = start[i] as number;
  const to = end[i] as number;
  let dot = from;
  while (dot < to && text.charCodeAt(dot) !== 0x2e) dot++;
  if (dot >= to - 1) return null;
  const outlet = outletByHost(wordAt(tokens, i));
  return outlet
    ? { from: i, to: i + 1, aliases: [{ text: outlet.name, ambiguous: false, article: false, outlet }] }
    : null;
}

/** In front of a name that the registry has, these make another one of it: "the Daily Observer newspaper". */
const OTHERS = wordList('Daily Sunday Weekly Evening Morning New National International');

/** With a channel's number behind it, a local station: "Fox 44", "News 12". */
const NETWORKS = wordList('ABC NBC CBS FOX Fox CW PBS NPR News Channel');
const BROADCASTING = wordList('broadcasting');
const BROADCASTS = wordList('TV Television Radio News');

function channelName(tokens: Tokens, i: number): OutletName | null {
  const { shape, start, end, spaced, count } = tokens;
  const n = i + 1;
  if (n >= count || shape[n] !== Shape.Number || spaced[n] === 0 || !NETWORKS.hasAt(tokens, i)) return null;
  if ((end[n] as number) - (start[n] as number) > 2) return null;
  // "Fox 5 News", "ABC 7 Los Angeles"
  let to = n + 1;
  while (to < count && to < n + 3 && shape[to] === Shape.Capital && spaced[to] === 1) to++;
  return { from: i, to, aliases: [] };
}

/** "While The Sun says", "But Star insists": the capital is the sentence's. */
const BEGINS_NO_NAME =
  Is.determiner |
  Is.time |
  Is.title |
  Is.preposition |
  Is.adverb |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.pronoun;

/** Begin the names of towns. */
const SHORTENED = wordList('St Mt Ft');

const isEnding = (tokens: Tokens, i: number) =>
  tokens.shape[i] === Shape.Capital && (nameEndings.hasAt(tokens, i) || weakEndings.hasAt(tokens, i));

/** "Mail | -Times" */
const isHyphenated = (tokens: Tokens, i: number) =>
  tokens.mark[i] === Mark.Hyphen &&
  tokens.spaced[i] === 0 &&
  tokens.spaced[i + 1] === 0 &&
  isEnding(tokens, i + 1);

/** Two to four capital words of which the last is an outlet's kind of last word. */
function shapedName(tokens: Tokens, flags: Int32Array, i: number): OutletName | null {
  const { shape, count, spaced, mark } = tokens;
  // "the St. Anne Courier"
  if (mark[i + 1] === Mark.Stop && SHORTENED.hasAt(tokens, i)) {
    const rest = SHORTENED.hasAt(tokens, i + 2) ? null : shapedName(tokens, flags, i + 2);
    return rest && { ...rest, from: i };
  }
  // "the Review-Journal"
  if (isHyphenated(tokens, i + 1)) {
    const aliases = aliasesEndingWith(tokens.text.slice(tokens.start[i], tokens.end[i + 2]));
    return aliases.length === 0 ? null : { from: i, to: i + 3, aliases };
  }
  if (i + 1 >= count || !isCapital(shape[i + 1])) return null;
  // "UBC TV", "KTN News"
  if (shape[i] === Shape.Capitals && ((flags[i] as number) & Is.nationality) === 0)
    return BROADCASTS.hasAt(tokens, i + 1) && !isCapital(shape[i + 2])
      ? { from: i, to: i + 2, aliases: [] }
      : null;
  if (
    shape[i] !== Shape.Capital ||
    ((flags[i] as number) & BEGINS_NO_NAME) !== 0 ||
    crowdAdjectives.hasAt(tokens, i)
  )
    return null;
  let to = -1;
  // "Radio Cooperativa", "Channel 9"
  if (stationWords.hasAt(tokens, i) && spaced[i + 1] === 1) to = i + 2;
  let end = i + 1;
  for (; end < count && end < i + 4 && isCapital(shape[end]) && spaced[end] === 1; end++)
    if (nameEndings.hasAt(tokens, end)) to = end + 1;
  if (to < 0) return null;
  // "the Sioux Falls Argus Leader": the registry knows a part of it.
  for (let k = i + 1; k < end; k++) {
    const known = OTHERS.hasAt(tokens, k - 1) ? null : registryName(tokens, flags, k);
    // The alias "Sentinel newspaper" is no part of "Boston Sentinel".
    const inside = known && isCapital(shape[known.to - 1]);
    if (inside && known.aliases.some((alias) => !alias.ambiguous)) return null;
  }
  // "the Argus Leader", "the Press Democrat": the word behind is part of the name; any other capital word makes it something else.
  if (to < count && weakEndings.hasAt(tokens, to) && shape[to] === Shape.Capital) {
    // "the European Broadcasting Union"
    if (BROADCASTING.hasAt(tokens, to - 1)) return null;
    to++;
  } else if (isHyphenated(tokens, to)) to += 2;
  if (to < count && spaced[to] === 1 && isCapital(shape[to])) return null;
  return { from: i, to, aliases: [] };
}
