// What scripts and tests ask of a browser that runs the extension. Two drivers, one for each engine, and nothing else in the
// project knows which is which.
import type { Browser } from 'webextension-polyfill';
import type { BrowserKind } from './find-browser.ts';

export const COMMANDS = ['toggle', 'next-attribution', 'previous-attribution'] as const;
export type Command = (typeof COMMANDS)[number];

/** A function that runs elsewhere: it travels as text, so it may use its argument and the page's globals alone, and no named
 * function of its own inside (the loader of these scripts marks those with a helper that pages lack). */
export type Remote<Given extends readonly unknown[], Arg, Value> = (
  ...given: [...Given, Arg]
) => Value | Promise<Value>;

export interface Tab {
  /** Resolves when the document is loaded. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): string;
  /** In the page's own world, which shares the DOM and the highlight registry with the extension but no variables. */
  evaluate<Arg, Value>(remote: Remote<[], Arg, Value>, arg: Arg): Promise<Value>;
  /** Runs a classic script, whatever the page's own policy says about scripts. */
  run(script: string): Promise<void>;
  /** With the closed shadow root of the open card; null when there is no card. */
  inCard<Arg, Value>(remote: Remote<[ShadowRoot], Arg, Value>, arg: Arg): Promise<Value | null>;
  /** CSS pixels in the viewport, as a hand would. */
  moveMouse(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** With a finger, on a screen that takes one. */
  tap(x: number, y: number): Promise<void>;
  /** A key by its DOM name, with those that are held: "Escape", "Control+v". */
  press(key: string): Promise<void>;
  /** CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Writes a PNG. */
  screenshot(path: string): Promise<void>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** The browser's own side panel, beside the tab in front. */
export interface SidePanel {
  /** In the world of the panel's page. */
  evaluate<Arg, Value>(remote: Remote<[], Arg, Value>, arg: Arg): Promise<Value>;
  close(): Promise<void>;
}

export interface BrowserDriver {
  readonly kind: BrowserKind;
  newTab(): Promise<Tab>;
  /** One of the extension's own pages, in a tab behind the active one. */
  extensionTab(path: string): Promise<Tab>;
  /** The side panel that has been opened; rejects when it does not come. */
  sidePanel(): Promise<SidePanel>;
  /** With the extension's own interface, where there is one. */
  inExtension<Arg, Value>(remote: Remote<[Browser], Arg, Value>, arg: Arg): Promise<Value>;
  /** As if its keys had been pressed: no driver can reach a browser's own shortcuts. */
  command(name: Command): Promise<void>;
  /** What pages see as prefers-color-scheme, from now on. */
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Whether pages have the user's few colours instead of their own, from now on. */
  forcedColors(on: boolean): Promise<void>;
  /** Whether pages see that the user wants little to move, from now on. */
  reducedMotion(on: boolean): Promise<void>;
  /** Ends the extension's background, as browsers do when they like, with all that it was doing. Another is started when it is needed. */
  stopBackground(): Promise<void>;
  /** Allows the extension in private windows, and opens the address in one. */
  openPrivately(url: string): Promise<void>;
  /** How large the user has told the browser that text be, in CSS pixels; in tabs that are opened from now on. 16 is usual. */
  textSize(pixels: number): Promise<void>;
  /** The folder that saved files go to, without asking, from now on. */
  saveTo(folder: string): Promise<void>;
  /** The same files again, as after an update. */
  reloadExtension(): Promise<void>;
  /** Resolves when the window has been closed by hand, or by `close`. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface DriverOptions {
  /** Path of the browser's program. */
  readonly path: string;
  /** Absolute path of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Port of the local web, and which hosts lead there: all of them, or the demo's alone. */
  readonly port: number;
  readonly local: 'every-host' | 'demo-hosts';
  /** Of the local web's certificate. Left out, the extension's own requests accept any where every host is local, and none of ours elsewhere. */
  readonly keyHash?: string;
  /** Folder of a profile to keep; a throw-away one otherwise. */
  readonly profile?: string;
  /** Bytes that the extension may store, as if the device had no more; as much as the browser likes otherwise. */
  readonly room?: number;
}

/** What ends the names of the demo's hosts: a name that nobody can own (RFC 2606). */
export const DEMO_HOSTS = '.example';
