// Walks every row of the rule tables: what it must find, and what it must leave alone. The bracketed words of an example are the phrase
// that has to be found.
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/core/attribution/find-attributions.ts';
import type { Found } from '../../../src/core/attribution/found.ts';
import {
  CROWD_MEDIA,
  DOCUMENT_NOUNS,
  MEDIA_NOUNS,
  PEOPLE_NOUNS,
  POST_NOUNS,
} from '../../../src/core/attribution/rules/nouns.ts';
import { CUE_PHRASES, HEARSAY } from '../../../src/core/attribution/rules/phrases.ts';
import { CUE_VERBS } from '../../../src/core/attribution/rules/verbs.ts';
import { scan } from '../../../src/core/attribution/scan.ts';
import type { SourceForm } from '../../../src/core/attribution/source.ts';

interface Row {
  readonly id: string;
  readonly why: string;
  readonly matches: readonly string[];
  readonly rejects: readonly string[];
}

const find = (text: string) => findAttributions(scan(text), false);
const phraseOf = (text: string, { start, end }: Found) => text.slice(start, end);

function marked(example: string): { text: string; phrase: string } {
  const open = example.indexOf('[');
  const close = example.indexOf(']');
  if (open < 0 || close < open) throw new Error(`no bracketed phrase: ${example}`);
  return { text: example.replace('[', '').replace(']', ''), phrase: example.slice(open + 1, close) };
}

function walk(table: string, rows: readonly Row[], isOfRow: (row: Row, found: Found) => boolean): void {
  describe(table, () => {
    it('has unique, sorted ids', () => {
      const ids = rows.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
    });
    for (const row of rows) {
      describe(`${row.id}: ${row.why}`, () => {
        it('has examples of both kinds', () => {
          expect(row.matches.length).toBeGreaterThan(0);
          expect(row.rejects.length).toBeGreaterThan(0);
        });
        it.each(row.matches)('finds %s', (example) => {
          const { text, phrase } = marked(example);
          const found = find(text).filter((record) => isOfRow(row, record));
          expect(found.map((record) => phraseOf(text, record))).toEqual([phrase]);
        });
        it.each(row.rejects)('leaves %s', (text) => {
          const found = find(text).filter((record) => isOfRow(row, record));
          expect(found.map((record) => phraseOf(text, record))).toEqual([]);
        });
      });
    }
  });
}

const byRule = (row: Row, found: Found) => found.rule === row.id;
const byForm = (form: SourceForm) => (_row: Row, found: Found) => found.source?.form === form;

walk('verbs', CUE_VERBS, byRule);
walk('cue phrases', CUE_PHRASES, byRule);
walk('hearsay', HEARSAY, byRule);
walk('media nouns', MEDIA_NOUNS, byForm('media-noun'));
walk('crowd media', CROWD_MEDIA, byForm('crowd-media'));
walk('people', PEOPLE_NOUNS, byForm('people'));
walk('documents', DOCUMENT_NOUNS, byForm('document'));
walk('posts', POST_NOUNS, (_row, found) => found.source?.form === 'post' || found.medium?.kind === 'social');
