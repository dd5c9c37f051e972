// Attributions to outlets: whom they have it from, and what the page's own publisher has.
import { isMedia, isWork, type Source } from '../attribution/source.ts';
import { type Context, cueOf, keyOf } from './context.ts';
import { journalistIn } from './credited-before.ts';
import { originOf, stripArticle } from './display-names.ts';
import { creditDocument } from './document-credits.ts';
import { type Identified, sameOutlet } from './identify-outlet.ts';
import { identifySource, isInChain, outletBehind, UNNAMED_MEDIA } from './named-source.ts';
import { inArticle, type Place } from './passages.ts';
import { creditPeople } from './people-credits.ts';
import { type Origin, type Relay, type Resolved, record } from './resolved.ts';
import { linkTo } from './source-links.ts';
import { creditPoster, creditStatement, isTweeted } from './statement-credits.ts';

export function creditOutlet(context: Context, place: Place, source: Source): Resolved | null {
  const { found } = place;
  const identity = identifySource(context, source, place);
  if (!identity) return creditStatement(context, place, source);
  const { outlet, evidence } = identity;
  if (source.head === 'paper' && !source.name && isStudy(context, source, place))
    return creditDocument(context, place, source);
  // "The network announced" a series of its own.
  if (
    source.weak &&
    (cueOf(context, place) === 'announced' ||
      context.before.isSpokenTo(place) ||
      !(outlet && (context.before.wasJustCredited(outlet) || isTold(context, place, source))))
  )
    return creditStatement(context, place, source);
  const journalist = isTweeted(context, place) ? journalistIn(source.words) : undefined;
  if (journalist && journalist !== outlet?.name) return creditPoster(place, source, journalist);
  if (outlet && sameOutlet(outlet, context.sourcing.publisher))
    return isWork(source) ? creditDocument(context, place, source) : ownReport(context, place, source);
  const crowd = source.form === 'crowd-media';
  const name =
    outlet?.name ?? (crowd ? UNNAMED_MEDIA : source.indefinite ? `unnamed ${source.head}` : 'unknown outlet');
  const relays: Relay[] = [];
  if (!isInChain(context, outlet))
    relays.push({
      outlet,
      name,
      evidence,
      quote: source.words,
      url: linkTo(outlet, place, context.sourcing),
    });
  // "Talks failed, Kyodo reported, according to Reuters": Reuters has it from Kyodo.
  const behind = outletBehind(context, place);
  if (behind && outlet && !(behind.outlet && sameOutlet(behind.outlet, outlet))) relays.unshift(behind);
  else relays.unshift(...(context.before.relayedInFront(place) ?? []));
  let origin: Origin | null = null;
  for (const cited of found.cites) {
    const next = isMedia(cited) ? identifySource(context, cited, place) : null;
    // "AFP reported, citing the blog": which is not AFP.
    if (next && !(next.outlet && outlet && sameOutlet(next.outlet, outlet)))
      relays.push({ ...next, name: next.outlet?.name ?? UNNAMED_MEDIA, quote: cited.words, url: null });
    else origin ??= speakerOf(context, cited);
  }
  if (found.speaker && found.frame !== 'speech') origin ??= speakerOf(context, found.speaker);
  if (outlet) origin = rememberedOrigin(context, outlet, origin, place, source);
  return record(place, 'outlet', outlet?.name ?? (crowd ? UNNAMED_MEDIA : null), { relays, origin });
}

/** "The minister told Reuters" is one that was named, "an official" is not. */
function speakerOf({ before }: Context, source: Source): Origin {
  return source.form !== 'people' || before.isUnnamed(source)
    ? originOf(source)
    : { name: stripArticle(source.words), evidence: 'stated', quote: source.words };
}

/** "told the network", right behind a mention of it; an agency may be one of the government. */
const isTold = ({ mentions }: Context, place: Place, source: Source) => {
  const at = inArticle(place, source.start);
  return (
    place.found.frame === 'relay' &&
    source.head !== 'agency' &&
    at - mentions.outlets.latest(source, at) < NEAR_MENTION
  );
};

/** Characters. */
const NEAR_MENTION = 400;

/** "The newspaper said": whom the newspaper cited where it was named. Who told it one thing has not told it the next. */
function rememberedOrigin(
  context: Context,
  outlet: Identified,
  origin: Origin | null,
  { found }: Place,
  source: Source,
): Origin | null {
  const key = keyOf(outlet);
  if (origin) {
    if (found.cites.length > 0) context.origins.set(key, origin);
    return origin;
  }
  const earlier = source.form === 'media-noun' ? context.origins.get(key) : undefined;
  return earlier ? { ...earlier, evidence: 'inferred' } : null;
}

/** An outlet that cites itself adds no step: what counts is who spoke to it. */
function ownReport(context: Context, place: Place, source: Source): Resolved | null {
  const { speaker, frame, cites } = place.found;
  if (frame === 'handed' && speaker) return creditDocument(context, place, speaker);
  const people = [speaker, cites[0]].find((candidate) => candidate?.form === 'people');
  return people ? creditPeople(context, place, people) : creditStatement(context, place, speaker ?? source);
}

/** "the paper": the study that was mentioned last, unless a newspaper was mentioned after it. */
function isStudy(context: Context, source: Source, place: Place): boolean {
  const at = inArticle(place, source.start);
  const study = context.mentions.documents.latest('paper', at);
  const last = context.before.resolved.at(-1);
  // "The newspaper said …. The paper added"
  const goesOn = last?.kind === 'outlet' && last.found.source?.form === 'media-noun' ? last.start : -1;
  return study !== null && study.at > Math.max(goesOn, context.mentions.outlets.latest(source, at));
}
