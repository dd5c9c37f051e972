// Of several outlets that share a name, the one of the country in front of it: "the Nigerian newspaper The Nation".
import { type OutletAlias, outletByName } from '../outlets/outlet-registry.ts';
import { Mark, Shape, type Tokens, wordsOf } from '../text/tokens.ts';
import { Is } from './is.ts';
import { countryAt } from './word-classes.ts';

/** Tokens between a country and the name: "the Nigerian | state-run newspaper | The Nation". */
const MOST_BETWEEN = 5;

let countryNames: Intl.DisplayNames | null = null;

/** "KE" -> "Kenya" */
function nameOf(country: string): string {
  countryNames ??= new Intl.DisplayNames('en', { type: 'region' });
  return countryNames.of(country) ?? country;
}

/** The readings of a name at tokens [from, to) whose outlet is of the country in front of it; null where no country is, or none is of it. A
 * name that means an outlet of another country when it stands alone is in the registry as "Nigeria's Guardian". */
export function aliasesOfCountry(
  tokens: Tokens,
  flags: Int32Array,
  from: number,
  to: number,
  aliases: readonly OutletAlias[],
  behindThe: boolean,
): readonly OutletAlias[] | null {
  const { shape, mark } = tokens;
  const before = behindThe ? from - 2 : from - 1;
  // "Sri Lanka's Daily Mirror"
  if (shape[before] === Shape.Possessive) {
    const owner = wordsOf(tokens, Math.max(0, before - 2), before);
    // Of an outlet that the reader of the news has added nobody knows where it is.
    const its = aliases.filter(({ outlet: { country } }) => country && owner.endsWith(nameOf(country)));
    return its[0] ? its : null;
  }
  let at = before;
  // "a Nigerian minister told The Nation" says nothing of it
  if (((flags[before] ?? 0) & Is.media) !== 0)
    while (at > 0 && at > before - MOST_BETWEEN && (shape[at] === Shape.Lower || mark[at] === Mark.Hyphen))
      at--;
  const country = ((flags[at] ?? 0) & Is.nationality) === 0 ? null : countryAt(tokens, at);
  if (country === null) return null;
  const there = aliases.filter(({ outlet }) => outlet.country === country);
  if (there.length > 0) return there;
  const text = `${nameOf(country)}'s ${behindThe ? 'The ' : ''}${wordsOf(tokens, from, to)}`;
  const outlet = outletByName(text);
  return outlet && [{ text, ambiguous: true, article: false, outlet }];
}
