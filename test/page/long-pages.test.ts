// @vitest-environment jsdom
// Long and hostile pages are read in time that grows with their length, and in steps that leave the page usable.
import { describe, expect, it } from 'vitest';
import { drain, pageBlockSteps, pageTextSteps, readPageText } from '../../src/page/page-text.ts';
import { readArticle } from '../../src/page/read-article.ts';

function body(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

const paragraph =
  '<p>The <b>harbour</b> of Northport will <a href="https://a.example/">close</a> in April, she said.</p>';

describe('a megabyte', () => {
  // Each takes well under a second; were it quadratic, it would run into the test's time limit.
  it.each<[string, string]>([
    ['of paragraphs', paragraph.repeat(10_000)],
    ['in one text', 'word '.repeat(200_000)],
    ['in one text of wide gaps', 'word  \n '.repeat(125_000)],
    ['in one text of soft hyphens', 'wo\u00adrd '.repeat(170_000)],
    ['in one paragraph of many elements', `<p>${'<i>a </i>b '.repeat(50_000)}</p>`],
    ['of line breaks', 'a<br>'.repeat(50_000)],
    ['of empty lines in one text', `<pre>${'a\n\n'.repeat(100_000)}</pre>`],
    ['of nothing but spaces', `<p>${' '.repeat(1_000_000)}</p>`],
    ['of side boxes', `<div class="related">${'<h3>Related</h3><p>x</p>'.repeat(10_000)}</div>`],
    [
      'of headings of side boxes',
      `<article>${'<div><h3>Related</h3><p>x</p></div>'.repeat(10_000)}</article>`,
    ],
  ])(
    '%s',
    (_, html) => {
      const page = body(html);
      expect(() => readPageText(page)).not.toThrow();
      expect(() => readArticle(page.ownerDocument, null, { force: true })).not.toThrow();
    },
    20_000,
  );

  it('is found in the last place as in the first', () => {
    const page = readPageText(body(paragraph.repeat(10_000)));
    const last = page.text.lastIndexOf('harbour of');
    const range = page.rangeOf(last, last + 10);
    expect(range?.startContainer.parentElement?.localName).toBe('b');
    expect(page.offsetOf(range?.startContainer as Node, 0)).toBe(last);
  });

  it.each<[string, string]>([
    ['many paragraphs', paragraph.repeat(5000)],
    ['one long text', 'word '.repeat(200_000)],
    ['one long text of lines', `<pre>${'a line of it\n\n'.repeat(50_000)}</pre>`],
  ])('is read in many steps: %s', (_, html) => {
    const steps = pageTextSteps(body(html));
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(html.length / 100_000);
  });
});

it('reads a changed paragraph again and passes by the rest', () => {
  const page = body(`<article>${`<section>${paragraph.repeat(50)}</section>`.repeat(100)}</article>`);
  const previous = drain(pageBlockSteps(page));
  const text = page.querySelector('section:nth-child(70) b')?.firstChild as Text;
  text.data = 'port';
  const record = { type: 'characterData', target: text, addedNodes: [] } as unknown as MutationRecord;
  const steps = pageBlockSteps(page, previous, [record]);
  let step = steps.next();
  let count = 1;
  for (; !step.done; count++) step = steps.next();
  expect(step.value.blocks.length).toBe(5000);
  expect(
    step.value.blocks.filter((block, i) => block !== previous.blocks[i]).map((block) => block.text),
  ).toEqual(['The port of Northport will close in April, she said.']);
  expect(count).toBe(1);
});
