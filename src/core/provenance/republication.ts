// Whether the page reprints another publication's story as a whole, and how we know: dateline, byline, a credit line, or the
// page's metadata. Then everything in the story is one step further away.
import type { Evidence, Publication } from '../analysis.ts';
import type { Article, Block } from '../article.ts';
import { TIMES } from '../attribution/rules/words.ts';
import { type WordList, wordList } from '../attribution/word-list.ts';
import { foldName, type Outlet, outletByHost, outletByName } from '../outlets/outlet-registry.ts';
import { Char, classOf } from '../text/characters.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { hostOf, type Publisher } from './publisher.ts';

export interface Republication extends Publication {
  readonly evidence: Evidence;
  readonly quote: string;
  readonly outlet: Outlet | null;
}

/** A dateline stands in the first paragraphs or nowhere. */
const DATELINE_BLOCKS = 14;
/** Characters of a block's beginning that it stands in. */
const LONGEST_DATELINE = 120;
const CREDIT_BLOCKS = 12;

type Reading = (article: Article) => { name: string; quote: string; evidence: Evidence } | null;

export function republicationOf(article: Article, publisher: Publisher): Republication | null {
  for (const read of READINGS) {
    const credit = read(article);
    if (!credit) continue;
    const outlet = outletByName(credit.name);
    if (isOwn(credit.name, outlet, publisher)) {
      // "MOSCOW (Reuters) -" on Reuters: the page is the report itself, whatever its footer says.
      if (read === dateline || read === dashed || read === slashed) return null;
      continue;
    }
    return {
      name: outlet?.name ?? credit.name,
      id: outlet?.id ?? null,
      outlet,
      evidence: credit.evidence,
      quote: credit.quote,
    };
  }
  return null;
}

function isOwn(name: string, outlet: Outlet | null, publisher: Publisher): boolean {
  if (outlet && publisher.id) return outlet.id === publisher.id;
  const bare = (words: string) => words.toLowerCase().replace(/^the\s+/, '');
  return bare(publisher.name).startsWith(bare(name)) || publisher.ownNames.has(foldName(name));
}

const DATELINE = letterPattern(
  String.raw`^([\p{Lu}\p{M}][^()\n]{0,60}?\s*[,:]?\s*)?\((?:via )?([\p{L}][\p{L}.&' -]{1,38})\)\s*(?:[-–—:._]|&mdash;|(?<=\))(?=[\p{Lu}][\p{L} ’']{0,40} [\p{Ll}])|(?<=^[\p{Lu}\s.]{3,40}:\s*\([^)]{2,40}\)\s*)|(?<=^[\p{Lu}\s.,'-]{0,40}\([^)]{2,40}\)\s*)(?=[\p{Lu}][\p{Ll} ])|(?<=,\s[\p{Lu}][\p{L}]{2,8}\.?\s\d{1,2}\s*\([^)]{2,40}\)\s*)(?=[\p{Lu}]))`,
);

/** "MOSCOW (Reuters) -", "(AP) —", "(CNN)The", "PARIS, June 3 (AFP) –", "NEW DELHI: (ANI)". */
const dateline: Reading = ({ text, blocks }) => {
  let bracket = -1;
  for (const block of blocks.slice(0, DATELINE_BLOCKS)) {
    const end = Math.min(block.end, block.start + LONGEST_DATELINE);
    if (bracket < block.start) bracket = text.indexOf('(', block.start);
    if (bracket < 0) return null;
    if (bracket >= end) continue;
    const opening = text.slice(block.start, end);
    const match = DATELINE.exec(opening);
    if (!match) continue;
    const place = match[1] ?? '';
    const name = agencyIn((match[2] ?? '').trim());
    // The place is in capitals or short; a sentence with a bracket in it is neither.
    if (!isPlace(place, match[0]) || !(agencyLike(name) || (isCapitals(place, name) && !isCallSign(name))))
      continue;
    return { name, quote: match[0].trim(), evidence: 'inferred' };
  }
  return null;
};

/** Blocks that the text may begin in, and characters of a name in front of a dash. */
const OPENING_BLOCKS = 8;
const LONGEST_OPENING = 30;

/** "CNN — Police said", where the place would stand; the name and the dash may be blocks of their own. */
const dashed: Reading = ({ text, blocks }) => {
  for (const { start } of blocks.slice(0, OPENING_BLOCKS)) {
    const dash = text.indexOf('—', start);
    if (dash < 0) return null;
    if (dash - start > LONGEST_OPENING) continue;
    const name = text.slice(start, dash).trim();
    const kind = outletByName(name)?.kind;
    if (
      (kind === 'agency' || kind === 'broadcaster') &&
      !/[a-z]/.test(name) &&
      DASH_AND_TEXT.test(text.slice(dash, dash + 12))
    )
      return { name, quote: `${name} —`, evidence: 'inferred' };
  }
  return null;
};

