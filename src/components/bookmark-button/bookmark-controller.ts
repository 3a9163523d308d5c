import type { ReactiveController, ReactiveElement } from 'lit';
import { emit } from '../../internal/element/emit.ts';
import { absoluteUrl, pageUrl } from '../../internal/url/page-url.ts';
import { hrefOf } from '../../internal/url/safe-url.ts';
import { formOf } from './slotted-form.ts';
import { followPosts, posting, posts } from './form-store.ts';
import { bookmarkStore, followStore, ownStore } from './store.ts';
import { ask, followWishes, wishOf, type Wish } from './pending-writes.ts';

interface Host extends ReactiveElement {
  storyId: string;
  headline: string;
  url: string;
  saved: boolean;
  action: string;
}

/** Keeps a button in step with whoever keeps its story. */
export class Keeping implements ReactiveController {
  /** A write is under way. */
  busy = false;
  readonly #host: Host;
  #stops: (() => void)[] = [];
  #stopPosts: (() => void) | undefined;
  /** Counts questions, so that the answer to an older one is not heeded. */
  #asked = 0;
  /** `saved` as the page gave it. */
  #given = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stops = [followStore(() => void this.read()), followWishes((wish) => this.#heed(wish))];
    if (this.#host.hasUpdated) void this.read();
    else this.#given = this.#host.saved;
  }

  hostDisconnected(): void {
    for (const stop of this.#stops) stop();
    this.#stopPosts?.();
    this.#stopPosts = undefined;
  }

  get story(): { id: string; headline: string; url: string } {
    const { storyId, headline } = this.#host;
    const url = absoluteUrl(hrefOf(this.#host, this.#host.url)) ?? pageUrl();
    return { id: storyId || url, headline, url };
  }

  /** Who keeps the story: the store that the page has set, else whom the form posts to, else this browser. */
  get #keeper(): object {
    const posted = formOf(this.#host) || hrefOf(this.#host, this.#host.action) !== undefined;
    return posted && !ownStore() ? posts : bookmarkStore();
  }

  /** A form has come; the store that was asked before has nothing to say. */
  readAnew(): void {
    this.#host.saved = this.#given;
    this.#host.requestUpdate();
    void this.read();
  }

  async read(): Promise<void> {
    const keeper = this.#keeper;
    const { id } = this.story;
    if (keeper === posts && this.#host.isConnected) this.#stopPosts ??= followPosts();
    const wish = wishOf(keeper, id);
    if (wish) {
      this.#heed(wish);
      return;
    }
    this.#setBusy(false);
    const question = ++this.#asked;
    try {
      const found = keeper === posts ? posts.known.get(id) : Boolean(await bookmarkStore().get(id));
      // Of what was never posted from here the page knows more.
      if (question === this.#asked && found !== undefined) this.#host.saved = found;
    } catch (error) {
      emit(this.#host, 'lede-error', { error });
    }
  }

  /**
   * Saves the story, or removes it, unless a listener cancels that.
   *
   * @param began - Is called when it was not cancelled.
   * @param failed - Is called when it came to nothing and the button still shows the same story.
   */
  change(
    form: HTMLFormElement | undefined,
    submitter: HTMLElement | null,
    began: () => void,
    failed: () => void,
  ): void {
    const { story } = this;
    const kept = this.#host.saved;
    if (!emit(this.#host, 'lede-bookmark-change', { ...story, saved: !kept }, true)) return;
    began();
    const keeper = this.#keeper;
    const store = bookmarkStore();
    const keep = (saved: boolean) =>
      saved ? store.set({ ...story, saved: new Date().toISOString() }) : store.delete(story.id);
    const write = form && keeper === posts ? posting(form, submitter, story) : keep;
    const tellFailure = (error: unknown) => {
      if (story.id === this.story.id) failed();
      emit(this.#host, 'lede-error', { error });
    };
    ask({ keeper, id: story.id, saved: !kept, kept, write, failed: tellFailure });
  }

  #heed(wish: Wish): void {
    if (wish.id !== this.story.id || wish.keeper !== this.#keeper) return;
    this.#asked++;
    this.#host.saved = wish.saved;
    this.#setBusy(wish.busy);
    // A store that has failed is not asked again at once.
    if (!wish.busy && !wish.failed) void this.read();
  }

  #setBusy(busy: boolean): void {
    if (busy === this.busy) return;
    this.busy = busy;
    this.#host.requestUpdate();
  }
}
