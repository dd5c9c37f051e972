// @vitest-environment jsdom
// The card as it is drawn: nothing of a page becomes markup, links tell nobody where the reader comes from.
import { afterEach, expect, test } from 'vitest';
import type { CardView } from '../../src/core/card/card-view.ts';
import { drawSourceCard } from '../../src/ui/source-card.tsx';

const HOSTILE = '<img src=x onerror=alert(1)> & "quoted" </style><script>alert(2)</script>';

const VIEW: CardView = {
  hopClass: 'many-hops',
  label: `${HOSTILE}: 2 hops`,
  heard: 'the newspaper, Kommersant, 2 hops',
  headline: 'At 2 hops from the original report',
  count: '2',
  caveat: HOSTILE,
  standsFor: { mention: HOSTILE, name: HOSTILE, about: HOSTILE },
  trail: [
    { role: 'page', name: 'Ship Talk', about: 'this page', url: null, proof: null },
    {
      role: 'report',
      name: HOSTILE,
      about: HOSTILE,
      url: 'https://courier.example/',
      proof: { label: 'as the text says:', quote: HOSTILE, place: { start: 3, end: 9 } },
    },
    {
      role: 'origin',
      name: HOSTILE,
      about: null,
      url: null,
      proof: { label: 'by data:', quote: HOSTILE, place: null },
    },
  ],
  find: { label: HOSTILE, url: 'https://duckduckgo.com/?q=x' },
};

class Sheet {
  text = '';
  replaceSync(text: string) {
    this.text = text;
  }
}

function draw(changes: { takeFocus?: boolean } = {}) {
  const host = document.body.appendChild(document.createElement('div'));
  const root = Object.assign(host.attachShadow({ mode: 'open' }), { adoptedStyleSheets: [] as Sheet[] });
  Object.assign(window, { CSSStyleSheet: Sheet });
  const container = root.appendChild(document.createElement('div'));
  const takeDown = drawSourceCard(container, {
    view: VIEW,
    position: 'Attribution 3 of 7',
    takeFocus: changes.takeFocus ?? false,
    t: (key, ...parts) => [key, ...parts].join(' '),
    onFollow: () => undefined,
    onTurnOffHere: () => undefined,
    onMark: () => undefined,
    onCopy: async () => true,
    onOptions: () => undefined,
    onResize: () => undefined,
  });
  return { root, container, takeDown };
}

afterEach(() => document.body.replaceChildren());

test('text of a page is shown as text, whatever it looks like', () => {
  const { root } = draw();
  expect(root.querySelectorAll('img, script')).toHaveLength(0);
  expect(root.querySelectorAll('style')).toHaveLength(0);
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(root.querySelector('.report .name')?.textContent).toBe(HOSTILE);
});

test('links open elsewhere and say nothing about the reader', () => {
  const { root } = draw();
  const links = [...root.querySelectorAll('a')];
  expect(links.map((link) => link.href)).toEqual(['https://courier.example/', 'https://duckduckgo.com/?q=x']);
  for (const link of links) {
    expect(link.rel).toBe('noopener noreferrer');
    expect(link.target).toBe('_blank');
  }
});

test('the headline reads as one sentence, with its count set apart', () => {
  const { root } = draw();
  expect(root.querySelector('h2')?.textContent).toBe('At 2 hops from the original report');
  expect(root.querySelector('.count')?.textContent).toBe('2');
});

test('only evidence that stands in the text can be gone to', () => {
  const { root } = draw();
  expect(root.querySelectorAll('.go')).toHaveLength(1);
});

test('a card opened by keyboard takes focus and says which attribution it is, and what it comes to', async () => {
  const { root } = draw({ takeFocus: true });
  await expect
    .poll(() => root.querySelector('[role=status]')?.textContent)
    .toBe('card_heard Attribution 3 of 7 the newspaper, Kommersant, 2 hops');
  expect(root.querySelector('[role=status]')?.className).toBe('heard');
  expect(root.activeElement?.getAttribute('role')).toBe('dialog');
});

test('a card opened by the pointer leaves focus where it is', () => {
  const { root } = draw();
  expect(root.activeElement).toBeNull();
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
});

test('a card that is taken down leaves nothing', () => {
  const { container, takeDown } = draw();
  takeDown();
  expect(container.childNodes).toHaveLength(0);
});
