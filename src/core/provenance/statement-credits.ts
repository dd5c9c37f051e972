// Attributions to somebody who is named, or was before: what they said, what they posted, what they wrote.
import type { Source } from '../attribution/source.ts';
import { type Context, cueOf } from './context.ts';
import { peopleBefore } from './credited-before.ts';
import { documentName, documentOf, stripArticle } from './display-names.ts';
import { referredDocument } from './document-credits.ts';
import { inArticle, type Place } from './passages.ts';
import { type Resolved, record } from './resolved.ts';

/** Sentences between a post and what is said to be written in it. */
const AFTER_POST = 2;

/** What "it" does when it is the outlet of the sentence before; a company of that sentence denies and announces. */
const ITS_SPEECH = new Set(['say', 'report', 'write', 'claim', 'note', 'describe', 'estimate', 'find']);

export function creditStatement(context: Context, place: Place, source: Source): Resolved | null {
  const { found } = place;
  if (found.rule === 'opinion') return null;
  const employer = found.rule === 'ask' ? null : context.before.employerOf(source.words);
  if (employer && !found.medium)
    return record(place, 'outlet', employer.name, { relays: [{ ...employer, evidence: 'inferred' }] });
  const speaker = stripArticle(
    source.form === 'pronoun' ? (context.before.speaker(source, place) ?? source.words) : source.words,
  );
  const { medium } = found;
  if (medium?.kind === 'social' || isTweeted(context, place) || isOfPost(context, place, source, speaker))
    return record(place, 'social', speaker, {
      origin: { name: speaker, evidence: 'stated', quote: medium?.words ?? speaker },
    });
  if (medium?.kind === 'document') {
    const { head } = medium;
    const at = inArticle(place, found.start);
    const earlier = referredDocument(context, medium.words, head, at);
    const name =
      earlier && 'words' in earlier ? documentName(earlier.words) : documentOf(speaker, medium.words);
    context.mentions.documents.add({ words: name, head, at, by: null });
    return record(place, 'document', name, {
      relays: (earlier && context.before.handed(head, context.sourcing.text)) ?? [],
      origin: { name, evidence: earlier ? 'inferred' : 'stated', quote: medium.words },
    });
  }
  return record(place, 'statement', speaker, {
    origin: { name: speaker, evidence: 'stated', quote: source.words },
  });
}

/** "… in a post on X. “Do not forward,” he wrote": the post goes on. */
function isOfPost(context: Context, place: Place, source: Source, speaker: string): boolean {
  const previous = context.before.previousSubject(place, AFTER_POST);
  return (
    source.form === 'pronoun' &&
    place.found.rule === 'write' &&
    previous?.kind === 'social' &&
    previous.upstream === speaker
  );
}

export function isTweeted(context: Context, place: Place): boolean {
  return place.found.rule === 'post' && /\b(?:re)?tweet(?:s|ed|ing)?$/.test(cueOf(context, place));
}

export function creditPoster(place: Place, source: Source, name: string): Resolved {
  return record(place, 'social', name, { origin: { name, evidence: 'stated', quote: source.words } });
}

/** "The yard shut its gates, it said": the yard. */
const OF_ITS_OWN = /\bits\b/;

/** The sentence up to the attribution. */
const inFront = ({ found, passage: { reading } }: Place) =>
  reading.text.slice(reading.sentenceStarts[found.sentence] ?? 0, found.start);

/** "it said" after an outlet or a document, "they said" after unnamed people: the subject of the sentence before. */
export function creditPronoun(context: Context, place: Place, source: Source): Resolved | null {
  const { found } = place;
  const word = source.words.toLowerCase();
  const previous = context.before.previousSubject(place);
  // "In the email, it said": a firm's, and no outlet.
  if (previous && word === 'it' && !found.medium) {
    const { kind, upstream, relays, origin } = previous;
    if (
      kind === 'outlet' &&
      ITS_SPEECH.has(found.rule) &&
      previous.found.source?.form !== 'crowd-media' &&
      !OF_ITS_OWN.test(inFront(place))
    )
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
  return creditStatement(context, place, source);
}
