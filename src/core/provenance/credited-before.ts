// What the article has credited up to here, for what refers back to it: "the agency", "the source", "she", "they".
import { Is } from '../attribution/is.ts';
import { JOURNALISTS } from '../attribution/rules/source-words.ts';
import { isMedia, type Source } from '../attribution/source.ts';
import { wordIs } from '../attribution/word-classes.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { PRONOUN, singular } from './display-names.ts';
import type { Identified } from './identify-outlet.ts';
import { inArticle, type Place, sentenceSpan } from './passages.ts';
import { personBefore } from './persons.ts';
import type { Relay, Resolved } from './resolved.ts';
import type { Surnames } from './surnames.ts';

export class CreditedBefore {
  /** In reading order. */
  readonly resolved: Resolved[] = [];
  /** The latest attribution to an outlet that has a name. */
  latestReport: Resolved | null = null;
  latestPoster: string | null = null;
  /** "a report", of which nobody said whose it is. */
  unsaidReport = false;
  private readonly anonymousHeads = new Set<string>();
  /** Last name -> the outlet that somebody was said to write for: "ESPN's Ada Marsh", then "Marsh reports". */
  private readonly journalists = new Map<string, Relay>();

  constructor(private readonly surnames: Surnames) {}

  take(result: Resolved): void {
    const { kind, upstream, relays, found } = result;
    this.resolved.push(result);
    this.unsaidReport ||= found.source?.form === 'reports' || found.rule === 'unnamed-reports';
    if (kind === 'outlet') {
      if (upstream) this.latestReport = result;
      const journalist = JOURNALIST.exec(found.source?.words ?? '');
      if (journalist && relays[0])
        this.journalists.set(lastWord(journalist[1] ?? journalist[2] ?? ''), relays[0]);
    }
    if (kind === 'social') this.latestPoster = upstream;
    if (kind === 'statement') return;
    for (const source of [found.source, found.speaker, ...found.cites]) {
      if (source?.form === 'people') this.anonymousHeads.add(singular(source.head));
    }
  }

  /** The outlet that somebody was said to write for, by the last name; or null. */
  employerOf(words: string): Relay | null {
    return this.journalists.get(lastWord(words)) ?? null;
  }

  /** "the agency", "the site" mean the outlet only where it was the last to be credited, a few sentences back. */
  wasJustCredited(outlet: Identified): boolean {
    return this.resolved
      .slice(-RECENT)
      .some(({ relays }) => relays.some((relay) => relay.outlet?.name === outlet.name));
  }

  /** "the people said" only after people who were not named; "the sources" never are. */
  isUnnamed({ words, head, indefinite }: Source): boolean {
    if (
      indefinite ||
      !/^the\s/i.test(words) ||
      words.split(' ').length > 3 ||
      /^(?:sources?|insiders?|tipsters?)$/.test(head)
    )
      return true;
    if (/^(?:analyst|expert|critic|observer|economist|witnesse|commentator|opponent|supporter)s$/.test(head))
      return true;
    return [...this.anonymousHeads].some((earlier) => alike(earlier, head));
  }

  /** "Reuters reported …, citing three sources", "According to Reuters, officials said": whose they are. Only within one sentence. */
  outletAround(place: Place): Relays {
    const { frame, rule, source } = place.found;
    if (frame !== 'cited' && rule !== 'based-on' && !(rule === 'according-to' && source?.form === 'people'))
      return this.outletInFront(place);
    const { start } = sentenceSpan(place);
    for (let i = this.resolved.length - 1; i >= 0; i--) {
      const earlier = this.resolved[i] as Resolved;
      if (earlier.start < start) return null;
      if (earlier.kind === 'outlet') return relaysTo(earlier);
    }
    return null;
  }

  /** "According to People, a source said", "In a statement to CNN, an official said", "Bild wrote that, according to a report": right behind
   * the outlet that has it from them. */
  private outletInFront(place: Place): Relays {
    const front = this.inFront(place);
    if (!front || front.outlet.origin) return null;
    const { rule, frame } = front.outlet.found;
    const { found } = place;
    const people = found.source?.form === 'people' && (rule === 'according-to' || frame === 'relay');
    const close = people ? COMMA_OR_MANNER : found.rule === 'according-to' ? THAT : null;
    return close?.test(front.between) ? relaysTo(front.outlet) : null;
  }

  /** "CNN has obtained | the study, which warns": right behind the outlet that got it. */
  obtainedInFront(place: Place): Relays {
    const front = this.inFront(place);
    return front?.between === ' ' && OBTAINED.test(front.phrase) ? relaysTo(front.outlet) : null;
  }

