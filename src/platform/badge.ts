// The number on a tab's toolbar button, and the same in words for those who do not see it. The browser takes both back
// when the tab goes to another page.
import { extensionApi } from './browser.ts';

/** White on this is 7.6:1. */
const BACKGROUND = '#1d4f91';
const TEXT = '#ffffff';
/** What fits on the button. */
const MOST_SHOWN = 999;

/** `count` null or 0 shows no badge. A tab that has been closed meanwhile is no error. */
export async function showBadge(tabId: number, count: number | null, title: string): Promise<void> {
  const { action } = extensionApi();
  const text = count ? (count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count)) : '';
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
      action.setBadgeTextColor({ tabId, color: TEXT }),
      action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    console.debug(`Upstream: no badge for tab ${tabId}:`, error);
  }
}
