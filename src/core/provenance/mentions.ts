// What the article mentions, for "the newspaper" and "the report" to refer to. Every mention of an outlet counts, also one that could
// not be named, so that a later reference does not jump over it to an older outlet.
import type { Source } from '../attribution/source.ts';
import type { OutletKind } from '../outlets/outlet-registry.ts';
import { singular } from './display-names.ts';
import type { Identified } from './identify-outlet.ts';
import { firstIndex } from './passages.ts';

export interface OutletMention {
  /** Null: somebody that cannot be named ("a local newspaper"). */
  readonly outlet: Identified | null;
  /** Kinds it could be. */
  readonly kinds: readonly OutletKind[] | null;
  readonly country: string | null;
  /** UTF-16 offset in the article's text. */
  readonly at: number;
  /** Number of its sentence in the article. */
  readonly sentence: number;
  /** It is credited there, not only named. */
  readonly credited: boolean;
  /** What it is credited as: "report" in "a report by Bild"; or "". */
  readonly head: string;
}

/** A reader has forgotten what was mentioned longer ago; and a page of nothing but names costs no more than this. */
const MEMORY = 200;

/** Characters from a headline in which an article says whose report it tells of. */
const LEAD = 1_000;

type Described = Pick<Source, 'standsFor' | 'country'>;

/** Can "the newspaper" be this outlet? An unlisted outlet fits when its own media noun does. */
function fits(source: Described, mention: OutletMention): boolean {
  const country = mention.outlet?.outlet?.country ?? mention.country;
  if (source.country && country && source.country !== country) return false;
  if (!source.standsFor) return true;
  const kind = mention.outlet?.outlet?.kind;
  if (kind) return source.standsFor.includes(kind);
  return !mention.kinds || mention.kinds.some((k) => source.standsFor?.includes(k));
}

/** Can "a British newspaper" be this outlet, that is named later? Only if a newspaper is what it is first of all. */
const introduces = (source: Described, mention: OutletMention) =>
  fits(source, mention) &&
  (!source.standsFor || !mention.outlet?.outlet || mention.outlet.outlet.kind === source.standsFor[0]);

/** All mentions of outlets, in reading order. */
export class OutletMentions {
  constructor(private readonly list: readonly OutletMention[]) {}

  /**
   * What a media noun at `at` refers to, or null. The latest fitting mention before it, of several in one sentence the credited one; for "a
   * Russian newspaper" or a headline's "paper" (`looksAhead`), the only fitting outlet that is named later. One candidate or unknown, as
   * eyecite resolves "id.".
   */
  refer(source: Described & Pick<Source, 'indefinite'>, at: number, looksAhead: boolean): Identified | null {
    if (!source.indefinite) {
      const peers = this.latestBefore(source, at);
      if (peers.length > 0) return onlyOne(peers);
    }
    return source.indefinite || looksAhead ? onlyOne(this.after(source, at)) : null;
  }

  /** The first outlet whose report is spoken of in the text behind a headline at `at`, where it is alone in its sentence; or null. */
  inLead(at: number): Identified | null {
    const first = this.firstFrom(at + 1);
    const lead = this.list
      .slice(first, first + MEMORY)
      .filter(({ head }) => /^(?:report|story|article)$/.test(head));
    if (!lead[0] || lead[0].at > at + LEAD) return null;
    return onlyOne(lead.filter(({ sentence }) => sentence === lead[0]?.sentence));
  }

  /** Offset of the latest mention that fits, or -1. */
  latest(source: Described, at: number): number {
    return this.latestBefore(source, at)[0]?.at ?? -1;
  }

  /** Fitting mentions in the latest sentence that has one. */
  private latestBefore(source: Described, at: number): OutletMention[] {
    const peers: OutletMention[] = [];
    for (let i = this.firstFrom(at) - 1, seen = 0; i >= 0 && seen < MEMORY; i--, seen++) {
      const mention = this.list[i] as OutletMention;
      if (peers[0] && mention.sentence !== peers[0].sentence) break;
      if (fits(source, mention)) peers.push(mention);
    }
    return peers;
  }

