// Zip archives whose bytes depend on nothing but their files: sorted, one fixed time, one compression level.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { BROWSERS, packageVersion } from './browser-manifest.ts';
import { buildExtension, type Files } from './build-extension.ts';
import { ROOT } from './root.ts';

/** The earliest time that a zip can hold, in local time as zip wants it. */
const FIXED_TIME = new Date(1980, 0, 1);
/** Zip says which system made it; 3 is Unix, the same wherever it is built. */
const UNIX = 3;

/** Name in `out/` -> bytes: one archive for each store, and the source that they were built from. */
export async function archives(): Promise<Files> {
  const version = packageVersion();
  const built = await buildExtension();
  const stores = BROWSERS.map((browser) => {
    const files = built.get(browser);
    if (!files) throw new Error(`${browser} was not built`);
    return [`upstream-${browser}-${version}.zip`, archive(files)] as const;
  });
  return new Map([...stores, [`upstream-source-${version}.zip`, archive(sourceFiles())]]);
}

function archive(files: Files): Uint8Array {
  const entries: Zippable = {};
  for (const path of [...files.keys()].sort()) {
    const content = files.get(path);
    if (content) entries[path] = [content, { mtime: FIXED_TIME, level: 9, os: UNIX }];
  }
  return zipSync(entries);
}

/** Made by the scripts, or fetched. */
const NO_SOURCE = new Set(['.git', 'node_modules', 'dist', 'out']);

/** What git knows of, as it is in the working tree; all there is in an unpacked source archive, which has no git. */
function sourceFiles(): Files {
  const paths = existsSync(join(ROOT, '.git')) ? trackedPaths() : unpackedPaths();
  return new Map(paths.map((path) => [path, readFileSync(join(ROOT, path))]));
}

function trackedPaths(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path && existsSync(join(ROOT, path)));
}

function unpackedPaths(): readonly string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter(({ name }) => !NO_SOURCE.has(name))
    .flatMap((entry) =>
      entry.isFile()
        ? [entry.name]
        : readdirSync(join(ROOT, entry.name), { recursive: true, withFileTypes: true })
            .filter((below) => below.isFile())
            .map((below) => relative(ROOT, join(below.parentPath, below.name)).replaceAll('\\', '/')),
    );
}
