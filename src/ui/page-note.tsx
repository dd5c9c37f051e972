// Why there is nothing to show about the open page, in the popup and in the side panel.
import type { Words } from './words.ts';

/** `unread`: a page like any other that has no reader. `nothing`: it has been read, and credits nobody. */
export type PageNoteState = 'loading' | 'unreadable' | 'off' | 'off-here' | 'unread' | 'scanning' | 'nothing';

const NOTES: Readonly<Record<PageNoteState, { readonly title: string; readonly detail?: string }>> = {
  loading: { title: 'page_loading' },
  unreadable: { title: 'page_unreadable', detail: 'page_unreadable_detail' },
  off: { title: 'page_off', detail: 'page_off_detail' },
  'off-here': { title: 'page_off_here', detail: 'page_off_here_detail' },
  unread: { title: 'page_unread', detail: 'page_unread_detail' },
  scanning: { title: 'page_scanning' },
  nothing: { title: 'page_nothing', detail: 'page_nothing_detail' },
};

export function PageNote({ words: { t }, state }: { readonly words: Words; readonly state: PageNoteState }) {
  const { title, detail } = NOTES[state];
  return (
    <>
      <p class="note-title">{t(title)}</p>
      {detail && <p class="note">{t(detail)}</p>}
    </>
  );
}
