// Found attributions -> who each one credits. Goes through the article once, in order, and remembers what it has resolved. One
// candidate or "unknown", never a guess. Linear: every look back is bounded.
import type { Evidence } from '../analysis.ts';
import type { OutletName } from '../attribution/scan.ts';
import { isWork, type Source } from '../attribution/source.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { collectMentions, creditsOutlet, type Mentions } from './collect-mentions.ts';
import { CreditedBefore, journalistIn, peopleBefore, singular } from './credited-before.ts';
import { documentName, documentOf, originOf, posterName, stripArticle } from './display-names.ts';
import { type Identified, KnownOutlets, sameOutlet } from './identify-outlet.ts';
import type { DocumentMention } from './mentions.ts';
import { inArticle, type Place } from './passages.ts';
import { type Origin, type Relay, type Resolved, record, type Sourcing } from './resolved.ts';
import { linkedOutlet, linkTo } from './source-links.ts';
import { Surnames } from './surnames.ts';

/** "the Post" */
const SHORT_NAME = letterPattern(String.raw`^[Tt]he\s+([\p{Lu}][\p{L}]+)$`);

const OWNER = letterPattern(String.raw`^([\p{Lu}][\p{L}-]+)['’]s\s(?:\S+\s)?(?:report|story|article|scoop)$`);

/** Behind "tell": whom. */
const CAPITAL_WORDS = letterPattern(String.raw`^\s((?:[\p{Lu}][\p{L}'’-]+\s?){1,3})`);
/** Characters. */
const LONGEST_NAME = 60;

/** "the same report" */
const REFERENCE = letterPattern(
  String.raw`^(?:the|this|that|its|it|their|his|her)\s*(?:same|new|latest|latter|recent)?\s*(?:US|U\.S\.)?\s*[\p{L}-]+$`,
  'i',
);

/** Attributions between two yields. */
const ATTRIBUTIONS_A_STEP = 100;

/** Resolves every attribution of the passages, in reading order, in steps of a few milliseconds. */
export function* resolveSources(sourcing: Sourcing): Generator<void, Resolved[]> {
  const known = new KnownOutlets(sourcing.publisher);
  const surnames = new Surnames(sourcing.text);
  const isOwn = (outlet: Identified) => sameOutlet(outlet, sourcing.publisher);
  const mentions = yield* collectMentions(sourcing.passages, known, isOwn, surnames);
  yield;
  const resolver = new Resolver(sourcing, known, mentions, surnames);
  let count = 0;
  for (const passage of sourcing.passages) {
    for (const found of passage.reading.found) {
      resolver.take({ found, passage });
      if (++count % ATTRIBUTIONS_A_STEP === 0) yield;
    }
  }
  return resolver.before.resolved;
}

class Resolver {
  readonly before: CreditedBefore;
  /** Outlet -> whom it has its report from, where the article says so. */
  private readonly origins = new Map<string, Origin>();
  private readonly headlineTails = new Set<string>();

  constructor(
    private readonly sourcing: Sourcing,
    private readonly known: KnownOutlets,
    private readonly mentions: Mentions,
    private readonly surnames: Surnames,
  ) {
    this.before = new CreditedBefore(surnames);
  }

  take(place: Place): void {
    if (place.found.frame === 'bracketed' && !this.sourcing.creditsInBrackets) return;
    const result = this.resolve(place);
    if (!result || (result.found.frame === 'headline' && this.isRepeatedHeadline(result))) return;
    this.before.take(result);
  }

