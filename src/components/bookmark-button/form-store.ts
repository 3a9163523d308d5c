import { safeUrl } from '../../internal/url/safe-url.ts';
import { globalState } from '../../internal/element/global-state.ts';
import { tell, wishOf } from './pending-writes.ts';

/**
 * What was posted from pages of this browser since this one was loaded. Before that, the server's own `saved` holds:
 * it knows of the reader's other devices.
 */
export const posts = globalState('bookmark-posts', () => ({
  known: new Map<string, boolean>(),
  followers: 0,
  channel: undefined as BroadcastChannel | undefined,
}));

function learn(id: string, saved: boolean): void {
  posts.known.set(id, saved);
  // A wish that is still being written tells of itself.
  if (!wishOf(posts, id)) tell({ keeper: posts, id, saved, busy: false, failed: false });
}

/** Keeps the line to other tabs open. Returns the way to stop. */
export function followPosts(): () => void {
  posts.followers++;
  posts.channel ??= openChannel();
  let following = true;
  return () => {
    if (following && --posts.followers === 0) {
      posts.channel?.close();
      posts.channel = undefined;
    }
    following = false;
  };
}

function openChannel(): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel('lede-bookmarks');
    channel.onmessage = ({ data }) => {
      const { id, saved } = (data ?? {}) as Record<string, unknown>;
      if (typeof id === 'string' && typeof saved === 'boolean') learn(id, saved);
    };
    return channel;
  } catch {
    return undefined; // Refused with storage: other tabs learn of it when they load.
  }
}

/** Where a form posts to; throws what the reader is then told as any other failure. */
function webAddress(url: string, base: string): string {
  const action = safeUrl(url || base) === undefined ? undefined : new URL(url, base);
  if (action?.protocol.startsWith('http')) return action.href;
  throw new URIError(`refused to post to the URL "${url.slice(0, 80)}"`);
}

/**
 * What the form would have posted itself, to be posted in place. What the form has no field for is added: `id`,
 * `headline`, `url`. `saved` says what the story is to be.
 */
export function posting(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  story: { id: string; headline: string; url: string },
): (saved: boolean) => Promise<void> {
  const fields = new FormData(form, submitter);
  for (const [name, value] of Object.entries(story)) if (!fields.has(name)) fields.set(name, value);
  // Attributes, because a field named "action" hides the property.
  const to = submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const multipart = form.getAttribute('enctype') === 'multipart/form-data';
  return async (saved) => {
    fields.set('saved', String(saved));
    const action = webAddress(to, form.baseURI);
    const response = await fetch(action, {
      method: 'POST',
      headers: { Accept: 'application/json' },
      body: multipart ? fields : new URLSearchParams(fields as unknown as Record<string, string>),
      // The reader may follow a link at once.
      keepalive: true,
      // Where the form would have led is of no use here.
      redirect: 'manual',
    });
    if (!response.ok && response.type !== 'opaqueredirect')
      throw new Error(`${action} answered ${response.status}`, { cause: response });
    learn(story.id, saved);
    posts.channel?.postMessage({ id: story.id, saved });
  };
}
