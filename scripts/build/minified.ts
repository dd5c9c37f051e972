// terser after esbuild's own minifier: it follows what a value may be through a whole script, and saves more than a kilobyte of the reader.
import { type MinifyOptions, minify_sync } from 'terser';

const OPTIONS: MinifyOptions = {
  // A function that is moved into its only caller is made anew at each call, which slows the engine by half.
  compress: { passes: 2, hoist_funs: true, reduce_funcs: false },
  format: { ascii_only: true },
};

/** A script, minified and in ASCII. `module`: it is an ES module, whose top level is its own. Throws terser's own account of what it cannot read. */
export function minified(script: string, { module }: { module: boolean }): string {
  const { code } = minify_sync(script, { ...OPTIONS, module });
  if (code === undefined) throw new Error('terser returned no script');
  return inAscii(code);
}

/**
 * A script with \uXXXX for what is not ASCII: one character beyond Latin-1 takes an engine twice the memory, and longer to read. terser leaves
 * String.raw as it is; of ours only patterns have such characters, where both mean the same.
 */
const inAscii = (script: string) =>
  script.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