  /** "As relayed by Reuters, | Bild said": the outlet that handed it on. */
  relayedInFront(place: Place): Relays {
    const front = this.inFront(place);
    return front?.between === ', ' && AS_RELAYED.test(front.phrase) ? relaysTo(front.outlet) : null;
  }

  /** "In a statement to CNN, | the network said": who speaks to an outlet is another. */
  isSpokenTo(place: Place): boolean {
    const front = this.inFront(place);
    const frame = front?.outlet.found.frame;
    return (frame === 'relay' || frame === 'handed') && front?.between === ', ';
  }

  /** The attribution before this one, where it is an outlet's and in the same block: its phrase, and the text between them. */
  private inFront({ found, passage }: Place) {
    const outlet = this.resolved.at(-1);
    if (outlet?.kind !== 'outlet' || outlet.start < passage.base) return null;
    const { text } = passage.reading;
    return {
      outlet,
      phrase: text.slice(outlet.found.start, outlet.found.end),
      between: text.slice(outlet.found.end, Math.min(found.start, outlet.found.end + FARTHEST)),
    };
  }

  /** "officials quoted in the report": the outlet whose report that is. */
  quoting({ words }: Source): Relays {
    return this.latestReport && QUOTED_IN.test(words) ? relaysTo(this.latestReport) : null;
  }

  /** "A BBC investigation found … the investigation revealed": the latest report of an outlet that was called so. */
  workCalled(head: string): Resolved | null {
    const called = ({ kind, found }: Resolved) => kind === 'outlet' && found.source?.head === head;
    return this.resolved.slice(-RECENT_PAPERS).findLast(called) ?? null;
  }

  /** "According to a report by Bild …, he said, speaking to CNN. … the report says": what was called so, where the latest outlet only heard somebody. */
  latestReportCalled(head: string): Resolved | null {
    const latest = this.latestReport;
    return (latest?.found.frame === 'relay' && this.workCalled(head)) || latest;
  }

  /** "A note obtained by the Times …", "Citing a note, the Times said …", "the note said": the outlet by way of which the latest document with this noun came.
   * `text`: the article's. */
  handed(head: string, text: string): Relays {
    for (const earlier of this.resolved.slice(-RECENT_PAPERS).reverse()) {
      if (earlier.kind === 'outlet' && hasObtained(earlier, head, text)) return relaysTo(earlier);
      const { source, speaker, frame, cites } = earlier.found;
      const document =
        frame === 'handed' ? speaker : (cites.find(({ form }) => form === 'document') ?? source);
      if (document?.form === 'document' && singular(document.head) === singular(head))
        return relaysTo(earlier);
    }
    return null;
  }

  /** "an insider told People. … the source added": the same source, so through the same outlet. */
  outletSpokenTo({ words, head, start }: Source, { passage }: Place): Relays {
    const previous = this.resolved.at(-1);
    if (!previous) return null;
    // "Officials told Reuters that … and said"
    const { speaker: told } = previous.found;
    if (told && told.start === start && previous.start === passage.base + start) return relaysTo(previous);
    // "a second source added": to the same outlet, if it was one of that outlet's that spoke last.
    const goesOn = A_FURTHER.test(words);
    if (!goesOn && !REFERS_BACK.test(words)) return null;
    // "their source", behind what an outlet says
    if (previous.kind === 'outlet' && /^(?:their|its)\s/i.test(words)) return relaysTo(previous);
    for (const earlier of this.resolved.slice(goesOn ? -1 : -RECENT).reverse()) {
      const { source, speaker, cites } = earlier.found;
      const spoke = (earlier.kind === 'outlet' ? [speaker, ...cites] : [source]).some(
        // "an official told People. … the source added"
        (candidate) => candidate?.form === 'people' && (head === 'source' || alike(candidate.head, head)),
      );
      if (spoke) return relaysTo(earlier);
    }
    return null;
  }

  /** Who "she" is: the person who spoke last, a few attributions back at most, or of whom the sentences before tell. */
  speaker({ words }: Source, place: Place): string | null {
    if (!/^(?:he|she)$/i.test(words)) return null;
    for (const { kind, upstream, start, found } of this.resolved.slice(-4).reverse()) {
      if (kind === 'anonymous') return null;
      if (isMany(found.source)) continue;
      // Whom this paragraph is about comes before who spoke in another.
      const person = start < place.passage.base ? personBefore(place, this.surnames) : null;
      if (person) return person;
      if ((kind === 'statement' || kind === 'social') && !PRONOUN.test(upstream ?? '')) return upstream;
    }
    return personBefore(place, this.surnames);
  }

