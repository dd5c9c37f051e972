// One block of the article -> everything in it that the resolver needs, with offsets into the article's text. A pure function of the
// block's text, so an unchanged block is never read twice.
import type { Block } from '../article.ts';
import { Shape, wordAt, wordsOf } from '../text/tokens.ts';
import { findAttributions } from './find-attributions.ts';
import type { Found } from './found.ts';
import { Is } from './is.ts';
import { type LocalNames, NO_LOCAL_NAMES } from './local-names.ts';
import { phraseAfter } from './phrase-after.ts';
import type { OutletName } from './scan.ts';
import { type Scan, scan, sentenceOf } from './scan.ts';
import { classify, type Source } from './source.ts';
import { wordList } from './word-list.ts';

/** A mention of a document that later text may call "the report". Offsets within the block. */
export interface DocumentMention {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly head: string;
  /** The outlet that it is by: "a Bloomberg report", "a story in Le Monde". Null for everybody else's. */
  readonly by: Source | null;
}

/** A place where a block names an outlet, credited or not. Offsets within the block. */
export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly name: OutletName;
}

export interface BlockReading {
  readonly text: string;
  readonly found: readonly Found[];
  readonly names: readonly NameMention[];
  readonly documents: readonly DocumentMention[];
  /** Unnamed people in the plural ("critics"), for a later "they". */
  readonly people: readonly { readonly head: string; readonly sentence: number }[];
  /** Offset of each sentence's start within the block. */
  readonly sentenceStarts: readonly number[];
  readonly headline: boolean;
  /** How many tokens it has. */
  readonly words: number;
}

/** A block without a final full stop and of few words is read as a headline even where the page does not say so. */
const HEADLINE_TOKENS = 26;

/** `local`: names of outlets that the page has made known. `whole`: a text that has the block's at `from`. */
export function readBlock(
  text: string,
  kind: Block['kind'],
  local: LocalNames = NO_LOCAL_NAMES,
  whole = text,
  from = 0,
): BlockReading {
  const scanned = scan(text, local, whole, from);
  const { tokens, sentences } = scanned;
  const short =
    tokens.count <= HEADLINE_TOKENS &&
    tokens.count > 2 &&
    sentences.length === 2 &&
    !/[.!?]["”’)\]]*$/.test(text.trimEnd());
  const headline = kind === 'headline' || kind === 'heading' || short;
  return {
    text,
    found: findAttributions(scanned, headline),
    names: scanned.names.map((name) => ({
      name,
      start: tokens.start[name.from] as number,
      end: tokens.end[name.to - 1] as number,
      sentence: sentenceOf(scanned, name.from),
    })),
    documents: documentMentions(scanned),
    people: peopleMentions(scanned),
    sentenceStarts: sentences
      .slice(0, -1)
      .map((token) => (token < tokens.count ? (tokens.start[token] as number) : text.length)),
    headline,
    words: tokens.count,
  };
}

/** "a report by the ministry", "the firm's 2019 assessment": phrases that introduce a document. */
function documentMentions(scanned: Scan): DocumentMention[] {
  const { tokens, flags } = scanned;
  const mentions: DocumentMention[] = [];
  if ((scanned.anyFlags & Is.document) === 0) return mentions;
  for (let i = 0; i < tokens.count; i++) {
    if (((flags[i] as number) & Is.document) === 0 || tokens.shape[i] === Shape.Capital) continue;
    const from = opening(scanned, i);
    // "The paper reports on a study", "the Guardian reports": no reports.
    const reporter = ((flags[i - 1] as number) & Is.media) !== 0 || scanned.nameAt[i - 1] !== 0;
    if (from < 0 || (reporter && !REPORTS.hasAt(tokens, i))) continue;
    const phrase = phraseAfter(scanned, from, tokens.count);
    if (!phrase || phrase.head !== i) continue;
    const source = REPORTS.hasAt(tokens, i) ? classify(scanned, phrase) : null;
    // "a report on Monday" introduces none.
    if (source?.form === 'reports') continue;
    mentions.push({
      start: tokens.start[from] as number,
      end: tokens.end[phrase.to - 1] as number,
      words: wordsOf(tokens, from, phrase.to),
      head: wordAt(tokens, i).toLowerCase(),
      by: source?.form === 'outlet' ? source : null,
    });
    i = phrase.to - 1;
  }
  return mentions;
}

/** What an outlet may have published. */
const REPORTS = wordList('report article story');

function peopleMentions(scanned: Scan): { head: string; sentence: number }[] {
  const { tokens, flags } = scanned;
  const mentions: { head: string; sentence: number }[] = [];
  if ((scanned.anyFlags & Is.alwaysUnnamed) === 0) return mentions;
  for (let i = 0; i < tokens.count; i++) {
    if (((flags[i] as number) & Is.alwaysUnnamed) === 0 || scanned.quoted[i] === 1) continue;
    const head = wordAt(tokens, i).toLowerCase();
    if (head.endsWith('s')) mentions.push({ head, sentence: sentenceOf(scanned, i) });
  }
  return mentions;
}

/** Introduce a document. */
const NEW = wordList('a an another');
const THE = wordList('the');
/** Behind "the", speak of one that was introduced. */
const KNOWN = wordList('same new latest report study');

/** The token of the determiner or owner that introduces the noun at `noun`, or -1 for bare nouns and for "the same report". */
function opening({ tokens, flags }: Scan, noun: number): number {
  let i = noun - 1;
  while (i >= 0 && i > noun - 8 && tokens.mark[i] === 0) {
    const f = flags[i] as number;
    if (tokens.shape[i] === Shape.Possessive) {
      let k = i - 1;
      while (k > 0 && k > i - 5 && tokens.shape[k - 1] !== Shape.Lower && tokens.mark[k - 1] === 0) k--;
      return Math.max(0, k);
    }
    if ((f & Is.determiner) !== 0) {
      if (NEW.hasAt(tokens, i)) return i;
      return THE.hasAt(tokens, i) && noun - i > 1 && !KNOWN.hasAt(tokens, i + 1) ? i : -1;
    }
    if ((f & (Is.preposition | Is.be | Is.have | Is.modal | Is.subordinator)) !== 0) return -1;
    i--;
  }
  return -1;
}
