// Drives Chrome, Chromium and Edge through Playwright.
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import {
  type BrowserDriver,
  type Command,
  DEMO_HOSTS,
  type DriverOptions,
  type Remote,
  type SidePanel,
  type Tab,
} from './browser-driver.ts';
import { ChromiumSidePanel } from './chromium-side-panel.ts';
import { ChromiumTab } from './chromium-tab.ts';
import { waitFor } from './reader-page.ts';

/** Rejects when the browser does not start or does not take the extension. */
export async function launchChromium(options: DriverOptions): Promise<ChromiumDriver> {
  const { path, extension, headless, port, local } = options;
  const hosts = local === 'every-host' ? '*' : `*${DEMO_HOSTS}`;
  const context = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath: path,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    // Google's Chrome no longer takes --load-extension; every Chromium takes Extensions.loadUnpacked with this switch.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-quic',
      `--host-resolver-rules=MAP ${hosts} 127.0.0.1:${port}`,
      // Playwright's own switch covers pages and not what the extension's worker asks for.
      ...(local === 'every-host' ? ['--ignore-certificate-errors'] : []),
      ...(options.keyHash === undefined ? [] : [`--ignore-certificate-errors-spki-list=${options.keyHash}`]),
    ],
  });
  try {
    const driver = new ChromiumDriver(context, extension);
    await driver.load();
    if (options.room !== undefined) await driver.limitRoom(options.room);
    return driver;
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** What Chromium's events have and its documentation does not tell of. */
interface Dispatcher {
  dispatch(...args: readonly unknown[]): void;
}

/** An event of Chromium's own trace; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly data?: { readonly url?: string; readonly stackTrace?: unknown } };
}

/** Any message starts a worker, also one that nobody understands. One that comes while a worker ends is lost; and what Playwright asks of a
 * worker that is not running is never answered. */
async function wake(page: Page): Promise<void> {
  await waitFor(async () => (await page.evaluate<boolean>(ASK_WORKER)) || null, 'the worker to answer');
}

const ASK_WORKER = `Promise.race([
  chrome.runtime.sendMessage({}).then(() => true, () => false),
  new Promise((resolve) => setTimeout(resolve, 500, false)),
])`;

/** CSS pixels. */
const USUAL_TEXT = 16;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

export class ChromiumDriver implements BrowserDriver {
  readonly kind = 'chromium';
  readonly closed: Promise<void>;
  readonly #context: BrowserContext;
  readonly #extension: string;
  #id = '';
  #media: Media = { colorScheme: 'light' };
  #textSize: number = USUAL_TEXT;

  constructor(context: BrowserContext, extension: string) {
    this.#context = context;
    this.#extension = extension;
    this.closed = new Promise((resolve) => context.once('close', () => resolve()));
  }

  async load(): Promise<void> {
    const session = await this.#browserSession();
    const { id } = (await session.send(
      'Extensions.loadUnpacked' as never,
      { path: this.#extension } as never,
    )) as {
      id: string;
    };
    this.#id = id;
    await session.detach();
    await this.#worker();
  }

  async newTab(): Promise<Tab> {
    return this.#tab(await this.#context.newPage());
  }

  async extensionTab(path: string): Promise<Tab> {
    const session = await this.#browserSession();
    const url = `chrome-extension://${this.#id}/${path}`;
    const before = new Set(this.#context.pages());
    await session.send('Target.createTarget', { url, background: true });
    // Not simply the next page: on its first day the extension opens one of its own.
    const page = await waitFor(
      async () => this.#context.pages().find((each) => !before.has(each) && each.url() === url) ?? null,
      url,
    );
    await session.detach();
    await page.waitForLoadState();
    return this.#tab(page);
  }

  async sidePanel(): Promise<SidePanel> {
    const session = await this.#browserSession();
    const url = `chrome-extension://${this.#id}/panel.html`;
    const target = await waitFor(async () => {
      const { targetInfos } = await session.send('Target.getTargets');
      // A panel in a tab is Playwright's.
      return targetInfos.find((each) => each.url === url && !each.attached)?.targetId ?? null;
    }, 'the side panel');
    return ChromiumSidePanel.attach(session, target);
  }

  async inExtension<Arg, Value>(remote: Remote<[Browser], Arg, Value>, arg: Arg): Promise<Value> {
    const worker = await this.#worker();
    return worker.evaluate<Value>(`(${remote})(chrome, ${JSON.stringify(arg ?? null)})`);
  }

  async command(name: Command): Promise<void> {
    await this.inExtension(async ({ tabs, commands }, command) => {
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      (commands.onCommand as unknown as Dispatcher).dispatch(command, tab);
    }, name);
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#emulate({ colorScheme: scheme });
  }

  async forcedColors(on: boolean): Promise<void> {
    await this.#emulate({ forcedColors: on ? 'active' : 'none' });
  }

  async reducedMotion(on: boolean): Promise<void> {
    await this.#emulate({ reducedMotion: on ? 'reduce' : 'no-preference' });
  }

  async stopBackground(): Promise<void> {
    // The worker's own session cannot end it; one of a page of the same origin can.
    const page = await this.#context.newPage();
    try {
      await page.goto(`chrome-extension://${this.#id}/icons/upstream-16.png`);
      const session = await this.#context.newCDPSession(page);
      const running = new Set<string>();
      let ended = false;
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { versionId, runningStatus } of versions) {
          // It may be started again before it is said that it was stopped.
          if (runningStatus === 'running') running.add(versionId);
          else if (running.has(versionId)) ended = true;
        }
      });
      await session.send('ServiceWorker.enable');
      await waitFor(async () => running.size > 0 || null, 'the worker to be known');
      await session.send('ServiceWorker.stopAllWorkers');
      await waitFor(async () => ended || null, 'the worker to end');
      await wake(page);
    } finally {
      await page.close();
    }
  }

  async openPrivately(url: string): Promise<void> {
    const old = await this.#worker();
    const gone = new Promise((resolve) => old.once('close', resolve));
    const page = await this.#context.newPage();
    await page.goto('chrome://extensions');
    // Chromium starts the extension anew for it, and an unpacked one only in developer mode.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await page.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${this.#id}', incognitoAccess: true })`,
    );
    await gone;
    await waitFor(
      async () =>
        (await page.evaluate(
          `chrome.developerPrivate.getExtensionInfo('${this.#id}').then(({ state }) => state === 'ENABLED')`,
        )) || null,
      'the extension to start anew',
    );
    await page.goto(`chrome-extension://${this.#id}/icons/upstream-16.png`);
    await wake(page);
    await page.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    await page.close();
  }

  async textSize(pixels: number): Promise<void> {
    this.#textSize = pixels;
  }

  async saveTo(folder: string): Promise<void> {
    const session = await this.#browserSession();
    // Holds as long as the session does.
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  async reloadExtension(): Promise<void> {
    const old = await this.#worker();
    const gone = new Promise((resolve) => old.once('close', resolve));
    await Promise.all([gone, this.load()]);
    await this.#worker();
  }

  /** Holds as long as the page is open in which it was asked for. */
  async limitRoom(quotaSize: number): Promise<void> {
    const page = await this.#context.newPage();
    await page.goto(`chrome-extension://${this.#id}/icons/upstream-16.png`);
    const session = await this.#context.newCDPSession(page);
    const origin = `chrome-extension://${this.#id}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  }

  /** What Chromium itself has to tell of the time that `run` takes: tasks, scripts and rendering of all tabs. */
  async traced(run: () => Promise<void>): Promise<readonly TraceEvent[]> {
    const session = await this.#browserSession();
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    const complete = new Promise<unknown>((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.start', {
      traceConfig: {
        includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
      },
      transferMode: 'ReportEvents',
    });
    try {
      await run();
    } finally {
      await session.send('Tracing.end');
      await complete;
      await session.detach();
    }
    return events;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  async #tab(page: Page): Promise<Tab> {
    await page.emulateMedia(this.#media);
    const session = await this.#context.newCDPSession(page);
    if (this.#textSize !== USUAL_TEXT)
      await session.send('Page.setFontSizes', { fontSizes: { standard: this.#textSize } });
    return new ChromiumTab(page, session);
  }

  async #emulate(changes: Media): Promise<void> {
    this.#media = { ...this.#media, ...changes };
    await Promise.all(this.#context.pages().map((page) => page.emulateMedia(changes)));
  }

  async #browserSession(): Promise<CDPSession> {
    const browser = this.#context.browser();
    if (!browser) throw new Error('The browser is gone.');
    return browser.newBrowserCDPSession();
  }

  #runningWorker(): Worker | undefined {
    return this.#context.serviceWorkers().find((worker) => new URL(worker.url()).host === this.#id);
  }

  async #worker(): Promise<Worker> {
    return this.#runningWorker() ?? this.#context.waitForEvent('serviceworker');
  }
}
