// Where the report that a page credits can be opened: the page's own links, nearest first, then what its metadata declares.
import type { Analysis, Publication } from '../analysis.ts';
import type { Article, Link, Span } from '../article.ts';
import { hostStem } from '../outlets/outlet-names.ts';
import { isPageAddress, sameAddress } from './address-policy.ts';
import type { Credit } from './credit.ts';
import { sentencesOf } from './sentences.ts';

export type AddressSource = 'phrase-link' | 'sentence-link' | 'article-link' | 'declared' | 'remembered';

/** What a page's credit leads to. */
export type Lead =
  | {
      readonly to: 'address';
      readonly url: string;
      readonly from: AddressSource;
      /** Index in the credit's chain of the report that stands there; those before it were only named. */
      readonly report: number;
    }
  /** An outlet is named, and nothing says where its report is. `report`: its index in the chain. */
  | { readonly to: 'name'; readonly publication: Publication; readonly report: number }
  /** Somebody is upstream, but nobody says who. */
  | { readonly to: 'nobody' }
  /** No further publication is credited. */
  | { readonly to: 'origin' };

export interface LinkedPage {
  readonly article: Article;
  readonly analysis: Pick<Analysis, 'publisher'>;
  /** Address that the page was read from, null when it is not known. */
  readonly url: string | null;
}

/** The outlet that a host belongs to, or null: the registry's, given by the caller, so that this file need not carry it. */
export type OutletOfHost = (host: string) => Publication | null;

/** Where to go from `credit` on `page`. The first report of its chain that has an address is taken. */
export function leadOf(page: LinkedPage, credit: Credit, outletOfHost: OutletOfHost): Lead {
  const reports = credit.chain.flatMap((step, index) => (step.role === 'report' ? [{ step, index }] : []));
  const [first] = reports;
  if (!first) return credit.hops === null ? { to: 'nobody' } : { to: 'origin' };
  const links = usableLinks(page, outletOfHost);
  for (const { step, index } of reports) {
    // A link on the phrase to a site that nobody knows is that of whom the phrase credits first, unless another one has its name.
    const others = reports.filter((other) => other.step !== step).map((other) => other.step);
    const nameless = ({ href }: Link) =>
      index === first.index &&
      outletOfHost(hostOf(href)) === null &&
      !others.some((other) => isHostOf(hostOf(href), other, outletOfHost));
    const found = addressOf(step, page, credit, links, nameless, outletOfHost);
    if (found) return { to: 'address', report: index, ...found };
  }
  const { name, id } = first.step;
  if (id === null && /^(?:unnamed|unknown)\b/.test(name)) return { to: 'nobody' };
  return { to: 'name', publication: { name, id }, report: first.index };
}

function addressOf(
  step: Publication & { readonly url: string | null },
  page: LinkedPage,
  phrase: Span,
  links: readonly Link[],
  isNameless: (link: Link) => boolean,
  outletOfHost: OutletOfHost,
): { url: string; from: AddressSource } | null {
  const belongs = (url: string) => isHostOf(hostOf(url), step, outletOfHost);
  const on = links.find(
    (link) => link.start < phrase.end && link.end > phrase.start && (belongs(link.href) || isNameless(link)),
  );
  if (on) return { url: on.href, from: 'phrase-link' };
  if (step.url !== null && isPageAddress(step.url)) return { url: step.url, from: 'sentence-link' };
  const sentence = sentencesOf(page.article).find(
    ({ start, end }) => start < phrase.end && end > phrase.start,
  );
  const near =
    sentence &&
    links.find(({ start, end, href }) => start < sentence.end && end > sentence.start && belongs(href));
  if (near) return { url: near.href, from: 'sentence-link' };
  const elsewhere = links
    .filter(({ href }) => belongs(href))
    .sort((a, b) => Math.abs(a.start - phrase.start) - Math.abs(b.start - phrase.start));
  if (elsewhere[0]) return { url: elsewhere[0].href, from: 'article-link' };
  const declared = declaredAddresses(page).find(belongs);
  return declared === undefined ? null : { url: declared, from: 'declared' };
}

/** Links to single pages of other sites. */
function usableLinks(page: LinkedPage, outletOfHost: OutletOfHost): readonly Link[] {
  const own = page.url === null ? '' : hostOf(page.url);
  const { publisher } = page.analysis;
  return page.article.links.filter(({ href }) => {
    const host = hostOf(href);
    if (!isPageAddress(href) || siteOf(host) === siteOf(own)) return false;
    const outlet = outletOfHost(host);
    return outlet === null || outlet.id === null || outlet.id !== publisher.id;
  });
}

function declaredAddresses({ article: { facts }, url }: LinkedPage): readonly string[] {
  const declared = facts.declaredSources.flatMap((source) => source.url ?? []);
  return [...declared, facts.canonicalUrl, facts.shareUrl].filter(
    (address): address is string =>
      address !== null && isPageAddress(address) && !(url !== null && sameAddress(address, url)),
  );
}

/** Whether a host is the publication's: by the registry where the publication is listed, else by its name. */
export function isHostOf(host: string, publication: Publication, outletOfHost: OutletOfHost): boolean {
  if (publication.id !== null) return outletOfHost(host)?.id === publication.id;
  const stem = hostStem(publication.name);
  const label = siteOf(host)
    .replace(/\.[^.]*$/, '')
    .replace(/[^a-z0-9]/g, '');
  return (
    stem.length >= SHORTEST_STEM &&
    (label === stem || label === stem.replace(/^the/, '') || `the${label}` === stem)
  );
}

const SHORTEST_STEM = 3;

/** Host of an http(s) address without "www."; empty when there is none. */
export function hostOf(url: string): string {
  return siteOf(/^https?:\/\/([^/?#:@]+)(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase() ?? '');
}

const siteOf = (host: string) => host.replace(/^(?:www|m|amp|edition)\./, '');
