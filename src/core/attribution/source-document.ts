// Documents and posts as sources.
import { Shape, type Tokens, wordAt } from '../text/tokens.ts';
import { Is } from './is.ts';
import { NAMED_DOCUMENTS, SPEECH } from './rules/source-words.ts';
import type { Reading } from './source.ts';
import { wordList } from './word-list.ts';

const speech = wordList(SPEECH);
const namedDocuments = wordList(NAMED_DOCUMENTS);
const posted = wordList('posted shared uploaded published');
const shared = wordList('video videos clip clips photo photos image images message messages');
const posters = wordList('user users commenter commenters');

export const asDocument: Reading = ({ tokens, flags }, { from, head }, word) => {
  const f = flags[head] as number;
  if ((f & Is.document) === 0 || speech.has(word)) return null;
  // "the Global Fire Emissions Database": a capital noun needs a name in front of it.
  const named = namedDocuments.has(word) && head - from >= 2 && tokens.shape[head - 1] === Shape.Capital;
  return tokens.shape[head] === Shape.Capital && head !== from && !named ? null : { form: 'document' };
};

/** "a tweet", "answers posted on Quora". */
export const asPost: Reading = ({ tokens, flags }, { from, head, core, to }, word) => {
  for (let i = core; i + 2 < to && i < core + 3; i++) {
    if (posted.hasSmallAt(tokens, i) && ((flags[i + 2] as number) & Is.platform) !== 0)
      return { form: 'post', words: wordAt(tokens, i + 2) };
  }
  const platform = platformIn(tokens, flags, from, to);
  // "A TikTok video", "a video that went viral on WhatsApp"
  if (platform && shared.hasAt(tokens, head)) return { form: 'post', words: `${platform} ${word}` };
  // "One TikTok user"
  const user = posters.hasAt(tokens, head) && ((flags[head - 1] as number) & Is.platform) !== 0;
  const f = flags[head] as number;
  if (!user && ((f & Is.post) === 0 || (f & Is.document) !== 0)) return null;
  return { form: 'post', head: platform ? `${platform} ${word}` : word };
};

/** "X" of "a post on X"; or null. */
function platformIn(tokens: Tokens, flags: Int32Array, from: number, to: number): string | null {
  for (let i = from; i < to; i++)
    if (((flags[i] as number) & Is.platform) !== 0 && tokens.shape[i] !== Shape.Lower)
      return wordAt(tokens, i);
  return null;
}
