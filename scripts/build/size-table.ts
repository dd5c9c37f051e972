// How large each bundle is, and which are larger than they may be.
import { gzipSync } from 'node:zlib';
import type { Files } from './build-extension.ts';
import { BUNDLES } from './bundles.ts';

export interface BundleSize {
  readonly output: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly limit: number;
}

export function bundleSizes(files: Files): readonly BundleSize[] {
  return BUNDLES.map(({ output, limit }) => {
    const content = files.get(output) ?? new Uint8Array();
    return { output, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length, limit };
  });
}

export function sizeTable(sizes: readonly BundleSize[]): string {
  const rows = sizes.map(({ output, bytes, gzip, limit }) => [
    output,
    String(bytes),
    String(gzip),
    String(limit),
    gzip > limit ? 'TOO LARGE' : '',
  ]);
  const table = [['bundle', 'bytes', 'gzip', 'gzip limit', ''], ...rows];
  return table
    .map(([name = '', ...cells]) => name.padEnd(15) + cells.map((c) => c.padStart(11)).join(''))
    .join('\n');
}

export function tooLarge(sizes: readonly BundleSize[]): readonly BundleSize[] {
  return sizes.filter(({ gzip, limit }) => gzip > limit);
}
