// What an opened upstream page has to do with the page that credits it: the passage that tells the same, and whom it credits in turn.
import type { Analysis, Publication } from '../analysis.ts';
import type { Article } from '../article.ts';
import { type Credit, creditOf } from './credit.ts';
import { TRACE_LIMITS } from './limits.ts';
import { type Fingerprint, fingerprintOf, isSameText } from './near-duplicate.ts';
import { type Lead, leadOf, type OutletOfHost } from './next-address.ts';
import { type Claim, claimAround, passageSteps } from './passage.ts';

/** A page of a trace, the reader's own first. */
export interface TracedPage {
  readonly publication: Publication;
  /** Address after redirects; null only for a reader's page that has none. */
  readonly url: string | null;
  readonly title: string;
  /** ISO 8601 as the page prints it, or null. */
  readonly published: string | null;
  readonly language: string | null;
  /** Where the page tells the thing, cut to a length; null when it does not, or cannot be read. */
  readonly passage: string | null;
  /** Whom it credits there. */
  readonly credit: Credit;
  /** It prints the same text as the page that led here. */
  readonly sameText: boolean;
  /** It was published after the page that credits it. */
  readonly newer: boolean;
}

/** A page with what the next page is held against. */
export interface CitingPage {
  readonly page: TracedPage;
  readonly claim: Claim;
  readonly fingerprint: Fingerprint;
}

export interface Finding extends CitingPage {
  readonly lead: Lead;
  /** `unreadable`: in a language that Upstream does not read, so whom it credits is not known. */
  readonly verdict: 'says-it' | 'does-not-say' | 'unreadable';
}

export interface OpenedPage {
  readonly url: string | null;
  readonly article: Article;
  readonly analysis: Analysis;
}

/** The reader's own page, from which a trace sets out at `credit`. */
export function startOf(page: OpenedPage, credit: Credit, outletOfHost: OutletOfHost): Finding {
  const { article, analysis, url } = page;
  const claim = claimAround(article, credit, namesOf(credit));
  return {
    page: traced(page, claim.text, credit, false, false),
    claim,
    fingerprint: fingerprintOf(article.text.slice(0, TRACE_LIMITS.fingerprintCharacters)),
    lead: leadOf({ article, analysis, url }, credit, outletOfHost),
    verdict: 'says-it',
  };
}

/** What `page`, opened because `citing` credits it, says. Runs in steps. */
export function* findingSteps(
  page: OpenedPage,
  citing: CitingPage,
  outletOfHost: OutletOfHost,
): Generator<void, Finding> {
  const { article, analysis, url } = page;
  const fingerprint = fingerprintOf(article.text.slice(0, TRACE_LIMITS.fingerprintCharacters));
  yield;
  const sameText = isSameText(fingerprint, citing.fingerprint);
  const passage = yield* passageSteps(article, citing.claim);
  const newer = isNewer(page.analysis.published, citing.page.published);
  const readable = isEnglish(article);
  if (!passage) {
    const credit: Credit = { start: 0, end: 0, exact: '', chain: [], hops: null };
    return {
      page: traced(page, null, credit, sameText, newer),
      claim: citing.claim,
      fingerprint,
      lead: { to: 'nobody' },
      verdict: readable ? 'does-not-say' : 'unreadable',
    };
  }
  const credit = creditOf(article, analysis, passage, citing.claim.words);
  const text = article.text.slice(passage.start, passage.end);
  yield;
  return {
    page: traced(page, text, credit, sameText, newer),
    claim: claimAround(article, credit.end > 0 ? credit : passage, namesOf(credit)),
    fingerprint,
    lead: leadOf({ article, analysis, url }, credit, outletOfHost),
    verdict: readable ? 'says-it' : 'unreadable',
  };
}

/** Whether `published` is later than `citing`: by the day where either gives no time. False when either is not known. */
export function isNewer(published: string | null, citing: string | null): boolean {
  if (published === null || citing === null) return false;
  const days = [published.slice(0, 10), citing.slice(0, 10)] as const;
  const times = [Date.parse(published), Date.parse(citing)] as const;
  const exact = [published, citing].every((date) => /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/.test(date));
  return exact ? times[0] > times[1] : days[0] > days[1];
}

/** What the page says its language is, unless its letters say otherwise. */
function isEnglish({ facts, text }: Article): boolean {
  const sample = text.slice(0, 4000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters / 2) return false;
  return facts.language === null || /^en\b/i.test(facts.language) || looksEnglish(sample);
}

/** Templates of foreign sites, and English ones, name the wrong language. */
function looksEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const small = words.filter((word) => /^(?:the|of|and|to|in|that|is|was|for|on|with|by)$/.test(word)).length;
  return words.length > 0 && small / words.length > 0.18;
}

function traced(
  { url, analysis }: OpenedPage,
  passage: string | null,
  credit: Credit,
  sameText: boolean,
  newer: boolean,
): TracedPage {
  const { publisher, title, published, language } = analysis;
  return {
    publication: publisher,
    url,
    title,
    published,
    language,
    passage: passage && cut(passage),
    credit,
    sameText,
    newer,
  };
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const most = TRACE_LIMITS.passageCharacters;
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function namesOf({ chain }: Credit): readonly string[] {
  return chain.map((step) => step.name);
}