  private resolve(place: Place): Resolved | null {
    const { found } = place;
    const { source, subjects } = found;
    if (found.frame === 'hearsay') return this.hearsay(place);
    if (!source) return record(place, 'statement', null);
    // "In an e-mail to staff, employees were told": what is credited is the paper.
    if (found.medium?.kind === 'document' && source.form === 'people') return this.statement(place, source);
    if (found.medium?.kind === 'social' && source.form === 'people' && this.before.isUnnamed(source))
      return this.poster(place, source, `unnamed ${singular(source.head)}`);
    switch (source.form) {
      case 'outlet':
      case 'media-noun':
      case 'crowd-media':
        return subjects.includes('o') || (subjects.includes('d') && isPaper(source))
          ? this.outlet(place, source)
          : null;
      case 'reports':
        return record(place, 'hearsay', 'unnamed media', { unknown: true });
      case 'people':
        return subjects.includes('p') && this.before.isUnnamed(source)
          ? this.people(place, source)
          : this.statement(place, source);
      case 'document':
        return subjects.includes('d') ? this.document(place, source) : this.statement(place, source);
      case 'post': {
        return this.poster(
          place,
          source,
          /^the\s/i.test(source.words)
            ? (this.before.latestPoster ?? posterName(source))
            : posterName(source),
        );
      }
      case 'pronoun':
        return this.pronoun(place, source);
      case 'named':
        return this.statement(place, source);
    }
  }

  private poster(place: Place, source: Source, name: string): Resolved {
    return record(place, 'social', name, { origin: { name, evidence: 'stated', quote: source.words } });
  }

  private outlet(place: Place, source: Source): Resolved | null {
    const { found } = place;
    const identity = this.identify(source, place);
    if (!identity) return this.statement(place, source);
    const { outlet, evidence } = identity;
    if (source.head === 'paper' && !source.name && this.isStudy(source, place))
      return this.document(place, source);
    // "The network announced" a series of its own.
    if (
      source.weak &&
      (this.cueOf(place) === 'announced' || !(outlet && this.before.wasJustCredited(outlet)))
    )
      return this.statement(place, source);
    const journalist = this.isTweeted(place) ? journalistIn(source.words) : undefined;
    if (journalist && journalist !== outlet?.name) return this.poster(place, source, journalist);
    if (outlet && sameOutlet(outlet, this.sourcing.publisher))
      return isWork(source) ? this.document(place, source) : this.ownReport(place, source);
    const crowd = source.form === 'crowd-media';
    const name =
      outlet?.name ??
      (crowd ? 'unnamed media' : source.indefinite ? `unnamed ${source.head}` : 'unknown outlet');
    const relays: Relay[] = [];
    if (!this.isInChain(outlet))
      relays.push({ outlet, name, evidence, quote: source.words, url: linkTo(outlet, place, this.sourcing) });
    let origin: Origin | null = null;
    for (const cited of found.cites) {
      const next = isOutletForm(cited) ? this.identify(cited, place) : null;
      if (next)
        relays.push({ ...next, name: next.outlet?.name ?? 'unnamed media', quote: cited.words, url: null });
      else origin ??= originOf(cited);
    }
    if (found.speaker && found.frame !== 'speech') origin ??= originOf(found.speaker);
    if (outlet) origin = this.rememberedOrigin(outlet, origin, source);
    return record(place, 'outlet', outlet?.name ?? (crowd ? 'unnamed media' : null), { relays, origin });
  }

  /** "The newspaper said": whom the newspaper had it from was said where it was named. */
  private rememberedOrigin(outlet: Identified, origin: Origin | null, source: Source): Origin | null {
    const key = keyOf(outlet);
    if (origin) this.origins.set(key, origin);
    else if (source.form === 'media-noun') {
      const earlier = this.origins.get(key);
      return earlier ? { ...earlier, evidence: 'inferred' } : null;
    }
    return origin;
  }

  /** An outlet that cites itself adds no step: what counts is who spoke to it. */
  private ownReport(place: Place, source: Source): Resolved | null {
    const { speaker, frame, cites } = place.found;
    if (frame === 'handed' && speaker) return this.document(place, speaker);
    const people = [speaker, cites[0]].find((candidate) => candidate?.form === 'people');
    return people ? this.people(place, people) : this.statement(place, speaker ?? source);
  }

