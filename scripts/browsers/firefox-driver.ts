// Drives a stock Firefox through puppeteer over WebDriver BiDi; no geckodriver is needed.
import { type Browser, launch } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import {
  type BrowserDriver,
  type Command,
  DEMO_HOSTS,
  type DriverOptions,
  type Remote,
  type SidePanel,
  type Tab,
} from './browser-driver.ts';
import { type Bidi, bidiOf } from './firefox-bidi.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { waitFor } from './reader-page.ts';

/** The manifest's id, and the address its pages are given here, which Firefox otherwise draws by lot. */
const EXTENSION_ID = 'upstream@upstream-news.example';
const EXTENSION_HOST = '6f1c2b1e-5d7a-4c1b-9a43-2f0c7d1e8b55';

/** Rejects when the browser does not start or does not take the extension. */
export async function launchFirefox(options: DriverOptions): Promise<BrowserDriver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headless,
    acceptInsecureCerts: true,
    handleSIGINT: false,
    handleSIGTERM: false,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    // Without this switch Firefox keeps drivers away from the extension's own pages and from its own windows.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...resolverPrefs(options), ...roomPrefs(options), ...QUIET_PREFS },
  });
  try {
    const driver = new FirefoxDriver(browser, options.extension);
    await driver.load();
    return driver;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const QUIET_PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
  // A temporary add-on's settings are otherwise dropped when the browser ends.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
  'dom.security.https_first': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
};

/** In kilobytes. */
function roomPrefs({ room }: DriverOptions): Record<string, number> {
  return room === undefined
    ? {}
    : { 'dom.quotaManager.temporaryStorage.fixedLimit': Math.floor(room / 1024) };
}

function resolverPrefs({ port, local }: DriverOptions): Record<string, string | number | boolean> {
  if (local === 'every-host') {
    return { 'network.dns.forceResolve': '127.0.0.1', 'network.socket.forcePort': `80=${port};443=${port}` };
  }
  const script = `function FindProxyForURL(url, host) { return dnsDomainIs(host, "${DEMO_HOSTS}") ? "PROXY 127.0.0.1:${port}" : "DIRECT"; }`;
  return {
    'network.proxy.type': 2,
    'network.proxy.autoconfig_url': `data:text/javascript,${encodeURIComponent(script)}`,
  };
}

class FirefoxDriver implements BrowserDriver {
  readonly kind = 'firefox';
  readonly closed: Promise<void>;
  readonly #browser: Browser;
  readonly #extension: string;
  readonly #bidi: Bidi;
  /** A tab with one of the extension's own files, for `inExtension`. */
  #backstage: FirefoxTab | null = null;

  constructor(browser: Browser, extension: string) {
    this.#browser = browser;
    this.#extension = extension;
    this.#bidi = bidiOf(browser);
    this.closed = new Promise((resolve) => browser.once('disconnected', () => resolve()));
  }

  async load(): Promise<void> {
    await this.#browser.installExtension(this.#extension);
  }

  async newTab(): Promise<Tab> {
    return new FirefoxTab(await this.#browser.newPage(), this.#bidi);
  }

  async extensionTab(path: string): Promise<FirefoxTab> {
    const page = await this.#browser.newPage({ type: 'tab', background: true });
    const tab = new FirefoxTab(page, this.#bidi);
    await tab.navigate(`moz-extension://${EXTENSION_HOST}/${path}`);
    return tab;
  }

  async sidePanel(): Promise<SidePanel> {
    const isOpen = () =>
      this.inExtension(({ extension }) => extension.getViews({ type: 'sidebar' as never }).length > 0, null);
    await waitFor(async () => (await isOpen()) || null, 'the sidebar');
    return {
      evaluate: async (remote, arg) => {
        if (!this.#backstage) throw new Error('The sidebar is gone.');
        return this.#backstage.callWithin("browser.extension.getViews({ type: 'sidebar' })[0]", remote, arg);
      },
      close: () => this.#inBrowserWindow('SidebarController.hide()'),
    };
  }

  async inExtension<Arg, Value>(remote: Remote<[ExtensionApi], Arg, Value>, arg: Arg): Promise<Value> {
    this.#backstage ??= await this.extensionTab('icons/upstream-16.png');
    return this.#backstage.callWith('browser', remote, arg);
  }

  async command(name: Command): Promise<void> {
    await this.#inBrowserWindow(
      `WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.shortcuts.onCommand('${name}')`,
    );
  }

  async colorScheme(scheme: 'light' | 'dark'): Promise<void> {
    await this.#setPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1);
  }

  async forcedColors(on: boolean): Promise<void> {
    await this.#setPref('browser.display.document_color_use', on ? 2 : 0);
  }

  async reducedMotion(on: boolean): Promise<void> {
    await this.#setPref('ui.prefersReducedMotion', on ? 1 : 0);
  }

  async stopBackground(): Promise<void> {
    await this.#inBrowserWindow(
      `await WebExtensionPolicy.getByID('${EXTENSION_ID}').extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
    );
  }

  async openPrivately(url: string): Promise<void> {
    await this.#backstage?.close();
    this.#backstage = null;
    await this.#inBrowserWindow(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
      await ExtensionPermissions.add('${EXTENSION_ID}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
      await (await AddonManager.getAddonByID('${EXTENSION_ID}')).reload()`);
    await this.inExtension(({ windows }, address) => windows.create({ incognito: true, url: address }), url);
  }

  async textSize(pixels: number): Promise<void> {
    for (const script of ['x-western', 'x-unicode', 'ar', 'x-cyrillic'])
      await this.#setPref(`font.size.variable.${script}`, pixels);
  }

  async saveTo(folder: string): Promise<void> {
    await this.#setPref('browser.download.folderList', 2);
    await this.#inBrowserWindow(
      `Services.prefs.setStringPref('browser.download.dir', ${JSON.stringify(folder)})`,
    );
  }

  async reloadExtension(): Promise<void> {
    await this.#backstage?.close();
    this.#backstage = null;
    await this.load();
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  async #setPref(name: string, value: number): Promise<void> {
    await this.#inBrowserWindow(`Services.prefs.setIntPref('${name}', ${value})`);
  }

  /** Runs in the browser's own window, which has its internals. */
  async #inBrowserWindow(expression: string): Promise<void> {
    const { contexts } = await this.#bidi('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const window = (contexts as readonly { readonly context: string }[])[0]?.context;
    const said = await this.#bidi('script.evaluate', {
      expression: `(async () => { ${expression}; })()`,
      target: { context: window },
      awaitPromise: true,
    });
    if (said.type === 'exception') throw new Error(`Firefox: ${JSON.stringify(said.exceptionDetails)}`);
  }
}
