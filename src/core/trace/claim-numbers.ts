// The numbers of a passage with what they count: "40 million euros", "€40m", "three officials".
import type { Span } from '../article.ts';

/** Span: UTF-16 in the text. */
export interface ClaimNumber extends Span {
  readonly value: number;
  /** What is counted, in one spelling: "euro", "official", "%"; empty when nothing follows. */
  readonly unit: string;
  readonly words: string;
}

const SPELLED: Readonly<Record<string, number>> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
   twenty`
    .split(/\s+/)
    .map((word, value) => [word, value]),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
const UNITS: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  percent: '%',
  'per cent': '%',
};

const NUMBER =
  /([$€£])?\s?\b(\d{1,15}(?:,\d{3})*(?:\.\d{1,6})?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?:[\s-]?(hundred|thousand|million|billion|trillion|[kmb]n?)(?![\p{L}\p{N}]))?(?:\s?(%)|\s(per cent)|[\s-](\p{L}[\p{L}'’-]{1,30}))?/giu;

/** In reading order. Years, which count nothing, and "one of them" are left out. */
export function claimNumbers(text: string): readonly ClaimNumber[] {
  return Array.from(text.matchAll(NUMBER)).flatMap((match): ClaimNumber[] => {
    const [all, sign, digits = '', scale, percent, perCent, word] = match;
    const base = SPELLED[digits.toLowerCase()] ?? Number(digits.replace(/,/g, ''));
    const value = base * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
    const unit = sign ?? percent ?? perCent?.toLowerCase() ?? singular(word?.toLowerCase() ?? '');
    if (unit === '' || NO_UNIT.has(unit)) return [];
    if (/^(?:19|20)\d\d$/.test(digits) && !sign && !scale) return [];
    const start = match.index + (all.length - all.trimStart().length);
    const end = match.index + all.length;
    return [{ value, unit: UNITS[unit] ?? unit, words: text.slice(start, end), start, end }];
  });
}

/** What follows a number without being counted. */
const NO_UNIT: ReadonlySet<string> = new Set(
  `of the a an in on at to and or for from by with as is was are were has had have will would that it he she they said who`.split(
    ' ',
  ),
);

function singular(word: string): string {
  return word.replace(/[’']s$/, '').replace(/(?<=..)s$/, '');
}
