// The browser's extension interface: `browser` where it exists (Firefox, and later Chrome), else `chrome`. Both return
// promises in Manifest V3, so no polyfill travels with every page. Everything else in the project goes through this folder.
import type { Browser } from 'webextension-polyfill';

const scope = globalThis as { readonly browser?: Browser; readonly chrome?: Browser };

/** Looked up at every use: cheap, and a test can put its own in place. Throws when there is none, which is a mistake of ours. */
export function extensionApi(): Browser {
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!api?.runtime) throw new Error('not running as an extension');
  return api;
}

/** False in a content script whose extension was updated, reloaded or removed: nothing can be asked any more. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(extensionApi().runtime.id);
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
