// The stages of `npm test`: each runs a tool that prints for itself, and gives what it counted.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_KINDS } from '../browsers/find-browser.ts';
import { browserFor } from '../browsers/install-browser.ts';
import { ROOT } from '../build/root.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface Stage {
  readonly name: string;
  run(): Count;
}

export const STAGES: readonly Stage[] = [
  { name: 'Browsers', run: countBrowsers },
  { name: 'Build', run: () => countOne(run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'])) },
  {
    name: 'Types',
    run: () =>
      sum(
        ['tsconfig.json', 'src/core/tsconfig.json'].map((project) =>
          countOne(runBin('tsc', '--noEmit', '-p', project)),
        ),
      ),
  },
  {
    name: 'Lint and format',
    run: () => countOne(runBin('biome', 'check', '--config-path=.biome.json', '.')),
  },
  {
    name: 'Unit tests',
    run: () => countTests('vitest.json', 'vitest', ['run', '--config', 'test/vitest.config.ts'], vitestCount),
  },
  {
    name: 'The built extension in Chromium and Firefox',
    run: () =>
      countTests(
        'playwright.json',
        'playwright',
        ['test', '-c', 'test/playwright.config.ts'],
        playwrightCount,
      ),
  },
];

export function sum(counts: readonly Count[]): Count {
  return counts.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    {
      passed: 0,
      failed: 0,
    },
  );
}

/** Fetches what is missing. What there is is no test that passed; what cannot be had is one that failed. */
function countBrowsers(): Count {
  let failed = 0;
  for (const kind of BROWSER_KINDS) {
    try {
      const { path, version } = browserFor(kind);
      console.log(`${kind} ${version}: ${path}`);
    } catch (error) {
      console.log(error instanceof Error ? error.message : String(error));
      failed++;
    }
  }
  return { passed: 0, failed };
}

/** Runs a test runner, and reads its own report. No report, a report of no test, or a runner that is unhappy for another
 * reason than a test counts as a failure. */
function countTests(
  report: string,
  bin: string,
  args: readonly string[],
  read: (report: unknown) => Count,
): Count {
  const path = join(ROOT, 'out', report);
  rmSync(path, { force: true });
  const succeeded = runBin(bin, ...args);
  const count = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { passed: 0, failed: 0 };
  const unexplained = count.failed === 0 && (!succeeded || count.passed === 0);
  return unexplained ? { ...count, failed: 1 } : count;
}

function vitestCount(report: unknown): Count {
  const { numPassedTests, numFailedTests } = report as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
  };
  return { passed: numPassedTests, failed: numFailedTests };
}

/** A story that passed only when it was told again counts as failed. */
function playwrightCount(report: unknown): Count {
  const { stats } = report as {
    readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function countOne(succeeded: boolean): Count {
  return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A program of the dependencies. */
function runBin(name: string, ...args: readonly string[]): boolean {
  return run(join(ROOT, 'node_modules', '.bin', name), args);
}

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}
