// What kind of source a noun phrase is: an outlet by name, "the newspaper", "local media", unnamed people, a document, a post,
// or somebody who is named. It does not say who "the newspaper" is; provenance/ does.
import type { OutletKind } from '../outlets/outlet-registry.ts';
import { Mark, Shape, visibleText, wordAt } from '../text/tokens.ts';
import { isWord, NOUN, type NounPhrase } from './noun-phrase.ts';
import { isNameEnding } from './outlet-names-in-text.ts';
import type { OutletName, Scan } from './scan.ts';
import { Is, wordClasses } from './word-classes.ts';

export type SourceForm =
  /** Named: "Kommersant", "the Kommersant newspaper", "a report by Kommersant". */
  | 'outlet'
  /** Described or referred to: "a Russian newspaper", "the daily", "the Post". */
  | 'media-noun'
  /** "local media" */
  | 'crowd-media'
  /** "three officials", "analysts" */
  | 'people'
  /** "a US intelligence report", "the study" */
  | 'document'
  | 'post'
  /** A person or institution that is named or was named before. */
  | 'named'
  | 'pronoun'
  /** "reports", "rumors": hearsay under a plural. */
  | 'reports';

/** A source as the text words it. Offsets are UTF-16 into the text scanned. */
export interface Source {
  readonly form: SourceForm;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The head noun, lower case: "newspaper", "officials", "report". */
  readonly head: string;
  /** The outlet named in it, if any. */
  readonly name: OutletName | null;
  /** Kinds of outlet that a media noun can stand for; null for any. */
  readonly standsFor: readonly OutletKind[] | null;
  /** "a Russian newspaper": something new. "the newspaper": something mentioned before, or about to be. */
  readonly indefinite: boolean;
  /** Country code that an adjective gives it, or null. */
  readonly country: string | null;
  /** "Wrote Jane Doe of CNN": the person an outlet speaks through, as printed, or null. */
  readonly person: string | null;
}

const INDEFINITE = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'several',
  'two',
  'three',
  'many',
  'various',
]);
/** Documents that an outlet itself is: a report in it, not a report that it found. */
const JOURNALISM = new Set(
  'report reports article articles story stories interview investigation editorial column dispatch op-ed blog post posts piece broadcast programme program podcast newsletter exclusive scoop profile essay website correspondent reporter reporters journalist columnist editor'.split(
    ' ',
  ),
);
/** Documents that go by a name of their own. */
const NAMED_DOCUMENT = new Set(
  'database report survey index census study poll assessment outlook review bulletin yearbook'.split(' '),
);
/** Office nouns that stay unnamed when vague. */
const JOURNALIST = new Set(
  'correspondent reporter columnist editor host anchor presenter journalist writer critic blogger'.split(' '),
);
const SPEECH = new Set(
  'statement statements release speech remarks interview conference comment comments press briefing'.split(
    ' ',
  ),
);
/** Vague words that make an office noun unnamed: "senior officials", "some officials", "officials familiar with". */
const VAGUE = new Set(
  'senior former unnamed anonymous unidentified local some several many two three four five six multiple various other another a an one top high-ranking high-level most independent outside certain few numerous dozens fellow veteran person people climate political military legal financial industry market security energy tax health policy'.split(
    ' ',
  ),
);
const FAMILIAR = new Set(
  'familiar close briefed knowledgeable privy involved aware interviewed quoted speaking at inside within in from with who'.split(
    ' ',
  ),
);

