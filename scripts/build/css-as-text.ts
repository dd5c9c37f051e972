// An esbuild plugin: a stylesheet that a script imports arrives as text, for a shadow root, without what only people read.
import { readFileSync } from 'node:fs';
import { type Plugin, transform } from 'esbuild';

export const cssAsText: Plugin = {
  name: 'css-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), {
        loader: 'css',
        minify: true,
        charset: 'utf8',
        target: ['chrome140', 'firefox153'],
        logLevel: 'silent',
      });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};
