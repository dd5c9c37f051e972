// In a page that holds news: lights its attributions and opens their cards. Wiring only; all of it ends with one signal.

// First, since a table as large as this between two pieces of code keeps them from being compressed together: that is half a kilobyte.
import '../core/outlets/outlet-table.ts';
import { analysisSteps } from '../core/analyze.ts';
import type { CardView } from '../core/card/card-view.ts';
import { type Mark, type MarkKind, markOf, withMark } from '../core/marks.ts';
import { outletByHost, outletById, withOwnOutlets } from '../core/outlets/outlet-registry.ts';
import { leadsOn, type PageSummary, summarizePage } from '../core/page-summary.ts';
import { isOnForSite, type Settings, setSite } from '../core/settings.ts';
import { followArticle } from '../page/article-follower.ts';
import { ArticleTracing } from '../page/article-tracing.ts';
import { CardDriver } from '../page/card-driver.ts';
import type { CardKit, CardWorld } from '../page/card-kit.ts';
import { LitPage, type LitPhrase, type Reading } from '../page/lit-page.ts';
import { nextPhrase } from '../page/next-phrase.ts';
import { readArticleSteps } from '../page/read-article.ts';
import { watchReaderActs } from '../page/reader-acts.ts';
import { runInSlices } from '../page/time-slices.ts';
import { type Traceable, Traces } from '../page/traces.ts';
import { isExtensionAlive } from '../platform/browser.ts';
import { copyText } from '../platform/clipboard.ts';
import { interfaceLanguage, translate as t } from '../platform/i18n.ts';
import { isPrivateWindow, loadMarks, updateMarks, watchMarks } from '../platform/marks-store.ts';
import { handleOwn, sendFromPage } from '../platform/messaging.ts';
import { loadSettings, updateSettings, watchSettings } from '../platform/settings-store.ts';
import type { SourceCardProps } from '../ui/source-card.tsx';

/** Milliseconds between looks whether the extension was updated, reloaded or removed: an orphan must leave no ghosts. */
const ORPHAN_CHECK_MS = 1_000;

/** As it is named on its button. */
const INDEX_NAME = 'GDELT';

const done = new AbortController();
const { signal } = done;
const lit = new LitPage(window, signal);
const views = new Map<LitPhrase, CardView>();
const card = new CardDriver(window, lit, () => void cardKit(), drawCard, signal);
const traces = new Traces(
  window,
  { readArticleSteps, analysisSteps, runInSlices, outletOfHost: outletByHost },
  prepareTracing,
  (phrase) => {
    relight();
    redrawCard(phrase);
  },
  signal,
);
const tracing = new ArticleTracing(traces, relight);
let settings: Settings | null = null;
let marks: readonly Mark[] = [];
/** A side panel has asked what is lit, and wants to hear which card is open. */
let panelListens = false;
let reading: Reading | null = null;
/** What else was read on an attribution's story, by the attribution's place in the text. */
let stories: ReadonlyMap<number, string> = new Map();
/** The asking for the card part that is under way, so that it is asked for once. */
let preparing: Promise<unknown> | null = null;
let openCard: { readonly phrase: string; readonly draw: () => void } | null = null;
/** Ends the following of the article when the reader of the news switches us off; null while off. */
let following: AbortController | null = null;

watchReaderActs(window, lit, card, signal);
handleOwn(
  {
    'reader:summary': summary,
    'reader:show': ({ index }) => goTo(lit.phrases[index] ?? null),
    'reader:trace': () => {
      explained();
      traceAll(lit.phrases.filter(({ attribution }) => leadsOn(attribution)));
      return null;
    },
    'reader:trace-cancel': () => {
      tracing.cancel();
      return null;
    },
    'reader:step': ({ direction }) => goTo(nextPhrase(lit, card.lastPhrase, direction)),
    'reader:sourcing': () => {
      panelListens = true;
      return sourcing();
    },
    'reader:light': ({ indices }) => {
      lit.pointAt(indices.map((index) => lit.phrases[index]).filter((phrase) => phrase !== undefined));
      return null;
    },
  },
  signal,
);
watchSettings(applySettings, signal);
watchMarks((latest) => {
  marks = latest;
  relight();
}, signal);
void Promise.all([loadSettings(), loadMarks()]).then(([chosen, known]) => {
  marks = known;
  applySettings(chosen);
});
const orphanCheck = setInterval(() => {
  if (!isExtensionAlive() || !lit.isOurs()) done.abort();
}, ORPHAN_CHECK_MS);
signal.addEventListener('abort', () => clearInterval(orphanCheck), { once: true });

