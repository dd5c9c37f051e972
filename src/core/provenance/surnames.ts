// Whether a word that is an outlet's name and a surname as well ("Stern", "Forbes") is somebody's name on this page.

import { letterPattern } from '../text/letter-pattern.ts';

const CAPITAL_WORD = letterPattern(String.raw`[\p{Lu}][\p{L}.'’-]* $`);

/** Each word costs a search through the article. */
const MOST_WORDS = 24;
const MOST_PLACES = 24;

export class Surnames {
  private readonly known = new Map<string, boolean>();

  constructor(private readonly text: string) {}

  /** True when a capital word stands in front of it somewhere ("Howard Stern"), and when that was not looked for any more. */
  has(word: string): boolean {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_WORDS) return true;
    const named = this.follows(word);
    this.known.set(word, named);
    return named;
  }

  private follows(word: string): boolean {
    let at = this.text.indexOf(word);
    for (let places = 0; at >= 0 && places < MOST_PLACES; places++) {
      const before = this.text.slice(Math.max(0, at - 24), at);
      if (
        CAPITAL_WORD.test(before) &&
        !/(?:^|[\s“"(])(?:The|In|As|And|But|While|When|At|On|For|From) $/.test(before)
      )
        return true;
      at = this.text.indexOf(word, at + word.length);
    }
    return false;
  }
}
