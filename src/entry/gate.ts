// On every page, top frame: is this news? If it is, the background is told, and may inject the reader. If it is not, nothing
// is kept but an ear for the page turning into an article without loading.
import { parseCandidateAnswer } from '../core/candidate.ts';
import { articleSignal } from '../page/article-signals.ts';
import { clearGhosts } from '../page/ghosts.ts';
import { watchPageChanges } from '../page/page-changes.ts';
import { ask } from '../platform/ask.ts';
import { isExtensionAlive } from '../platform/browser.ts';
import { watchStoredSettings } from '../platform/settings-watch.ts';

const done = new AbortController();
/** What was looked at last, in a few words; a page that has not changed is not looked at twice. */
let lastLook = '';
let asking = false;
let waitsForSettings = false;

function look(): void {
  if (done.signal.aborted || asking) return;
  if (!isExtensionAlive()) {
    done.abort();
    return;
  }
  const sight = `${location.href} ${document.title} ${document.getElementsByTagName('p').length}`;
  if (sight === lastLook) return;
  lastLook = sight;
  void tell();
}

async function tell(): Promise<void> {
  const signal = asking ? null : articleSignal(document, location);
  if (!signal) return;
  asking = true;
  const result = await ask({ name: 'gate:candidate', ask: { signal } }, parseCandidateAnswer);
  asking = false;
  if (!result.ok) return;
  if (result.value.injected) return done.abort();
  if (result.value.askAgain && !waitsForSettings) {
    waitsForSettings = true;
    watchStoredSettings(() => void tell(), done.signal);
  }
}

clearGhosts(window);
look();
watchPageChanges(window, look, done.signal);
