// The clipboard, which browsers open to a click.

/** Rejects when the browser does not allow it. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text);
}
