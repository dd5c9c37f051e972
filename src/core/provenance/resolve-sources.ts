// Found attributions -> who each one credits. Reads the article once, in order, and remembers what has been mentioned. One candidate or
// "unknown", never a guess.
import type { Evidence, Kind } from '../analysis.ts';
import type { Article, Link } from '../article.ts';
import type { Found } from '../attribution/found.ts';
import type { BlockReading } from '../attribution/read-block.ts';
import type { Source } from '../attribution/source.ts';
import { type Outlet, outletByHost } from '../outlets/outlet-registry.ts';
import { earlierWithEnding, type Identified, identifyOutlet, listed, ownOutlet } from './identify-outlet.ts';
import { fits, type OutletMention, refer, sameKindOfDocument } from './mentions.ts';
import { hostOf, type Publisher } from './publisher.ts';
import type { Republication } from './republication.ts';

/** One publication that an attribution goes through, and how that is known. */
export interface Relay {
  readonly outlet: Identified | null;
  /** Shown when the outlet is unknown: "unnamed media", "unknown outlet". */
  readonly name: string;
  readonly evidence: Evidence;
  readonly quote: string;
  readonly url: string | null;
}

export interface Origin {
  readonly name: string;
  readonly evidence: Evidence;
  readonly quote: string;
}

/** A found attribution with everything resolved that can be. Offsets: UTF-16 in the article's text. */
export interface Resolved {
  readonly found: Found;
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly upstream: string | null;
  /** Publications between the page (or what it reprints) and the original report, nearest first. */
  readonly relays: readonly Relay[];
  readonly origin: Origin | null;
  /** Hearsay: how far away the original is, nobody says. */
  readonly unknown: boolean;
}

interface Place {
  readonly found: Found;
  readonly block: number;
  readonly base: number;
  readonly sentence: number;
}

export function resolveSources(
  article: Article,
  readings: readonly BlockReading[],
  publisher: Publisher,
  republication: Republication | null,
): Resolved[] {
  return new Resolver(article, readings, publisher, republication).run();
}

class Resolver {
  private readonly mentions: OutletMention[] = [];
  private readonly documents: { words: string; head: string; at: number }[] = [];
  private readonly resolved: Resolved[] = [];
  private readonly sentenceBase: number[] = [];
  private readonly identified: Identified[] = [];

  constructor(
    private readonly article: Article,
    private readonly readings: readonly BlockReading[],
    private readonly publisher: Publisher,
    private readonly republication: Republication | null,
  ) {
    let sentences = 0;
    for (const reading of readings) {
      this.sentenceBase.push(sentences);
      sentences += reading.sentenceStarts.length;
    }
  }

  run(): Resolved[] {
    this.collectMentions();
    for (let block = 0; block < this.readings.length; block++) {
      const reading = this.readings[block] as BlockReading;
      const base = this.article.blocks[block]?.start ?? 0;
      for (const found of reading.found) {
        const place: Place = {
          found,
          block,
          base,
          sentence: (this.sentenceBase[block] ?? 0) + found.sentence,
        };
        const result = this.resolve(place);
        if (result && !(found.frame === 'headline' && this.isRepeated(result))) this.resolved.push(result);
      }
    }
    return this.resolved;
  }

  /** A headline that stands on the page twice is marked once. */
  private isRepeated({ start, end }: Resolved): boolean {
    const { text } = this.article;
    const tail = (from: number, to: number) => text.slice(Math.max(0, from - 30), to);
    return this.resolved.some(
      (earlier) =>
        earlier.found.frame === 'headline' && tail(earlier.start, earlier.end) === tail(start, end),
    );
  }