export function classify(scan: Scan, phrase: NounPhrase): Source {
  const { tokens, flags, nameAt, names } = scan;
  const { from, to, core } = phrase;
  const head = phrase.head;
  const f = flags[head] as number;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  const word = wordAt(tokens, head).toLowerCase();
  const first = wordAt(tokens, from).toLowerCase();
  const base = {
    start,
    end,
    words: visibleText(scan.text, start, end),
    head: word,
    name: null as OutletName | null,
    standsFor: null as readonly OutletKind[] | null,
    indefinite:
      INDEFINITE.has(first) ||
      tokens.shape[from] === Shape.Number ||
      (((flags[from] as number) & (Is.determiner | Is.quantity)) === 0 && word.endsWith('s')),
    country: countryIn(scan, from, to),
    person: null as string | null,
  };
  if (to - from === 1 && (f & Is.pronoun) !== 0) return { ...base, form: 'pronoun' };

  const name =
    nameIn(scan, from, core) ??
    (phrase.apposition ? nameIn(scan, phrase.apposition.from, phrase.apposition.to) : null);
  const tail = nameIn(scan, core, to);
  if (name) {
    const found = outletWithin(scan, phrase, name, word);
    if (found) return { ...base, ...found };
  }
  if (phrase.apposition && nameIn(scan, phrase.apposition.from, phrase.apposition.to)) {
    const named = nameIn(scan, phrase.apposition.from, phrase.apposition.to);
    if (named && (f & Is.media) !== 0) return { ...base, form: 'outlet', name: named };
  }
  if (phrase.apposition && (f & NOUN) === 0) {
    const inner = mediaHead(scan, phrase.apposition);
    // "Volna, a Russian daily, reported": an outlet that no registry lists.
    if (inner && tokens.shape[head] !== Shape.Lower) {
      return { ...base, form: 'outlet', name: { from, to: core, aliases: [] }, standsFor: inner };
    }
  }
  if (tail && tail !== name && (f & Is.media) !== 0 && tail.from <= core + 1)
    return { ...base, form: 'outlet', name: tail };
  const posted = postedOn(scan, phrase);
  if (posted) return { ...base, form: 'post', words: posted };
  if (word === 'post' && isWord(scan, head - 1, 'blog') && core < to && !tail) {
    const on = capitalsAfter(scan, core + 1, to);
    if (on && !isWord(scan, core, 'by')) return { ...base, form: 'outlet', name: on };
  }
  if (tail && tail !== name) {
    // "a report by Kommersant", "an article in the Financial Times", "a correspondent for the BBC"
    if (JOURNALISM.has(word)) return { ...base, form: 'outlet', name: tail };
    if ((f & Is.document) !== 0 && word === 'paper') return { ...base, form: 'document' };
  }
  if ((f & Is.crowdMedia) !== 0 && isCrowd(scan, from, head)) return { ...base, form: 'crowd-media' };
  if (word === 'reports' || word === 'report') {
    const crowd = reportsOfCrowd(scan, phrase);
    if (crowd) return { ...base, form: crowd };
  }
  if ((f & Is.media) !== 0 && tokens.shape[head] === Shape.Lower) {
    const row = wordClasses().mediaNouns.get(tokens.hash[head] as number);
    const unlisted = unlistedName(scan, phrase);
    if (
      unlisted &&
      word !== 'agency' &&
      word !== 'network' &&
      word !== 'station' &&
      word !== 'programme' &&
      word !== 'program' &&
      word !== 'show' &&
      word !== 'paper'
    )
      return { ...base, form: 'outlet', name: unlisted, standsFor: row?.standsFor ?? null };
    if (row && mediaSense(scan, phrase, word))
      return { ...base, form: 'media-noun', standsFor: row.standsFor };
  }
  if (
    tokens.shape[head] === Shape.Capital &&
    isNameEnding(tokens.hash[head] as number) &&
    first === 'the' &&
    head === from + 1 &&
    !isWord(scan, head + 1, 'of')
  ) {
    return { ...base, form: 'media-noun', standsFor: null };
  }
  // "locals and Pakistani officials": one of them is enough.
  const inName =
    tokens.shape[head] === Shape.Capital && head > from && tokens.shape[head - 1] === Shape.Capital;
  const unnamed = (f & (Is.alwaysUnnamed | Is.person)) !== 0 && !inName;
  if (unnamed && (f & Is.alwaysUnnamed) === 0 && !hasProperName(scan, phrase)) {
    for (let i = from; i < head; i++)
      if (
        ((flags[i] as number) & Is.alwaysUnnamed) !== 0 &&
        ((flags[i + 1] as number) & Is.conjunction) !== 0
      )
        return { ...base, form: 'people' };
  }
  if (unnamed && !hasProperName(scan, phrase)) {
    if (
      (f & Is.alwaysUnnamed) !== 0 ||
      isVague(scan, phrase) ||
      (first === 'the' && head === from + 1 && core === to)
    )
      return { ...base, form: 'people' };
  }
  if ((f & Is.post) !== 0 && (f & Is.document) === 0) return { ...base, form: 'post' };
  // "the Global Fire Emissions Database": a capital noun needs a name in front of it.
  const titled =
    tokens.shape[head] !== Shape.Capital ||
    (NAMED_DOCUMENT.has(word) && head - from >= 2 && tokens.shape[head - 1] === Shape.Capital);
  if ((f & Is.document) !== 0 && !SPEECH.has(word) && titled) return { ...base, form: 'document' };
  if (
    unnamed &&
    core < to &&
    !hasProperName(scan, phrase) &&
    FAMILIAR.has(wordAt(tokens, core).toLowerCase()) &&
    word !== 'officials'
  )
    return { ...base, form: 'people' };
  return { ...base, form: 'named' };
}

