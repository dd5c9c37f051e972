// Asks the project's own command line about pages: the code that the reader runs.
import type { Analysis } from '../../src/core/analysis.ts';
import { commandLine } from '../../src/entry/command-line.ts';
import type { GoldPage } from './gold-set.ts';

/** Page id -> analysis. A page that cannot be analysed is missing, and its error is printed. */
export async function analyzePages(pages: readonly GoldPage[]): Promise<ReadonlyMap<string, Analysis>> {
  const analyses = new Map<string, Analysis>();
  async function* lines(): AsyncGenerator<Buffer> {
    for (const { id, url, html } of pages) yield Buffer.from(`${JSON.stringify({ id, url, html })}\n`);
  }
  const take = async (line: string) => {
    const answer = JSON.parse(line) as { readonly id: string } & (Analysis | { readonly error: string });
    if ('error' in answer) console.error(`${answer.id}: ${answer.error}`);
    else analyses.set(answer.id, answer);
  };
  await commandLine(['--jsonl'], lines(), take, console.error);
  return analyses;
}
