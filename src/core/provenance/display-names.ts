// How sources are called on the card.
import { Is } from '../attribution/is.ts';
import type { Source } from '../attribution/source.ts';
import { wordIs } from '../attribution/word-classes.ts';
import type { Origin } from './resolved.ts';

/** Characters of a document's name. */
const LONGEST = 80;

/** "the court | its ruling" */
const OWNERS = /^(?:its|his|her|their)\s+/;

export const stripArticle = (words: string) => words.replace(/^(?:the|an?|another)\s+/i, '');

/** "A study published | on Monday | found": the day went with the verb. "A note | obtained by the Times": who had it is a step of its own. "A
 * video | that went viral": what became of it. */
const CUT_SHORT =
  /\s+(?:(?:that|which)\s(?:ha[sd]|have|went|came|sa(?:id|ys)|f(?:ound|inds)|show(?:s|ed))\s.+|circulating\b.*|(?:viewed|shared|seen)\s.+\stimes|(?:(?:that|which)\s(?:was|were)\s)?(?:(?:published|released|issued|posted|unveiled|unsealed|filed|conducted|dated)(?:\s+(?:in|on|online))?|(?:obtained|seen|reviewed|viewed)\sby\s.+))$/;

/** One of them has whatever is cut short: most names have none, and to make such a pattern takes an engine a millisecond. */
const CUTTING = ['ed', 'that', 'which', 'seen', 'times', 'circul'];

/** "The study | -- which | notes" */
const LOOSE_END = /\s*(?:,|--|[–—])?\s+(?:that|which)$/;

/** "a poll released | on Monday for the first time", but "a poll for the Sunday Times" */
const DAY =
  /\s+(?:(?:on|late|early|last|this)\s+)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!['’]|\s[A-Z]|.*\sby\s).*$/;

/** "a US intelligence report" -> "US intelligence report". */
export function documentName(words: string): string {
  let name = stripArticle(words).replace(/^same\s+/i, '');
  if (name.includes('day')) name = name.replace(DAY, '');
  if (CUTTING.some((part) => name.includes(part))) name = name.replace(CUT_SHORT, '').replace(LOOSE_END, '');
  if (name.length <= LONGEST) return name;
  const space = name.lastIndexOf(' ', LONGEST);
  return `${name.slice(0, space > 0 ? space : LONGEST)}…`;
}

/** Names nobody by itself. */
export const PRONOUN = /^(?:he|she|it|they)$/i;

/** Wrote a paper, and are not what it is called by. */
const AUTHORS = /^(?:he|she|it|they|researchers|scientists|authors|team)$/i;

/** What somebody wrote as the name of both: "court ruling". */
export const documentOf = (speaker: string, words: string) =>
  documentName(`${AUTHORS.test(speaker) ? '' : `${speaker} `}${stripArticle(words).replace(OWNERS, '')}`);

/** "a post by the embassy | on Weibo", but "by the Committee on Ethics" */
const withoutPlatform = (poster: string) => {
  const [on, platform = ''] = /\son\s(\S+)$/.exec(poster) ?? [''];
  return wordIs(platform.toLowerCase(), Is.platform) ? poster.slice(0, -on.length) : poster;
};

export function posterName({ words, head }: Source): string {
  // "a tweet from the mayor"
  const [, poster] = /\s(?:from|by)\s(?!an?\s)(.+)/.exec(words) ?? [];
  if (poster) return withoutPlatform(stripArticle(poster));
  return /^(?:one|another|an?|some|several|many|multiple)\b/i.test(words)
    ? `unnamed ${head}`
    : stripArticle(words);
}

/** Unnamed people by what they are ("unnamed officials"); a named speaker by name. */
export function originOf(source: Source): Origin {
  return { name: originName(source), evidence: 'stated', quote: source.words };
}

function originName({ form, head, words }: Source): string {
  if (form === 'people' || form === 'crowd-media') return `unnamed ${plural(head)}`;
  return form === 'document' ? documentName(words) : stripArticle(words);
}

function plural(word: string): string {
  if (word === 'person' || word === 'people') return 'sources';
  if (word.endsWith('s')) return word;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** "officials" -> "official" */
export const singular = (word: string) => (word === 'people' ? 'person' : word.replace(/s$/, ''));