  /** The latest attribution, if it is so many sentences back at most, in the same block; for "they also said" wherever it was. */
  previousSubject(place: Place, sentences = 1): Resolved | null {
    const previous = this.resolved.at(-1);
    if (!previous) return null;
    const { found, passage } = place;
    const goesOn = found.sentence === 0 && GOES_ON.test(passage.reading.text.slice(found.start, found.end));
    const from = passage.reading.sentenceStarts[Math.max(0, found.sentence - sentences)] ?? 0;
    return (goesOn || previous.start >= inArticle(place, from)) &&
      previous.end <= inArticle(place, found.start)
      ? previous
      : null;
  }
}

/** The publications that an attribution goes through as far as its outlet, without those that the outlet cites; null for none. */
type Relays = readonly Relay[] | null;

function relaysTo({ relays, found }: Resolved): Relays {
  const own = relays.slice(0, relays.length - found.cites.filter(isMedia).length);
  return own.length > 0 ? own : null;
}

/** "… left the experts bewildered. They said": the unnamed people of the sentence before. */
export function peopleBefore({ found, passage }: Place): string | null {
  const people = passage.reading.people.filter((mention) => mention.sentence === found.sentence - 1);
  return people.at(-1)?.head ?? null;
}

/** "ESPN's Ada Marsh", "CNN correspondent Ana Bell", "Ada Marsh of ESPN" */
const JOURNALIST = letterPattern(
  String.raw`(?:['’]s?|\b(?:${JOURNALISTS.replaceAll(' ', '|')}))\s+((?:[\p{Lu}][\p{L}.'’-]*\s+){1,3}[\p{Lu}][\p{L}'’-]+)$|^((?:[\p{Lu}][\p{L}.'’-]*\s+){2,3})(?:of|from|for|in|at)\s`,
);

const lastWord = (words: string) => words.trim().split(/\s+/).at(-1) ?? '';

/** The journalist that an outlet's phrase names, or undefined. */
export const journalistIn = (words: string) => JOURNALIST.exec(words)?.[1];

/** Attributions after which "the note" may be another one. */
const RECENT_PAPERS = 12;

/** Attributions after which "the agency" may be another one. */
const RECENT = 4;

/** An office, or several people: not whom "he" means. */
const isMany = (source: Source | null) =>
  source?.form === 'named' &&
  (wordIs(source.head, Is.institution) || (/[^s]s$/.test(source.head) && source.words.endsWith(source.head)));

/** "The Guardian said it had obtained | a dossier", "Reuters has obtained | a copy of the letter" */
function hasObtained({ start, end }: Resolved, head: string, text: string): boolean {
  const behind = text.slice(end, end + FARTHEST + FARTHEST);
  const got = OBTAINED.test(text.slice(start, end)) ? behind : IT_HAS_OBTAINED.exec(behind)?.[1];
  return got !== undefined && SAME_CLAUSE.exec(got)?.[0].split(' ').includes(head) === true;
}
const IT_HAS_OBTAINED =
  /^,? (?:that )?(?:it|they) ha(?:d|s|ve) (?:also )?(?:obtained|seen|reviewed|viewed|acquired|received)\b(.*)/;
const SAME_CLAUSE = /^[\w ’'-]*/;

const AS_RELAYED = /^as (?:relayed|quoted|cited|carried) by\b/i;
const OBTAINED = /\b(?:obtained|seen|reviewed)$/;
/** Between an outlet and who spoke to it: a comma and a space, or "Speaking to CNN | on condition of anonymity, |". */
const COMMA_OR_MANNER = /^(?:[^.?!]{1,3}| (?:on (?:the )?condition of anonymity|anonymously), )$/;
/** Between an outlet and what it has something from: " that, ". */
const THAT = /^[^.?!]{1,7}$/;
/** Characters between two phrases, beyond which they are not near. */
const FARTHEST = 40;

/** "they also said", "it added" */
const GOES_ON = /\b(?:also|further|adds|added)\b/;

/** "a second source" */
const A_FURTHER = /^(?:(?:an?|the) )?(?:another|second|third|fourth|additional|different|separate)\s/i;
/** "officials quoted in the report" */
const QUOTED_IN =
  /\b(?:quoted|cited|interviewed)\s(?:in|by|for)\s(?:the|that|its)\s(?:report|article|story)$/;
/** "the source", "one of the people" */
const REFERS_BACK = /^(?:(?:one|two|some|another) of )?(?:the|that|this|these|those|their|its)\s/i;

/** "an insider" … "the source" */
const alike = (a: string, b: string) =>
  singular(a) === singular(b) || (SOURCE_WORDS.test(a) && SOURCE_WORDS.test(b));
const SOURCE_WORDS = /^(?:sources?|insiders?|tipsters?|pals?|friends?)$/;
