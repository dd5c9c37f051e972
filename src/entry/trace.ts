// Put into a page on its first trace, beside its reader: the code that only a trace needs. It leaves one function where the reader,
// who shares its isolated world, finds it.
import { parseOpening } from '../core/trace/parse-opening.ts';
import { traceView } from '../core/trace/trace-view.ts';
import { tracedAttribution } from '../core/trace/traced-attribution.ts';
import { startTrace } from '../page/tracer.ts';
import type { Tracer, TracerWorld } from '../page/tracer-world.ts';
import { ask } from '../platform/ask.ts';
import { interfaceLanguage, translate } from '../platform/i18n.ts';

const words = { t: translate, locale: interfaceLanguage() };

const trace: Tracer = (window, tools, { page, attribution, changed, signal }) =>
  startTrace(
    window,
    tools,
    {
      open: async (url) => {
        const opened = await ask({ name: 'trace:open', ask: { url } }, parseOpening);
        return opened.ok ? opened.value : null;
      },
      recall: async () => null,
      stop: () => void ask({ name: 'trace:stop', ask: null }, () => null),
    },
    {
      page,
      attribution,
      signal,
      changed: (state) => {
        const view = traceView(state, words);
        if (view) changed({ attribution: tracedAttribution(attribution, state), view });
      },
    },
  );

(globalThis as TracerWorld).upstreamTracer = trace;
