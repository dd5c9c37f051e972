// An article in, what Upstream says about it out. Finding and resolving are separate: attribution/ finds mentions and
// resolves nothing, provenance/ resolves and finds nothing.
import type { Analysis } from './analysis.ts';
import type { Article, Block } from './article.ts';
import { LocalNames } from './attribution/local-names.ts';
import { type BlockReading, readBlock } from './attribution/read-block.ts';
import { loadWordClasses } from './attribution/word-classes.ts';
import { creditsInBrackets } from './provenance/bracketed-credits.ts';
import { namesInLinks, namesInReadings, namesOfPage } from './provenance/learn-names.ts';
import { passagesOf } from './provenance/passages.ts';
import { publisherOf } from './provenance/publisher.ts';
import { republicationOf } from './provenance/republication.ts';
import { resolveSources } from './provenance/resolve-sources.ts';
import { traceChain } from './provenance/trace-chain.ts';

/** Blocks read before, by kind and text, so that a page that changes is not read again as a whole. */
export type ReadingMemory = Map<string, BlockReading>;

/** Characters of text between two yields: a fraction of a millisecond's work, a few milliseconds' when nothing is warm yet. */
const CHARACTERS_A_STEP = 1_000;

/** No paragraph is this long; a text that is (a file shown as a page) is read in pieces. */
const LONGEST_BLOCK = 8_000;

/**
 * Analyses in steps, so that a page can be read without a long task: run `next()` until it is done. Never throws on any text.
 * With a `memory` from the last time, only blocks that are new are read.
 */
export function* analysisSteps(article: Article, memory?: ReadingMemory): Generator<void, Analysis> {
  const { text, links, facts } = article;
  loadWordClasses();
  yield;
  const blocks = piecesOf(article);
  const publisher = publisherOf(facts);
  yield;
  const republication = republicationOf(article, publisher);
  yield;
  const local = new LocalNames([...namesOfPage(publisher, republication), ...namesInLinks(article)]);
  yield;
  const readings = yield* readBlocks(text, blocks, local, memory);
  // What the text has made known is looked for in all of it.
  const learned = namesInReadings(readings).filter((name) => local.add(name));
  if (learned.length > 0) {
    const again = blocks.flatMap(({ start, end }, i) => {
      const words = text.slice(start, end);
      return learned.some((name) => words.includes(name)) ? [i] : [];
    });
    const reread = yield* readBlocks(
      text,
      again.map((i) => blocks[i] as Block),
      local,
      memory,
    );
    again.forEach((i, k) => {
      readings[i] = reread[k] as BlockReading;
    });
  }
  yield;
  const passages = passagesOf(blocks, readings);
  const resolved = yield* resolveSources({
    text,
    links,
    passages,
    publisher,
    republication,
    creditsInBrackets: creditsInBrackets(readings),
  });
  yield;
  return {
    url: facts.url,
    title: facts.title,
    language: facts.language,
    published: facts.published,
    publisher: { name: publisher.name, id: publisher.id },
    republishedFrom: republication && {
      name: republication.name,
      id: republication.id,
      evidence: republication.evidence,
      quote: republication.quote,
    },
    attributions: resolved.map((record) => traceChain(record, text, publisher, republication)),
  };
}

function* readBlocks(
  text: string,
  blocks: readonly Block[],
  local: LocalNames,
  memory: ReadingMemory | undefined,
): Generator<void, BlockReading[]> {
  const readings: BlockReading[] = [];
  let characters = 0;
  for (const { start, end, kind } of blocks) {
    const words = text.slice(start, end);
    readings.push(
      memory ? remembered(words, kind, local, memory) : readBlock(words, kind, local, text, start),
    );
    characters += words.length;
    if (characters > CHARACTERS_A_STEP) {
      characters = 0;
      yield;
    }
  }
  return readings;
}

/** What a block's reading depends on is its key: its kind, its text, and the local names in it. */
function remembered(
  words: string,
  kind: Block['kind'],
  local: LocalNames,
  memory: ReadingMemory,
): BlockReading {
  const key = `${kind} ${local.within(words).join('|')} ${words}`;
  const reading = memory.get(key) ?? readBlock(words, kind, local);
  memory.set(key, reading);
  return reading;
}

/** The article's blocks, over-long ones cut at the end of a sentence. */
function piecesOf({ text, blocks }: Article): readonly Block[] {
  if (blocks.every(({ start, end }) => end - start <= LONGEST_BLOCK)) return blocks;
  const pieces: Block[] = [];
  for (const { start, end, kind } of blocks) {
    let from = start;
    while (end - from > LONGEST_BLOCK) {
      const stop = text.slice(from, from + LONGEST_BLOCK).lastIndexOf('. ');
      const to = from + (stop > 0 ? stop + 2 : LONGEST_BLOCK);
      pieces.push({ start: from, end: to, kind });
      from = to;
    }
    pieces.push({ start: from, end, kind });
  }
  return pieces;
}

/** The same in one go. */
export function analyze(article: Article): Analysis {
  const steps = analysisSteps(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
