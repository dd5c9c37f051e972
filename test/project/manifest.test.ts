// What the extension may do, pinned: a change here is a change of what people agreed to.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BROWSERS, browserManifest, packageVersion } from '../../scripts/build/browser-manifest.ts';
import { ROOT } from '../../scripts/build/root.ts';

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = browserManifest(browser);

  it('asks for no more than it needs', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual([
      'storage',
      'scripting',
      'declarativeNetRequestWithHostAccess',
      ...panel,
    ]);
    expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(Object.keys(manifest).filter((key) => key.startsWith('optional_'))).toEqual([]);
  });
  it('opens no door to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
  });
  it('lets its own pages load its own files, open https addresses, and nothing else', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; connect-src https:; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });
  it('runs one script on pages, in the top frame, when the page is there', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: ['http://*/*', 'https://*/*'], js: ['gate.js'], run_at: 'document_idle', all_frames: false },
    ]);
  });
  it('has the options in a tab of their own, and a side panel', () => {
    expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
    expect(browser === 'chrome' ? manifest.side_panel : manifest.sidebar_action).toBeDefined();
    expect(manifest).not.toHaveProperty(browser === 'chrome' ? 'sidebar_action' : 'side_panel');
  });
  it('has the version of the package', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.version).toBe(packageVersion());
  });
  it('has an icon for every size it names', () => {
    const icons = Object.entries(manifest.icons as Record<string, string>);
    expect(icons.map(([size]) => size)).toEqual(['16', '32', '48', '96', '128']);
    for (const [size, path] of icons) {
      expect(path).toBe(`icons/upstream-${size}.png`);
      expect(existsSync(join(ROOT, 'extension', path))).toBe(true);
    }
  });
});

it('Chrome gets a service worker and nothing of Gecko', () => {
  const manifest = browserManifest('chrome');
  expect(manifest.background).toEqual({ service_worker: 'background.js', type: 'module' });
  expect(manifest.minimum_chrome_version).toBe('140');
  expect(manifest).not.toHaveProperty('browser_specific_settings');
});

it('Firefox gets background scripts, and is told that nothing is collected', () => {
  const manifest = browserManifest('firefox');
  expect(manifest.background).toEqual({ scripts: ['background.js'], type: 'module' });
  expect(manifest).not.toHaveProperty('minimum_chrome_version');
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'upstream@upstream-news.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
