// The keyboard commands of the manifest.
import { extensionApi } from './browser.ts';

export type CommandName = 'toggle' | 'next-attribution' | 'previous-attribution';

/** Registers at once, so that a command can wake the worker. A command that fails is logged and changes nothing. */
export function watchCommands(commands: Readonly<Record<CommandName, () => Promise<unknown>>>): void {
  extensionApi().commands.onCommand.addListener((name) => {
    if (!Object.hasOwn(commands, name)) return;
    commands[name as CommandName]().catch((error: unknown) =>
      console.error(`Upstream: "${name}" failed:`, error),
    );
  });
}
