// An article in, what Upstream says about it out. Finding and resolving are separate: attribution/ finds mentions and
// resolves nothing, provenance/ resolves and finds nothing.
import type { Analysis } from './analysis.ts';
import type { Article } from './article.ts';

/** Analyses in steps, so that a page can be read without a long task: run `next()` until it is done; each step is a few
 * milliseconds of work. Never throws on any text. */
export function* analysisSteps(article: Article): Generator<void, Analysis> {
  const { url, title, language, published, siteName } = article.facts;
  return {
    url,
    title,
    language,
    published,
    publisher: { name: siteName ?? '', id: null },
    republishedFrom: null,
    attributions: [],
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