  /** Every outlet and document that the text mentions, credited or not, in reading order. */
  private collectMentions(): void {
    this.readings.forEach((reading, block) => {
      const base = this.article.blocks[block]?.start ?? 0;
      for (const { start, end, name, sentence } of reading.names) {
        const credited = reading.found.find((found) =>
          sourcesOf(found).some((source) => source.start <= start && source.end >= end),
        );
        // A name inside a word of its own ("The Washington Post's Ana Bell") or a photo credit is no mention to refer back to.
        if (!credited && inBrackets(reading.text, start, end)) continue;
        const outlet = identifyOutlet(name, reading.text.slice(start, end), {
          publisher: this.publisher,
          earlier: this.identified,
          credited: credited !== undefined && creditsOutlet(credited),
        });
        if (!outlet) continue;
        if (!credited && outlet.outlet === null) continue;
        this.identified.push(outlet);
        if (this.isOwn(outlet)) continue;
        this.mentions.push({
          outlet,
          kinds: credited?.source?.standsFor ?? null,
          country: null,
          at: base + start,
          sentence: (this.sentenceBase[block] ?? 0) + sentence,
          credited: credited?.source?.form === 'outlet',
        });
      }
      for (const found of reading.found) {
        const source = found.source;
        if (source?.form !== 'media-noun' || !source.indefinite) continue;
        this.mentions.push({
          outlet: null,
          kinds: source.standsFor,
          country: source.country,
          at: base + source.start,
          sentence: (this.sentenceBase[block] ?? 0) + found.sentence,
          credited: true,
        });
      }
      for (const mention of reading.documents)
        this.documents.push({ words: mention.words, head: mention.head, at: base + mention.start });
    });
    this.mentions.sort((a, b) => a.at - b.at);
  }

  private resolve(place: Place): Resolved | null {
    const { found, base } = place;
    const at = { found, start: base + found.start, end: base + found.end };
    if (found.frame === 'hearsay') return this.hearsay(place);
    const source = found.source;
    if (!source)
      return { ...at, kind: 'statement', upstream: null, relays: [], origin: null, unknown: false };
    // "In an e-mail to staff, employees were told": what is credited is the paper.
    if (found.medium?.kind === 'document' && source.form === 'people') return this.statement(place, source);
    switch (source.form) {
      case 'outlet':
      case 'media-noun':
      case 'crowd-media':
        return found.subjects.includes('o') ? this.outlet(place, source) : null;
      case 'reports':
        return { ...at, kind: 'hearsay', upstream: 'unnamed media', relays: [], origin: null, unknown: true };
      case 'people':
        return found.subjects.includes('p') && this.isUnnamed(source)
          ? this.people(place, source)
          : this.statement(place, source);
      case 'document':
        return found.subjects.includes('d')
          ? this.document(place, source, source.words)
          : this.statement(place, source);
      case 'post':
        return {
          ...at,
          kind: 'social',
          upstream: posterOf(source),
          relays: [],
          origin: { name: posterOf(source), evidence: 'stated', quote: source.words },
          unknown: false,
        };
      case 'pronoun':
        return this.pronoun(place, source);
      case 'named':
        return this.statement(place, source);
    }
  }

  private outlet(place: Place, source: Source): Resolved | null {
    const { found, base } = place;
    const identity = this.identify(source, place);
    if (identity === 'not-an-outlet') return this.statement(place, source);
    const { outlet, evidence } = identity;
    if (source.head === 'paper' && !source.name && this.isStudy(source, place))
      return this.document(place, source, source.words);
    if (source.weak && !(outlet && this.justCredited(outlet, place))) return this.statement(place, source);
    if (outlet && this.isOwn(outlet)) return this.ownReport(place, source);
    const name =
      outlet?.name ??
      (source.form === 'crowd-media'
        ? 'unnamed media'
        : source.indefinite
          ? `unnamed ${source.head}`
          : 'unknown outlet');
    const relays: Relay[] = [];
    const reprinted =
      outlet !== null && this.republication !== null && sameOutlet(outlet, this.republication);
    if (!reprinted)
      relays.push({
        outlet,
        name,
        evidence,
        quote: quoteOf(found, source),
        url: this.linkTo(outlet, base + found.start, base + found.end, place),
      });
    let origin: Origin | null = null;
    for (const cited of found.cites) {
      const next =
        cited.form === 'outlet' || cited.form === 'media-noun' || cited.form === 'crowd-media'
          ? this.identify(cited, place)
          : null;
      if (next && next !== 'not-an-outlet')
        relays.push({
          outlet: next.outlet,
          name: next.outlet?.name ?? 'unnamed media',
          evidence: next.evidence,
          quote: cited.words,
          url: null,
        });
      else origin ??= originOf(cited);
    }
    if (found.speaker && !origin && found.frame !== 'speech') origin = originOf(found.speaker);
    if (!origin && /^(?:sources|people|officials)\b/.test(source.words)) origin = originOf(source);
    const upstream = outlet ? outlet.name : source.form === 'crowd-media' ? 'unnamed media' : null;
    return {
      found,
      start: base + found.start,
      end: base + found.end,
      kind: 'outlet',
      upstream,
      relays,
      origin,
      unknown: false,
    };
  }

