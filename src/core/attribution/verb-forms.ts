// The forms of an English verb: base, third person, past, participle in -ing.

/** The forms of a regular verb by its base ("imply"), or those that are given, parted by spaces ("say says said saying"). Verbs that
 * double a letter ("hint" does not, "brag" does) are given. */
export function verbForms(words: string): readonly string[] {
  if (words.includes(' ')) return words.split(' ');
  const y = /[^aeiou]y$/.test(words);
  const stem = y ? `${words.slice(0, -1)}ie` : words;
  const third = `${stem}${/(?:s|x|z|ch|sh)$/.test(words) ? 'es' : 's'}`;
  const past = `${stem}${stem.endsWith('e') ? 'd' : 'ed'}`;
  return [words, third, past, `${words.replace(/e$/, '')}ing`];
}
