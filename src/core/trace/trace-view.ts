// A trace as the card shows it, as plain data: how far it has come or why it ended, what is worth knowing of each page that was
// opened, and how the claim changed on its way.
import type { Translate } from '../translate.ts';
import { type Change, driftOf } from './drift.ts';
import type { TracedPage } from './finding.ts';
import { TRACE_LIMITS } from './limits.ts';
import { publicationSteps } from './publication-steps.ts';
import type { IndexAnswer } from './story-index.ts';
import type { TraceEnd, TraceState, TraceStep } from './trace-machine.ts';

export interface TraceView {
  readonly running: boolean;
  /** One sentence: what is being done, or how it ended. */
  readonly status: string;
  /** The page that the status is about, when it was opened or could not be. */
  readonly url: string | null;
  /** It ended at a publication that is named, but whose report has no address. */
  readonly lacksAddress: boolean;
  readonly pages: readonly TracedPageView[];
  /** Oldest first; empty when fewer than two pages tell it. */
  readonly drift: readonly DriftView[];
}

/** What the trail adds to a step whose page was opened; found by the step's address. */
export interface TracedPageView {
  readonly url: string;
  readonly title: string;
  /** In the interface's language; null when the page gives none. */
  readonly date: string | null;
  /** "Newer than the page that credits it." */
  readonly notes: readonly TraceNote[];
}

export interface TraceNote {
  readonly text: string;
  /** The page that it is about, when that has no place in the trail of its own. */
  readonly url: string | null;
}

export interface DriftView {
  readonly name: string;
  readonly date: string | null;
  /** The passage, in pieces; those at issue are marked. */
  readonly parts: readonly { readonly text: string; readonly marked: boolean }[];
  /** What it changed in the version before it, in words. */
  readonly changes: readonly string[];
}

/** What an index of news answered: a sentence, and the articles. */
export interface IndexView {
  readonly status: string;
  readonly articles: readonly {
    readonly url: string;
    readonly title: string;
    readonly date: string | null;
  }[];
}

export function indexView(answer: IndexAnswer, name: string, { t, locale }: TraceWords): IndexView {
  if (answer.type === 'busy') return { status: t('trace_index_busy', name), articles: [] };
  if (answer.type === 'failed') return { status: t('trace_index_failed', name), articles: [] };
  const articles = answer.articles.map(({ url, title, seen }) => ({
    url,
    title,
    date: dateOf(seen, locale),
  }));
  return { status: t(articles.length > 0 ? 'trace_index_found' : 'trace_index_nothing', name), articles };
}

export interface TraceWords {
  readonly t: Translate;
  /** BCP 47, for dates. */
  readonly locale: string;
}

/** Null when no trace was started. */
export function traceView(state: TraceState, words: TraceWords): TraceView | null {
  if (state.name === 'idle') return null;
  const { steps } = state;
  const joined = publicationSteps(steps);
  const opened = joined
    .slice(1)
    .flatMap(({ page, copies }, index): TracedPageView[] =>
      page.url === null ? [] : [pageView(page, page.url, joined[index]?.last, words, copies)],
    );
  const other = state.name === 'finished' ? state.end.page : null;
  return {
    running: state.name !== 'finished',
    status: statusOf(state, words),
    url: state.name === 'finished' && !isPassed(steps, state.end.url) ? state.end.url : null,
    lacksAddress: state.name === 'finished' && state.end.why === 'no-address',
    pages: other?.url ? [...opened, pageView(other, other.url, steps.at(-1)?.page, words)] : opened,
    drift: driftView(steps, words),
  };
}

function isPassed(steps: readonly TraceStep[], url: string | null): boolean {
  return steps.some(({ page }) => page.url === url);
}

function statusOf(state: Exclude<TraceState, { name: 'idle' }>, { t }: TraceWords): string {
  switch (state.name) {
    case 'opening':
      return t(
        state.asked === 1 ? 'trace_opening' : 'trace_opening_again',
        isolated(state.target.publication.name),
      );
    case 'reading':
      return t('trace_reading', isolated(state.target.publication.name));
    case 'recalling':
      return t('trace_recalling', isolated(state.publication.name));
    case 'finished':
      return endOf(state.end, t);
  }
}

