// An article in, what Upstream says about it out. Finding and resolving are separate: attribution/ finds mentions and
// resolves nothing, provenance/ resolves and finds nothing.
import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';
import { type BlockReading, readBlock } from './attribution/read-block.ts';
import { publisherOf } from './provenance/publisher.ts';
import { republicationOf } from './provenance/republication.ts';
import { resolveSources } from './provenance/resolve-sources.ts';
import { traceChain } from './provenance/trace-chain.ts';

/** Blocks read before, by kind and text, so that a page that changes is not read again as a whole. */
export type ReadingMemory = Map<string, BlockReading>;

/** Characters of text between two yields: a few milliseconds of work. */
const CHARACTERS_A_STEP = 20_000;

/**
 * Analyses in steps, so that a page can be read without a long task: run `next()` until it is done. Never throws on any text.
 * With a `memory` from the last time, only blocks that are new are read.
 */
export function* analysisSteps(article: Article, memory?: ReadingMemory): Generator<void, Analysis> {
  const readings: BlockReading[] = [];
  let characters = 0;
  for (const block of article.blocks) {
    const text = article.text.slice(block.start, block.end);
    const key = `${block.kind} ${text}`;
    const reading = memory?.get(key) ?? readBlock(text, block.kind);
    memory?.set(key, reading);
    readings.push(reading);
    characters += text.length;
    if (characters > CHARACTERS_A_STEP) {
      characters = 0;
      yield;
    }
  }
  const publisher = publisherOf(article.facts);
  const republication = republicationOf(article, publisher);
  const resolved = resolveSources(article, readings, publisher, republication);
  yield;
  const { url, title, language, published } = article.facts;
  return {
    url,
    title,
    language,
    published,
    publisher: { name: publisher.name, id: publisher.id },
    republishedFrom: republication && {
      name: republication.name,
      id: republication.id,
      evidence: republication.evidence,
      quote: republication.quote,
    },
    attributions: resolved.map((record) => traceChain(record, article.text, publisher, republication)),
  };
}

/** The same in one go. */
export function analyze(article: Article): Analysis {
  const steps = analysisSteps(article);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
