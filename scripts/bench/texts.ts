// Texts to measure with: our own news pages, and strings made to be slow.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../build/root.ts';

/** The texts of our own gold sets' pages. */
export function articles(): readonly string[] {
  const fixtures = join(ROOT, 'test', 'fixtures');
  return readdirSync(fixtures)
    .filter((set) => existsSync(join(fixtures, set, 'gold.json')))
    .sort()
    .flatMap((set) => {
      const pages = join(fixtures, set, 'pages');
      return readdirSync(pages)
        .sort()
        .map((id) => readFileSync(join(pages, id, 'text.txt'), 'utf8'));
    });
}

/** The articles again and again, up to so many words. */
export function textOfWords(words: number): string {
  const paragraphs = articles().join('\n\n').split('\n');
  const text: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i = (i + 1) % paragraphs.length) {
    const paragraph = paragraphs[i] ?? '';
    count += paragraph.split(/\s+/).length;
    text.push(paragraph);
  }
  return text.join('\n');
}

/** What each hostile text repeats. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'opening quotes': '“',
  'straight quotes': '" ',
  'said said said': 'said ',
  'according to': 'according to ',
  'citing citing': 'Reuters, citing ',
  'a name’s beginning': 'The New York ',
  'a name': 'New York Times ',
  'open brackets': '([',
  'half datelines': 'MOSCOW (',
  'full stops': '.',
  initials: 'U.S.A.',
  capitals: 'Ab ',
  'one endless word': 'a',
  'the newspaper said': 'The newspaper said it. ',
  spaces: ' ',
  nulls: 'Reuters\u0000said\u0000',
};

export const repeated = (part: string, length: number) =>
  `Reuters ${part.repeat(Math.ceil(length / part.length)).slice(0, length)} said.`;