/** An outlet's name inside the core of a phrase: is it the source, or only part of somebody's description? */
function outletWithin(
  scan: Scan,
  phrase: NounPhrase,
  name: OutletName,
  head: string,
): (Partial<Source> & { form: SourceForm }) | null {
  const { tokens, flags } = scan;
  const { from, core } = phrase;
  const inApposition = name.from < from || name.from >= phrase.to;
  if (inApposition) {
    const f = flags[phrase.head] as number;
    return (f & Is.media) !== 0 ? { form: 'outlet', name } : null;
  }
  if (name.to >= core || tokens.mark[name.to] !== Mark.None) {
    // Ends with the name: "Kommersant", "the state-run Xinhua News Agency", "newspaper Kommersant".
    const before = wordsBefore(scan, from, name.from);
    if (before.some((word) => /^(?:spokes\w+|editor|owner|founder|ceo|president|of|for|at)$/.test(word)))
      return null;
    return { form: 'outlet', name };
  }
  // The name comes first: "Kommersant newspaper", "Bloomberg's Mark Gurman", "a Reuters report", "an AP-NORC poll", "CNN host X".
  const next = name.to;
  const f = flags[phrase.head] as number;
  if ((f & (Is.media | Is.crowdMedia)) !== 0) return { form: 'outlet', name };
  if (JOURNALISM.has(head)) return { form: 'outlet', name };
  if ((f & Is.document) !== 0) return null;
  if (tokens.shape[next] === Shape.Possessive) {
    const rest = visibleText(scan.text, tokens.start[next + 1] ?? 0, tokens.end[core - 1] ?? 0);
    return tokens.shape[next + 1] === Shape.Capital || JOURNALIST.has(wordAt(tokens, next + 1).toLowerCase())
      ? { form: 'outlet', name, person: rest }
      : (f & (Is.alwaysUnnamed | Is.person)) !== 0
        ? null
        : { form: 'outlet', name };
  }
  for (let i = next; i < core; i++) {
    if (JOURNALIST.has(wordAt(tokens, i).toLowerCase())) {
      const rest =
        i + 1 < core ? visibleText(scan.text, tokens.start[i + 1] ?? 0, tokens.end[core - 1] ?? 0) : null;
      return { form: 'outlet', name, person: rest };
    }
  }
  return null;
}

function wordsBefore({ tokens }: Scan, from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(wordAt(tokens, i).toLowerCase());
  return words;
}

/** "answers posted on Quora": the platform, or null. */
function postedOn({ tokens, flags }: Scan, { core, to }: NounPhrase): string | null {
  for (let i = core; i + 2 < to + 1 && i < core + 3; i++) {
    if (
      /^(?:posted|shared|uploaded|published)$/.test(wordAt(tokens, i)) &&
      ((flags[i + 2] as number) & Is.platform) !== 0 &&
      i + 2 < to
    )
      return wordAt(tokens, i + 2);
  }
  return null;
}

function capitalsAfter({ tokens }: Scan, from: number, to: number): OutletName | null {
  let end = from;
  while (end < to && tokens.shape[end] !== Shape.Lower && tokens.mark[end] === Mark.None) end++;
  return end > from ? { from, to: end, aliases: [] } : null;
}

/** The last outlet name in [from, to), or null. */
export function nameIn({ nameAt, names }: Scan, from: number, to: number): OutletName | null {
  for (let i = to - 1; i >= from; i--) {
    const at = nameAt[i] as number;
    if (at !== 0) return names[at - 1] ?? null;
  }
  return null;
}

function countryIn({ tokens, flags }: Scan, from: number, to: number): string | null {
  const { nationalities } = wordClasses();
  for (let i = from; i < to; i++) {
    if (((flags[i] as number) & Is.nationality) !== 0 && tokens.shape[i] !== Shape.Lower)
      return nationalities.get(tokens.hash[i] as number) ?? null;
  }
  return null;
}

/** Kinds that an apposition's media noun stands for ("a Russian daily"), undefined when it has none. */
function mediaHead(scan: Scan, phrase: NounPhrase): readonly OutletKind[] | null | undefined {
  if (((scan.flags[phrase.head] as number) & Is.media) === 0) return undefined;
  return wordClasses().mediaNouns.get(scan.tokens.hash[phrase.head] as number)?.standsFor;
}

/** "local media", "the state press", "newspapers": not "a printing press", nor "the media company". */
function isCrowd(scan: Scan, from: number, head: number): boolean {
  const first = wordAt(scan.tokens, from).toLowerCase();
  if (isWord(scan, head, 'press') || isWord(scan, head, 'papers')) return head > from;
  return !(first === 'his' || first === 'her' || first === 'social') && !isWord(scan, head - 1, 'social');
}