  /** The outlet of a source, null for one that stays unknown; null altogether for an ordinary word. */
  private identify(source: Source, place: Place): { outlet: Identified | null; evidence: Evidence } | null {
    if (source.form === 'crowd-media') return { outlet: null, evidence: 'stated' };
    if (/^this\s/i.test(source.words) && !source.name)
      return { outlet: this.known.own(), evidence: 'stated' };
    if (source.name && source.form === 'media-noun') return this.placeOrName(source, place);
    if (source.name) {
      const credited = creditsOutlet(place.found, this.surnames);
      const outlet = this.known.identify(source.name, source.nameWords, credited);
      const word = source.name.aliases.length > 0 && source.name.aliases.every((alias) => alias.ambiguous);
      return outlet || credited || !word ? { outlet, evidence: 'stated' } : null;
    }
    const short = SHORT_NAME.exec(source.words)?.[1];
    if (short) return { outlet: this.known.endingWith(short), evidence: 'inferred' };
    const looksAhead = place.found.frame === 'headline' || place.passage.reading.headline;
    return {
      outlet: this.mentions.outlets.refer(source, inArticle(place, source.start), looksAhead),
      evidence: 'inferred',
    };
  }

  /** "the Boulder newspaper": the newspaper mentioned before, else one of that name. */
  private placeOrName(source: Source, place: Place): { outlet: Identified | null; evidence: Evidence } {
    const reference = this.mentions.outlets.refer(source, inArticle(place, source.start), false);
    if (reference || !source.name || DEMONYM.test(source.nameWords))
      return { outlet: reference, evidence: 'inferred' };
    return { outlet: this.known.identify(source.name, source.nameWords, true), evidence: 'stated' };
  }

  /** "the paper": the study that was mentioned last, unless a newspaper was mentioned after it. */
  private isStudy(source: Source, place: Place): boolean {
    const at = inArticle(place, source.start);
    const study = this.mentions.documents.latest('paper', at);
    return study !== null && study.at > this.mentions.outlets.latest(source, at);
  }

  private people(place: Place, source: Source): Resolved {
    const through =
      this.before.outletAround(place) ??
      this.ownerOf(source, place) ??
      this.toldJournalist(place) ??
      this.before.outletSpokenTo(source, place);
    const origin = originOf(source);
    if (through?.outlet) this.origins.set(keyOf(through.outlet), origin);
    return record(place, 'anonymous', null, { relays: through ? [through] : [], origin });
  }

  /** "two sources tell Marsh", who was said to write for an outlet. */
  private toldJournalist(place: Place): Relay | null {
    if (place.found.rule !== 'say' || !/tell|told/.test(this.cueOf(place))) return null;
    const end = inArticle(place, place.found.end);
    const told = CAPITAL_WORDS.exec(this.sourcing.text.slice(end, end + LONGEST_NAME))?.[1];
    const employer = told === undefined ? null : this.before.employerOf(told);
    return employer && { ...employer, evidence: 'inferred' };
  }

  /** The outlet whose source somebody is: "explains the magazine's source". */
  private ownerOf({ owner }: Source, place: Place): Relay | null {
    if (owner?.form === 'named') {
      const employer = this.before.employerOf(owner.words);
      return employer && { ...employer, evidence: 'inferred' };
    }
    const identity = owner && this.identify(owner, place);
    if (!identity) return null;
    const { outlet } = identity;
    if (owner.weak && !(outlet && this.before.wasJustCredited(outlet))) return null;
    if (this.isInChain(outlet)) return null;
    return { ...identity, name: outlet?.name ?? 'unknown outlet', quote: owner.words, url: null };
  }

  /** "Talks fail: report": the document that the article goes on to tell of, or the outlet that it credits; or nobody knows. */
  private headlineReport(place: Place, source: Source): Resolved {
    const told = this.mentions.documents.latest('report', this.sourcing.text.length);
    if (told && !told.by) {
      const name = documentName(told.words);
      return record(place, 'document', name, { origin: { name, evidence: 'inferred', quote: source.words } });
    }
    const outlet = this.mentions.outlets.refer(ANY, inArticle(place, source.start), true);
    if (!outlet) return record(place, 'hearsay', 'unnamed media', { unknown: true });
    return this.reportOf(place, outlet, outlet.name, source.words);
  }

