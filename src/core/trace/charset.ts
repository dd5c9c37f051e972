// In which encoding a page is written: what its first bytes, its Content-Type or its own meta element say, in the order of the
// HTML standard. What nobody says is guessed: UTF-8 when it is valid, else Windows-1252, as browsers do.

/** Bytes at the beginning in which a page has to say it. The standard asks for 1,024; real pages are less strict. */
const PRESCAN = 4096;

/** Label of the encoding, as TextDecoder takes it; null when nobody says. The label may be one that does not exist. */
export function charsetOf(contentType: string | null, bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  const sent = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1];
  if (sent) return sent.toLowerCase();
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const said =
    /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1];
  const label = said?.toLowerCase() ?? null;
  // A page that could be read this far to say that it is UTF-16 is not.
  return label?.startsWith('utf-16') ? 'utf-8' : label;
}
