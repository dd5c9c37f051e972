// Somebody who reads the news with the extension: opens pages, opens the popup, presses its keys.
import type { BrowserDriver, SidePanel, Tab } from '../../scripts/browsers/browser-driver.ts';
import type { LocalWeb, WebRequest } from '../../scripts/browsers/local-web.ts';
import { ReaderPage } from '../../scripts/browsers/reader-page.ts';
import { toolbarButton } from '../../scripts/browsers/toolbar.ts';
import { OwnPage } from './own-page.ts';
import { PopupPage } from './popup-page.ts';
import { pressByHand } from './press.ts';

export class Newsreader {
  readonly driver: BrowserDriver;
  readonly web: LocalWeb;
  #tabs: Tab[] = [];
  #panels: SidePanel[] = [];

  constructor(driver: BrowserDriver, web: LocalWeb) {
    this.driver = driver;
    this.web = web;
  }

  /** Opens the address in a tab of its own, in front. */
  async open(url: string): Promise<ReaderPage> {
    const tab = await this.driver.newTab();
    this.#tabs.push(tab);
    await tab.goto(url);
    return new ReaderPage(tab);
  }

  /** The popup, about the page in front. */
  async popup(): Promise<PopupPage> {
    const tab = await this.driver.extensionTab('popup.html');
    this.#tabs.push(tab);
    return new PopupPage(tab);
  }

  /** The browser's own side panel, opened by a press in the popup, beside the page in front. */
  async sidePanel(page: ReaderPage): Promise<OwnPage<SidePanel>> {
    // The popup closes itself.
    const popup = await this.driver.extensionTab('popup.html');
    await popup.activate();
    await pressByHand(popup, 'Side panel');
    const panel = await this.driver.sidePanel();
    this.#panels.push(panel);
    await page.tab.activate();
    return new OwnPage(panel);
  }

  async closeSidePanels(): Promise<void> {
    for (const panel of this.#panels.splice(0)) await panel.close();
  }

  /** One of the extension's own pages, in a tab behind the page in front. */
  async ownPage(path: string): Promise<Tab> {
    const tab = await this.driver.extensionTab(path);
    this.#tabs.push(tab);
    return tab;
  }

  /** A page of our own, on whatever host; gives its address. */
  publish(url: string, body: string, headers: Readonly<Record<string, string>> = {}): string {
    this.web.add(({ href }) => (href === url ? { type: 'text/html; charset=utf-8', body, headers } : null));
    return url;
  }

  /** What the toolbar's badge says about the tab that shows this address. */
  async badge(url: string): Promise<string> {
    return (await toolbarButton(this.driver, url))?.badge ?? 'no such tab';
  }

  /** Requests for pages, without what browsers ask for of their own accord. */
  requests(): readonly WebRequest[] {
    return this.web.requests.filter(({ url }) => !BROWSERS_OWN.test(url));
  }

  /** Closes what was opened and forgets what was set. */
  async startOver(): Promise<void> {
    await this.closeSidePanels();
    for (const tab of this.#tabs.splice(0)) await tab.close();
    await this.driver.inExtension(async ({ storage }) => {
      await Promise.all([storage.local.clear(), storage.sync.clear()]);
    }, null);
    await this.driver.colorScheme('light');
    await this.driver.forcedColors(false);
    await this.driver.reducedMotion(false);
    await this.driver.textSize(16);
  }
}

/** Update checks, telemetry and icons. */
const BROWSERS_OWN =
  /^https?:\/\/([\w-]+\.)*(googleapis\.com|google\.com|gvt1\.com|mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)[:/]|\/favicon\.ico$/;
