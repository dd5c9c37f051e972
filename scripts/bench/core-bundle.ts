// The engine as the extension ships it, in one minified file that Node can load, and the names it knows in a file of their own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Analyze from '../../src/core/analyze.ts';
import type * as ArticleOfText from '../../src/core/text/article-of-text.ts';
import { minified } from '../build/minified.ts';
import { ROOT } from '../build/root.ts';
import { rulesWithoutExamples } from '../build/rules-without-examples.ts';
import { parseOutlets } from '../outlets/outlet-csv.ts';

export type Core = Pick<typeof Analyze, 'analyze'> & Pick<typeof ArticleOfText, 'articleOfText'>;

const FOLDER = join(ROOT, 'out', 'bench');

/** Returns the path of the engine's bundle. */
export async function bundleCore(): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const outfile = join(FOLDER, 'core.mjs');
  const { outputFiles } = await build({
    stdin: {
      contents: `export { analyze } from './src/core/analyze.ts'; export { articleOfText } from './src/core/text/article-of-text.ts';`,
      resolveDir: ROOT,
    },
    write: false,
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'ascii',
    target: ['chrome140'],
    plugins: [rulesWithoutExamples],
    logLevel: 'silent',
  });
  writeFileSync(outfile, minified(outputFiles[0]?.text ?? '', { module: true }));
  return outfile;
}

export const loadCore = async (path: string): Promise<Core> => import(pathToFileURL(path).href);

/** Every name and alias of the registry. */
export function allNames(): readonly string[] {
  const csv = readFileSync(join(ROOT, 'src', 'core', 'outlets', 'outlets.csv'), 'utf8');
  const labels = parseOutlets(csv).flatMap(({ name, aliases }) => [name, ...aliases]);
  return [...new Set(labels.map((label) => label.replace(/\?$/, '')))];
}

/** Writes a file for a measurement's process to read, and returns its path. */
export function writeInput(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}
