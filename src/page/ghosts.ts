// What a reader leaves behind that was ended before it could tidy up: Firefox ends the scripts of an extension that is
// updated or reloaded without a word, and runs the new gate in the open tabs.

const NAMES = ['original', 'one-hop', 'many-hops', 'unknown', 'circular', 'current', 'flash'];

/** Takes an earlier reader's highlights and card out of the page. To be called before there is a reader of our own. */
export function clearGhosts({ CSS, document }: Window & typeof globalThis): void {
  if (!CSS.highlights.has('upstream-current')) return;
  for (const name of NAMES) CSS.highlights.delete(`upstream-${name}`);
  document.querySelector(':root > [popover][style*="--upstream-"]')?.remove();
}