  /** "the paper": the study that was mentioned last, unless a newspaper was mentioned after it. */
  private isStudy(source: Source, place: Place): boolean {
    const at = place.base + source.start;
    const study = this.documents
      .filter((mention) => mention.at < at && /^(?:paper|study|preprint|research)$/.test(mention.head))
      .at(-1);
    const newspaper = this.mentions.filter((mention) => mention.at < at && fits(source, mention)).at(-1);
    return study !== undefined && study.at > (newspaper?.at ?? -1);
  }

  /** "the agency", "the site" mean the outlet only where it was credited in this sentence or the two before. */
  private justCredited(outlet: Identified, place: Place): boolean {
    const latest = this.mentions
      .filter((mention) => mention.at < place.base + place.found.start && mention.credited)
      .at(-1);
    return latest?.outlet?.name === outlet.name && place.sentence - latest.sentence <= 2;
  }

  /** An outlet that cites itself adds no step: what counts is who spoke to it. */
  private ownReport(place: Place, source: Source): Resolved | null {
    const speaker = place.found.speaker;
    if (place.found.frame === 'handed' && speaker) return this.document(place, speaker, speaker.words);
    if (speaker?.form === 'people') return this.people(place, speaker);
    if (place.found.cites[0]?.form === 'people') return this.people(place, place.found.cites[0]);
    return this.statement(place, speaker ?? source);
  }

  private identify(
    source: Source,
    place: Place,
  ): { outlet: Identified | null; evidence: Evidence } | 'not-an-outlet' {
    if (source.form === 'crowd-media') return { outlet: null, evidence: 'stated' };
    const reading = this.readings[place.block] as BlockReading;
    if (source.name) {
      const words = source.nameWords;
      const outlet = identifyOutlet(source.name, words, {
        publisher: this.publisher,
        earlier: this.identified,
        credited: creditsOutlet(place.found),
      });
      if (outlet) return { outlet, evidence: 'stated' };
      return source.name.aliases.length > 0 &&
        source.name.aliases.every((alias) => alias.ambiguous) &&
        !creditsOutlet(place.found)
        ? 'not-an-outlet'
        : { outlet: null, evidence: 'stated' };
    }
    const short = /^(?:the|The)\s+(\p{Lu}\p{L}+)$/u.exec(source.words)?.[1];
    if (short) {
      const own = earlierWithEnding(short, { earlier: this.identified, publisher: this.publisher });
      return own ? { outlet: own, evidence: 'inferred' } : { outlet: null, evidence: 'stated' };
    }
    const reference = refer(
      source,
      place.base + source.start,
      this.mentions,
      place.found.frame === 'headline' || reading.headline,
    );
    return { outlet: reference.outlet, evidence: 'inferred' };
  }

  /** "the people said" only after people who were not named; "the source" never is. */
  private isUnnamed(source: Source): boolean {
    if (
      !/^the\s/i.test(source.words) ||
      /^(?:sources?|insiders?)$/.test(source.head) ||
      source.words.split(' ').length > 3
    )
      return true;
    if (
      /s$/.test(source.head) &&
      /^(?:analyst|expert|critic|observer|economist|witnesse|commentator|opponent|supporter)s$/.test(
        source.head,
      )
    )
      return true;
    return this.resolved.some(
      (earlier) =>
        earlier.kind === 'anonymous' &&
        singular(earlier.found.source?.head ?? earlier.found.speaker?.head ?? '') === singular(source.head),
    );
  }

  private people(place: Place, source: Source): Resolved {
    const { found, base } = place;
    const through = this.outletAround(place);
    return {
      found,
      start: base + found.start,
      end: base + found.end,
      kind: 'anonymous',
      upstream: null,
      relays: through ? [through] : [],
      origin: originOf(source),
      unknown: false,
    };
  }

