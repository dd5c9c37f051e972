// Hands a file to the reader of the news: it goes where their browser puts downloads.

/** Milliseconds until the browser has taken the file over. */
const TAKEN_AFTER = 10_000;

export function saveFile(window: Window & typeof globalThis, name: string, content: Blob): void {
  const { document, URL } = window;
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(url), TAKEN_AFTER);
}
