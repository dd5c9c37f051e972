// An esbuild plugin that cuts Preact's only way of parsing text as HTML (the dangerouslySetInnerHTML prop) out of the
// bundle: nothing here uses it, and what is not there cannot be reached by a hostile page or warned about by a store.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** The branch in preact/dist/preact.mjs as of 11.2, and what is left of it: the prop is ignored. */
const HTML_BRANCH = 'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):';
const WITHOUT_HTML = 'h?(r.__k=[]):';

export const preactWithoutHtml: Plugin = {
  name: 'preact-without-html',
  setup(build) {
    build.onLoad({ filter: /[\\/]preact[\\/]dist[\\/]preact\.mjs$/ }, ({ path }) => ({
      contents: withoutHtml(readFileSync(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** Fails loudly when an upgrade of Preact has moved the code, so that it is looked at again and not shipped unseen. */
export function withoutHtml(preact: string): string {
  const parts = preact.split(HTML_BRANCH);
  const rest = parts.join(WITHOUT_HTML);
  if (parts.length !== 2 || rest.includes('innerHTML')) {
    throw new Error(
      "Preact's innerHTML code is not where it was: look at scripts/build/preact-without-html.ts",
    );
  }
  return rest;
}
