// Attributions to people who are not named, and by way of which outlet they speak.
import type { NameMention } from '../attribution/read-block.ts';
import type { Source } from '../attribution/source.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { type Context, cueOf, keyOf } from './context.ts';
import { originOf } from './display-names.ts';
import { identifySource, isInChain, outletBehind } from './named-source.ts';
import { firstIndex, inArticle, type Place } from './passages.ts';
import { type Relay, type Resolved, record } from './resolved.ts';

/** Behind "tell": whom. */
const CAPITAL_WORDS = letterPattern(String.raw`^\s((?:[\p{Lu}][\p{L}'’-]+\s?){1,3})`);
/** Characters. */
const LONGEST_NAME = 60;

export function creditPeople(context: Context, place: Place, source: Source): Resolved {
  const { before } = context;
  const relays =
    before.outletAround(place) ??
    before.quoting(source) ??
    only(
      outletBehind(context, place) ??
        ownerOf(context, source, place) ??
        toldJournalist(context, place) ??
        citingOutlet(context, place),
    ) ??
    before.outletSpokenTo(source, place) ??
    [];
  const origin = originOf(source);
  const outlet = relays.at(-1)?.outlet;
  if (outlet) context.origins.set(keyOf(outlet), origin);
  return record(place, 'anonymous', null, { relays, origin });
}

const only = (relay: Relay | null) => relay && [relay];

/** "Reuters, citing two sources, broke the news": the outlet in front of the comma. */
function citingOutlet(context: Context, { found, passage }: Place): Relay | null {
  if (found.frame !== 'cited') return null;
  const { names, text } = passage.reading;
  const at = firstIndex(names.length, (i) => (names[i] as NameMention).start >= found.start);
  const mention = names[at - 1];
  if (!mention || text.slice(mention.end, found.start) !== ', ') return null;
  const quote = text.slice(mention.start, mention.end);
  const outlet = context.known.identify(mention.name, quote, true);
  return outlet && !isInChain(context, outlet)
    ? { outlet, name: outlet.name, evidence: 'stated', quote, url: null }
    : null;
}

/** "two sources tell Marsh", who was said to write for an outlet. */
function toldJournalist(context: Context, place: Place): Relay | null {
  if (place.found.rule !== 'say' || !/tell|told/.test(cueOf(context, place))) return null;
  const end = inArticle(place, place.found.end);
  const told = CAPITAL_WORDS.exec(context.sourcing.text.slice(end, end + LONGEST_NAME))?.[1];
  const employer = told === undefined ? null : context.before.employerOf(told);
  return employer && { ...employer, evidence: 'inferred' };
}

/** The outlet whose source somebody is: "explains the magazine's source". */
function ownerOf(context: Context, { owner }: Source, place: Place): Relay | null {
  if (owner?.form === 'named') {
    const employer = context.before.employerOf(owner.words);
    return employer && { ...employer, evidence: 'inferred' };
  }
  const identity = owner && identifySource(context, owner, place);
  if (!identity) return null;
  const { outlet } = identity;
  if (owner.weak && !(outlet && context.before.wasJustCredited(outlet))) return null;
  if (isInChain(context, outlet)) return null;
  return { ...identity, name: outlet?.name ?? 'unknown outlet', quote: owner.words, url: null };
}
