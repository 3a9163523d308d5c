import { safeUrl } from '../../internal/url/safe-url.ts';
import { formAttribute, formProperty } from '../../internal/element/form-access.ts';
import { globalState } from '../../internal/element/global-state.ts';
import type { StoredStory } from '../../internal/bookmarks/bookmark.ts';
import { notifyWrite, pendingWrite } from '../../internal/bookmarks/pending-writes.ts';

/**
 * The store of buttons that post a form: what was posted from pages of this browser since this page was loaded. For any
 * other story the `saved` of the server holds, which knows the reader's other devices.
 */
export const formStore = globalState('bookmark-forms', () => ({
  posted: new Map<string, boolean>(),
  subscribers: 0,
  channel: undefined as BroadcastChannel | undefined,
}));

function recordPosted(id: string, saved: boolean): void {
  formStore.posted.set(id, saved);
  // A write that is under way notifies the buttons itself.
  if (!pendingWrite(formStore, id)) notifyWrite({ store: formStore, id, saved, busy: false, failed: false });
}

/** Keeps the channel to other tabs open. Returns a function that unsubscribes. */
export function subscribeToPosts(): () => void {
  formStore.subscribers++;
  formStore.channel ??= openChannel();
  let subscribed = true;
  return () => {
    if (subscribed && --formStore.subscribers === 0) {
      formStore.channel?.close();
      formStore.channel = undefined;
    }
    subscribed = false;
  };
}

function openChannel(): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel('lede-bookmarks');
    channel.onmessage = ({ data }) => {
      const { id, saved } = (data ?? {}) as Record<string, unknown>;
      if (typeof id === 'string' && typeof saved === 'boolean') recordPosted(id, saved);
    };
    return channel;
  } catch {
    return undefined; // Refused together with storage: other tabs show the new state after they reload.
  }
}

/** The URL that a form posts to. Throws for an unsafe one, which is then reported like any other failure. */
function actionUrl(url: string, base: string): string {
  const action = safeUrl(url || base) === undefined ? undefined : new URL(url, base);
  if (action?.protocol.startsWith('http')) return action.href;
  throw new URIError(`refused to post to the URL "${url.slice(0, 80)}"`);
}

/**
 * A function that posts, in place, what the form itself would post. Fields that the form lacks are added: `id`,
 * `headline` and `url`; `saved` is the new state.
 */
export function formPoster(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  story: StoredStory,
): (saved: boolean) => Promise<void> {
  const fields = new FormData(form, submitter);
  for (const [name, value] of Object.entries(story)) if (!fields.has(name)) fields.set(name, value);
  const url = submitter?.getAttribute('formaction') ?? formAttribute(form, 'action') ?? '';
  const multipart = formAttribute(form, 'enctype') === 'multipart/form-data';
  return async (saved) => {
    fields.set('saved', String(saved));
    const action = actionUrl(url, formProperty(form, 'baseURI'));
    const response = await fetch(action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: multipart ? fields : new URLSearchParams(fields as unknown as Record<string, string>),
      // The reader may follow a link before it ends.
      keepalive: true,
      // The page that the form would lead to is not needed.
      redirect: 'manual',
    });
    if (!response.ok && response.type !== 'opaqueredirect')
      throw new Error(`${action} answered ${response.status}`, { cause: response });
    recordPosted(story.id, saved);
    formStore.channel?.postMessage({ id: story.id, saved });
  };
}