function applySettings(latest: Settings): void {
  const before = settings;
  settings = latest;
  card.setChoice(latest.card);
  const on = isOnForSite(latest, location.hostname);
  if (JSON.stringify(latest.ownOutlets) !== JSON.stringify(before?.ownOutlets ?? [])) {
    withOwnOutlets(latest.ownOutlets);
    // What was read so far knew other outlets.
    following?.abort();
    following = null;
  }
  if (on && !following) {
    following = new AbortController();
    followArticle(
      window,
      { read: takeReading, touched: (node) => lit.forget(node) },
      AbortSignal.any([signal, following.signal]),
    );
    // Nothing has been read yet, and "0 attributions" would not be true.
    return;
  }
  if (!on && following) {
    following.abort();
    following = null;
    reading = null;
  }
  relight();
}

function takeReading(latest: Reading | null): void {
  reading = latest;
  stories = new Map();
  if (traces.visit(latest)) tracing.forget();
  relight();
  if (settings?.trace === 'auto') traceLinked();
  if (settings?.memory && latest) void remember(latest);
}

function relight(): void {
  if (signal.aborted) return;
  views.clear();
  lit.show(reading, settings, marks, traces.attributions);
  card.phrasesChanged();
  void sendFromPage('reader:count', { count: following ? lit.phrases.length : null });
}

/** The card part, which is fetched when a card is about to open; null when the browser does not let us have it. */
async function cardKit(): Promise<CardKit<SourceCardProps> | null> {
  const world = globalThis as CardWorld<SourceCardProps>;
  if (!world.upstreamCard) {
    preparing ??= sendFromPage('card:prepare', null);
    await preparing;
    preparing = null;
  }
  return world.upstreamCard ?? null;
}

function viewOf({ cardView }: CardKit<SourceCardProps>, phrase: LitPhrase): CardView {
  const known = views.get(phrase);
  if (known) return known;
  const article = lit.reading?.article ?? { text: '', blocks: [], links: [] };
  const view = cardView(phrase.attribution, { article, outletById, t, locale: interfaceLanguage() });
  views.set(phrase, view);
  return view;
}

function summary(): PageSummary {
  const { phrases } = lit;
  const traceable = phrases.filter(({ attribution }) => leadsOn(attribution)).length;
  return summarizePage(
    phrases.map(({ attribution }) => attribution),
    {
      traces: phrases.map(({ id }) => traces.newsOf(id)?.view.status ?? null),
      stories: phrases.flatMap(({ start }) => stories.get(start) ?? []),
      trace:
        settings?.trace === 'never' || traceable === 0
          ? null
          : (tracing.progress ?? { running: false, done: 0, of: traceable }),
    },
  );
}

/** The analysis, with only what is lit. */
function sourcing(): unknown {
  if (!lit.reading) throw new Error('nothing has been read');
  return { ...lit.reading.analysis, attributions: lit.phrases.map(({ attribution }) => attribution) };
}

/** Nobody answers when the panel has been closed, and it is not told again until it asks. */
async function tellPanel(index: number | null): Promise<void> {
  if (panelListens) panelListens = (await sendFromPage('reader:pointed', { index })).ok;
}

function drawCard(container: HTMLElement, shown: LitPhrase, takeFocus: boolean): () => void {
  const { id, index } = shown;
  const draw = (kit: CardKit<SourceCardProps>) => {
    const phrase = lit.phraseWithId(id) ?? shown;
    return kit.drawSourceCard(container, {
      view: viewOf(kit, phrase),
      position,
      takeFocus,
      t,
      trace: traceProps(phrase),
      story: stories.get(phrase.start) ?? null,
      onFollow: (place) => card.follow(place),
      onTurnOffHere: () => void updateSettings((before) => setSite(before, location.hostname, false)),
      onMark: isPrivateWindow() ? null : (kind) => void mark(kind, phrase),
      onCopy: (text) =>
        copyText(text).then(
          () => true,
          () => false,
        ),
      onOptions: () => void sendFromPage('card:options', null),
      onResize: () => card.settle(),
    });
  };
  const written = (count: number) => new Intl.NumberFormat(interfaceLanguage()).format(count);
  const position = t('reader_position', written(index + 1), written(lit.phrases.length));
  let takeDown: (() => void) | null = null;
  let closed = false;
  const begin = (kit: CardKit<SourceCardProps> | null) => {
    if (closed || !kit) return;
    takeDown = draw(kit);
    openCard = { phrase: id, draw: () => void draw(kit) };
    card.settle();
  };
  const kit = (globalThis as CardWorld<SourceCardProps>).upstreamCard;
  if (kit) begin(kit);
  else void cardKit().then(begin);
  void tellPanel(index);
  return () => {
    closed = true;
    takeDown?.();
    openCard = null;
    void tellPanel(null);
  };
}

