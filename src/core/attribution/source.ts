// What kind of source a noun phrase is: an outlet by name, "the newspaper", "local media", unnamed people, a document, a post,
// or somebody who is named. It does not say who "the newspaper" is; provenance/ does.
import type { OutletKind } from '../outlets/outlet-registry.ts';
import { Mark, Shape, wordAt, wordsOf } from '../text/tokens.ts';
import { Is } from './is.ts';
import { type NounPhrase, simple } from './noun-phrase.ts';
import type { OutletName, Scan } from './scan.ts';
import { asDocument, asPost } from './source-document.ts';
import { asCrowd, asMediaNoun } from './source-media.ts';
import { asOutlet } from './source-outlet.ts';
import { asPeople } from './source-people.ts';
import { introduces } from './unlisted-outlet.ts';
import { countryAt } from './word-classes.ts';
import { wordList } from './word-list.ts';

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
  /** "reports": hearsay under a plural. */
  | 'reports';

/** A source as the text words it. Offsets are UTF-16 into the text scanned. */
export interface Source {
  readonly form: SourceForm;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** The head noun, lower case: "newspaper", "officials", "report". */
  readonly head: string;
  /** The outlet named in it, if any, and the words that name it. */
  readonly name: OutletName | null;
  readonly nameWords: string;
  /** Kinds of outlet that a media noun can stand for; null for any. */
  readonly standsFor: readonly OutletKind[] | null;
  /** The noun means other things as well ("the agency", "the site"): an outlet only where one was credited just before. */
  readonly weak: boolean;
  /** "a Russian newspaper": something new. "the newspaper": something mentioned before, or about to be. */
  readonly indefinite: boolean;
  /** Country code that an adjective gives it, or null. */
  readonly country: string | null;
  /** The outlet, or the journalist, whose unnamed people these are: "the magazine's source". */
  readonly owner: Source | null;
}

/** One outlet, by its name or as "the newspaper". */
export const isOneOutlet = ({ form }: Source) => form === 'outlet' || form === 'media-noun';

/** The same, or media that are not named. */
export const isMedia = (source: Source) => isOneOutlet(source) || source.form === 'crowd-media';

/** "a Bloomberg review of the filings": another outlet's report, and on its own page the ground of what it says. */
export const isWork = ({ head }: Source) => /^(?:analysis|review|examination|tally)$/.test(head);

/** What a reading adds to the plain source; null where it does not apply. */
export type Reading = (scan: Scan, phrase: NounPhrase, head: string) => Reads | null;

type Reads = { readonly form: SourceForm } & Partial<
  Pick<Source, 'words' | 'head' | 'name' | 'standsFor' | 'weak' | 'indefinite'>
>;

export function classify(scan: Scan, phrase: NounPhrase): Source {
  const { tokens, flags } = scan;
  const { from, to, head, apposition } = phrase;
  const word = wordAt(tokens, head).toLowerCase();
  const pronoun = to - from === 1 && ((flags[from] as number) & Is.pronoun) !== 0;
  const reading = pronoun ? PRONOUN : (readingOf(scan, phrase, word) ?? NAMED);
  const aside = reading === NAMED ? nameInAside(scan, phrase) : null;
  const name = reading.name ?? null;
  const bare = ((flags[from] as number) & (Is.determiner | Is.quantity)) === 0;
  return {
    form: reading.form,
    start: tokens.start[from] as number,
    end: tokens.end[to - 1] as number,
    words: reading.words ?? aside ?? wordsOf(tokens, from, to),
    head: reading.head ?? word,
    name,
    nameWords: name ? wordsOf(tokens, name.from, name.to) : '',
    standsFor: reading.standsFor ?? null,
    weak: reading.weak ?? false,
    indefinite:
      reading.indefinite || introduces.hasAt(tokens, from) || tokens.shape[from] === Shape.Number || bare,
    country:
      countryIn(scan, from, to) ?? (apposition ? countryIn(scan, apposition.from, apposition.to) : null),
    owner: reading.form === 'people' ? ownerIn(scan, phrase) : null,
  };
}

const QUOTED = wordList('quoted cited');

function ownerIn(scan: Scan, { from, head, core, to }: NounPhrase): Source | null {
  // "sources quoted by Reuters"
  if (core + 2 < to && QUOTED.hasSmallAt(scan.tokens, core)) {
    const by = classify(scan, simple(core + 2, to));
    if (isOneOutlet(by)) return by;
  }
  for (let i = from + 1; i < head; i++) {
    if (scan.tokens.shape[i] !== Shape.Possessive) continue;
    const owner = classify(scan, simple(from, i));
    return isOneOutlet(owner) || owner.form === 'named' ? owner : null;
  }
  // "another People source": one of the outlet's where it was credited just before, else perhaps one that speaks of it.
  const name = scan.names[(scan.nameAt[head - 1] ?? 0) - 1];
  return name && name.to === head && name.from >= from
    ? { ...classify(scan, simple(name.from, name.to)), weak: true }
    : null;
}

const PRONOUN: Reads = { form: 'pronoun' };
const NAMED: Reads = { form: 'named' };

/** The first reading that applies decides. */
const readingOf: Reading = (scan, phrase, head) =>
  asOutlet(scan, phrase, head) ??
  asPost(scan, phrase, head) ??
  asCrowd(scan, phrase, head) ??
  asMediaNoun(scan, phrase, head) ??
  asPeople(scan, phrase, head) ??
  asDocument(scan, phrase, head);

/** "his deputy, Anna Corrie": the name says more than the office. */
function nameInAside({ tokens }: Scan, { head, apposition }: NounPhrase): string | null {
  if (!apposition || tokens.shape[head] !== Shape.Lower || apposition.to - apposition.from > 4) return null;
  for (let i = apposition.from; i < apposition.to; i++) if (tokens.shape[i] !== Shape.Capital) return null;
  return wordsOf(tokens, apposition.from, apposition.to);
}

/** The last outlet name in [from, to), of several joined by "and" the first; or null. Token indices. */
export function nameIn({ nameAt, names, flags, tokens }: Scan, from: number, to: number): OutletName | null {
  let last: OutletName | null = null;
  for (let i = to - 1; i >= from; i--) {
    const at = nameAt[i] as number;
    if (at !== 0) {
      last = names[at - 1] ?? null;
      i = last?.from ?? from;
    } else if (
      last &&
      ((flags[i] as number) & (Is.conjunction | Is.determiner)) === 0 &&
      tokens.mark[i] !== Mark.Comma
    )
      break;
  }
  return last;
}

function countryIn({ tokens, flags }: Scan, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    if (((flags[i] as number) & Is.nationality) !== 0 && tokens.shape[i] !== Shape.Lower)
      return countryAt(tokens, i);
  }
  return null;
}
