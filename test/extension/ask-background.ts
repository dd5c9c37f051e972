// What the background answers one of the extension's own pages.
import type { BrowserDriver } from '../../scripts/browsers/browser-driver.ts';

export async function askBackground(driver: BrowserDriver, name: string, what: unknown): Promise<unknown> {
  const tab = await driver.extensionTab('options.html');
  try {
    return await tab.evaluate(
      async (message) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { runtime: { sendMessage(message: object): Promise<{ value: unknown }> } } | undefined
        >;
        return (await (browser ?? chrome)?.runtime.sendMessage(message))?.value;
      },
      { name, ask: what },
    );
  } finally {
    await tab.close();
  }
}
