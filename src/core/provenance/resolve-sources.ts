// Found attributions -> who each one credits. Goes through the article once, in order, and remembers what it has resolved. One
// candidate or "unknown", never a guess. Linear: every look back is bounded.
import { isWork, type Source } from '../attribution/source.ts';
import { collectMentions } from './collect-mentions.ts';
import type { Context } from './context.ts';
import { CreditedBefore } from './credited-before.ts';
import { posterName, singular } from './display-names.ts';
import { creditDocument } from './document-credits.ts';
import { type Identified, KnownOutlets, sameOutlet } from './identify-outlet.ts';
import { UNNAMED_MEDIA } from './named-source.ts';
import { creditOutlet } from './outlet-credits.ts';
import type { Place } from './passages.ts';
import { creditPeople } from './people-credits.ts';
import { type Relay, type Resolved, record, type Sourcing } from './resolved.ts';
import { linkedOutlet } from './source-links.ts';
import { creditPoster, creditPronoun, creditStatement } from './statement-credits.ts';
import { Surnames } from './surnames.ts';

/** Attributions between two yields. */
const ATTRIBUTIONS_A_STEP = 100;

/** Resolves every attribution of the passages, in reading order, in steps of a few milliseconds. */
export function* resolveSources(sourcing: Sourcing): Generator<void, Resolved[]> {
  const known = new KnownOutlets(sourcing.publisher);
  const surnames = new Surnames(sourcing.text);
  const isOwn = (outlet: Identified) => sameOutlet(outlet, sourcing.publisher);
  const mentions = yield* collectMentions(sourcing.passages, known, isOwn, surnames);
  yield;
  const before = new CreditedBefore(surnames);
  const context: Context = { sourcing, known, mentions, surnames, before, origins: new Map() };
  const headlineTails = new Set<string>();
  let count = 0;
  for (const passage of sourcing.passages) {
    for (const found of passage.reading.found) {
      if (found.frame === 'bracketed' && !sourcing.creditsInBrackets) continue;
      const result = resolve(context, { found, passage });
      if (result && !(found.frame === 'headline' && isRepeated(result, sourcing.text, headlineTails)))
        before.take(result);
      if (++count % ATTRIBUTIONS_A_STEP === 0) yield;
    }
  }
  return before.resolved;
}

/** A headline that stands on the page twice is marked once. */
function isRepeated({ start, end }: Resolved, text: string, tails: Set<string>): boolean {
  const tail = text.slice(Math.max(0, start - 30), end);
  if (tails.has(tail)) return true;
  tails.add(tail);
  return false;
}

function resolve(context: Context, place: Place): Resolved | null {
  const { found } = place;
  const { source, subjects } = found;
  if (found.frame === 'hearsay') return creditHearsay(context, place);
  if (!source) return record(place, 'statement', null);
  // "In an e-mail to staff, employees were told": what is credited is the paper.
  if (found.medium?.kind === 'document' && source.form === 'people')
    return creditStatement(context, place, source);
  if (found.medium?.kind === 'social' && source.form === 'people' && context.before.isUnnamed(source))
    return creditPoster(place, source, `unnamed ${singular(source.head)}`);
  switch (source.form) {
    case 'outlet':
    case 'media-noun':
    case 'crowd-media':
      return subjects.includes('o') || (subjects.includes('d') && isPaper(source))
        ? creditOutlet(context, place, source)
        : null;
    case 'reports':
      return record(place, 'hearsay', UNNAMED_MEDIA, { unknown: true });
    case 'people':
      return subjects.includes('p') && context.before.isUnnamed(source)
        ? creditPeople(context, place, source)
        : creditStatement(context, place, source);
    case 'document':
      return subjects.includes('d')
        ? creditDocument(context, place, source)
        : creditStatement(context, place, source);
    case 'post': {
      return creditPoster(
        place,
        source,
        /^the\s/i.test(source.words)
          ? (context.before.latestPoster ?? posterName(source))
          : posterName(source),
      );
    }
    case 'pronoun':
      return creditPronoun(context, place, source);
    case 'named':
      return creditStatement(context, place, source);
  }
}

/** "media reports show", "a Bloomberg review shows", "a BBC documentary shows" */
const isPaper = (source: Source) =>
  /^(?:reports?|investigation|documentary|article|story)$/.test(source.head) || isWork(source);

function creditHearsay(context: Context, place: Place): Resolved {
  const link = linkedOutlet(place, context.sourcing);
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
  return record(place, 'hearsay', place.found.rule === 'unnamed-reports' ? UNNAMED_MEDIA : null, {
    unknown: true,
  });
}
