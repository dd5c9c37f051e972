// Tells when an article's text may have changed, and how: one MutationObserver, calls gathered until the page is quiet, and
// rests in proportion to the work, so that a page that never stops changing costs a few percent of its time and no more.

/** Milliseconds without a change after which the page counts as quiet. */
const QUIET_MS = 250;
/** Milliseconds after the first change at which it is looked at though the page is not quiet. */
const LONGEST_WAIT_MS = 2_000;
/** Rest after a look, in multiples of the time that it took. */
const REST = 20;
/** Records kept; beyond it the whole article is read again, which is cheaper than sorting through them. */
const MOST_RECORDS = 5_000;
/** What arrives with an article, and with few other things. */
const HOLDS_TEXT = 'p, article, br';
/** Attributes by which pages show and hide text. */
const SHOWING = ['class', 'style', 'hidden', 'aria-hidden', 'open'];

export interface TextChangeListener {
  /** At once: the text in this node is not what it was. */
  touched(node: Node): void;
  /** When quiet. `records`: the mutations since the last call; null when there were too many or the whole body was
   * replaced, so that everything has to be looked at. The next call waits for the promise. */
  changed(records: readonly MutationRecord[] | null): Promise<void>;
}

/** Watches the text below `root`, and what comes and goes beside it and its ancestors, until `signal` ends it. */
export function watchText(
  window: Window & typeof globalThis,
  root: Element,
  listener: TextChangeListener,
  signal: AbortSignal,
): void {
  let records: MutationRecord[] | null = [];
  let timer = 0;
  /** Time of the first change since the last look; null when there was none. */
  let firstChange: number | null = null;
  let restUntil = 0;
  let looking = false;

  const look = async () => {
    const gathered = records;
    records = [];
    firstChange = null;
    looking = true;
    const began = performance.now();
    try {
      await listener.changed(gathered);
    } finally {
      looking = false;
      const now = performance.now();
      restUntil = now + (now - began) * REST;
      if (firstChange !== null) schedule(firstChange);
    }
  };
  const schedule = (first: number) => {
    if (looking || signal.aborted) return;
    const now = performance.now();
    const latest = Math.max(first + LONGEST_WAIT_MS, restUntil);
    const wait = Math.min(Math.max(now + QUIET_MS, restUntil), latest) - now;
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void look(), Math.max(0, wait));
  };

  const observer = new window.MutationObserver((found) => {
    for (const record of found) {
      if (record.type === 'characterData') listener.touched(record.target);
      const inside = root.contains(record.target);
      if (!inside && !bringsText(window, record)) continue;
      if (records === null || records.length >= MOST_RECORDS || isNewBody(record)) records = null;
      else records.push(record);
      firstChange ??= performance.now();
    }
    if (firstChange !== null) schedule(firstChange);
  });
  observer.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SHOWING,
  });
  for (let above = root.parentElement; above; above = above.parentElement)
    observer.observe(above, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearTimeout(timer);
    },
    { once: true },
  );
}

/** Whether something that can hold an article came or went beside the root; our own card, scripts and styles cannot. */
function bringsText(window: Window & typeof globalThis, record: MutationRecord): boolean {
  if (isNewBody(record)) return true;
  return [...record.addedNodes, ...record.removedNodes].some(
    (node) =>
      node instanceof window.Element && (node.matches(HOLDS_TEXT) || node.querySelector(HOLDS_TEXT) !== null),
  );
}

function isNewBody({ target, addedNodes }: MutationRecord): boolean {
  return target.nodeName === 'HTML' && [...addedNodes].some((node) => node.nodeName === 'BODY');
}
