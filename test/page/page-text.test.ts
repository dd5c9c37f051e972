// @vitest-environment jsdom
// What a page's text is, and whether every phrase of it leads back to the place it came from.
import { afterEach, describe, expect, it } from 'vitest';
import { readPageText } from '../../src/page/page-text.ts';

function read(html: string) {
  document.body.innerHTML = html;
  return readPageText(document.body);
}

/** What a range over the first `phrase` of the page's text covers in the page. */
function covered(html: string, phrase: string): string {
  const page = read(html);
  const start = page.text.indexOf(phrase);
  expect(start, `"${phrase}" in "${page.text}"`).toBeGreaterThanOrEqual(0);
  const place = page.rangeOf(start, start + phrase.length);
  if (!place) throw new Error('no range');
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  expect(page.offsetOf(place.startContainer, place.startOffset)).toBe(start);
  expect(page.offsetOf(place.endContainer, place.endOffset)).toBe(start + phrase.length);
  return range.toString();
}

describe('the text', () => {
  it.each<[string, string, string]>([
    ['white space collapses', '<p>  One \n\t two  </p>', 'One two'],
    ['blocks are apart', '<p>One</p><p>two</p>', 'One\n\ntwo'],
    ['inline elements are not', '<p>O<b>n</b>e <i>two</i></p>', 'One two'],
    ['a space at an inner edge stays single', '<p>One <b> two</b> three</p>', 'One two three'],
    ['text beside blocks is a block', 'One<p>two</p>three', 'One\n\ntwo\n\nthree'],
    ['nested blocks', '<div><div>One</div><div><p>two</p>three</div></div>', 'One\n\ntwo\n\nthree'],
    ['a break is a line', '<p>One<br> two</p>', 'One\ntwo'],
    ['two breaks are a block', '<p>One <br> <br> two<br></p>', 'One\n\ntwo'],
    ['lists', '<ul><li>One<li>two <ul><li>three</ul></ul>', 'One\n\ntwo\n\nthree'],
    ['table cells', '<table><tr><td>One<td>two<tr><td>three</table>', 'One\n\ntwo\n\nthree'],
    ['no-break and other spaces', '<p>One&nbsp;two&nbsp; three&#8201;four</p>', 'One two three four'],
    ['soft hyphens and zero width', '<p>re&shy;port&#8203;ed &#8206;by&#65279;</p>', 'reported by'],
    ['curly quotes stay', '<p>“It’s”</p>', '“It’s”'],
    ['preformatted text has lines and paragraphs', '<pre>One\ntwo\n\n  three</pre>', 'One\ntwo\n\nthree'],
    ['an empty page', '', ''],
    ['an unclosed tag and a stray one', '<p>One <b>two</p></div><p>three', 'One two\n\nthree'],
    ['a word break opportunity', '<p>repor<wbr>ted</p>', 'reported'],
    ['drawings and formulas', '<p>One <svg><text>drawn</text></svg><math><mi>x</mi></math></p>', 'One x'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

describe('what is left out', () => {
  it.each<[string, string]>([
    ['script', '<script>no()</script>'],
    ['style, noscript, template', '<style>no{}</style><noscript>no</noscript><template>no</template>'],
    ['navigation', '<nav>no</nav><div role="navigation">no</div>'],
    ['hidden', '<p hidden>no</p><p aria-hidden="true">no</p><p style="display: none">no</p>'],
    [
      'a caption',
      '<figure><img alt="no"><figcaption>no</figcaption></figure><p class="wp-caption-text">no</p>',
    ],
    ['a photo credit', '<span class="photo-credit">no</span>'],
    ['comments', '<section id="comments"><p>no</p><p>no</p><p>no</p><p>no</p></section>'],
    ['related links', '<div class="c-relatedLinks"><a href="/">no</a></div><aside>no</aside>'],
    ['a newsletter box', '<div class="newsletter-signup">no</div>'],
    ['a cookie box', '<div id="cookie-banner">no</div>'],
    ['sharing', '<ul class="social share"><li>no</ul>'],
    ['form fields and buttons', '<button>no</button><textarea>no</textarea><select><option>no</select>'],
    ['an editor', '<div contenteditable>no</div><div contenteditable="true">no</div>'],
    ['text for screen readers only', '<span class="sr-only">no</span>'],
  ])('%s', (_, html) => {
    expect(read(`<p>One</p>${html}<p>two</p>`).text).toBe('One\n\ntwo');
  });

  it('but not a wrapper that only bears such a name', () => {
    const text = '<h1>One</h1><p>two</p>';
    expect(read(`<div class="comments-enabled related">${text}</div>`).text).toBe('One\n\ntwo');
    expect(read('<div class="has-sidebar"><p>1</p><p>2</p><p>3</p></div>').text).toBe('1\n\n2\n\n3');
    expect(read('<div class="more-news"><p>1</p><p>2</p><p>3</p></div>').text).toBe('1\n\n2\n\n3');
    expect(read('<p>the <a class="related-link" href="/">Lamp</a> said</p>').text).toBe('the Lamp said');
    expect(read('<div contenteditable="false">One</div>').text).toBe('One');
  });
});

describe('where there is a layout', () => {
  const hides = (selector: string) => {
    Object.assign(Element.prototype, {
      checkVisibility(this: Element) {
        return this.closest(selector) === null;
      },
    });
  };
  afterEach(() => {
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  });

  it('leaves out what a style sheet hides', () => {
    hides('.folded');
    expect(read('<p>One</p><p class="folded">no</p><p>t<i class="folded">no</i>wo</p>').text).toBe(
      'One\n\ntwo',
    );
  });

  it('reads a page that is hidden as a whole until its scripts have run', () => {
    hides('body');
    expect(read('<p>One</p><p hidden>no</p>').text).toBe('One');
  });
});

describe('the way back to the page', () => {
  it.each<[string, string, string, string]>([
    ['one element', '<p>As Kommersant reported on Monday</p>', 'Kommersant reported', 'Kommersant reported'],
    [
      'split over elements',
      '<p>As <a href="/k">Kom<b>mer</b>sant</a> re<i>ported</i>.</p>',
      'Kommersant reported',
      'Kommersant reported',
    ],
    [
      'a no-break space',
      '<p>Kommersant&nbsp;reported</p>',
      'Kommersant reported',
      'Kommersant\u00a0reported',
    ],
    [
      'soft hyphens inside',
      '<p>Kommer&shy;sant re&shy;ported</p>',
      'Kommersant reported',
      'Kommer\u00adsant re\u00adported',
    ],
    [
      'a zero-width space at its edge',
      '<p>&#8203;Kommersant&#8203; reported</p>',
      'Kommersant',
      'Kommersant',
    ],
    [
      'white space of the source',
      '<p>\n   Kommersant\n   reported\n</p>',
      'Kommersant reported',
      'Kommersant\n   reported',
    ],
    ['a line break', '<p>Kommersant<br>\n reported</p>', 'Kommersant\nreported', 'Kommersant\n reported'],
    [
      'a comment within',
      '<p>Kommersant <!-- x -->reported</p>',
      'Kommersant reported',
      'Kommersant reported',
    ],
    ['the last block', '<p>One</p><p>two</p>', 'two', 'two'],
  ])('%s', (_, html, phrase, text) => {
    expect(covered(html, phrase)).toBe(text);
  });

  it('every single character leads to itself', () => {
    const page = read(
      '<h1>A <b>b</b></h1>x &nbsp; y<p>c&shy;d<br>e <a href="https://a.example/">f </a>g</p>',
    );
    for (let at = 0; at < page.text.length; at++) {
      const place = page.rangeOf(at, at + 1);
      if (page.text[at] === '\n') continue;
      const found = place?.startContainer.textContent?.[place.startOffset] ?? '';
      expect(found.trim()).toBe(page.text[at]?.trim());
      expect(page.offsetOf(place?.startContainer as Node, place?.startOffset ?? 0)).toBe(at);
    }
  });

  it('gives nothing for a place that is not there', () => {
    expect(read('<p>One <br>two</p>').rangeOf(3, 4)).toBeNull();
    const page = read('<p>One</p><p>two</p>');
    expect(page.rangeOf(3, 5)).toBeNull();
    expect(page.rangeOf(0, 99)).toBeNull();
    expect(page.rangeOf(2, 2)).toBeNull();
    expect(page.offsetOf(document.head, 0)).toBeNull();
    document.body.firstChild?.remove();
    expect(page.rangeOf(0, 3)).toBeNull();
    expect(page.rangeOf(5, 8)?.startContainer.textContent).toBe('two');
  });
});

describe('blocks and links', () => {
  it('tells the kinds of blocks', () => {
    const html =
      '<h1>T</h1><p class="byline">By A</p><p>p</p><h2>h</h2><blockquote><p>q</p></blockquote><ul><li><p>l</p></ul>';
    expect(read(html).blocks.map((block) => block.kind)).toEqual([
      'headline',
      'byline',
      'paragraph',
      'heading',
      'quotation',
      'list-item',
    ]);
  });

  it('keeps links with their places, absolute and http(s) only', () => {
    const page = read(
      '<p>a <a href="https://a.example/x"> b </a>c <a href="javascript:1">d</a> <a href="mailto:e@e.example">e</a></p>' +
        '<a href="//f.example/"><p>f</p><p>g</p></a>',
    );
    expect(page.links.map(({ start, end, href }) => [page.text.slice(start, end), href])).toEqual([
      ['b', 'https://a.example/x'],
      ['f', `${location.protocol}//f.example/`],
      ['g', `${location.protocol}//f.example/`],
    ]);
  });
});
