// The interface's words, asked for by key (extension/_locales). Views are given a `Translate`, so that they stay free of
// the browser's own interface.

/** `substitutions` fill $1, $2 … of the message. An unknown key gives an empty string. */
export type Translate = (key: string, ...substitutions: string[]) => string;

/** A message with a count in it: takes `key_one`, `key_other` … as the language's plural rules say; the count, written the
 * language's way, is $1. */
export function translatePlural(t: Translate, language: string, key: string, count: number): string {
  const form = new Intl.PluralRules(language).select(count);
  const written = new Intl.NumberFormat(language).format(count);
  return t(`${key}_${form}`, written) || t(`${key}_other`, written);
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** `language`: BCP 47. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.replace(/-.*$/, '')) ? 'rtl' : 'ltr';
}
