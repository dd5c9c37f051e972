// What a speaker used: a post or a document beside the verb. "said in a tweet", "wrote on Telegram", "In a letter to the board, she said".
import { Mark, Shape, wordAt, wordsOf } from '../text/tokens.ts';
import { isWord } from './grammar.ts';
import { Is } from './is.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';
import { wordList } from './word-list.ts';

export interface Medium {
  readonly kind: 'social' | 'document';
  readonly words: string;
  /** Its noun, in small letters. */
  readonly head: string;
  readonly start: number;
  readonly end: number;
}

/** Papers that somebody speaks through. An e-mail or a statement is speech, unless it is one that was mentioned before. */
const PAPERS = wordList(
  'letter letters memo memos memorandum filing filings file files papers documents records lawsuit complaint affidavit report study paper opinion dissent ruling indictment testimony presentation prospectus analysis commentary essay petition manifesto dossier preprint assessment audit email e-mail book autobiography memoir memoirs note invitation brief review document guidance alert disclosure circular notice survey',
);
const SPEECH_UNLESS_KNOWN = wordList('email e-mail note');
const INDEFINITE = wordList('a an another');
const POSTS = wordList('tweet tweets post posts video videos thread livestream message vlog reel story');
/** What a platform is, or whose place on it: "the Telegram messaging app", "his verified Facebook page". */
const PLACES = wordList(
  'app platform network site page account channel feed service profile messenger handle',
);
const TWEETS = wordList('tweet tweets');
const PLAIN_POSTS = wordList('post posts');
const VIDEOS = wordList('video videos');

/** The medium right behind the verb or its subject, within the sentence. */
export function mediumAfter(scan: Scan, at: number, ceiling: number): Medium | null {
  const { flags, tokens } = scan;
  let i = at;
  while (
    i < ceiling &&
    i < at + 4 &&
    (((flags[i] as number) & (Is.adverb | Is.time)) !== 0 ||
      (isWord(scan, i, 'on') && ((flags[i + 1] as number) & Is.time) !== 0))
  )
    i++;
  if (!(isWord(scan, i, 'in') || isWord(scan, i, 'on') || isWord(scan, i, 'via') || isWord(scan, i, 'to')))
    return null;
  return mediumAt(scan, i, ceiling, tokens.start[i] as number);
}

const OPENS = wordList('writing taking');

/** "In a video posted on Facebook, Mateen said", "Writing on X," "Taking to X,": the medium opens the sentence. */
export function mediumBefore(scan: Scan, sentenceStart: number, subjectFrom: number): Medium | null {
  const { tokens, flags } = scan;
  let floor = sentenceStart;
  while (floor < subjectFrom && ((flags[floor] as number) & (Is.conjunction | Is.adverb)) !== 0) floor++;
  if (subjectFrom - floor < 3 || subjectFrom - floor > 24 || tokens.mark[subjectFrom - 1] !== Mark.Comma)
    return null;
  const opens = OPENS.hasAt(tokens, floor);
  if (!isWord(scan, floor, 'in') && !isWord(scan, floor, 'on') && !opens) return null;
  const at = opens ? floor + 1 : floor;
  return mediumAt(scan, at, subjectFrom - 1, tokens.start[floor] as number);
}

const PUBLISHING = wordList('posting writing tweeting');

/** "Musk, in a post on X, said", "Trump, posting on Truth Social, says": the medium stands between commas. */
export function mediumAside(scan: Scan, { aside }: NounPhrase): Medium | null {
  if (!aside) return null;
  const { from, to } = aside;
  const at = PUBLISHING.hasSmallAt(scan.tokens, from) ? from + 1 : from;
  if (!isWord(scan, at, 'in') && !isWord(scan, at, 'on')) return null;
  return mediumAt(scan, at, to, scan.tokens.start[from] as number);
}

function mediumAt(scan: Scan, preposition: number, ceiling: number, start: number): Medium | null {
  const { tokens, flags } = scan;
  const phrase = phraseAfter(scan, preposition + 1, ceiling);
  if (!phrase) return null;
  const { head } = phrase;
  const words = wordsOf(tokens, phrase.from, phrase.to);
  const place = {
    words,
    head: wordAt(tokens, head).toLowerCase(),
    start,
    end: tokens.end[phrase.to - 1] as number,
  };
  let platform = false;
  for (let i = phrase.from; i < phrase.to; i++) {
    if (((flags[i] as number) & Is.platform) !== 0 && tokens.shape[i] !== Shape.Lower) platform = true;
  }
  const onPlatform =
    platform &&
    !/\b(?:WhatsApp|WeChat)\b/i.test(words) &&
    (phrase.core - phrase.from <= 3 || POSTS.hasAt(tokens, head) || PLACES.hasAt(tokens, head));
  if (
    onPlatform ||
    TWEETS.hasAt(tokens, head) ||
    (PLAIN_POSTS.hasAt(tokens, head) && isWord(scan, preposition, 'in')) ||
    /social media/.test(words)
  )
    return { kind: 'social', ...place };
  if (isWord(scan, preposition, 'on') || isWord(scan, preposition, 'to')) return null;
  if (VIDEOS.hasAt(tokens, head)) return { kind: 'social', ...place };
  if (!PAPERS.hasAt(tokens, head)) return null;
  const indefinite = INDEFINITE.hasAt(tokens, phrase.from);
  if (indefinite && SPEECH_UNLESS_KNOWN.hasAt(tokens, head) && phrase.core === phrase.to) return null;
  return { kind: 'document', ...place };
}
