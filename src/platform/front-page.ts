// What popup and side panel ask of the page in front: what its reader found, or to be read though the gate said no.
import type { OwnMessageName, OwnMessages } from '../core/messages.ts';
import { type Settings, whyUnread } from '../core/settings.ts';
import { send } from './messaging.ts';
import { hostOf, type PageTab } from './tabs.ts';

type Question = Extract<OwnMessageName, 'reader:summary' | 'reader:sourcing'>;

/** `unread`: a page like any other that has no reader. */
export type FrontPage<Name extends Question> =
  | { readonly is: NonNullable<ReturnType<typeof whyUnread>> | 'unread' }
  | { readonly is: 'answered'; readonly answer: OwnMessages[Name]['answer'] };

export async function askFrontPage<Name extends Question>(
  name: Name,
  tab: PageTab | null,
  settings: Settings,
): Promise<FrontPage<Name>> {
  const reason = whyUnread(settings, hostOf(tab?.url ?? null));
  if (!tab || reason) return { is: reason ?? 'unreadable' };
  const result = await send<Question>(name, null, tab.id);
  return result.ok
    ? { is: 'answered', answer: result.value as OwnMessages[Name]['answer'] }
    : { is: 'unread' };
}

/** Whether the page has a reader now. */
export async function scanFrontPage({ id }: PageTab): Promise<boolean> {
  const result = await send('popup:scan', { tabId: id });
  return result.ok && result.value.injected;
}