/** "MOSCOW, June 5. /TASS/. The dam", "PARIS, June 5, 2024 /PRNewswire/ -- The dam" */
const slashed: Reading = ({ text, blocks }) => {
  for (const { start } of blocks.slice(0, DATELINE_BLOCKS)) {
    const match = SLASHED.exec(text.slice(start, start + LONGEST_DATELINE));
    if (match && agencyLike(match[1] ?? ''))
      return { name: match[1] ?? '', quote: match[0], evidence: 'inferred' };
  }
  return null;
};

const SLASHED = /^[A-Z]{3}[\w ,.]* \/([A-Z]\w+)\//;

const DASH_AND_TEXT = letterPattern(String.raw`^—\s{0,4}["“'‘]?[\p{Lu}]`);

/** "NNN-IRNA": of two agencies that share a story, the one that is listed. */
const agencyIn = (name: string) =>
  outletByName(name) || name.includes(' ')
    ? name
    : (name.split('-').find((part) => outletByName(part)?.kind === 'agency') ?? name);

/** "COLUMBUS, Ohio (WCMH) –": a station's call sign in its own dateline. */
const isCallSign = (name: string) => /^[KW][A-Z]{2,3}(?:-TV)?$/.test(name);

const ALL_CAPITALS = letterPattern(String.raw`^[\p{Lu}\s.,:'-]+$`);
const CAPITAL_PLACE = letterPattern(String.raw`^[\p{Lu}][\p{Lu}\s.'-]{2,30}(?:,[^()]{0,30})?\s*$`);
const ONE_OR_TWO_NAMES = letterPattern(String.raw`^[\p{Lu}][\p{L}]{2,}(?: [\p{Lu}][\p{L}]+)?$`);

/** "PARIS, June 3", "Rio de Janeiro", or nothing: capital words and a date, not the beginning of a sentence. */
function isPlace(place: string, whole: string): boolean {
  const words = place.trim().split(/\s+/).filter(Boolean);
  // "Pictures by Getty (AP).": what ends a sentence is no dateline, unless nothing stands before it.
  if (words.length > 8 || (words.length > 0 && /\.$/.test(whole) && !ALL_CAPITALS.test(place))) return false;
  return words.every(
    (word) => isCapitalised(word.replace('[', '')) || /^(?:de|del|do|la|le|of|al|on|el|y|[-–—])$/.test(word),
  );
}

/** "VESTHAVN (Northline) -": a place in capitals makes a dateline of a name that no registry lists. */
const isCapitals = (place: string, name: string) =>
  CAPITAL_PLACE.test(place) && ONE_OR_TWO_NAMES.test(name) && !NO_NAME.has(name);

/** What else a dateline has in brackets. */
const NO_NAME = wordList(`${TIMES} video live file update updated analysis opinion`);

const agencyLike = (name: string) =>
  /^(?:agency|newspaper|broadcaster|digital)$/.test(outletByName(name)?.kind ?? '');

/** "By Reuters", "Agence France-Presse", "THE BL | By Dawn Barlowe", "Jane Doe, Futurism": an outlet alone, or set off by a mark. */
const byline: Reading = ({ facts, text, blocks }) => {
  const first = blocks.slice(0, DATELINE_BLOCKS);
  const said = (kept: readonly Block[]) => kept.map(({ start, end }) => text.slice(start, end).trim());
  const credits = [
    ...facts.authors.map((author) => author.name.trim()),
    ...facts.bylines.map((line) => line.trim()),
    ...said(first.filter(({ kind }) => kind === 'byline')),
  ];
  // A short line may be anything: it is a byline where it says so, or has an agency's name and hardly anything else.
  const lines = said(
    first.filter(({ kind, start, end }) => kind !== 'byline' && end - start <= LONGEST_BYLINE),
  ).filter(
    (line) =>
      (SAYS_SO.test(line) && !(line.endsWith(':') && isRoundUp(said(blocks)))) ||
      (line.length <= LONGEST_AGENCY_LINE && !OF_SOMETHING_ELSE.test(line)),
  );
  for (const line of [...credits, ...lines]) {
    const name = outletOfByline(line.replace(PLACE_IN_FRONT, ''));
    if (!name) continue;
    // "Via Engadget" is where a story was found; an agency's is its text.
    const certain = (credits.includes(line) || SAYS_SO.test(line)) && !/^via\b/i.test(line);
    if (certain || outletByName(name)?.kind === 'agency')
      return { name, quote: line.slice(0, 120), evidence: 'inferred' };
  }
  return null;
};