  /** "Reuters reported …, citing three sources": the sources are Reuters's. Only within one sentence. */
  private outletAround(place: Place): Relay | null {
    if (place.found.frame !== 'cited' && place.found.rule !== 'according-to') return null;
    for (let i = this.resolved.length - 1; i >= 0; i--) {
      const earlier = this.resolved[i] as Resolved;
      if (
        earlier.start <
        place.base + (this.readings[place.block]?.sentenceStarts[place.found.sentence] ?? 0)
      )
        return null;
      if (earlier.kind === 'outlet' && earlier.relays[0]) return earlier.relays[0];
    }
    return null;
  }

  private document(place: Place, source: Source, words: string): Resolved {
    const { found, base } = place;
    const earlier = this.earlierDocument(source, base + source.start);
    if (earlier === 'outlet') {
      const latest = this.latestOutletReport(base + source.start);
      if (latest)
        return {
          found,
          start: base + found.start,
          end: base + found.end,
          kind: 'outlet',
          upstream: latest.upstream,
          relays: latest.relays,
          origin: latest.origin,
          unknown: false,
        };
    }
    const name = displayOfDocument(typeof earlier === 'object' && earlier ? earlier.words : words);
    this.documents.push({
      words: typeof earlier === 'object' && earlier ? earlier.words : words,
      head: source.head,
      at: base + source.start,
    });
    this.documents.sort((a, b) => a.at - b.at);
    return {
      found,
      start: base + found.start,
      end: base + found.end,
      kind: 'document',
      upstream: name,
      relays: [],
      origin: { name, evidence: earlier ? 'inferred' : 'stated', quote: source.words },
      unknown: false,
    };
  }

  /** For "the report" and "the same study": the latest document of that kind, or an outlet's report when that came later. */
  private earlierDocument(
    source: Pick<Source, 'words' | 'head'>,
    at: number,
  ): { words: string } | 'outlet' | null {
    const match =
      /^(?:the|this|that|its|it)\s*(?:same|new|latest|recent|US|U\.S\.)?\s*(?:US|U\.S\.)?\s*([\p{L}-]+)$/iu.exec(
        source.words,
      );
    if (!match) return null;
    let latest: { words: string; at: number } | null = null;
    for (const mention of this.documents) {
      if (mention.at >= at) break;
      if (sameKindOfDocument(mention.head, source.head) && mention.words.split(' ').length > 2)
        latest = mention;
    }
    const report = /^(?:report|article|story)$/.test(source.head) ? this.latestOutletReport(at) : null;
    if (report && report.start > (latest?.at ?? -1)) return 'outlet';
    return latest;
  }

  private latestOutletReport(at: number): Resolved | null {
    for (let i = this.resolved.length - 1; i >= 0; i--) {
      const earlier = this.resolved[i] as Resolved;
      if (earlier.start < at && earlier.kind === 'outlet' && earlier.upstream) return earlier;
    }
    return null;
  }

  private statement(place: Place, source: Source): Resolved | null {
    const { found, base } = place;
    if (found.rule === 'opinion') return null;
    const span = { found, start: base + found.start, end: base + found.end };
    const speaker = source.form === 'pronoun' ? (this.personBefore(place) ?? source.words) : source.words;
    if (
      found.medium?.kind === 'social' ||
      (found.rule === 'post' &&
        /\b(?:re)?tweet(?:s|ed|ing)?$/.test(
          this.article.text.slice(base + found.cueStart, base + found.cueEnd),
        ))
    ) {
      return {
        ...span,
        kind: 'social',
        upstream: stripArticle(speaker),
        relays: [],
        origin: { name: stripArticle(speaker), evidence: 'stated', quote: found.medium?.words ?? speaker },
        unknown: false,
      };
    }
    if (found.medium?.kind === 'document') {
      const known = this.earlierDocument(
        { words: found.medium.words, head: found.medium.words.split(' ').at(-1) ?? '' },
        span.start,
      );
      const name =
        known && known !== 'outlet'
          ? displayOfDocument(known.words)
          : displayOfDocument(`${stripArticle(speaker)} ${stripArticle(found.medium.words)}`);
      return {
        ...span,
        kind: 'document',
        upstream: name,
        relays: [],
        origin: { name, evidence: 'stated', quote: found.medium.words },
        unknown: false,
      };
    }
    return {
      ...span,
      kind: 'statement',
      upstream: stripArticle(speaker),
      relays: [],
      origin: { name: stripArticle(speaker), evidence: 'stated', quote: speaker },
      unknown: false,
    };
  }

