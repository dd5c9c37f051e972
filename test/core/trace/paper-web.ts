// A web on paper for tests of traces: pages as text with [words](address) for links, read by the real engine and traced by the real
// machine, with no network and no clock.
import type { Analysis, Attribution, Publication } from '../../../src/core/analysis.ts';
import { analyze } from '../../../src/core/analyze.ts';
import type { Article, Link } from '../../../src/core/article.ts';
import { outletByHost } from '../../../src/core/outlets/outlet-registry.ts';
import { articleOfText } from '../../../src/core/text/article-of-text.ts';
import { addressKey } from '../../../src/core/trace/address-policy.ts';
import { type Finding, findingSteps, type OpenedPage, startOf } from '../../../src/core/trace/finding.ts';
import type { Opening } from '../../../src/core/trace/opening.ts';
import {
  NO_TRACE,
  nextTrace,
  type TraceEffect,
  type TraceEvent,
  type TraceState,
} from '../../../src/core/trace/trace-machine.ts';

export interface PaperPage {
  readonly url: string;
  /** The first line is the headline. */
  readonly text: string;
  readonly site?: string;
  readonly published?: string;
  readonly language?: string;
}

export const outletOfHost = (host: string): Publication | null => {
  const outlet = outletByHost(host);
  return outlet && { name: outlet.name, id: outlet.id };
};

export function articleOf({ url, text, site, published, language }: PaperPage): Article {
  const links: Link[] = [];
  let plain = '';
  let at = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    plain += text.slice(at, match.index);
    links.push({ start: plain.length, end: plain.length + (match[1] ?? '').length, href: match[2] ?? '' });
    plain += match[1];
    at = match.index + match[0].length;
  }
  const article = articleOfText(plain + text.slice(at), url);
  return {
    ...article,
    links,
    facts: {
      ...article.facts,
      siteName: site ?? null,
      published: published ?? null,
      language: language ?? 'en',
    },
  };
}

export function openedPage(page: PaperPage): OpenedPage & { readonly analysis: Analysis } {
  const article = articleOf(page);
  return { url: page.url, article, analysis: analyze(article) };
}

/** The attribution whose phrase holds `words`. */
export function attributionWith({ analysis }: OpenedPage, words: string): Attribution {
  const found = analysis.attributions.find(({ exact }) => exact.includes(words));
  if (!found)
    throw new Error(`no attribution with "${words}" in ${analysis.attributions.map((a) => a.exact)}`);
  return found;
}

export function finding(page: OpenedPage, citing: Finding): Finding {
  const steps = findingSteps(page, citing, outletOfHost);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface PaperTrace {
  readonly state: TraceState;
  /** Addresses that were asked for, in order. */
  readonly asked: readonly string[];
  readonly effects: readonly TraceEffect[];
}

/** Runs a trace from the phrase with `words` on `start` to its end. Addresses that are none of `pages` answer as `others` says. */
export function traceOnPaper(
  start: PaperPage,
  words: string,
  pages: readonly PaperPage[],
  others: (url: string) => Opening | null = (url) => ({ type: 'missing', url, status: 404 }),
  remembered: (publication: Publication) => string | null = () => null,
): PaperTrace {
  const web = new Map(pages.map((page) => [addressKey(page.url), page]));
  const asked: string[] = [];
  const all: TraceEffect[] = [];
  const first = openedPage(start);
  const from = startOf(first, attributionWith(first, words), outletOfHost);
  let state: TraceState = NO_TRACE;
  const waiting: TraceEvent[] = [{ type: 'started', from }];
  for (let event = waiting.shift(); event; event = waiting.shift()) {
    const step = nextTrace(state, event);
    state = step.state;
    for (const effect of step.effects) {
      all.push(effect);
      if (effect.type === 'open') {
        asked.push(effect.url);
        const page = web.get(addressKey(effect.url));
        const opening: Opening | null = page
          ? { type: 'page', url: page.url, html: '', cut: false }
          : others(effect.url);
        waiting.push({ type: 'opened', token: effect.token, opening });
      } else if (effect.type === 'read') {
        const page = web.get(addressKey(effect.url));
        const found = page ? finding(openedPage(page), effect.citing as Finding) : null;
        waiting.push({ type: 'read', token: effect.token, finding: found, door: false });
      } else if (effect.type === 'recall') {
        waiting.push({ type: 'recalled', token: effect.token, url: remembered(effect.publication) });
      }
    }
  }
  return { state, asked, effects: all };
}
