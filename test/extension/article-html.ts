// A small news page of an invented outlet, for stories that bring their own text.

const METADATA = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'The bridge',
  publisher: { '@type': 'Organization', name: 'Valley Observer' },
};

/** `body`: HTML of the article below its headline. `head`: more for the page's head. */
export function articleHtml(body: string, head = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The bridge | Valley Observer</title>
<meta property="og:site_name" content="Valley Observer">
<script type="application/ld+json">${JSON.stringify(METADATA)}</script>${head}</head>
<body><article><h1>The bridge</h1>${body}</article></body></html>`;
}