async function mark(kind: MarkKind, { attribution }: LitPhrase): Promise<void> {
  const page = { url: location.href, title: document.title };
  await updateMarks((all) => withMark(all, markOf(kind, attribution, page, new Date().toISOString())));
}

/** Draws the open card again when it is this phrase's. */
function redrawCard(phrase: string): void {
  if (openCard?.phrase !== phrase) return;
  openCard.draw();
  card.settle();
}

function traceProps(phrase: LitPhrase): NonNullable<SourceCardProps['trace']> | null {
  const view = traces.newsOf(phrase.id)?.view ?? null;
  if (settings?.trace === 'never' || (!view && !leadsOn(phrase.attribution))) return null;
  return {
    view,
    explain: settings?.traceExplained === false,
    index: settings?.gdelt
      ? { name: INDEX_NAME, view: traces.indexOf(phrase.id), onAsk: () => void lookUp(phrase) }
      : null,
    onTrace: () => void startTrace(phrase),
    onCancel: () => traces.cancel(phrase.id),
  };
}

async function startTrace(phrase: LitPhrase): Promise<void> {
  if (!reading) return;
  // The card is wanted until its reader closes it, wherever the pointer goes.
  card.act({ type: 'evidence-followed' });
  explained();
  if (!(await traces.start(phrase, reading))) tellNotHere(phrase);
}

function traceAll(phrases: readonly Traceable[]): void {
  if (!reading || settings?.trace === 'never') return;
  void tracing.start(phrases, reading).then((stuck) => {
    if (stuck) tellNotHere(stuck);
  });
}

/** What a trace asks of whom is told once; that somebody traced in a private window is nobody's business afterwards. */
function explained(): void {
  if (!settings?.traceExplained && !isPrivateWindow())
    void updateSettings((before) => ({ ...before, traceExplained: true }));
}

function tellNotHere({ id, attribution }: Traceable): void {
  const view = {
    running: false,
    status: t('trace_not_here'),
    url: null,
    lacksAddress: false,
    pages: [],
    drift: [],
  };
  traces.tell(id, { attribution, view });
}

/** One question to the index of news that the settings allow, about the report that the trail ends at. */
async function lookUp({ id, attribution }: LitPhrase): Promise<void> {
  if (!reading) return;
  const last = attribution.chain.findLast((step) => step.role === 'report');
  const host = last?.role === 'report' && last.id !== null ? outletById(last.id)?.hosts[0] : undefined;
  await traces.lookUp(id, reading, attribution, host ?? null, t('trace_looking_up', INDEX_NAME));
}

/** "Automatically": what the article links to. */
function traceLinked(): void {
  const linked = lit.phrases.filter(
    ({ id, attribution: { chain } }) =>
      !traces.newsOf(id) && chain.some((step) => step.role === 'report' && step.url !== null),
  );
  if (linked.length > 0) traceAll(linked);
}

/** Has the article remembered, and lights it anew with what was remembered before. */
async function remember(latest: Reading): Promise<void> {
  const notes = await traces.remember(latest);
  if (reading !== latest) return;
  stories = new Map(notes.flatMap(({ attribution, story }) => (story ? [[attribution.start, story]] : [])));
  const continued = new Map(notes.map((note) => [note.attribution, note.continued]));
  const attributions = latest.analysis.attributions.map((each) => continued.get(each) ?? each);
  reading = { ...latest, analysis: { ...latest.analysis, attributions } };
  relight();
}

async function prepareTracing(): Promise<boolean> {
  const prepared = await sendFromPage('trace:prepare', null);
  return prepared.ok && prepared.value.injected;
}

function goTo(phrase: LitPhrase | null): null {
  if (phrase) {
    lit.scrollTo(phrase);
    card.act({ type: 'phrase-chosen', phrase: phrase.id });
  }
  return null;
}