  private document(place: Place, source: Source): Resolved {
    if (place.found.frame === 'headline' && /^reports?$/i.test(source.words))
      return this.headlineReport(place, source);
    const at = inArticle(place, source.start);
    const earlier = this.referredDocument(source.words, source.head, at);
    if (earlier === this.before.latestReport && this.before.latestReport) {
      const { upstream, relays, origin } = this.before.latestReport;
      const cited = place.found.cites[0];
      return record(place, 'outlet', upstream, { relays, origin: cited ? originOf(cited) : origin });
    }
    // "the reports", after several outlets': nobody says whose they are.
    if (source.head === 'reports' && !earlier && this.before.latestReport && REFERENCE.test(source.words))
      return record(place, 'hearsay', 'unnamed media', { unknown: true });
    // "Marsh's report", where she was said to write for an outlet.
    const owner = OWNER.exec(source.words)?.[1];
    const employer = owner === undefined ? null : this.before.employerOf(owner);
    if (employer)
      return record(place, 'outlet', employer.name, { relays: [{ ...employer, evidence: 'inferred' }] });
    // "in a Bloomberg report … The report says": the outlet speaks.
    if (earlier && 'by' in earlier && earlier.by) return this.reportBy(place, earlier.by);
    const words = earlier && 'words' in earlier ? earlier.words : source.words;
    this.mentions.documents.add({ words, head: source.head, at, by: null });
    const name = documentName(words);
    const through =
      this.before.outletAround(place) ??
      (REFERENCE.test(source.words) ? this.before.handed(source.head) : null);
    return record(place, 'document', name, {
      relays: through ? [through] : [],
      origin: { name, evidence: earlier ? 'inferred' : 'stated', quote: source.words },
    });
  }

  private reportBy(place: Place, by: Source): Resolved {
    const outlet = this.known.identify(by.name as OutletName, by.nameWords, true);
    return this.reportOf(place, outlet, outlet?.name ?? by.nameWords, by.words);
  }

  private reportOf(place: Place, outlet: Identified | null, name: string, quote: string): Resolved {
    const relay: Relay = { outlet, name, evidence: 'inferred', quote, url: null };
    return record(place, 'outlet', name, { relays: this.isInChain(outlet) ? [] : [relay] });
  }

  /** The publisher, and whose story the page reprints, are steps of every chain already. */
  private isInChain(outlet: Identified | null): boolean {
    const { publisher, republication } = this.sourcing;
    return (
      outlet !== null &&
      (sameOutlet(outlet, publisher) || (republication !== null && sameOutlet(outlet, republication)))
    );
  }

  /** For "the report", "the same study": the latest document of that kind, or an outlet's report when that came later. */
  private referredDocument(words: string, head: string, at: number): DocumentMention | Resolved | null {
    if (!REFERENCE.test(words)) return null;
    const document = this.mentions.documents.latest(head, at);
    const crowd = head === 'reports' && this.before.latestReport?.found.source?.form === 'crowd-media';
    const report = crowd || /^(?:report|article|story)$/.test(head) ? this.before.latestReport : null;
    // "As per a report in the Times of India … The report said": the document is the outlet's own.
    return report && report.end > (document?.at ?? -1) ? report : document;
  }

  private statement(place: Place, source: Source): Resolved | null {
    const { found } = place;
    if (found.rule === 'opinion') return null;
    const employer = found.rule === 'ask' ? null : this.before.employerOf(source.words);
    if (employer && !found.medium)
      return record(place, 'outlet', employer.name, { relays: [{ ...employer, evidence: 'inferred' }] });
    const speaker = stripArticle(
      source.form === 'pronoun' ? (this.before.speaker(source, place) ?? source.words) : source.words,
    );
    const { medium } = found;
    if (medium?.kind === 'social' || this.isTweeted(place) || this.isOfPost(place, source, speaker))
      return record(place, 'social', speaker, {
        origin: { name: speaker, evidence: 'stated', quote: medium?.words ?? speaker },
      });
    if (medium?.kind === 'document') {
      const earlier = this.referredDocument(
        medium.words,
        medium.words.split(' ').at(-1) ?? '',
        inArticle(place, found.start),
      );
      const name =
        earlier && 'words' in earlier ? documentName(earlier.words) : documentOf(speaker, medium.words);
      return record(place, 'document', name, {
        origin: { name, evidence: earlier ? 'inferred' : 'stated', quote: medium.words },
      });
    }
    return record(place, 'statement', speaker, {
      origin: { name: speaker, evidence: 'stated', quote: source.words },
    });
  }

