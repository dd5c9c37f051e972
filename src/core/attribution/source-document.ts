// Documents and posts as sources.
import { Shape, wordAt } from '../text/tokens.ts';
import { Is } from './is.ts';
import { NAMED_DOCUMENTS, SPEECH } from './rules/source-words.ts';
import type { Reading } from './source.ts';
import { wordList } from './word-list.ts';

const speech = wordList(SPEECH);
const namedDocuments = wordList(NAMED_DOCUMENTS);
const posted = wordList('posted shared uploaded published');
const posters = wordList('user users commenter commenters');

export const asDocument: Reading = ({ tokens, flags }, { from, head }, word) => {
  const f = flags[head] as number;
  if ((f & Is.document) === 0 || speech.has(word)) return null;
  // "the Global Fire Emissions Database": a capital noun needs a name in front of it.
  const named = namedDocuments.has(word) && head - from >= 2 && tokens.shape[head - 1] === Shape.Capital;
  return tokens.shape[head] === Shape.Capital && head !== from && !named ? null : { form: 'document' };
};

/** "a tweet", "answers posted on Quora". */
export const asPost: Reading = ({ tokens, flags }, { head, core, to }) => {
  for (let i = core; i + 2 < to && i < core + 3; i++) {
    if (posted.hasSmallAt(tokens, i) && ((flags[i + 2] as number) & Is.platform) !== 0)
      return { form: 'post', words: wordAt(tokens, i + 2) };
  }
  // "One TikTok user"
  if (posters.hasAt(tokens, head) && ((flags[head - 1] as number) & Is.platform) !== 0)
    return { form: 'post' };
  const f = flags[head] as number;
  return (f & Is.post) !== 0 && (f & Is.document) === 0 ? { form: 'post' } : null;
};