  private after(source: Described, at: number): OutletMention[] {
    const first = this.firstFrom(at + 1);
    return this.list
      .slice(first, first + MEMORY)
      .filter((mention) => mention.outlet !== null && introduces(source, mention));
  }

  private firstFrom(at: number): number {
    return firstIndex(this.list.length, (i) => (this.list[i] as OutletMention).at >= at);
  }
}

/** The only outlet of these mentions, credited ones before others; null for several, and for one that has no name. */
function onlyOne(mentions: readonly OutletMention[]): Identified | null {
  const credited = mentions.filter((mention) => mention.credited);
  const distinct = new Map<string, Identified | null>();
  for (const { outlet } of credited.length > 0 ? credited : mentions)
    distinct.set(outlet ? (outlet.id ?? outlet.name) : '', outlet);
  return distinct.size === 1 ? ([...distinct.values()][0] ?? null) : null;
}

/** A document that later text may call "the report". */
export interface DocumentMention {
  readonly words: string;
  readonly head: string;
  readonly at: number;
  /** The outlet whose report it is, or null. */
  readonly by: Source | null;
}

/** Nouns for documents that may be called by each other's names. */
const SAME_DOCUMENT: readonly string[] = [
  'report study paper research analysis survey findings review assessment article preprint evaluation',
  'report assessment investigation inquiry audit review briefing',
  'poll survey',
  'data figures statistics stats numbers database dataset estimates',
  'email e-mail memo note message memorandum',
  ...['lawsuit suit complaint petition', 'affidavit', 'indictment'].map(
    (papers) => `filing filings documents document records file files papers ${papers}`,
  ),
  'ruling judgment judgement opinion dissent decision',
  'video footage recording tape',
  'presentation document documents',
];

let groups: readonly ReadonlySet<string>[] | null = null;

function sameKind(a: string, b: string): boolean {
  if (singular(a) === singular(b)) return true;
  groups ??= SAME_DOCUMENT.map((words) => new Set(words.split(' ')));
  return groups.some((group) => group.has(a) && group.has(b));
}

/** Documents that were introduced or credited, in reading order. */
export class DocumentMentions {
  private readonly credited: DocumentMention[] = [];

  constructor(private readonly introduced: readonly DocumentMention[]) {}

  /** Remembers a document that was credited; to be called in reading order. */
  add(mention: DocumentMention): void {
    this.credited.push(mention);
  }

  /** The first document that is called so in the text behind a headline at `at`, or null. */
  inLead(head: string, at: number): DocumentMention | null {
    return (
      this.introduced.find((mention) => mention.head === head && mention.at > at && mention.at < at + LEAD) ??
      null
    );
  }

  /** The latest document before `at` that a noun like `head` may stand for. */
  latest(head: string, at: number): DocumentMention | null {
    const introduced = latestOf(this.introduced, head, at);
    const credited = latestOf(this.credited, head, at);
    if (!introduced || !credited) return introduced ?? credited;
    return credited.at >= introduced.at ? credited : introduced;
  }
}

function latestOf(list: readonly DocumentMention[], head: string, at: number): DocumentMention | null {
  const end = firstIndex(list.length, (i) => (list[i] as DocumentMention).at >= at);
  let alike: DocumentMention | null = null;
  let aside: DocumentMention | null = null;
  for (let i = end - 1; i >= 0 && i > end - MEMORY; i--) {
    const mention = list[i] as DocumentMention;
    if (!sameKind(mention.head, head) || mention.words.split(' ').length <= 2) continue;
    if (OTHER.test(mention.words) && at - mention.at > NEAR) {
      aside ??= mention;
      continue;
    }
    // "the survey" is the survey, however many reports came after it.
    if (singular(mention.head) === singular(head)) return mention;
    alike ??= mention;
  }
  return alike ?? aside;
}

/** "a 2017 study", "another report": not what the article is about. A little later "the study" is the one that it is about. */
const OTHER = /^(?:an?\s|the\s)?(?:(?:19|20)\d\d|another|earlier|previous|prior|separate|similar|older)\s/i;
/** Characters. */
const NEAR = 400;
