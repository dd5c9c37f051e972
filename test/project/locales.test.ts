// Every word of the interface comes from _locales, every key that is asked for is there, and none is left over.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/build/root.ts';
import { sourceFiles } from './source-files.ts';

interface LocaleMessage {
  readonly message: string;
  readonly description?: string;
}

const messages = JSON.parse(
  readFileSync(join(ROOT, 'extension/_locales/en/messages.json'), 'utf8'),
) as Record<string, LocaleMessage>;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

const source = sourceFiles('src', /\.tsx?$/)
  .map(({ text }) => text)
  .join('\n');
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8');
/** Every quoted word that could be a key: a key may be asked for at once or by way of a table. */
const quoted = new Set([...source.matchAll(/['"`]([a-z0-9_]+)['"`]/g)].map((match) => match[1]));
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');

function asked(call: RegExp): string[] {
  return [...source.matchAll(call)].map((match) => match[1] ?? '');
}

describe('the messages', () => {
  it('include every key that is asked for', () => {
    const keys = [...asked(/\b(?:t|translate)\(\s*['"](\w+)['"]/g), ...inManifest];
    expect(keys.filter((key) => !messages[key])).toEqual([]);
  });
  it('include the plural forms of every key that is counted', () => {
    const keys = asked(/\btranslatePlural\([^'"()]*['"](\w+)['"]/g);
    expect(keys.length).toBeGreaterThan(0);
    const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
    const wanted = keys.flatMap((key) => forms.map((form) => `${key}_${form}`));
    expect(wanted.filter((key) => !messages[key])).toEqual([]);
  });
  it('include none that is not used', () => {
    const unused = Object.keys(messages).filter(
      (key) => !quoted.has(key) && !inManifest.includes(key) && !quoted.has(key.replace(PLURAL, '')),
    );
    expect(unused).toEqual([]);
  });
  it('are named as browsers want it and say something', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(message.trim()).not.toBe('');
    }
  });
  it('keep within what the stores show', () => {
    expect(messages.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});
