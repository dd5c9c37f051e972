// CHANGELOG.md -> the page that the popup's "What's new" opens. Headings, lists and paragraphs as plain text: of Markdown's other signs
// only the words are kept.

export function whatsNewPage(changelog: string): string {
  const blocks: { readonly tag: string; text: string }[] = [];
  let open = false;
  for (const line of changelog.replace(/<!--.*?-->/gs, '').split('\n')) {
    const heading = /^(#{1,3})\s+(.*)$/.exec(line);
    const item = /^[-*]\s+(.*)$/.exec(line);
    const last = blocks.at(-1);
    if (line.trim() === '' || /^\[[^\]]+\]:/.test(line)) open = false;
    else if (heading) {
      blocks.push({ tag: `h${heading[1]?.length}`, text: heading[2] ?? '' });
      open = false;
    } else if (item) {
      blocks.push({ tag: 'li', text: item[1] ?? '' });
      open = true;
    } else if (open && last) last.text += ` ${line.trim()}`;
    else {
      blocks.push({ tag: 'p', text: line.trim() });
      open = true;
    }
  }
  const lines = blocks.map(({ tag, text }) => `<${tag}>${escapeHtml(wordsOf(text))}</${tag}>`);
  const body = lines
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>\n${items.trim()}\n</ul>\n`)
    .trim();
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
${body}
</main>
</body>
</html>
`;
}

function wordsOf(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, '$1')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/\*\*(.+?)\*\*/g, '$1');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
