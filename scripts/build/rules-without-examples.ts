// The rule tables carry examples and reasons for people and tests. The extension needs neither: each table of rules/ is replaced by
// its rows without them, which halves the tables. What is gathered from the tables (rule-index.ts) is gathered here.
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const FOR_PEOPLE = new Set(['why', 'matches', 'rejects']);

export const rulesWithoutExamples: Plugin = {
  name: 'rules-without-examples',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]attribution[\\/](?:rules[\\/][a-z-]+|rule-index)\.ts$/ },
      async ({ path }) => {
        const tables: Record<string, unknown> = await import(pathToFileURL(path).href);
        // In one order, whatever has loaded the module.
        const contents = Object.entries(tables)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, table]) => `export const ${name} = ${JSON.stringify(table, withoutExamples)};`)
          .join('\n');
        return { contents, loader: 'js', watchFiles: [path] };
      },
    );
  },
};

function withoutExamples(key: string, value: unknown): unknown {
  return FOR_PEOPLE.has(key) ? undefined : value;
}
