// Every word of the interface comes from _locales, every key that is asked for is there, and none is left over.
import { readdirSync, readFileSync } from 'node:fs';
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

const LOCALES = readdirSync(join(ROOT, 'extension/_locales'));
const PLURAL_BASES = Object.keys(messages)
  .filter((key) => key.endsWith('_other'))
  .map((key) => key.replace(PLURAL, ''));
/** "$1" and "$2" in a message, sorted, each once. */
const placeholders = (message: string) => [...new Set(message.match(/\$\d/g))].sort().join();

it('there are the languages that the store page promises', () => {
  expect([...LOCALES].sort()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'ru']);
});

describe.each(LOCALES)('the messages in %s', (locale) => {
  const translated = JSON.parse(
    readFileSync(join(ROOT, 'extension/_locales', locale, 'messages.json'), 'utf8'),
  ) as Record<string, LocaleMessage>;
  const isPlural = (key: string) => PLURAL.test(key) && PLURAL_BASES.includes(key.replace(PLURAL, ''));

  it('are all there, and no others', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wanted = [
      ...Object.keys(messages).filter((key) => !isPlural(key)),
      ...PLURAL_BASES.flatMap((base) => forms.map((form) => `${base}_${form}`)),
    ];
    expect(Object.keys(translated).sort()).toEqual(wanted.sort());
  });
  it('have the same places for what is put into them', () => {
    const wrong = Object.entries(translated).filter(([key, { message }]) => {
      if (!isPlural(key)) return placeholders(message) !== placeholders(messages[key]?.message ?? '');
      // "One step" and "two steps" can be said without a number.
      return (
        placeholders(message) !== '$1' && !(/_(zero|one|two)$/.test(key) && placeholders(message) === '')
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
  it('say their language, and say something', () => {
    expect(translated.language_tag?.message).toBe(locale);
    expect(Object.keys(translated).filter((key) => !translated[key]?.message.trim())).toEqual([]);
    expect(translated.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});
