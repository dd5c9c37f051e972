// The page of what is new says what the change log says, and the change log is about this version.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../scripts/build/browser-manifest.ts';
import { ROOT } from '../../scripts/build/root.ts';
import { whatsNewPage } from '../../scripts/build/whats-new.ts';

const body = (changelog: string) =>
  whatsNewPage(changelog)
    .replace(/^.*<main[^>]*>|<\/main>.*$/gs, '')
    .trim();

describe('what is new', () => {
  it('is headings and lists', () => {
    expect(body('# New\n\n## 2.0.0\n\n- One\n- Two, which\n  goes on\n\n## 1.0.0\n\n- Three\n')).toBe(
      '<h1>New</h1>\n<h2>2.0.0</h2>\n<ul>\n<li>One</li>\n<li>Two, which goes on</li>\n</ul>\n<h2>1.0.0</h2>\n<ul>\n<li>Three</li>\n</ul>',
    );
  });
  it('is text and no markup', () => expect(body('- <b>"R&D"</b>')).toContain('&lt;b&gt;&quot;R&amp;D&quot;'));
  it('keeps the words of links, code and stress, and no reference', () => {
    expect(
      body('See [the form](https://forms.example/) of `npm start`, **now**.\n\n[1]: https://a.example'),
    ).toBe('<p>See the form of npm start, now.</p>');
  });
  it('begins with the version that is built', () => {
    const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
    expect(/^## \[?([\d.]+)/m.exec(changelog)?.[1]).toBe(packageVersion());
  });
});
