import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { globalState } from './global-state.ts';

type Host = Pick<ReactiveElement, 'requestUpdate'>;

/** Elements are redrawn at most once a second, however many times change. */
const MIN_DELAY = 1000;
/** Longer delays overflow `setTimeout`; it is set again after this one. */
const MAX_DELAY = 24 * 60 * 60 * 1000;

/** One timer for all elements of the page. It stops while the page is hidden; what is due is redrawn when it returns. */
const clock = () =>
  globalState('clock', () => {
    const due = new Map<Host, number>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let scheduled = Infinity;

    const schedule = () => {
      clearTimeout(timer);
      scheduled = Infinity;
      if (document.visibilityState === 'hidden') return;
      for (const time of due.values()) scheduled = Math.min(scheduled, time);
      if (scheduled === Infinity) return;
      timer = setTimeout(update, Math.min(Math.max(scheduled - Date.now(), MIN_DELAY), MAX_DELAY));
    };
    const update = () => {
      const now = Date.now();
      for (const [host, time] of due) {
        if (time > now) continue;
        due.delete(host);
        host.requestUpdate();
      }
      schedule();
    };
    const onVisibility = () => (document.visibilityState === 'hidden' ? schedule() : update());
    document.addEventListener('visibilitychange', onVisibility);
    // A page that returns from the back/forward cache.
    addEventListener('pageshow', onVisibility);

    return {
      set(host: Host, time: number) {
        if (time === Infinity) due.delete(host);
        else due.set(host, time);
        if (time < scheduled) schedule();
      },
    };
  });

/** Redraws an element when a time that it shows relative to now has changed. */
export class TimeUpdateController implements ReactiveController {
  /** When the element is to be redrawn, in milliseconds since 1970; Infinity for never. */
  due = Infinity;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!isServer && this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#host.isConnected) clock().set(this.#host, this.due);
  }

  hostDisconnected(): void {
    clock().set(this.#host, Infinity);
  }
}
