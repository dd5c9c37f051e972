// Who may import whom: core -> core; page, ui, platform -> core; entry -> all; nothing imports entry.
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const FOLDERS = ['core', 'page', 'ui', 'platform', 'entry'] as const;
type Folder = (typeof FOLDERS)[number];

const MAY_IMPORT: Readonly<Record<Folder, readonly Folder[]>> = {
  core: ['core'],
  page: ['page', 'core'],
  ui: ['ui', 'core'],
  platform: ['platform', 'core'],
  entry: ['core', 'page', 'ui', 'platform'],
};
/** What comes from outside the repository. */
const MAY_IMPORT_PACKAGES: Readonly<Record<Folder, RegExp>> = {
  core: /^$/,
  page: /^$/,
  ui: /^preact(\/|$)/,
  platform: /^(webextension-polyfill|idb|tlds)$/,
  entry: /^(preact(\/|$)|node:|jsdom$)/,
};

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')` */
const IMPORT = /^(?:import|export)\s(?:[^'";=]*\sfrom\s)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What is wrong with a file's imports, one sentence each. */
function wrongArrows({ path, text }: SourceFile): string[] {
  const from = folderOf(path);
  const imports = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? '');
  return imports.flatMap((target) => {
    if (!target.startsWith('.')) {
      return from && MAY_IMPORT_PACKAGES[from].test(target) ? [] : [`${path} imports the package ${target}`];
    }
    const to = folderOf(join(dirname(path), target));
    return from && to && MAY_IMPORT[from].includes(to) ? [] : [`${path} imports ${target}`];
  });
}

function folderOf(path: string): Folder | undefined {
  return FOLDERS.find((folder) => path.startsWith(`src/${folder}/`));
}

describe('the arrows', () => {
  it('all point the right way', () => {
    expect(sourceFiles('src', /\.tsx?$/).flatMap(wrongArrows)).toEqual([]);
  });

  const wrong: [path: string, text: string][] = [
    ['src/core/a.ts', "import { b } from '../page/b.ts';"],
    ['src/core/provenance/a.ts', "import 'preact';"],
    ['src/core/a.ts', "const b = await import('node:fs');"],
    ['src/page/a.ts', "import type { B } from '../platform/b.ts';"],
    ['src/page/a.ts', "export * from '../ui/b.tsx';"],
    ['src/ui/a.tsx', "import { b } from '../entry/b.ts';"],
    ['src/ui/a.tsx', "import browser from 'webextension-polyfill';"],
    ['src/entry/a.ts', "import { b } from './b.ts';"],
    ['src/platform/a.ts', "import {\n  b,\n} from '../../scripts/b.ts';"],
  ];
  it.each(wrong)('would be wrong: %s with %s', (path, text) => {
    expect(wrongArrows({ path, text })).toHaveLength(1);
  });
  const right: [path: string, text: string][] = [
    ['src/core/a.ts', "import { b } from './outlets/b.ts';"],
    ['src/ui/a.tsx', "import { useState } from 'preact/hooks';"],
    ['src/entry/a.ts', "import { b } from '../platform/b.ts';"],
  ];
  it.each(right)('would be right: %s with %s', (path, text) =>
    expect(wrongArrows({ path, text })).toEqual([]),
  );
});

it('no source parses text as HTML or runs it as code', () => {
  const forbidden =
    /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function/;
  expect(
    sourceFiles('src', /\.tsx?$/)
      .filter(({ text }) => forbidden.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

it('no source listens to messages from pages', () => {
  const forbidden =
    /addEventListener\(\s*['"]message['"]|\bonmessage\b|postMessage|onMessageExternal|onConnectExternal/;
  expect(
    sourceFiles('src', /\.tsx?$/)
      .filter(({ text }) => forbidden.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});
