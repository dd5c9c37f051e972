// Which outlet a source is: by name, by description, or by what was mentioned before.
import type { Evidence } from '../analysis.ts';
import type { Found } from '../attribution/found.ts';
import { isOrdinaryWord } from '../attribution/scan.ts';
import { isMedia, type Source } from '../attribution/source.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { creditsOutlet } from './collect-mentions.ts';
import type { Context } from './context.ts';
import { type Identified, sameOutlet } from './identify-outlet.ts';
import { firstIndex, inArticle, type Place } from './passages.ts';
import { type Relay, type Resolved, record } from './resolved.ts';

/** What a crowd of outlets is called on a card. */
export const UNNAMED_MEDIA = 'unnamed media';

/** "the Post" */
const SHORT_NAME = letterPattern(String.raw`^[Tt]he\s+([\p{Lu}][\p{L}]+)$`);

/** Endings of words for peoples and languages. */
const DEMONYM = /(?:ish|ese|ian|ean|aans|ch|i)$/;

/** The outlet of a source, null for one that stays unknown; null altogether for an ordinary word. */
export function identifySource(
  context: Context,
  source: Source,
  place: Place,
): { outlet: Identified | null; evidence: Evidence } | null {
  if (source.form === 'crowd-media' || (!source.name && /^another\s/i.test(source.words)))
    return { outlet: null, evidence: 'stated' };
  if (/^this\s/i.test(source.words) && !source.name)
    return { outlet: context.known.own(), evidence: 'stated' };
  if (source.name && source.form === 'media-noun') return placeOrName(context, source, place);
  if (source.name) {
    // "APS, the Senegalese agency": not the Algerian one that has the initials.
    if (isAbroad(source))
      return { outlet: { name: source.nameWords, id: null, outlet: null }, evidence: 'stated' };
    const credited = creditsOutlet(place.found, context.surnames);
    const outlet = context.known.identify(source.name, source.nameWords, credited);
    return outlet || credited || !isOrdinaryWord(source.name) ? { outlet, evidence: 'stated' } : null;
  }
  const short = SHORT_NAME.exec(source.words)?.[1];
  if (short) return { outlet: context.known.endingWith(short), evidence: 'inferred' };
  const looksAhead = place.found.frame === 'headline' || place.passage.reading.headline;
  return {
    outlet: context.mentions.outlets.refer(source, inArticle(place, source.start), looksAhead),
    evidence: 'inferred',
  };
}

/** Is every outlet that the name can stand for from another country than the text says? Only of names that are ordinary words as well. */
const isAbroad = ({ name, country, head }: Source) =>
  head !== 'edition' &&
  country !== null &&
  name !== null &&
  name.aliases.length > 0 &&
  name.aliases.every(({ ambiguous, outlet }) => ambiguous && outlet.country !== country);

/** Are seldom called by their place. */
const ONLINE = /^(?:blog|portal|podcast|newsletter)$/;

/** "the Boulder newspaper": the newspaper mentioned before, else one of that name; "the Volna blog" is one of that name. */
function placeOrName(
  context: Context,
  source: Source,
  place: Place,
): { outlet: Identified | null; evidence: Evidence } {
  const { name, nameWords } = source;
  const reference = ONLINE.test(source.head)
    ? null
    : context.mentions.outlets.refer(source, inArticle(place, source.start), false);
  if (reference || !name || DEMONYM.test(nameWords)) return { outlet: reference, evidence: 'inferred' };
  return { outlet: context.known.identify(name, nameWords, true), evidence: 'stated' };
}

/** The publisher, and whose story the page reprints, are steps of every chain already. */
export function isInChain(context: Context, outlet: Identified | null): boolean {
  const { publisher, republication } = context.sourcing;
  return (
    outlet !== null &&
    (sameOutlet(outlet, publisher) || (republication !== null && sameOutlet(outlet, republication)))
  );
}

/** Behind the outlet's report, to the end of its sentence: a day. Characters. */
const LONGEST_DAY = 25;

/** "Three officials said it was over, the Guardian reported on Monday": the sentence is the outlet's, and so are the officials. */
export function outletBehind(context: Context, { found, passage }: Place): Relay | null {
  // "As relayed by Reuters, Bild said"
  if (found.rule === 'reported-by') return null;
  const { found: all, text, sentenceStarts } = passage.reading;
  let at = firstIndex(all.length, (i) => (all[i] as Found).start > found.start);
  while (/^(?:cited|hearsay)$/.test(all[at]?.frame ?? '')) at++;
  const next = all[at];
  if (!next || next.sentence !== found.sentence || next.frame !== 'speech' || next.speaker) return null;
  const { source, start, end } = next;
  if (!source || !isMedia(source)) return null;
  const sentenceEnd = sentenceStarts[found.sentence + 1] ?? text.length;
  if (
    sentenceEnd - end > LONGEST_DAY ||
    !ENDS_CONTENT.test(text.slice(Math.max(found.end, start - 3), start))
  )
    return null;
  const identity = identifySource(context, source, { found: next, passage });
  if (!identity || isInChain(context, identity.outlet)) return null;
  if (!identity.outlet && source.form !== 'crowd-media') return null;
  return { ...identity, name: identity.outlet?.name ?? UNNAMED_MEDIA, quote: source.words, url: null };
}

const ENDS_CONTENT = /,[”"’']?\s*$/;

/** The record of an outlet's report that is called by something else: "the report", a headline's ": report". */
export function reportOf(
  context: Context,
  place: Place,
  outlet: Identified | null,
  name: string,
  quote: string,
): Resolved {
  const relay: Relay = { outlet, name, evidence: 'inferred', quote, url: null };
  return record(place, 'outlet', name, { relays: isInChain(context, outlet) ? [] : [relay] });
}
