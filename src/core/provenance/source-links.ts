// Links beside an attribution: what the text does not say, its links may.
import type { Link } from '../article.ts';
import { hostStem } from '../outlets/outlet-names.ts';
import { type Outlet, outletByHost } from '../outlets/outlet-registry.ts';
import { type Identified, listed, sameOutlet } from './identify-outlet.ts';
import { inArticle, linksBetween, type Place, sentenceSpan } from './passages.ts';
import { hostOf } from './publisher.ts';
import type { Sourcing } from './resolved.ts';

/** A link on the phrase, else the only other outlet that its sentence links to. */
export function linkedOutlet(
  place: Place,
  { links, publisher }: Sourcing,
): { outlet: Identified; href: string } | null {
  const { start, end } = sentenceSpan(place);
  const candidates: { link: Link; outlet: Outlet }[] = [];
  for (const link of linksBetween(links, start, end)) {
    const outlet = outletByHost(hostOf(link.href) ?? '');
    if (outlet && isNews(outlet) && !sameOutlet(outlet, publisher)) candidates.push({ link, outlet });
  }
  const from = inArticle(place, place.found.start);
  const to = inArticle(place, place.found.end);
  const on = candidates.find(({ link }) => link.start < to && link.end > from);
  const chosen =
    on ?? (new Set(candidates.map(({ outlet }) => outlet)).size === 1 ? candidates[0] : undefined);
  return chosen ? { outlet: listed(chosen.outlet), href: chosen.link.href } : null;
}

/** The link in the attribution's sentence that leads to this outlet, or null. */
export function linkTo(outlet: Identified | null, place: Place, { links }: Sourcing): string | null {
  if (!outlet) return null;
  const { start, end } = sentenceSpan(place);
  const link = linksBetween(links, start, end).find(({ href }) => isHostOf(hostOf(href) ?? '', outlet));
  return link?.href ?? null;
}

/** An unlisted outlet's host begins with its name. */
function isHostOf(host: string, { outlet, name }: Identified): boolean {
  return outlet
    ? outlet.hosts.some((own) => host.endsWith(own)) && outletByHost(host) === outlet
    : hostStem(name).length > 3 && host.split('.').some((label) => label === hostStem(name));
}

const isNews = ({ kind }: Outlet) => kind !== 'blog' && kind !== 'forum' && kind !== 'aggregator';
