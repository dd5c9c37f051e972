// Who "she" is when she has not been credited before: the person by whose name a sentence shortly before begins.
import { JOURNALISTS } from '../attribution/rules/source-words.ts';
import { outletByName } from '../outlets/outlet-registry.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import type { Place } from './passages.ts';
import type { Surnames } from './surnames.ts';

/** Sentences that a pronoun reaches back over, within its block. */
const SENTENCES = 4;

/** Capital words at the beginning of a sentence, with a small word or a comma behind: "Sen. Ana Bell (D-Ohio), who". */
const OPENING_NAME = letterPattern(
  String.raw`^(?:[“"'\s]*)((?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Sir)\.?\s+)?[\p{Lu}][\p{L}'’-]+(?:\s+(?:[\p{Lu}]\.|[\p{Lu}][\p{L}'’-]+|de|van|von|bin|al|Al)){0,3})(?=\s*\(|,|\s+[\p{Ll}])`,
);
/** "Ohio governor Mike DeWine offered", "The actress Ana Bell, who" */
const ROLE_AND_NAME = letterPattern(
  String.raw`^[\p{Lu}][\p{L}-]+\s(?:[\p{Ll}][\p{L}-]+\s){1,3}([\p{Lu}][\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+){1,2})(?=,|\s[\p{Ll}])`,
);
/** "Sky Germany reporter Jonas Ritter claims" */
const FOR_AND_NAME = letterPattern(
  String.raw`^(?:[\p{Lu}][\p{L}-]+\s){1,3}(?:${JOURNALISTS.replaceAll(' ', '|')})\s([\p{Lu}][\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+){1,2})(?=,|\s[\p{Ll}])`,
);
/** What begins a sentence with a capital and is nobody. */
const NOBODY =
  /^(?:The|A|An|In|On|At|By|For|From|With|As|After|Before|While|When|If|But|And|So|Yet|Or|He|She|It|They|We|I|You|His|Her|Its|Their|My|Our|This|That|These|Those|There|Here|What|Who|How|Why|Where|One|Two|Three|Some|Many|Most|Several|Both|All|No|Not|Another|Other|Also|Then|Now|Later|Earlier|Meanwhile|However|Last|Next|According|Since|During|Despite|Speaking|Writing|Citing|Quoting|Asked)$/;

const WORD = letterPattern(String.raw`[\p{L}]+`);
const ARTICLE = /^(?:The|A|An)$/;

/** The name, or null. */
export function personBefore({ found, passage }: Place, surnames: Surnames): string | null {
  const { text, sentenceStarts } = passage.reading;
  // "Vane kept it short: “Grateful,” she wrote": the sentence itself, up to the pronoun.
  for (let s = found.sentence; s >= 0 && s >= found.sentence - SENTENCES; s--) {
    const end = s === found.sentence ? found.start : (sentenceStarts[s + 1] ?? text.length);
    const sentence = text.slice(sentenceStarts[s] ?? 0, end);
    const first = WORD.exec(sentence)?.[0] ?? '';
    const named = ROLE_AND_NAME.exec(sentence)?.[1] ?? FOR_AND_NAME.exec(sentence)?.[1];
    if (named && (!NOBODY.test(first) || ARTICLE.test(first))) return named;
    const name = OPENING_NAME.exec(sentence)?.[1];
    if (!name || NOBODY.test(name.split(/\s/, 1)[0] ?? '') || outletByName(name.replace(/['’]s$/, '')))
      continue;
    // One word alone is a person's only where it is somebody's last name.
    if (/\s/.test(name) || surnames.has(name)) return name;
  }
  return null;
}
