// Saved pages of real sites that may stand beside the project, with what an editor found on them. They are not ours to keep
// here, so the stories about them are there only when the folder is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'shared', 'eval', 'dev');

export interface GoldRecord {
  readonly span: string;
  readonly chain: readonly string[];
  readonly hops: number | null;
  readonly confidence: string;
}

export interface DevPage {
  readonly id: string;
  /** Where it was published; null when that is not known. */
  readonly url: string | null;
  readonly html: string;
  readonly attributions: readonly GoldRecord[];
}

/** In order of their names; none when the folder is not there. */
export function devPages(): readonly DevPage[] {
  if (!existsSync(join(FOLDER, 'gold.json'))) return [];
  const gold = JSON.parse(readFileSync(join(FOLDER, 'gold.json'), 'utf8')) as {
    readonly pages: readonly (Omit<DevPage, 'html'> & { readonly url?: string })[];
  };
  const byId = new Map(gold.pages.map((page) => [page.id, page]));
  return readdirSync(join(FOLDER, 'pages'))
    .sort()
    .map((id) => ({
      id,
      url: byId.get(id)?.url ?? null,
      html: readFileSync(join(FOLDER, 'pages', id, 'page.html'), 'utf8'),
      attributions: byId.get(id)?.attributions ?? [],
    }));
}