  /** "… in a post on X. “Do not forward,” he wrote": the post goes on. */
  private isOfPost(place: Place, source: Source, speaker: string): boolean {
    const previous = this.before.previousSubject(place, AFTER_POST);
    return (
      source.form === 'pronoun' &&
      place.found.rule === 'write' &&
      previous?.kind === 'social' &&
      previous.upstream === speaker
    );
  }

  private isTweeted(place: Place): boolean {
    return place.found.rule === 'post' && /\b(?:re)?tweet(?:s|ed|ing)?$/.test(this.cueOf(place));
  }

  private cueOf(place: Place): string {
    const { cueStart, cueEnd } = place.found;
    return this.sourcing.text.slice(inArticle(place, cueStart), inArticle(place, cueEnd));
  }

  /** "it said" after an outlet or a document, "they said" after unnamed people: the subject of the sentence before. */
  private pronoun(place: Place, source: Source): Resolved | null {
    const { found } = place;
    const word = source.words.toLowerCase();
    const previous = this.before.previousSubject(place);
    if (previous && word === 'it') {
      const { kind, upstream, relays, origin } = previous;
      if (kind === 'outlet' && ITS_SPEECH.has(found.rule) && previous.found.source?.form !== 'crowd-media')
        return record(place, kind, upstream, {
          relays: relays.map((relay) => ({ ...relay, evidence: 'inferred', url: null })),
        });
      if (kind === 'document' && found.subjects.includes('d') && found.rule !== 'report')
        return record(place, kind, upstream, { origin });
    }
    if (word === 'they' && found.subjects.includes('p')) {
      if (previous?.kind === 'anonymous')
        return record(place, 'anonymous', null, { relays: previous.relays, origin: previous.origin });
      const people = peopleBefore(place);
      if (people)
        return record(place, 'anonymous', null, {
          origin: { name: `unnamed ${people}`, evidence: 'inferred', quote: source.words },
        });
    }
    return this.statement(place, source);
  }

  private hearsay(place: Place): Resolved {
    const link = linkedOutlet(place, this.sourcing);
    if (link) {
      const relay: Relay = {
        outlet: link.outlet,
        name: link.outlet.name,
        evidence: 'linked',
        quote: link.href,
        url: link.href,
      };
      return record(place, 'hearsay', link.outlet.name, { relays: [relay] });
    }
    return record(place, 'hearsay', place.found.rule === 'unnamed-reports' ? 'unnamed media' : null, {
      unknown: true,
    });
  }

  /** A headline that stands on the page twice is marked once. */
  private isRepeatedHeadline({ start, end }: Resolved): boolean {
    const tail = this.sourcing.text.slice(Math.max(0, start - 30), end);
    if (this.headlineTails.has(tail)) return true;
    this.headlineTails.add(tail);
    return false;
  }
}

/** "media reports show", "a Bloomberg review shows" */
const isPaper = (source: Source) => source.head === 'reports' || isWork(source);

/** Any outlet that is named later. */
const ANY = { standsFor: null, country: null, indefinite: true };

/** Sentences between a post and what is said to be written in it. */
const AFTER_POST = 2;

/** What "it" does when it is the outlet of the sentence before; a company of that sentence denies and announces. */
const ITS_SPEECH = new Set(['say', 'report', 'write', 'claim', 'note', 'describe', 'estimate', 'find']);

/** Endings of words for peoples and languages. */
const DEMONYM = /(?:ish|ese|ian|ean|ch|i)$/;

const keyOf = ({ id, name }: Identified) => id ?? name;

const isOutletForm = ({ form }: Source) =>
  form === 'outlet' || form === 'media-noun' || form === 'crowd-media';
