// The reader goes into a document once, however often it is asked for.
import { beforeEach, expect, it, vi } from 'vitest';
import { injectReader } from '../../src/platform/inject.ts';
import { installFakeBrowser } from './fake-browser.ts';

let files: string[];
let browser: ReturnType<typeof installFakeBrowser>;
beforeEach(() => {
  files = [];
  browser = installFakeBrowser();
  Reflect.deleteProperty(globalThis, 'upstreamReader');
  vi.spyOn(console, 'debug').mockImplementation(() => undefined);
  browser.scripting.executeScript = async (injection) => {
    const {
      func,
      files: added,
      target,
    } = injection as { func?: () => unknown; files?: string[]; target: unknown };
    expect(target).toEqual({ tabId: 4, frameIds: [0] });
    files.push(...(added ?? []));
    return [{ result: func?.() }];
  };
});

it('goes into a page once when two ask at the same time', async () => {
  expect(await Promise.all([injectReader(4), injectReader(4)])).toEqual([true, true]);
  expect(files).toEqual(['reader.js']);
});

it('says so when there is a PDF and no page', async () => {
  vi.stubGlobal('document', { contentType: 'application/pdf' });
  expect(await injectReader(4)).toBe(false);
  expect(files).toEqual([]);
  vi.unstubAllGlobals();
});

it('says so when the browser does not let us', async () => {
  browser.scripting.executeScript = async () => {
    throw new Error('Cannot access a chrome:// URL');
  };
  expect(await injectReader(4)).toBe(false);
});
