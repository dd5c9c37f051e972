// A gold set: pages with the attributions that people marked in them. A folder with gold.json and pages/<id>/{page.html,text.txt}.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Kind } from '../../src/core/analysis.ts';
import type { Span } from '../../src/core/article.ts';

export interface GoldAttribution extends Span {
  /** The marked words; offsets are UTF-16 into the page's text.txt. */
  readonly span: string;
  readonly kind: Kind;
  readonly source: string | null;
  readonly upstream: string | null;
  /** Names from the page to the origin. */
  readonly chain: readonly string[];
  readonly hops: number | null;
  /** Editors would not agree: counts neither for nor against. */
  readonly arguable: boolean;
  /** A second defensible answer. */
  readonly other: { readonly upstream: string | null; readonly hops: number | null } | null;
}

export interface GoldPage {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly republishedFrom: string | null;
  readonly attributions: readonly GoldAttribution[];
  readonly text: string;
  readonly html: string;
}

export interface GoldSet {
  readonly name: string;
  readonly pages: readonly GoldPage[];
}

/** gold.json as it is written. */
interface GoldFile {
  readonly pages: readonly {
    readonly id: string;
    readonly url: string | null;
    readonly publisher: string;
    readonly republished_from: { readonly name: string } | null;
    readonly attributions: readonly {
      readonly span: string;
      readonly start: number;
      readonly category: Kind;
      readonly source?: string | null;
      readonly upstream: string | null;
      readonly chain?: readonly string[];
      readonly hops: number | null;
      readonly confidence: 'sure' | 'arguable';
      readonly alt?: { readonly upstream: string | null; readonly hops: number | null };
    }[];
  }[];
}

/** Throws when the folder is no gold set. */
export function readGoldSet(folder: string): GoldSet {
  const { pages } = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as GoldFile;
  return {
    name: basename(folder),
    pages: pages.map(({ id, url, publisher, republished_from, attributions }) => ({
      id,
      url,
      publisher,
      republishedFrom: republished_from?.name ?? null,
      attributions: attributions.map((marked) => ({
        span: marked.span,
        start: marked.start,
        end: marked.start + marked.span.length,
        kind: marked.category,
        source: marked.source ?? null,
        upstream: marked.upstream,
        chain: marked.chain ?? [],
        hops: marked.hops,
        arguable: marked.confidence === 'arguable',
        other: marked.alt ?? null,
      })),
      text: readFileSync(join(folder, 'pages', id, 'text.txt'), 'utf8'),
      html: readFileSync(join(folder, 'pages', id, 'page.html'), 'utf8'),
    })),
  };
}
