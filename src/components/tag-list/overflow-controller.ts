import { setStates } from '../../internal/element/custom-states.ts';
import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { fit } from './count-fitting.ts';

export interface OverflowHost extends ReactiveControllerHost, HTMLElement {
  lines: number | null;
  open: boolean;
}

/** What hides and is still found in the page, where the browser can; else what hides. */
const HIDDEN = !isServer && 'onbeforematch' in document ? 'until-found' : '';

/** Hides the tags that do not fit, whenever the width, the tags or the fonts change. */
export class Overflow implements ReactiveController {
  /** How many are out of sight, or would be. */
  over = 0;
  readonly #host: OverflowHost;
  readonly #internals: ElementInternals | undefined;
  readonly #items: () => HTMLElement[];
  readonly #hidden = new Set<HTMLElement>();
  #observer: ResizeObserver | undefined;
  #ruler: Element | undefined;
  #width = -1;

  constructor(host: OverflowHost, internals: ElementInternals | undefined, items: () => HTMLElement[]) {
    this.#host = host;
    this.#internals = internals;
    this.#items = items;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    document.fonts.addEventListener('loadingdone', this.measure);
    if (this.#ruler) this.#observe(this.#ruler);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.measure);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#show();
  }

  /** Follows the width of an element that has no height, so that nothing it leads to can come back to it. */
  follow(ruler: Element): void {
    if (ruler === this.#ruler && this.#observer) return;
    this.#ruler = ruler;
    this.#observe(ruler);
  }

  #observe(ruler: Element): void {
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry!.contentRect.width;
      if (width === this.#width) return;
      this.#width = width;
      this.measure();
    });
    this.#observer.observe(ruler);
  }

  readonly measure = (): void => {
    const { lines, open, isConnected } = this.#host;
    const root = this.#host.shadowRoot;
    const base = root?.querySelector('.tags');
    if (!isConnected || !root || !base || !this.#ruler) return;
    const focused = this.#focused();
    this.#show();
    const count = lines && lines > 0 ? this.#count(base as HTMLElement, Math.floor(lines)) : undefined;
    const items = this.#items();
    const over = count === undefined ? 0 : items.length - count;
    if (over > 0 && !open) {
      for (const item of items.slice(count)) {
        this.#hidden.add(item);
        item.setAttribute('hidden', HIDDEN);
      }
    }
    setStates(this.#internals, { collapsed: over > 0 && !open, empty: items.length === 0 });
    if (over !== this.over) {
      this.over = over;
      this.#host.requestUpdate();
    }
    // What is hidden loses the focus; the button that shows it is the next best place.
    if (focused && this.#hidden.has(focused))
      void this.#host.updateComplete.then(() => root.querySelector<HTMLElement>('.more')?.focus());
  };

  /** How many fit; undefined where nothing has a size. */
  #count(base: HTMLElement, lines: number): number | undefined {
    const items = this.#items();
    const button = base.querySelector<HTMLElement>('.more');
    const line = this.#ruler!.getBoundingClientRect().width;
    if (!button || !line || items.length === 0) return undefined;
    base.classList.add('measuring');
    this.#host.style.setProperty('--_tag-most', '100%');
    const widths = items.map((item) => item.getBoundingClientRect().width);
    const room = button.getBoundingClientRect().width;
    const gap = Number.parseFloat(getComputedStyle(base).columnGap) || 0;
    base.classList.remove('measuring');
    const count = fit(widths, line, gap, lines, room);
    if (count < items.length && !this.#host.open)
      this.#host.style.setProperty('--_tag-most', `calc(100% - ${room + gap}px)`);
    else this.#host.style.removeProperty('--_tag-most');
    return count;
  }

  #focused(): HTMLElement | undefined {
    return this.#items().find((item) => item.matches(':focus-within'));
  }

  #show(): void {
    for (const item of this.#hidden) item.removeAttribute('hidden');
    this.#hidden.clear();
  }

  /** Whether it was this that hid an element. */
  hid(item: HTMLElement): boolean {
    return this.#hidden.has(item);
  }
}
