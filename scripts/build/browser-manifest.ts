// The one manifest.json -> the manifest that a browser gets: its own kind of background and of side panel, and the version of
// package.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What the build and its tests look at in the manifest; the rest is carried along as it is. */
export interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly background: {
    readonly service_worker?: string;
    readonly scripts?: readonly string[];
    readonly type: string;
  };
  readonly [key: string]: unknown;
}

/** Chrome takes the service worker and a side panel, which needs a permission, and knows nothing of Gecko; Firefox takes the scripts
 * and a sidebar, and warns about the rest. */
export function browserManifest(browser: BrowserName): Manifest {
  const { manifest_version, name, short_name, ...rest } = readJson('manifest.json');
  const source = {
    manifest_version,
    name,
    short_name,
    version: packageVersion(),
    ...rest,
  } as unknown as Manifest;
  const { service_worker, scripts, type } = source.background;
  if (!service_worker || !scripts) throw new Error('manifest.json must name both kinds of background');
  if (browser === 'chrome') {
    const { browser_specific_settings: _, sidebar_action: __, ...manifest } = source;
    return { ...manifest, background: { service_worker, type } };
  }
  const { minimum_chrome_version: _, side_panel: __, ...manifest } = source;
  const permissions = source.permissions.filter((permission) => permission !== 'sidePanel');
  return { ...manifest, permissions, background: { scripts, type } };
}

export function packageVersion(): string {
  return String(readJson('package.json').version);
}

function readJson(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8')) as Record<string, unknown>;
}
