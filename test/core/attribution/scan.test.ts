// A block made ready for the finder: its sentences, its quotations, and the names of outlets in it.
import { describe, expect, it } from 'vitest';
import { LocalNames } from '../../../src/core/attribution/local-names.ts';
import { scan } from '../../../src/core/attribution/scan.ts';

function sentences(text: string): string[] {
  const { tokens, sentences: starts } = scan(text);
  return starts
    .slice(0, -1)
    .map((from, s) => text.slice(tokens.start[from], tokens.end[(starts[s + 1] ?? tokens.count) - 1]));
}

/** Words inside quotations. */
function quoted(text: string): string {
  const { tokens, quoted: inside } = scan(text);
  return Array.from({ length: tokens.count }, (_, i) => i)
    .filter((i) => inside[i] === 1)
    .map((i) => text.slice(tokens.start[i], tokens.end[i]))
    .join(' ');
}

function names(text: string, local?: LocalNames): string[] {
  const { tokens, names: found } = scan(text, local);
  return found.map(({ from, to, aliases }) => {
    const words = text.slice(tokens.start[from], tokens.end[to - 1]);
    const ids = [...new Set(aliases.map(({ outlet }) => outlet.id))];
    return `${words}: ${ids.length > 0 ? ids.join('|') : 'unlisted'}`;
  });
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['It sank. Nobody knew why.', ['It sank.', 'Nobody knew why.']],
    ['It sank! Did it? Yes…', ['It sank!', 'Did it?', 'Yes…']],
    ['Gen. Marko Dahl spoke. He left.', ['Gen. Marko Dahl spoke.', 'He left.']],
    ['J. Edgar spoke. He left.', ['J. Edgar spoke.', 'He left.']],
    ['The U.S. fleet sailed. It sank.', ['The U.S. fleet sailed.', 'It sank.']],
    ['It cost 3.5 million. It sank.', ['It cost 3.5 million.', 'It sank.']],
    ['“It sank.” Nobody spoke.', ['“It sank.”', 'Nobody spoke.']],
    ['“Did it sink?” he asked. Nobody spoke.', ['“Did it sink?” he asked.', 'Nobody spoke.']],
    ['Dahl (D-Ohio) spoke. (He left.) It sank.', ['Dahl (D-Ohio) spoke.', '(He left.)', 'It sank.']],
    ['The report, on Kommersant.ru, is new. It sank.', ['The report, on Kommersant.ru, is new.', 'It sank.']],
    ['They said no. Dahl left.', ['They said no.', 'Dahl left.']],
    ['He posted on X. Sky News left.', ['He posted on X.', 'Sky News left.']],
    ['He called on J. Dahl to go.', ['He called on J. Dahl to go.']],
    ['It is No. 3 of nine.', ['It is No. 3 of nine.']],
    ['It sank\nNobody knew why', ['It sank\n', 'Nobody knew why']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('quotations', () => {
  it.each([
    ['He said “it sank” and left.', 'it sank'],
    ['He said "it sank" and left.', 'it sank'],
    ["He said ''it sank'' and left.", 'it sank'],
    ['He said «it sank» and “it” left.', 'it sank it'],
    ['“It sank in May. Nobody knew.', 'It sank in May . Nobody knew .'],
    ['He said “it sank in May. Nobody knew.', ''],
    ['It sank.', ''],
  ])('%s', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });
});

describe('names of outlets', () => {
  it.each<[string, string[]]>([
    ['as Kommersant wrote', ['Kommersant: kommersant']],
    [
      'The New York Times and the New York Post',
      ['The New York Times: new-york-times', 'the New York Post: new-york-post'],
    ],
    ['the Moscow Times of today', ['the Moscow Times: moscow-times']],
    ['on Kommersant.ru today', ['Kommersant.ru: kommersant']],
    ['the Nowhere Gazette wrote', ['Nowhere Gazette: unlisted']],
    ['the times of day, the sun, the mail', []],
    ['KSTV reported a fire', ['KSTV: unlisted']],
  ])('%s', (text, expected) => {
    expect(names(text).map((name) => name.replace(/^[Tt]he /, ''))).toEqual(
      expected.map((name) => name.replace(/^[Tt]he /, '')),
    );
  });

  it('that the page has made known need no shape', () => {
    expect(names('as Volna wrote')).toEqual([]);
    expect(names('as Volna wrote', new LocalNames(['Volna']))).toEqual(['Volna: unlisted']);
  });
});

describe('names that a page makes known', () => {
  it('are kept once, without “The”, and never without end', () => {
    const local = new LocalNames();
    expect([local.add('The Harbour Lantern'), local.add('Harbour Lantern')]).toEqual([true, false]);
    expect([local.add('lantern'), local.add('X'), local.add('')]).toEqual([false, false, false]);
    const added = Array.from({ length: 100 }, (_, i) => local.add(`Paper ${i}`)).filter(Boolean);
    expect(added.length).toBeLessThan(30);
    expect(local.within('as the Harbour Lantern and Paper 1 wrote')).toEqual(['Harbour Lantern', 'Paper 1']);
  });
});