  /** "it said" after an outlet or a document, "they said" after unnamed people: the subject of the sentence before. */
  private pronoun(place: Place, source: Source): Resolved | null {
    const { found, base } = place;
    const previous = this.previousSubject(place);
    const word = source.words.toLowerCase();
    if (
      previous &&
      word === 'it' &&
      found.subjects.includes('o') &&
      previous.kind === 'outlet' &&
      previous.found.source?.form !== 'crowd-media'
    ) {
      return {
        ...previous,
        found,
        start: base + found.start,
        end: base + found.end,
        relays: previous.relays.map((relay) => ({ ...relay, evidence: 'inferred', url: null })),
        origin: null,
      };
    }
    if (previous && word === 'it' && found.subjects.includes('d') && previous.kind === 'document')
      return { ...previous, found, start: base + found.start, end: base + found.end };
    if (previous && word === 'they' && previous.kind === 'anonymous' && found.subjects.includes('p'))
      return { ...previous, found, start: base + found.start, end: base + found.end };
    if (word === 'they' && found.subjects.includes('p')) {
      const people = this.peopleBefore(place);
      if (people)
        return {
          found,
          start: base + found.start,
          end: base + found.end,
          kind: 'anonymous',
          upstream: null,
          relays: [],
          origin: { name: `unnamed ${people}`, evidence: 'inferred', quote: source.words },
          unknown: false,
        };
    }
    return this.statement(place, source);
  }

  /** Who "she" is: the person who spoke last, a few attributions back at most. */
  private personBefore(place: Place): string | null {
    if (!/^(?:he|she)$/i.test(place.found.source?.words ?? '')) return null;
    for (const earlier of this.resolved.slice(-4).reverse()) {
      if (earlier.kind === 'anonymous') return null;
      if (earlier.kind === 'statement' || earlier.kind === 'social') return earlier.upstream;
    }
    return null;
  }

  /** "… left the experts bewildered. They said": the unnamed people of the sentence before. */
  private peopleBefore({ block, found }: Place): string | null {
    const people =
      this.readings[block]?.people.filter((mention) => mention.sentence === found.sentence - 1) ?? [];
    return people[people.length - 1]?.head ?? null;
  }

  private previousSubject(place: Place): Resolved | null {
    const previous = this.resolved[this.resolved.length - 1];
    if (!previous) return null;
    const blockStart = place.base;
    const from = this.readings[place.block]?.sentenceStarts[Math.max(0, place.found.sentence - 1)] ?? 0;
    return previous.start >= blockStart + from && previous.end <= blockStart + place.found.start
      ? previous
      : null;
  }

  private hearsay(place: Place): Resolved {
    const { found, base } = place;
    const span = { found, start: base + found.start, end: base + found.end };
    const link = this.linkedOutlet(place);
    if (link)
      return {
        ...span,
        kind: 'hearsay',
        upstream: link.outlet.name,
        relays: [
          {
            outlet: link.outlet,
            name: link.outlet.name,
            evidence: 'linked',
            quote: link.href,
            url: link.href,
          },
        ],
        origin: null,
        unknown: false,
      };
    return {
      ...span,
      kind: 'hearsay',
      upstream: found.rule === 'unnamed-reports' ? 'unnamed media' : null,
      relays: [],
      origin: null,
      unknown: true,
    };
  }

  /** A link on the phrase, else the only other outlet that its sentence links to. */
  private linkedOutlet(place: Place): { outlet: Identified; href: string } | null {
    const { found, base } = place;
    const sentence = this.sentenceSpan(place);
    const candidates = this.linksIn(sentence.start, sentence.end)
      .map((link) => ({ link, outlet: outletByHost(hostOf(link.href) ?? '') }))
      .filter(
        (entry): entry is { link: Link; outlet: Outlet } =>
          entry.outlet !== null && isNews(entry.outlet) && !this.isOwn(listed(entry.outlet)),
      );
    const on = candidates.find(({ link }) => link.start < base + found.end && link.end > base + found.start);
    const chosen =
      on ?? (new Set(candidates.map((entry) => entry.outlet)).size === 1 ? candidates[0] : undefined);
    return chosen ? { outlet: listed(chosen.outlet), href: chosen.link.href } : null;
  }

