// From what a MutationObserver reported: which elements' text has to be read again, and which may be taken as it was.

export interface StaleElements {
  /** Something inside the element, or the element itself, changed. */
  readonly within: ReadonlySet<Node>;
  /** Everything in the element is new or may look different: it was added, or its attributes changed. */
  readonly whole: ReadonlySet<Node>;
}

export function staleElements(records: Iterable<MutationRecord>): StaleElements {
  const within = new Set<Node>();
  const whole = new Set<Node>();
  for (const record of records) {
    for (let node: Node | null = record.target; node && !within.has(node); node = node.parentNode)
      within.add(node);
    if (record.type === 'attributes') whole.add(record.target);
    for (const added of record.addedNodes) whole.add(added);
  }
  return { within, whole };
}