/** "media reports", "local news reports" are media; "reports" alone is hearsay; "a report" is a document. */
function reportsOfCrowd(scan: Scan, { from, head, core, to }: NounPhrase): SourceForm | null {
  for (let i = from; i < head; i++) {
    if (
      ((scan.flags[i] as number) & Is.crowdMedia) !== 0 ||
      isWord(scan, i, 'news') ||
      isWord(scan, i, 'media')
    )
      return 'crowd-media';
  }
  for (let i = core; i < to; i++) if (((scan.flags[i] as number) & Is.crowdMedia) !== 0) return 'crowd-media';
  if (!isWord(scan, head, 'reports')) return null;
  for (let i = from; i < head; i++) {
    const word = wordAt(scan.tokens, i).toLowerCase();
    if (
      !/^(?:some|several|various|multiple|unconfirmed|recent|other|earlier|previous|early|many|numerous|these|those)$/.test(
        word,
      )
    )
      return null;
  }
  return core === to ? 'reports' : null;
}

/** "the Harbour Courier newspaper", "news site Volna": the capital words beside the media noun. */
function unlistedName(scan: Scan, { from, head, core, to }: NounPhrase): OutletName | null {
  const { tokens, flags } = scan;
  const capital = (i: number) =>
    (tokens.shape[i] === Shape.Capital || tokens.shape[i] === Shape.Capitals) &&
    ((flags[i] as number) & (Is.nationality | Is.determiner | Is.quantity | Is.time)) === 0;
  if (core < to && core === head + 1) {
    const quoted = tokens.mark[core] !== Mark.None;
    const begin = quoted ? core + 1 : core;
    let end = begin;
    while (end < to && capital(end)) end++;
    if (end > begin && (quoted || end === to)) return { from: begin, to: end, aliases: [] };
  }
  let begin = head;
  while (begin - 1 >= from && capital(begin - 1) && !(begin - 1 === from && scan.sentences.includes(from)))
    begin--;
  return begin < head ? { from: begin, to: head, aliases: [] } : null;
}

/** A media noun in its sense of an outlet. */
function mediaSense(scan: Scan, { from, head, core, to }: NounPhrase, word: string): boolean {
  if (core < to && isWord(scan, core, 'of')) return false;
  const before = wordsBefore(scan, from, head);
  if (before.includes('white') || before.includes('her') || before.includes('my') || before.includes('our'))
    return false;
  if (word === 'agency' || word === 'network' || word === 'station' || word === 'wire')
    return before.some((w) => /^(?:news|tv|television|radio|broadcast|wire|press)$/.test(w));
  if (word === 'paper')
    return (
      !before.some((w) =>
        /^(?:research|new|working|discussion|peer-reviewed|scientific|position|policy|his|journal|published)$/.test(
          w,
        ),
      ) && core === to
    );
  if (
    word === 'channel' ||
    word === 'site' ||
    word === 'website' ||
    word === 'portal' ||
    word === 'show' ||
    word === 'program' ||
    word === 'programme'
  )
    return before.some((w) => /^(?:news|tv|television|telegram|media)$/.test(w)) || before[0] === 'the';
  if (word === 'publisher' || word === 'blog') return true;
  return true;
}

/** A proper name in the core, other than a nationality: "analyst Mara Lindqvist". */
function hasProperName(scan: Scan, { from, head, core, to }: NounPhrase): boolean {
  const { tokens, flags } = scan;
  for (let i = head + 1; i < core; i++) if (tokens.shape[i] === Shape.Capital) return true;
  // "Analyst Mara Lindqvist": the head noun opens the sentence and a name follows.
  if (core < to && tokens.shape[core] === Shape.Capital && core === head + 1) return true;
  for (let i = from; i < head; i++) {
    if (((flags[i] as number) & NOUN) !== 0 && tokens.shape[i + 1] === Shape.Capital && i + 1 < head)
      return true;
  }
  return false;
}

/** An office noun that nobody could be found by: "a senior official", "two aides", "officials familiar with the plan". */
function isVague(scan: Scan, { from, head, core, to }: NounPhrase): boolean {
  const { tokens, flags } = scan;
  const first = wordAt(tokens, from).toLowerCase();
  if (first === 'the' || first === 'his' || first === 'her' || first === 'its' || first === 'their')
    return false;
  for (let i = from; i < head; i++) {
    const word = wordAt(tokens, i).toLowerCase();
    if (VAGUE.has(word) || tokens.shape[i] === Shape.Number || ((flags[i] as number) & Is.quantity) !== 0)
      return true;
  }
  if (
    core < to &&
    FAMILIAR.has(wordAt(tokens, core).toLowerCase()) &&
    !/^officials?$/.test(wordAt(tokens, head).toLowerCase())
  )
    return true;
  // A bare plural of a trade ("researchers say", "scientists think"), not of an office ("officials said").
  const word = wordAt(tokens, head).toLowerCase();
  return (
    head === from &&
    /(?:researchers|scientists|academics|lawyers|investors|bankers|residents|users|activists|astronomers|physicists|psychologists|epidemiologists|biologists|employees|staffers|aides|diplomats|insurgents|fans|villagers|colleagues|friends|neighbors|neighbours)$/.test(
      word,
    )
  );
}
