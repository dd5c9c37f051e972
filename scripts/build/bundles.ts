// What is bundled: each entry, how the browser loads it, and how large it may get.
import type { BuildOptions } from 'esbuild';
import { cssAsText } from './css-as-text.ts';
import { preactWithoutHtml } from './preact-without-html.ts';
import { rulesWithoutExamples } from './rules-without-examples.ts';

export interface Bundle {
  readonly entry: string;
  readonly output: string;
  /** A classic script cannot be an ES module: content scripts are wrapped in a function. */
  readonly format: 'iife' | 'esm';
  /** Bytes, gzipped. The gate runs on every page, the reader on every news page. */
  readonly limit: number;
}

const KILOBYTE = 1024;

export const BUNDLES: readonly Bundle[] = [
  { entry: 'src/entry/gate.ts', output: 'gate.js', format: 'iife', limit: 3 * KILOBYTE },
  { entry: 'src/entry/reader.ts', output: 'reader.js', format: 'iife', limit: 110 * KILOBYTE },
  { entry: 'src/entry/card.ts', output: 'card.js', format: 'iife', limit: 20 * KILOBYTE },
  { entry: 'src/entry/trace.ts', output: 'trace.js', format: 'iife', limit: 20 * KILOBYTE },
  { entry: 'src/entry/background.ts', output: 'background.js', format: 'esm', limit: 90 * KILOBYTE },
  { entry: 'src/entry/popup.tsx', output: 'popup.js', format: 'esm', limit: 24 * KILOBYTE },
  { entry: 'src/ui/popup.css', output: 'popup.css', format: 'esm', limit: 6 * KILOBYTE },
  { entry: 'src/entry/options.tsx', output: 'options.js', format: 'esm', limit: 24 * KILOBYTE },
  { entry: 'src/ui/options.css', output: 'options.css', format: 'esm', limit: 6 * KILOBYTE },
  { entry: 'src/entry/panel.tsx', output: 'panel.js', format: 'esm', limit: 28 * KILOBYTE },
  { entry: 'src/ui/panel.css', output: 'panel.css', format: 'esm', limit: 6 * KILOBYTE },
  { entry: 'src/entry/welcome.tsx', output: 'welcome.js', format: 'esm', limit: 16 * KILOBYTE },
  { entry: 'src/ui/welcome.css', output: 'welcome.css', format: 'esm', limit: 6 * KILOBYTE },
];

/** Minified, and in ASCII, which engines read faster, is only what pages pay for, the content scripts; the rest stays readable for those who
 * review it. */
export function esbuildOptions(bundle: Bundle, root: string): BuildOptions {
  return {
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: bundle.output,
    write: false,
    bundle: true,
    format: bundle.format,
    minify: bundle.format === 'iife',
    inject: bundle.format === 'esm' && !bundle.entry.endsWith('.css') ? ['src/platform/polyfill.ts'] : [],
    charset: bundle.format === 'iife' ? 'ascii' : 'utf8',
    target: ['chrome140', 'firefox153'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    plugins: bundle.entry.endsWith('.css') ? [] : [preactWithoutHtml, rulesWithoutExamples, cssAsText],
    logLevel: 'silent',
  };
}
