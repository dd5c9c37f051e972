// npm run build: writes dist/chrome and dist/firefox, prints how large each bundle is, fails when one is too large.
//   -- --watch   builds again on every change (npm run dev)
import { mkdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildExtension } from './build/build-extension.ts';
import { ROOT } from './build/root.ts';
import { bundleSizes, sizeTable, tooLarge } from './build/size-table.ts';

/** Writers such as editors touch several files at once; this many milliseconds gather them into one build. */
const GATHER_CHANGES = 120;

if (process.argv.includes('--watch')) {
  await buildAndReport();
  watchForChanges();
} else {
  process.exitCode = await buildAndReport();
}

/** 0 when all is well, 1 when something could not be built or is too large. */
async function buildAndReport(): Promise<0 | 1> {
  try {
    const built = await buildExtension();
    for (const [browser, files] of built) writeFiles(join(ROOT, 'dist', browser), files);
    const sizes = bundleSizes(built.get('chrome') ?? new Map());
    console.log(`dist/chrome and dist/firefox are built.\n${sizeTable(sizes)}`);
    return tooLarge(sizes).length ? 1 : 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function watchForChanges(): void {
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve<unknown>(undefined);
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(buildAndReport);
    }, GATHER_CHANGES);
  };
  for (const folder of ['src', 'extension']) watch(join(ROOT, folder), { recursive: true }, changed);
  watch(join(ROOT, 'manifest.json'), changed);
  console.log('Watching src, extension and manifest.json; stop with Ctrl+C.');
}
