// Names in the provenance map: how wide they are, and how they are broken into lines.

/** Width of a text in CSS pixels, as it is drawn. */
export type Measure = (text: string) => number;

const MOST_LINES = 3;

/** What a column needs for its names, and what it would like to have. */
export interface NameWidths {
  /** The longest word. */
  readonly least: number;
  /** On one line or two. */
  readonly good: number;
}

/** Up to this width, in CSS pixels, a name stands on one line. */
const ONE_LINE = 96;

export function nameWidths(name: string, measure: Measure): NameWidths {
  const least = Math.max(0, ...wordsOf(name).map(measure));
  const whole = measure(name);
  return { least, good: whole <= ONE_LINE ? whole : Math.max(least, whole * 0.6) };
}

/** Breaks at spaces, and within a word that is longer than a line; what is more than three lines is cut off. */
export function breakLines(name: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const word of wordsOf(name).flatMap((each) => breakWord(each, width, measure))) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= MOST_LINES) return lines;
  const kept = lines.slice(0, MOST_LINES);
  return [...kept.slice(0, -1), cutOff(kept.at(-1) ?? '', width, measure)];
}

/** On one line, cut off where it is too long. */
export function oneLine(name: string, width: number, measure: Measure): string {
  const whole = wordsOf(name).join(' ');
  return measure(whole) <= width ? whole : cutOff(whole, width, measure);
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/);
}

function cutOff(text: string, width: number, measure: Measure): string {
  return `${beginning(text, width, (part) => measure(`${part}…`)).trimEnd()}…`;
}

function breakWord(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  for (let rest = word; rest !== ''; rest = rest.slice(parts.at(-1)?.length)) {
    parts.push(beginning(rest, width, measure));
  }
  return parts;
}

/** As much of the text as fits; one character at least. */
function beginning(text: string, width: number, measure: Measure): string {
  const characters = Array.from(text);
  while (characters.length > 1 && measure(characters.join('')) > width) characters.pop();
  return characters.join('');
}
