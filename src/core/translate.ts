// The interface's words, asked for by key (extension/_locales). Views are given a `Translate`, so that they stay free of
// the browser's own interface.

/** `substitutions` fill $1, $2 … of the message. An unknown key gives an empty string. */
export type Translate = (key: string, ...substitutions: string[]) => string;

/** A message with a count in it: takes `key_one`, `key_other` … as the language's plural rules say; the count, written the
 * language's way, is $1. */
export function translatePlural(t: Translate, language: string, key: string, count: number): string {
  const { plural, number } = formatsOf(language);
  const written = number.format(count);
  return t(`${key}_${plural.select(count)}`, written) || t(`${key}_other`, written);
}

interface Formats {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

/** Kept, since making them takes a hundred times as long as using them. */
const formats = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const known = formats.get(language);
  if (known) return known;
  const made = { plural: new Intl.PluralRules(language), number: new Intl.NumberFormat(language) };
  formats.set(language, made);
  return made;
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

/** `language`: BCP 47. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(language.replace(/-.*$/, '')) ? 'rtl' : 'ltr';
}
