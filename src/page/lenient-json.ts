// Parses the JSON that stands in pages, with the faults that publishing systems put into it.

/** In characters. */
const LONGEST_SCRIPT = 1_000_000;

/** The value of a JSON text, null when it is none. Taken too: what is wrapped in a comment, escaped as HTML, or has raw line
 * breaks in strings or a comma too many. */
export function parseLeniently(script: string): unknown {
  if (script.length > LONGEST_SCRIPT) return null;
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)\s*$/, '');
  for (const mend of MENDINGS) {
    try {
      return JSON.parse(mend(bare));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return null;
}

const MENDINGS: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) =>
    json
      .replace(/\p{Cc}/gu, ' ')
      .replace(/;\s*$/, '')
      .replace(/,(\s*[}\]])/g, '$1'),
  (json) =>
    json
      .replace(/&quot;|&#34;/g, '"')
      .replace(/&#39;|&apos;/g, "'")
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
];
