// The whole extension in memory: every file of dist/<browser> as bytes, the same bytes each time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BROWSERS, type BrowserName, browserManifest } from './browser-manifest.ts';
import { BUNDLES, esbuildOptions } from './bundles.ts';
import { minified } from './minified.ts';
import { ROOT } from './root.ts';
import { whatsNewPage } from './whats-new.ts';

/** Path inside the extension (with forward slashes) -> content, sorted by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** Rejects with esbuild's own account when a bundle cannot be built. */
export async function buildExtension(): Promise<ReadonlyMap<BrowserName, Files>> {
  const whatsNew = Buffer.from(whatsNewPage(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')));
  const shared = new Map([...staticFiles(), ['whats-new.html', whatsNew], ...(await bundledFiles())]);
  return new Map(
    BROWSERS.map((browser) => {
      const manifest = `${JSON.stringify(browserManifest(browser), null, 2)}\n`;
      return [browser, sorted(new Map([...shared, ['manifest.json', Buffer.from(manifest)]]))];
    }),
  );
}

/** `extension/`, copied as it is. */
function staticFiles(): Map<string, Uint8Array> {
  const folder = join(ROOT, 'extension');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]),
  );
}

async function bundledFiles(): Promise<Map<string, Uint8Array>> {
  const results = await Promise.all(
    BUNDLES.map(async (bundle) => {
      const { outputFiles = [] } = await build(esbuildOptions(bundle, ROOT));
      const [file] = outputFiles;
      if (!file || outputFiles.length !== 1) throw new Error(`${bundle.entry}: expected one file`);
      const contents =
        bundle.format === 'iife' ? Buffer.from(minified(file.text, { module: false })) : file.contents;
      return [bundle.output, contents] as const;
    }),
  );
  return new Map(results);
}

function sorted(files: Files): Files {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
