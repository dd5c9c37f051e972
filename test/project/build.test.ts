// The build: the same bytes every time, and nothing in it that a store would object to.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import { archives } from '../../scripts/build/archive.ts';
import { BROWSERS } from '../../scripts/build/browser-manifest.ts';
import { buildExtension } from '../../scripts/build/build-extension.ts';
import { withoutHtml } from '../../scripts/build/preact-without-html.ts';
import { bundleSizes, tooLarge } from '../../scripts/build/size-table.ts';

const built = await buildExtension();
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe.each(BROWSERS)('the extension for %s', (browser) => {
  const files = built.get(browser) ?? new Map<string, Uint8Array>();

  it('has every file that its manifest and its pages name', () => {
    const named = [text(files.get('manifest.json')), text(files.get('popup.html'))].flatMap((content) =>
      [...content.matchAll(/"([\w/-]+\.(?:js|css|html|png|svg))"/g)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((path) => !files.has(path))).toEqual([]);
    expect(files.has('reader.js')).toBe(true);
  });
  it('never parses text as HTML', () => {
    const scripts = [...files].filter(([path]) => path.endsWith('.js'));
    expect(scripts.filter(([, content]) => /innerHTML|insertAdjacentHTML/.test(text(content)))).toEqual([]);
  });
  it('is within its limits of size', () => {
    expect(tooLarge(bundleSizes(files))).toEqual([]);
  });
});

it('two builds, a year apart, give the same bytes', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01') });
  const first = await archives();
  vi.setSystemTime(new Date('2027-01-01'));
  const second = await archives();
  vi.useRealTimers();
  expect([...first.keys()]).toHaveLength(3);
  for (const [name, bytes] of first) {
    expect(Buffer.compare(bytes, second.get(name) ?? new Uint8Array())).toBe(0);
    // Time and date of the first entry: midnight of 1 January 1980, the first that a zip can say.
    expect(Buffer.from(bytes).readUInt32LE(10)).toBe(0x00210000);
  }
});

describe("Preact's innerHTML", () => {
  const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');
  it('is cut out of the Preact that is installed', () => {
    expect(preact).toContain('innerHTML');
    expect(withoutHtml(preact)).not.toContain('innerHTML');
  });
  it('fails the build when it is not where it was', () => {
    expect(() => withoutHtml('')).toThrow('innerHTML');
    expect(() => withoutHtml(`${preact};document.body.innerHTML=""`)).toThrow('innerHTML');
  });
});
