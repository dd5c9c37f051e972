// The keyboard commands of the manifest.
import { extensionApi } from './browser.ts';

export type CommandName = 'toggle' | 'next-attribution' | 'previous-attribution';

/** Registers at once, so that a command can wake the worker. A command that fails is logged and changes nothing. */
export function watchCommands(commands: Readonly<Record<CommandName, () => Promise<unknown>>>): void {
  // Firefox for Android has no keys, and no such interface.
  extensionApi().commands?.onCommand.addListener((name) => {
    if (!Object.hasOwn(commands, name)) return;
    commands[name as CommandName]().catch((error: unknown) =>
      console.error(`Upstream: "${name}" failed:`, error),
    );
  });
}

export interface AssignedCommand {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty when the command has no keys. */
  readonly keys: string;
}

/** As they are assigned now. */
export async function assignedCommands(): Promise<readonly AssignedCommand[]> {
  const commands = (await extensionApi().commands?.getAll()) ?? [];
  return commands
    .filter(({ name }) => name && !name.startsWith('_'))
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** The browser's own page for changing keys. */
export async function openShortcuts(): Promise<void> {
  const { commands, tabs } = extensionApi();
  const { openShortcutSettings } = commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(commands);
  else await tabs.create({ url: 'chrome://extensions/shortcuts' });
}