  private sentenceSpan({ block, base, found }: Place): { start: number; end: number } {
    const starts = this.readings[block]?.sentenceStarts ?? [];
    const end = starts[found.sentence + 1] ?? this.readings[block]?.text.length ?? 0;
    return { start: base + (starts[found.sentence] ?? 0), end: base + end };
  }

  private linkTo(outlet: Identified | null, _start: number, _end: number, place: Place): string | null {
    if (!outlet?.outlet) return null;
    const sentence = this.sentenceSpan(place);
    return (
      this.linksIn(sentence.start, sentence.end).find(
        (link) => outletByHost(hostOf(link.href) ?? '') === outlet.outlet,
      )?.href ?? null
    );
  }

  private linksIn(start: number, end: number): readonly Link[] {
    return this.article.links.filter((link) => link.start < end && link.end > start);
  }

  private isOwn(outlet: Identified): boolean {
    return outlet.id !== null
      ? outlet.id === this.publisher.id
      : outlet.name === ownOutlet(this.publisher).name;
  }
}

const singular = (word: string) => (word === 'people' ? 'person' : word.replace(/s$/, ''));

const isNews = (outlet: Outlet) =>
  outlet.kind !== 'blog' && outlet.kind !== 'forum' && outlet.kind !== 'aggregator';

const sameOutlet = (a: { id: string | null; name: string }, b: { id: string | null; name: string }) =>
  a.id !== null ? a.id === b.id : a.name === b.name;

/** Frames in which an ordinary word with a capital is an outlet: reporting, "told …", "according to …", a title, a media noun. */
function creditsOutlet(found: Found): boolean {
  const source = found.source;
  if (!source) return false;
  if (found.frame !== 'speech') return true;
  if (
    source.form === 'outlet' &&
    /\b(?:newspaper|magazine|agency|journal|website|daily|broadcaster|channel)\b/i.test(source.words)
  )
    return true;
  if (/^(?:a|an|the) (?:report|article|story|interview)\b/i.test(source.words)) return true;
  if (/^[Tt]he\s/.test(source.words) || /\s/.test(source.words) || /^[A-Z]{2,}$/.test(source.words))
    return true;
  return (
    found.rule === 'report' ||
    found.rule === 'reported-by' ||
    found.rule === 'according-to' ||
    found.rule === 'per'
  );
}

function sourcesOf(found: Found): Source[] {
  return [found.source, found.speaker, ...found.cites].filter((source): source is Source => source !== null);
}

function inBrackets(text: string, start: number, end: number): boolean {
  return text[start - 1] === '(' && (text[end] === ')' || text[end] === '/');
}

function quoteOf(found: Found, source: Source): string {
  return found.frame === 'speech' ? source.words : source.words;
}

const stripArticle = (words: string) => words.replace(/^(?:the|a|an|The|A|An)\s+/, '');

/** Unnamed people by what they are: "unnamed officials"; a named speaker by name. */
function originOf(source: Source): Origin {
  const name =
    source.form === 'people' || source.form === 'crowd-media'
      ? `unnamed ${plural(source.head)}`
      : source.form === 'document'
        ? displayOfDocument(source.words)
        : stripArticle(source.words);
  return { name, evidence: 'stated', quote: source.words };
}

const plural = (word: string) =>
  word === 'person' || word === 'people'
    ? 'sources'
    : word.endsWith('s')
      ? word
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}s`;

/** "a US intelligence report" -> "US intelligence report", at most 80 characters. */
function displayOfDocument(words: string): string {
  const name = stripArticle(words).replace(/^same\s+/i, '');
  return name.length <= 80 ? name : `${name.slice(0, name.lastIndexOf(' ', 80))}…`;
}

function posterOf(source: Source): string {
  return /^(?:one|another|an?)\b/i.test(source.words) ? `unnamed ${source.head}` : stripArticle(source.words);
}
