// The built extension in real browsers: the same stories in Chromium and in Firefox, one browser at a time.
import { defineConfig } from '@playwright/test';
import type { ReaderOptions } from './extension/reader-test.ts';

export default defineConfig<object, ReaderOptions>({
  testDir: 'extension/stories',
  testMatch: '*.ts',
  outputDir: '../out/playwright',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['dot'], ['json', { outputFile: '../out/playwright.json' }]],
  projects: [
    { name: 'chromium', use: { kind: 'chromium' } },
    { name: 'firefox', use: { kind: 'firefox' } },
  ],
});
