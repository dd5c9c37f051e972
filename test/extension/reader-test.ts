// What every story starts from: a browser with the built extension in it, the newsroom, and settings as on the first day.
// One browser serves all the stories of a run, since starting one takes longer than most stories.
import { test as base } from '@playwright/test';
import type { BrowserDriver } from '../../scripts/browsers/browser-driver.ts';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { startLocalWeb } from '../../scripts/browsers/local-web.ts';
import { newsroomSite } from '../fixtures/newsroom/newsroom.ts';
import { launchWithExtension } from './launch.ts';
import { Newsreader } from './newsreader.ts';

export interface ReaderOptions {
  kind: BrowserKind;
}

interface WorkerFixtures extends ReaderOptions {
  session: { readonly driver: BrowserDriver; readonly newsreader: Newsreader };
}

export const test = base.extend<{ reader: Newsreader }, WorkerFixtures>({
  kind: ['chromium', { option: true, scope: 'worker' }],
  session: [
    async ({ kind }, use) => {
      const web = await startLocalWeb();
      web.add(newsroomSite);
      const driver = await launchWithExtension(kind, web.port);
      await use({ driver, newsreader: new Newsreader(driver, web) });
      await driver.close();
      await web.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  reader: async ({ session }, use) => {
    await use(session.newsreader);
    await session.newsreader.startOver();
  },
});

export { expect } from '@playwright/test';
