// The readings of all blocks -> every outlet and document that the article mentions, credited or not, in reading order.
import type { Found } from '../attribution/found.ts';
import type { NameMention } from '../attribution/read-block.ts';
import type { Source } from '../attribution/source.ts';
import type { Identified, KnownOutlets } from './identify-outlet.ts';
import { type DocumentMention, DocumentMentions, type OutletMention, OutletMentions } from './mentions.ts';
import { firstIndex, type Passage } from './passages.ts';
import type { Surnames } from './surnames.ts';

export interface Mentions {
  readonly outlets: OutletMentions;
  readonly documents: DocumentMentions;
}

/** Blocks between two yields. */
const BLOCKS_A_STEP = 100;

export function* collectMentions(
  passages: readonly Passage[],
  known: KnownOutlets,
  isOwn: (outlet: Identified) => boolean,
  surnames: Surnames,
): Generator<void, Mentions> {
  const outlets: OutletMention[] = [];
  const documents: DocumentMention[] = [];
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage;
    const { reading, base, firstSentence } = passage;
    const here: OutletMention[] = [];
    for (const mention of reading.names) {
      const outlet = identifyMention(passage, mention, known, surnames);
      if (!outlet || isOwn(outlet.identified)) continue;
      here.push({
        outlet: outlet.identified,
        kinds: outlet.source?.standsFor ?? null,
        country: null,
        at: base + mention.start,
        sentence: firstSentence + mention.sentence,
        credited: outlet.source?.form === 'outlet',
        head: outlet.source?.head ?? '',
      });
    }
    for (const { source, sentence } of reading.found) {
      if (source?.form !== 'media-noun' || !source.indefinite) continue;
      const { standsFor: kinds, country } = source;
      here.push({
        outlet: null,
        kinds,
        country,
        at: base + source.start,
        sentence: firstSentence + sentence,
        credited: true,
        head: source.head,
      });
    }
    // An unlisted outlet has no name in the registry to be found by: "the Daily Bugle newspaper".
    for (const { source, sentence } of reading.found) {
      if (source?.form !== 'outlet' || !source.name || reading.names.some(({ name }) => name === source.name))
        continue;
      const identified = known.identify(source.name, source.nameWords, true);
      if (!identified || isOwn(identified)) continue;
      known.add(identified);
      here.push({
        outlet: identified,
        kinds: source.standsFor,
        country: source.country,
        at: base + source.start,
        sentence: firstSentence + sentence,
        credited: true,
        head: source.head,
      });
    }
    outlets.push(...here.sort((a, b) => a.at - b.at));
    for (const { words, head, start, by } of reading.documents)
      documents.push({ words, head, at: base + start, by });
    if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
  }
  return { outlets: new OutletMentions(outlets), documents: new DocumentMentions(documents) };
}

/** Characters. */
const LONGEST_TIE = 12;

function identifyMention(
  { reading }: Passage,
  { name, start, end }: NameMention,
  known: KnownOutlets,
  surnames: Surnames,
) {
  const found = foundAround(reading.found, start);
  const source = found ? sourceAround(found, start, end) : null;
  // "NBC affiliate WBAL": the other one is meant.
  if (/^ (?:affiliate|station) [A-Z]/.test(reading.text.slice(end, end + LONGEST_TIE))) return null;
  // A photo credit is no mention to refer back to.
  if (!source && reading.text[start - 1] === '(' && /[)/]/.test(reading.text[end] ?? '')) return null;
  const identified = known.identify(
    name,
    reading.text.slice(start, end),
    found !== null && source !== null && isCredited(found, source) && creditsOutlet(found, surnames),
  );
  if (!identified || (!source && identified.outlet === null && !name.local)) return null;
  known.add(identified);
  return { identified, source };
}

/** "Expert told CNN", "said Paul Expert", "Independent experts said": a name in what somebody else is called, or in who spoke to an outlet. */
const isCredited = (found: Found, source: Source) =>
  source.form !== 'named' && source.form !== 'people' && source !== found.speaker;

/** The attribution that covers an offset; attributions are in reading order and do not overlap. */
function foundAround(found: readonly Found[], at: number): Found | null {
  const record = found[firstIndex(found.length, (i) => (found[i] as Found).end > at)];
  return record && record.start <= at ? record : null;
}

function sourceAround({ source, speaker, cites }: Found, start: number, end: number): Source | null {
  return (
    [source, speaker, ...cites].find(
      (candidate) => candidate && candidate.start <= start && candidate.end >= end,
    ) ?? null
  );
}

/** Rules by which hardly anybody but an outlet is credited. */
const RELAYS = new Set(
  'report reported-by according-to per report-that report-met report-behind comes-from breaks believed'.split(
    ' ',
  ),
);
/** What people do as well: an outlet where nobody of that name is on the page. */
const PUBLISHES = new Set(['citing', 'claim', 'describe', 'reveal', 'understand', 'write']);

/** Frames in which an ordinary word with a capital is an outlet: reporting, "told …", "according to …", a title, a media noun. */
export function creditsOutlet({ source, frame, rule, cites }: Found, surnames: Surnames): boolean {
  if (!source) return false;
  if (frame !== 'speech' || source.standsFor || source.name?.local || RELAYS.has(rule)) return true;
  if (source.words.includes(' ') || /^[A-Z]{2,}$/.test(source.words)) return true;
  return (PUBLISHES.has(rule) || cites.length > 0) && !surnames.has(source.words);
}
