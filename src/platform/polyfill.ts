// Put in front of the background and of the extension's own pages at build time: there, the browser's interface is the polyfill's
// wherever the browser has no `browser` of its own. Content scripts go without: both browsers' interfaces return promises in
// Manifest V3, and every page would pay for it.
import polyfilled from 'webextension-polyfill';

(globalThis as { browser?: unknown }).browser ??= polyfilled;