function endOf({ why, name, detail }: TraceEnd, t: Translate): string {
  const who = isolated(name ?? '');
  switch (why) {
    case 'original':
      return t('trace_end_original', who);
    case 'circle':
      return t('trace_end_circle', who);
    case 'nobody':
      return t('trace_end_nobody');
    case 'no-address':
      return t('trace_end_no_address', who);
    case 'wall':
      return t('trace_end_wall', who);
    case 'missing':
      return t('trace_end_missing', who);
    case 'refused':
      return t(detail === 'redirect' ? 'trace_end_redirect' : 'trace_end_refused', who);
    case 'not-a-page':
      return t('trace_end_not_a_page', who);
    case 'no-article':
      return t('trace_end_no_article', who);
    case 'does-not-say':
      return t('trace_end_does_not_say', who);
    case 'unreadable':
      return t('trace_end_unreadable', who);
    case 'failed':
      return t(detail === 'slow' ? 'trace_end_slow' : 'trace_end_failed', who);
    case 'too-many-steps':
      return t('trace_end_too_many_steps', String(TRACE_LIMITS.steps));
    case 'out-of-time':
      return t('trace_end_out_of_time', String(TRACE_LIMITS.traceMs / 1000));
    case 'cancelled':
      return t('trace_end_cancelled');
    case 'stopped':
      return t('trace_end_stopped');
  }
}

function pageView(
  page: TracedPage,
  url: string,
  before: TracedPage | undefined,
  words: TraceWords,
  copies: readonly TracedPage[] = [],
): TracedPageView {
  const newer = words.t('trace_note_newer');
  const sameText = ({ publication }: TracedPage): string =>
    words.t('trace_note_same_text', isolated(publication.name));
  const notes: TraceNote[] = [
    ...(page.newer ? [{ text: newer, url: null }] : []),
    ...(page.sameText && before ? [{ text: sameText(before), url: null }] : []),
    ...copies.map((copy) => ({
      text: copy.newer ? `${sameText(copy)} · ${newer}` : sameText(copy),
      url: copy.url,
    })),
  ];
  return { url, title: page.title, date: dateOf(page.published, words.locale), notes };
}

/** The day that the page prints, in the interface's language; not moved to the reader's time zone, since the page's day is what it
 * can be found under. */
function dateOf(published: string | null, locale: string): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

function driftView(steps: readonly TraceStep[], words: TraceWords): readonly DriftView[] {
  const told = steps.filter(({ page }) => page.passage !== null);
  if (told.length < 2) return [];
  const versions = told
    .map(({ page }) => ({
      page,
      text: page.passage ?? '',
      credits:
        page.credit.exact !== '' && page.credit.chain.some(({ role }) => role !== 'page')
          ? [page.credit.exact]
          : [],
    }))
    .reverse();
  const drift = driftOf(versions);
  return drift.map(({ version, changes }, index) => {
    const next = drift[index + 1]?.changes ?? [];
    const spans = [...changes.map(({ at }) => at.after), ...next.map(({ at }) => at.before)];
    return {
      name: version.page.publication.name,
      date: dateOf(version.page.published, words.locale),
      parts: partsOf(
        version.text,
        spans.filter((span) => span !== null),
      ),
      changes: changes.map((change) => changeInWords(change, words.t)),
    };
  });
}

function partsOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): DriftView['parts'] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

function changeInWords({ kind, before, after }: Change, t: Translate): string {
  const [was, is] = [isolated(before ?? ''), isolated(after ?? '')];
  switch (kind) {
    case 'firmer':
      return after === null ? t('trace_change_firmer_gone', was) : t('trace_change_firmer', was, is);
    case 'softer':
      return before === null ? t('trace_change_softer_new', is) : t('trace_change_softer', was, is);
    case 'attribution-dropped':
      return t('trace_change_dropped', was);
    case 'attribution-added':
      return t('trace_change_added', is);
    case 'number-changed':
      return t('trace_change_number', was, is);
  }
}

/** Between bidi isolates, so that a name in another direction leaves the sentence around it in order. */
function isolated(text: string): string {
  return `\u2068${text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
}
