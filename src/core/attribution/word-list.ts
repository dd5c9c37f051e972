// A table of words, written as one string, as a set made on first use: nothing is compiled at import.

export interface WordList {
  has(word: string): boolean;
}

export function wordList(words: string): WordList {
  let set: ReadonlySet<string> | null = null;
  return {
    has(word) {
      set ??= new Set(words.split(' '));
      return set.has(word);
    },
  };
}
