// What the memory says of an article's credits, in what the background answered.
import { isRecord } from '../result.ts';
import { parsePath, parsePublication } from './parse-remembered.ts';
import type { Onward, Story } from './story.ts';

/** For one credit. */
export interface MemoryNews {
  readonly story: Story | null;
  readonly onward: Onward | null;
}

/** Undefined when it is no list of news. Never throws. */
export function parseMemoryNews(value: unknown): readonly MemoryNews[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((each) =>
    isRecord(each)
      ? { story: parseStory(each.story), onward: parseOnward(each.onward) }
      : { story: null, onward: null },
  );
}

function parseStory(value: unknown): Story | null {
  if (!isRecord(value)) return null;
  const { articles, leadToOne } = value;
  const original = parsePublication(value.original);
  return typeof articles === 'number' && typeof leadToOne === 'number' && original
    ? { articles, leadToOne, original }
    : null;
}

function parseOnward(value: unknown): Onward | null {
  if (!isRecord(value)) return null;
  const { url, title, circular } = value;
  const path = parsePath(value.path);
  return typeof url === 'string' && typeof title === 'string' && path
    ? { url, title, path, circular: circular === true }
    : null;
}
