// Unit tests: everything under test/ that is called *.test.ts(x). The stories in real browsers have a runner of their own.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: join(dirname(fileURLToPath(import.meta.url)), '..'),
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    reporters: ['default', ['json', { outputFile: 'out/vitest.json' }]],
    testTimeout: 20_000,
  },
});
