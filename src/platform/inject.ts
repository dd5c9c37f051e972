// Puts the reader into a page, at most once per document.
import { extensionApi } from './browser.ts';

/** Resolves to true when the page has a reader, new or from before; false when the browser does not let us (its own pages,
 * the stores, a tab that is gone), or when there is no page to read. */
export async function injectReader(tabId: number): Promise<boolean> {
  const { scripting } = extensionApi();
  const target = { tabId, frameIds: [0] };
  try {
    const [claim] = await scripting.executeScript({ target, func: claimDocument });
    if (claim?.result === 'no page') return false;
    if (claim?.result === true) await scripting.executeScript({ target, files: ['reader.js'] });
    return true;
  } catch (error) {
    console.debug(`Upstream: tab ${tabId} cannot be read:`, error);
    return false;
  }
}

/** Puts another part beside a page's reader; false when the browser does not let us. */
export async function injectPart(tabId: number, part: 'card.js' | 'trace.js'): Promise<boolean> {
  try {
    await extensionApi().scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [part] });
    return true;
  } catch (error) {
    console.debug(`Upstream: ${part} cannot be put into tab ${tabId}:`, error);
    return false;
  }
}

/** Runs in the page's isolated world, where each document has its own globals: true for the first that asks. Two asks that
 * cross cannot both get true. Chromium wraps a page around a PDF, with nothing of it inside. Must not use anything outside itself. */
function claimDocument(): boolean | 'no page' {
  const world = globalThis as { upstreamReader?: true; document?: Document };
  if (world.document?.contentType === 'application/pdf') return 'no page';
  if (world.upstreamReader) return false;
  world.upstreamReader = true;
  return true;
}
