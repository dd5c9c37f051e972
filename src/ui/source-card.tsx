// The card as the reader sees it: a view in, acts out. Everything a page said is shown as text, in its own direction.
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../core/article.ts';
import type { Proof, TrailNode } from '../core/card/card-trail.ts';
import type { CardView } from '../core/card/card-view.ts';
import type { TracedPageView } from '../core/trace/trace-view.ts';
import { directionOf, type Translate } from '../core/translate.ts';
import { type CardActs, useCardMenu } from './card-menu.tsx';
import { ExternalLink, Icon, ifTrusted } from './card-parts.tsx';
import cardCss from './source-card.css';
import { SourceTrace, type SourceTraceProps } from './source-trace.tsx';
import tokensCss from './tokens.css';

export interface SourceCardProps extends CardActs {
  readonly view: CardView;
  /** "Attribution 3 of 7", said with the view's own words when the card takes focus. */
  readonly position: string;
  readonly takeFocus: boolean;
  readonly t: Translate;
  /** Null or left out where nothing can be traced, or nothing may be. */
  readonly trace?: Omit<SourceTraceProps, 't'> | null;
  /** What else was read on this: "You have read 4 articles on this; all lead to one report by Kommersant." */
  readonly story?: string | null;
  /** The reader wants to see a piece of evidence in the article. */
  readonly onFollow: (place: Span) => void;
}

/** Draws the card into a container in a shadow root of its own, or again what has changed of it; returns what takes it out. */
export function drawSourceCard(container: HTMLElement, props: SourceCardProps): () => void {
  dressRoot(container);
  render(<SourceCard {...props} />, container);
  return () => render(null, container);
}

const dressed = new WeakSet<ShadowRoot>();

/** Once, beside what the root's owner has put there. By a constructed sheet and no style element: the extension's own pages, whose
 * policy is strict, show cards too. */
function dressRoot(container: HTMLElement): void {
  const window = container.ownerDocument.defaultView;
  if (!window) return;
  const root = container.getRootNode() as ShadowRoot;
  if (dressed.has(root)) return;
  dressed.add(root);
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(tokensCss + cardCss);
  root.adoptedStyleSheets.push(sheet);
}

export function SourceCard({
  view,
  position,
  takeFocus,
  t,
  trace,
  story,
  onFollow,
  ...acts
}: SourceCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const arrival = t('card_heard', position, view.heard);
  const menu = useCardMenu({ ...acts, t, say, trail: trailInWords(view) });
  useEffect(() => {
    if (!takeFocus) return;
    card.current?.focus({ preventScroll: true });
    // A live region speaks when its text changes, not when it appears with text in it.
    say(arrival);
  }, []);
  return (
    <div
      ref={card}
      class="card"
      role="dialog"
      aria-label={view.label}
      tabIndex={-1}
      data-hops={view.hopClass}
      lang={t('language_tag')}
      dir={directionOf(t('language_tag'))}
    >
      <div class="body">
        <Headline view={view} />
        {view.caveat && <p class="caveat">{view.caveat}</p>}
        {view.standsFor && (
          <p class="stands-for">
            “<bdi>{view.standsFor.mention}</bdi>” = <bdi class="name">{view.standsFor.name}</bdi>{' '}
            {view.standsFor.about && <span class="about">{view.standsFor.about}</span>}
          </p>
        )}
        <ol class="trail" aria-label={t('card_trail')}>
          {view.trail.map((node, index) => (
            <Node
              key={index}
              node={node}
              next={view.trail[index + 1]}
              opened={trace?.view?.pages.find(({ url }) => url === node.url)}
              t={t}
              onFollow={onFollow}
            />
          ))}
        </ol>
        {story && <p class="story">{story}</p>}
        {trace && <SourceTrace {...trace} t={t} />}
      </div>
      <div class="foot">
        {view.find && (
          <ExternalLink url={view.find.url}>
            <Icon path="M6.5 2.5h-3v10h10v-3M9 2.5h4.5V7M13 3 7.5 8.5" />
            <span>{view.find.label}</span>
          </ExternalLink>
        )}
        {menu.button}
      </div>
      {menu.menu}
      <p class={said === arrival ? 'heard' : 'said'} role="status">
        {said}
      </p>
    </div>
  );
}

/** "Ship Talk → Reuters → Kommersant. 2 hops from the original report" */
function trailInWords({ trail, headline }: CardView): string {
  return `${trail.map(({ name }) => name).join(' → ')}. ${headline}`;
}

function Headline({ view: { headline, count } }: { view: CardView }) {
  const at = count === null ? -1 : headline.indexOf(count);
  if (count === null || at < 0) {
    return (
      <h2 class="headline">
        <span class="sign" aria-hidden="true" />
        <span>{headline}</span>
      </h2>
    );
  }
  const before = headline.slice(0, at).trim();
  return (
    <h2 class="headline">
      {before && <span>{before} </span>}
      <span class="count">{count}</span> <span>{headline.slice(at + count.length).trim()}</span>
    </h2>
  );
}

interface NodeProps {
  readonly node: TrailNode;
  readonly next: TrailNode | undefined;
  readonly opened: TracedPageView | undefined;
  readonly t: Translate;
  readonly onFollow: (place: Span) => void;
}

function Node({ node, next, opened, t, onFollow }: NodeProps) {
  const beforeOrigin = next?.role === 'origin' || next?.role === 'unknown';
  const name = <bdi class="name">{node.name}</bdi>;
  return (
    <li class={`node ${node.role}${beforeOrigin ? ' before-origin' : ''}`}>
      {node.role === 'origin' && <span class="origin-label">{t('card_origin')}</span>}
      {node.url ? <ExternalLink url={node.url}>{name}</ExternalLink> : name}{' '}
      {node.about && <span class="about">{node.about}</span>}
      {opened && <Opened page={opened} />}
      {node.proof && <Evidence proof={node.proof} t={t} onFollow={onFollow} />}
    </li>
  );
}

/** What the page itself says it is. */
function Opened({ page: { title, date, notes } }: { page: TracedPageView }) {
  return (
    <p class="opened">
      <bdi>{title}</bdi> {date && <span class="about">{date}</span>}
      {notes.map(({ text, url }) => (
        <span key={text} class="note">
          {url === null ? text : <ExternalLink url={url}>{text}</ExternalLink>}
        </span>
      ))}
    </p>
  );
}

function Evidence({ proof, t, onFollow }: { proof: Proof } & Pick<NodeProps, 't' | 'onFollow'>) {
  const { label, quote, place } = proof;
  return (
    <div class="proof">
      <p>
        {label}{' '}
        <q>
          <bdi>{quote}</bdi>
        </q>
      </p>
      {place && (
        <button
          type="button"
          class="go"
          aria-label={t('card_go_to_quote', quote)}
          title={t('card_go_to_quote_title')}
          onClick={ifTrusted(() => onFollow(place))}
        >
          <Icon path="M2.5 3.5h11M2.5 7h5M2.5 10.5h3.5M11.5 7v6M9 10.5l2.5 2.5 2.5-2.5" />
        </button>
      )}
    </div>
  );
}
