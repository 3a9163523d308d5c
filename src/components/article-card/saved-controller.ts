import type { ReactiveController, ReactiveElement } from 'lit';
import { bookmarkStore, subscribeToStore } from '../../internal/bookmarks/current-store.ts';
import { pendingWrite, subscribeToWrites } from '../../internal/bookmarks/pending-writes.ts';
import { emit } from '../../internal/element/emit.ts';

/** Those of the page's cards, which share one subscription. */
const controllers = new Set<SavedController>();
let unsubscribers: (() => void)[] = [];

/** Asks the store again: for the story that is written, or for all. */
function readAgain(write?: { readonly id: string }): void {
  for (const controller of controllers) if (!write || write.id === controller.id) controller.read();
}

/** Whether the story of a card is saved, as long as the card has a plain button in place of `<lede-bookmark-button>`. */
export class SavedController implements ReactiveController {
  readonly #host: ReactiveElement;
  #id = '';
  #saved = false;
  /** The number of the last request to the store; the answers to older ones are ignored. */
  #latest = 0;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.#id) return;
    this.#subscribe();
    this.read();
  }

  hostDisconnected(): void {
    this.#unsubscribe();
  }

  #subscribe(): void {
    if (controllers.has(this)) return;
    controllers.add(this);
    if (controllers.size === 1) unsubscribers = [subscribeToStore(readAgain), subscribeToWrites(readAgain)];
  }

  #unsubscribe(): void {
    if (controllers.delete(this) && controllers.size === 0)
      for (const unsubscribe of unsubscribers.splice(0)) unsubscribe();
  }

  /** What the story is known by in the store; '' while nothing shows whether it is saved. */
  get id(): string {
    return this.#id;
  }

  /** Whether a story is saved; false until a store that takes its time has answered. */
  isSaved(id: string): boolean {
    if (id !== this.#id) {
      this.#id = id;
      this.#saved = false;
      if (this.#host.isConnected) this.#subscribe();
      this.read();
    }
    return this.#saved;
  }

  /** Nothing shows any more whether the story is saved. */
  stop(): void {
    this.#id = '';
    this.#unsubscribe();
  }

  /** Asks the store again. */
  read(): void {
    if (!this.#id) return;
    const request = ++this.#latest;
    const show = (saved: boolean) => {
      if (request !== this.#latest || saved === this.#saved) return;
      this.#saved = saved;
      this.#host.requestUpdate();
    };
    const store = bookmarkStore();
    const write = pendingWrite(store, this.#id);
    if (write) return show(write.saved);
    const fail = (error: unknown) => emit(this.#host, 'lede-error', { error });
    try {
      const answer = store.get(this.#id);
      if (typeof (answer as Partial<Promise<unknown>>)?.then === 'function')
        Promise.resolve(answer).then((bookmark) => show(Boolean(bookmark)), fail);
      else show(Boolean(answer));
    } catch (error) {
      fail(error);
    }
  }
}