/** "MOSCOW - Agence France-Presse" */
const PLACE_IN_FRONT = /^[A-Z][A-Z .,'/-]{2,30}\s[-–—]\s(?=[A-Z])/;

const SAYS_SO = /^(?:by|from)\s|\|/i;

/** "REUTERS/Ada Marsh", "AFP via Getty Images": credits of pictures, but "June 5 / AP"; and "Reuters:", which another's words stand behind. */
const OF_SOMETHING_ELSE = /^\D*\/|.\bvia\b|photo|image|credit|:$/i;

/** "From Bloomberg:", and all that comes is Bloomberg's; with "Via Fox News:" further on each has a part of the page. */
const isRoundUp = (lines: readonly string[]) => lines.filter((line) => INTRODUCES.test(line)).length > 1;
const INTRODUCES = /^(?:from|via)\s[^\n]{2,60}:$/i;

/** Characters of "Associated Press Business Writer", with a place in front; longer lines are headlines. */
const LONGEST_AGENCY_LINE = 48;
/** Characters. */
const LONGEST_BYLINE = 90;

/** Open a byline, some of them behind a participle: "Posted by". */
const CREDITING = wordList('by from source via credit');
const PARTICIPLES = wordList('posted written published story reported');

/** Who is named in an outlet's place and is none. */
const NOBODY = ['editor', 'staff', 'admin', 'news', 'desk'];

/** Marks that part who is named in a byline. */
const SETS_OFF = '|•·/,';

/** The outlet's name that a line is, or a part of it that is set off by a mark; or null. */
function outletOfByline(line: string): string | null {
  if (line.length > LONGEST_BYLINE) return null;
  const bare = withoutCrediting(line.replace(/\s+/g, ' ').replace(/ \(TNS\)$/, ''));
  let pieces = [bare];
  for (const mark of SETS_OFF) if (bare.includes(mark)) pieces = pieces.flatMap((piece) => piece.split(mark));
  const parts = new Set([bare, ...pieces]);
  const via = bare.toLowerCase().indexOf(' via ');
  if (via > 0) parts.add(bare.slice(0, via));
  for (const part of parts) {
    const words = withoutFirst(part.trim(), BY);
    const small = withoutFirst(words, THE).toLowerCase();
    // "By dpa"
    if (words.length < 2 || !(isCapitalised(words) || outletByName(words)?.kind === 'agency')) continue;
    // "News Desk", but "News Agency of Nigeria"
    if (NOBODY.some((nobody) => small.startsWith(nobody)) && outletByName(words)?.kind !== 'agency') continue;
    const agency = (OF_AGENCY.test(small) ? agencyOf(words) : null) ?? behindCapitals(words);
    if (agency) return agency;
    if (outletByName(words)) return words;
  }
  return null;
}

/** "ADA MARSH Associated Press" */
function behindCapitals(words: string): string | null {
  const name = words.replace(/^(?:[A-Z.'-]+ ){2,4}(?=[A-Z][a-z])/, '');
  return name !== words && outletByName(name)?.kind === 'agency' ? name : null;
}

const BY = wordList('by from');
const THE = wordList('the');

/** Without a first word that is on the list, with or without a colon, and has others behind it. */
function withoutFirst(words: string, list: WordList): string {
  const space = words.indexOf(' ');
  const end = words[space - 1] === ':' ? space - 1 : space;
  return space > 0 && list.has(words.slice(0, end)) ? words.slice(space + 1) : words;
}

function withoutCrediting(line: string): string {
  const behind = withoutFirst(line, PARTICIPLES);
  const rest = withoutFirst(behind, CREDITING);
  return rest === behind ? line : rest;
}

/** Behind an agency's name: "Reuters Staff", "AP Business Writer", "Agence France-Presse (AFP)", "Reuters in Paris", "AP news wire". */
const BEHIND_AGENCY = [
  /\s+(?:staff(?:\s+(?:writers?|reporters?))?|writers?|reporters?|correspondents?)$/i,
  /\s+\w+\s(?:writers?|reporters?|correspondents?|editors?)$/i,
  /\s+\([A-Z]{2,5}\)$/,
  /\s+(?:news(?: wire)?|wire)$/i,
  /\s+in\s[A-Z].*$/,
];
const OF_AGENCY = /staff|writer|reporter|correspondent|editor|news|wire|\)$|\sin\s/;

function agencyOf(words: string): string | null {
  for (const ending of BEHIND_AGENCY) {
    const name = words.replace(ending, '');
    if (name !== words && outletByName(name)?.kind === 'agency') return name;
  }
  return null;
}

/** Begins with a capital or a digit, behind a "the". */
function isCapitalised(name: string): boolean {
  const first = classOf(name.charCodeAt(name.startsWith('the ') ? 4 : 0));
  return first === Char.Upper || first === Char.Digit;
}

/** Words that some credit line has; most lines have none. Looked for without a pattern, which an engine would have to compile on every first page. */
const CREDITS =
  'publish appear posted adapted reprint syndicat input source copyright © original distributed produced'.split(
    ' ',
  );

function mayCredit(line: string): boolean {
  const small = line.toLowerCase();
  return CREDITS.some((word) => small.includes(word));
}

const PUBLISHED = letterPattern(
  String.raw`\b(?:(?:originally|first)\s+(?:published|appeared|posted|ran|written|reported)|appeared first|(?<=this (?:story|article) was )produced|(?:(?:re)?published|reprinted) with permission|reprinted|republished|adapted|cross-?posted|syndicated(?:\s+(?:feed|content|story))?|read the original (?:article|story))\s+(?:by|on|in|at|from|for|of)\s+(?:the website\s+)?((?:the\s+)?[\p{Lu}\d][^.;,()|]{1,50})`,
  'i',
);
/** "This report by The Canadian Press was first published June 5" */
const REPORT_BY = /^This report by ((?:The )?[A-Z][\w ]{3,30}) was first published/;
const INPUTS = letterPattern(
  String.raw`\b(?:with inputs? from\s*:?|inputs? from\s*:?|(?<!\w )source\s*:)\s+((?:the\s+)?[\p{Lu}][^.;,()|]{1,40})`,
);
const COPYRIGHT = letterPattern(
  String.raw`(?:\bcopyright|©|\(c\))\s*(?:@|\(c\)|©)?\s*\d{4}\s+((?:the\s+)?[\p{Lu}][^.;,()|]{1,40})`,
  'i',
);

const SYNDICATED = /copyright|wire|distributed/i;
const ALL_RIGHTS = /\s+all rights.*/i;

/** "© Thomson Reuters 2016" */
const COPYRIGHT_BEFORE = letterPattern(
  String.raw`^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*((?:the\s+)?[\p{Lu}][^.;,()|\d]{1,40}?)\s+\d{4}\b`,
  'i',
);

/** "This article was originally published by Futurism", "first appeared on", "Read the original article on". */
const creditLine: Reading = (article) => {
  const { text, blocks, facts } = article;
  const end = Math.max(CREDIT_BLOCKS, blocks.length - CREDIT_BLOCKS);
  const edges = [...blocks.slice(0, CREDIT_BLOCKS), ...blocks.slice(end)].map((block) =>
    text.slice(block.start, Math.min(block.end, block.start + 300)),
  );
  for (const line of [...edges, ...facts.bylines]) {
    if (!mayCredit(line)) continue;
    const published = PUBLISHED.exec(line);
    const match =
      (published && speaksOfItself(line, published.index) ? published : null) ??
      REPORT_BY.exec(line) ??
      INPUTS.exec(line);
    const rights = match ? null : (COPYRIGHT.exec(line) ?? COPYRIGHT_BEFORE.exec(line));
    // "© 2026 Fox Television Stations" is a firm, not Fox, and "© 2026 BuzzFeed" may own the page.
    const holder = (rights?.[1] ?? '').replace(ALL_RIGHTS, '').trim();
    const kind = outletByName(holder)?.kind;
    if (rights && (kind === 'agency' || (kind && SYNDICATED.test(line))))
      return { name: holder, quote: rights[0].trim(), evidence: 'inferred' };
    if (match && /^(?:with )?(?:inputs?|source)/i.test(match[0]) && hasOwnByline(article)) continue;
    // "Originally published by Penguin": an unlisted name counts where the line speaks of this very text.
    const explicit = THIS_TEXT.test(line) || THE_TEXT.test(line) || /permission|republish/i.test(line);
    const name = match
      ? (leadingOutlet(match[1] ?? '') ?? (explicit ? leadingCapitals(match[1] ?? '') : null))
      : null;
    if (match && name) return { name, quote: match[0].trim(), evidence: 'inferred' };
  }
  return null;
};

/** "This story was | first published by", "| Reprinted from": not "the claims, | first published by the Daily Mirror, were denied". */
function speaksOfItself(line: string, at: number): boolean {
  const before = line.slice(0, at);
  const sentence = before.slice(before.search(/[^.!?:(]*$/)).trim();
  return (
    sentence === '' ||
    /^the post\s/i.test(line) ||
    THIS_TEXT.test(sentence) ||
    (line.length <= LONGEST_BYLINE && THE_TEXT.test(sentence))
  );
}

const TEXTS =
  '(?:article|story|piece|post|report|column|essay|interview|feature|commentary|content|excerpt|op-ed|blog|analysis|text)';
const THIS_TEXT = new RegExp(String.raw`\b(?:this|above) ${TEXTS}\b`, 'i');
const THE_TEXT = new RegExp(String.raw`\bthe (?:(?:original|full) )?${TEXTS}\b`, 'i');

/** Does somebody sign beside the agency, or a desk of the page's own? Then what the agency gave is a part. */
function hasOwnByline({ text, blocks, facts }: Article): boolean {
  const signs = (line: string) => outletOfByline(line) === null;
  const opening = blocks.slice(0, DATELINE_BLOCKS).map(({ start, end }) => text.slice(start, end));
  return (
    facts.authors.some(({ isOrganization, name }) => !isOrganization && signs(name)) ||
    facts.bylines.some((line) => signs(line) && !INPUTS.test(line)) ||
    opening.some((line) => line.length <= LONGEST_BYLINE && OWN_DESK.test(line) && signs(line))
  );
}

/** "Cove Post Bureau | Edited by Jane Doe", "Cove Post Web Desk" */
const OWN_DESK = /\b(?:bureau|(?:web|news|online|digital) desk|edited by)\b/i;

/** The longest run of words at the beginning of `words` that is an outlet's name. */
function leadingOutlet(words: string): string | null {
  const parts = words.trim().split(/\s+/);
  for (let count = Math.min(parts.length, 6); count > 0; count--) {
    const name = parts.slice(0, count).join(' ');
    if (outletByName(name)) return name;
  }
  return null;
}

/** "High Country News and is republished here": an outlet that no registry lists, under the name it is given. */
const leadingCapitals = (words: string) => LEADING_CAPITALS.exec(words.trim())?.[1] ?? null;

const LEADING_CAPITALS = letterPattern(
  String.raw`^(?:the\s+)?([\p{Lu}][\p{L}\p{N}'’.&-]*(?:\s+(?:of\s+)?[\p{Lu}][\p{L}\p{N}'’.&-]*){0,4})`,
);

/** With its marks; a longer line is no sign-off, and costs nothing. */
const LONGEST_SIGN_OFF = 60;

/** The agency's name alone under the story, or set off behind its last words: "Reuters", "— AFP", "…, he said. (ANI)", "…, he said. – AFP". */
const signOff: Reading = (article) => {
  const { text, blocks } = article;
  for (const block of blocks.slice(-4)) {
    const line = text.slice(Math.max(block.start, block.end - LONGEST_SIGN_OFF), block.end).trim();
    const behind = BEHIND_LAST_WORDS.exec(line);
    // "Reuters:", and what it says below
    if (!behind && (block.end - block.start > LONGEST_SIGN_OFF || line.endsWith(':'))) continue;
    const outlet = outletByName(agencyIn(behind?.[1] ?? line.replace(/^[\s–—\-(/]+|[\s)./]+$/g, '')));
    // "… in Paris. (AP)" at the end of somebody's own story is a picture's credit.
    if (outlet?.kind === 'agency' && !(behind && hasOwnByline(article)))
      return { name: outlet.name, quote: behind ? behind[0].slice(1).trim() : line, evidence: 'inferred' };
  }
  return null;
};

const BEHIND_LAST_WORDS = /[.!?"'”’]\s*[-–—([]\s?([^()[\]]{2,40})[)\]]?\.?$/;

/** A canonical address or og:url on another outlet's host, or a declared source of the whole. */
const declared: Reading = ({ facts }) => {
  const host = hostOf(facts.url);
  for (const url of [facts.canonicalUrl, facts.shareUrl]) {
    const other = hostOf(url);
    if (!url || !other || !host) continue;
    const outlet = outletByHost(other);
    if (outlet && outlet !== outletByHost(host) && outlet.kind !== 'blog' && outlet.kind !== 'aggregator')
      return { name: outlet.name, quote: url, evidence: 'declared' };
  }
  for (const source of facts.declaredSources) {
    if (source.relation !== 'original-source' && source.relation !== 'syndication-source') continue;
    const other = hostOf(source.url);
    const outlet = other ? outletByHost(other) : null;
    if (outlet) return { name: outlet.name, quote: source.url ?? '', evidence: 'declared' };
  }
  return null;
};

const READINGS: readonly Reading[] = [dateline, dashed, slashed, byline, creditLine, declared, signOff];
