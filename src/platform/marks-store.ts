// Keeps the marks, on this device only, and never those made in a private window. Writes wait for each other.
import { type Mark, parseMarks } from '../core/marks.ts';
import { extensionApi } from './browser.ts';

const KEY = 'marks';

/** Never rejects: what cannot be read is not there. */
export async function loadMarks(): Promise<readonly Mark[]> {
  try {
    return parseMarks((await extensionApi().storage.local.get(KEY))[KEY]);
  } catch (error) {
    console.warn('Upstream cannot read its marks:', error);
    return [];
  }
}

let lastWrite: Promise<unknown> = Promise.resolve();

/** Reads, changes, writes, one at a time; resolves to what is kept. Changes nothing in a private window. */
export function updateMarks(change: (marks: readonly Mark[]) => readonly Mark[]): Promise<readonly Mark[]> {
  const write = lastWrite.then(async () => {
    const before = await loadMarks();
    if (isPrivateWindow()) return before;
    const marks = change(before);
    await extensionApi().storage.local.set({ [KEY]: marks });
    return marks;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** Calls back with the marks after each change, until `signal` ends it; not with the present ones. */
export function watchMarks(callback: (marks: readonly Mark[]) => void, signal?: AbortSignal): void {
  const { onChanged } = extensionApi().storage;
  const listener = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, KEY)) callback(parseMarks(changes[KEY]?.newValue));
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}

export function isPrivateWindow(): boolean {
  return extensionApi().extension?.inIncognitoContext === true;
}
