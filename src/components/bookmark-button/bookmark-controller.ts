import type { ReactiveController, ReactiveElement } from 'lit';
import { emit } from '../../internal/element/emit.ts';
import { LightDomController } from '../../internal/element/light-dom-controller.ts';
import { absoluteUrl, pageUrl } from '../../internal/url/page-url.ts';
import { hrefOf } from '../../internal/url/href-of.ts';
import type { StoredStory } from '../../internal/bookmarks/bookmark.ts';
import { formPoster, formStore, subscribeToPosts } from './form-store.ts';
import {
  pendingWrite,
  requestWrite,
  subscribeToWrites,
  type PendingWrite,
} from '../../internal/bookmarks/pending-writes.ts';
import { FORM_ATTRIBUTES, slottedForm } from './slotted-form.ts';
import { bookmarkStore, customStore, subscribeToStore } from '../../internal/bookmarks/current-store.ts';

interface Host extends ReactiveElement {
  storyId: string;
  headline: string;
  url: string;
  saved: boolean;
  action: string;
}

/** Keeps a button's `saved` in step with the store of its story, and writes to that store. */
export class BookmarkController implements ReactiveController {
  /** A write is under way. */
  busy = false;
  readonly #host: Host;
  #unsubscribers: (() => void)[] = [];
  #unsubscribePosts: (() => void) | undefined;
  /** The number of the last request to the store; the answers to older ones are ignored. */
  #latest = 0;
  /** `saved` as the page has set it. */
  #initial = false;
  /** `saved` as it was last shown. */
  #shown: boolean | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
    host.addController(new LightDomController(host, FORM_ATTRIBUTES, () => slottedForm(host) !== null));
  }

  hostConnected(): void {
    this.#unsubscribers = [
      subscribeToStore(() => void this.read()),
      subscribeToWrites((write) => this.#apply(write)),
    ];
    if (this.#host.hasUpdated) void this.read();
    else this.#initial = this.#host.saved;
  }

  /** A morph or the page has changed `saved`: the store has the last word. */
  hostUpdated(): void {
    const { saved } = this.#host;
    const changed = this.#shown !== undefined && this.#shown !== saved;
    this.#shown = saved;
    if (changed) queueMicrotask(() => void this.read());
  }

  hostDisconnected(): void {
    for (const unsubscribe of this.#unsubscribers) unsubscribe();
    this.#unsubscribePosts?.();
    this.#unsubscribePosts = undefined;
  }

  get story(): StoredStory {
    const { storyId, headline } = this.#host;
    const url = absoluteUrl(hrefOf(this.#host, this.#host.url)) ?? pageUrl();
    return { id: storyId || url, headline, url };
  }

  /** The store of the story: the one that the page has set, else the form's, else this browser's. */
  get #store(): object {
    const posts = slottedForm(this.#host) || hrefOf(this.#host, this.#host.action) !== undefined;
    return posts && !customStore() ? formStore : bookmarkStore();
  }

  /** Starts again after a form was slotted: what the store before it said does not count. */
  reset(): void {
    this.#show(this.#initial);
    this.#host.requestUpdate();
    void this.read();
  }

  /** Shows what the store has. */
  async read(): Promise<void> {
    const store = this.#store;
    const { id } = this.story;
    if (store === formStore && this.#host.isConnected) this.#unsubscribePosts ??= subscribeToPosts();
    const write = pendingWrite(store, id);
    if (write) {
      this.#apply(write);
      return;
    }
    this.#setBusy(false);
    const request = ++this.#latest;
    try {
      const saved = store === formStore ? formStore.posted.get(id) : Boolean(await bookmarkStore().get(id));
      // A story that was not posted from this browser keeps the state that the page gave it.
      if (request === this.#latest && saved !== undefined) this.#show(saved);
    } catch (error) {
      emit(this.#host, 'lede-error', { error });
    }
  }

  /**
   * Saves the story, or removes it, unless a listener cancels that.
   *
   * @param onStart - Called unless it was cancelled.
   * @param onFailure - Called if it failed and the button still shows the same story.
   */
  toggle(
    form: HTMLFormElement | undefined,
    submitter: HTMLElement | null,
    onStart: () => void,
    onFailure: () => void,
  ): void {
    const { story } = this;
    const stored = this.#host.saved;
    if (!emit(this.#host, 'lede-bookmark-change', { ...story, saved: !stored }, true)) return;
    onStart();
    const store = this.#store;
    const bookmarks = bookmarkStore();
    const writeBookmark = (saved: boolean) =>
      saved ? bookmarks.set({ ...story, saved: new Date().toISOString() }) : bookmarks.delete(story.id);
    const write = form && store === formStore ? formPoster(form, submitter, story) : writeBookmark;
    const onError = (error: unknown) => {
      if (story.id === this.story.id) onFailure();
      emit(this.#host, 'lede-error', { error });
    };
    requestWrite({ store, id: story.id, saved: !stored, stored, write, onError });
  }

  #apply(write: PendingWrite): void {
    if (write.id !== this.story.id || write.store !== this.#store) return;
    this.#latest++;
    this.#show(write.saved);
    this.#setBusy(write.busy);
    // A store that has failed is not asked again at once.
    if (!write.busy && !write.failed) void this.read();
  }

  #show(saved: boolean): void {
    this.#host.saved = saved;
    if (this.#shown !== undefined) this.#shown = saved;
  }

  #setBusy(busy: boolean): void {
    if (busy === this.busy) return;
    this.busy = busy;
    this.#host.requestUpdate();
  }
}
