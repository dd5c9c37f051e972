// CHANGELOG.md -> the page that the popup's "What's new" opens. Only headings and lists: more is not needed there, and everything else
// would have to be made safe.

/** Throws on a line that is neither a heading, an item, nor the rest of one. */
export function whatsNewPage(changelog: string): string {
  const blocks: string[] = [];
  for (const line of changelog.split('\n')) {
    if (line.trim() === '') continue;
    const heading = /^(#{1,3}) (.*)$/.exec(line);
    const item = /^- (.*)$/.exec(line);
    const rest = /^ {2}(\S.*)$/.exec(line);
    const last = blocks.at(-1);
    if (heading)
      blocks.push(`<h${heading[1]?.length}>${escapeHtml(heading[2] ?? '')}</h${heading[1]?.length}>`);
    else if (item) blocks.push(`<li>${escapeHtml(item[1] ?? '')}</li>`);
    else if (rest && last?.endsWith('</li>'))
      blocks[blocks.length - 1] = last.replace('</li>', ` ${escapeHtml(rest[1] ?? '')}</li>`);
    else throw new Error(`CHANGELOG.md: what is this? "${line}"`);
  }
  const body = blocks
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>\n${items.trim()}\n</ul>\n`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>What’s new in Upstream</title>
<link rel="icon" href="icons/upstream.svg">
<link rel="stylesheet" href="options.css">
</head>
<body>
<main class="options changes">
${body.trim()}
</main>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
