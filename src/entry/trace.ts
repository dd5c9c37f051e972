// Put into a page on its first trace, beside its reader: the code that only a trace needs. It leaves one function where the reader,
// who shares its isolated world, finds it.
import type { Attribution } from '../core/analysis.ts';
import type { Article } from '../core/article.ts';
import { tellingWords } from '../core/card/search-link.ts';
import { continuedAttribution } from '../core/memory/continued-attribution.ts';
import { parseMemoryNews } from '../core/memory/parse-story.ts';
import { creditingAttributions, printOf, remember } from '../core/memory/remembered-article.ts';
import { storyInWords } from '../core/memory/story-words.ts';
import { isRecord } from '../core/result.ts';
import { addressKey } from '../core/trace/address-policy.ts';
import type { OpenedPage } from '../core/trace/finding.ts';
import { GDELT } from '../core/trace/gdelt.ts';
import { parseOpening } from '../core/trace/parse-opening.ts';
import { type IndexQuery, parseIndexAnswer } from '../core/trace/story-index.ts';
import { type IndexView, indexView, traceView } from '../core/trace/trace-view.ts';
import { tracedAttribution } from '../core/trace/traced-attribution.ts';
import { startTrace } from '../page/tracer.ts';
import type { MemoryNote, Tracer, TracerWorld } from '../page/tracer-world.ts';
import { ask } from '../platform/ask.ts';
import { interfaceLanguage, translate } from '../platform/i18n.ts';

const words = { t: translate, locale: interfaceLanguage() };

const trace: Tracer = (window, tools, { page, attribution, openings, changed, signal }) =>
  startTrace(
    window,
    tools,
    {
      open: async (url) => {
        const opened = await ask({ name: 'trace:open', ask: { url } }, parseOpening);
        return opened.ok ? opened.value : null;
      },
      recall: async (publication, claim) => {
        const found = await ask(
          { name: 'memory:recall', ask: { publication, words: printOf(claim.keys()) } },
          (value) => (isRecord(value) && typeof value.url === 'string' ? { url: value.url } : undefined),
        );
        return found.ok ? found.value.url : null;
      },
      stop: () => void ask({ name: 'trace:stop', ask: null }, () => null),
    },
    {
      page,
      attribution,
      openings,
      signal,
      changed: (state) => {
        const view = traceView(state, words);
        if (view) changed({ attribution: tracedAttribution(attribution, state), view });
      },
    },
  );

async function rememberPage(page: OpenedPage): Promise<readonly MemoryNote[]> {
  const record = remember(page, addressKey(page.url ?? ''), Date.now());
  if (!record) return [];
  const kept = await ask({ name: 'memory:keep', ask: record }, parseMemoryNews);
  const news = kept.ok ? kept.value : [];
  return creditingAttributions(page.analysis).map((attribution, index) => {
    const { story = null, onward = null } = news[index] ?? {};
    return {
      attribution,
      continued: onward ? continuedAttribution(attribution, onward) : attribution,
      story: story && storyInWords(story, words),
    };
  });
}

async function lookUp(article: Article, attribution: Attribution, host: string | null): Promise<IndexView> {
  const names = attribution.chain.map(({ name }) => name);
  const query: IndexQuery = { host, words: tellingWords(article, attribution, names) };
  const answer = await ask({ name: 'trace:look-up', ask: query }, parseIndexAnswer);
  return indexView(answer.ok ? answer.value : { type: 'failed' }, GDELT.name, words);
}

(globalThis as TracerWorld).upstreamTracer = { trace, remember: rememberPage, lookUp };
