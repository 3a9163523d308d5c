import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ClientPhase } from '../../internal/element/client-phase.ts';
import { emitToggle } from '../../internal/element/emit.ts';
import { setPageAttribute } from '../../internal/element/page-attribute.ts';
import { setStates } from '../../internal/element/custom-states.ts';
import { countFitting } from './count-fitting.ts';
import { observeSize } from '../../internal/layout.ts';
import { documentProperty } from '../../internal/element/page-document.ts';
import { FOLDED, focusableIn, listItems, OBSERVED_CHANGES } from './items.ts';

export interface OverflowHost extends ReactiveControllerHost, HTMLElement {
  lines: number | null;
  open: boolean;
  readonly hasUpdated: boolean;
}

/** Value of `hidden`: found by find-in-page, where the browser supports that. */
const HIDDEN = !isServer && 'onbeforematch' in document ? 'until-found' : '';

/** Folds the tags that do not fit, and unfolds them. Updates when the width, the tags or the fonts change. */
export class OverflowController implements ReactiveController {
  /** How many tags do not fit, whether folded or not. */
  overflowing = 0;
  readonly #host: OverflowHost;
  readonly #internals: ElementInternals | undefined;
  readonly #phase: ClientPhase;
  #stopObserving: (() => void) | undefined;
  #mutationObserver: MutationObserver | undefined;
  #ruler: Element | undefined;
  #width = -1;

  constructor(host: OverflowHost, internals: ElementInternals | undefined, phase: ClientPhase) {
    this.#host = host;
    this.#internals = internals;
    this.#phase = phase;
    host.addController(this);
    host.addEventListener('beforematch', () => this.#setOpen(true));
  }

  /** The items of the list, without those hidden by the page. */
  get items(): HTMLElement[] {
    return this.#phase.ready ? listItems(this.#host) : [];
  }

  hostConnected(): void {
    if (isServer) return;
    documentProperty('fonts')?.addEventListener('loadingdone', this.measure);
    this.#mutationObserver = new MutationObserver(this.#onMutations);
    this.#mutationObserver.observe(this.#host, OBSERVED_CHANGES);
    if (this.#ruler) this.#observe(this.#ruler);
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    documentProperty('fonts')?.removeEventListener('loadingdone', this.measure);
    this.#mutationObserver?.disconnect();
    this.#stopObserving?.();
    this.#stopObserving = undefined;
    this.#unfoldAll();
  }

  hostUpdated(): void {
    // An element without height measures the width, so that folding cannot trigger the observer again.
    const ruler = this.#host.shadowRoot!.querySelector('.ruler')!;
    if (ruler !== this.#ruler || !this.#stopObserving) this.#observe(ruler);
    // After rendering, before painting.
    void this.#host.updateComplete.then(this.measure);
  }

  #observe(ruler: Element): void {
    this.#ruler = ruler;
    this.#stopObserving?.();
    this.#stopObserving = observeSize(ruler, ({ contentRect: { width } }) => {
      if (width === this.#width) return;
      this.#width = width;
      this.measure();
    });
  }

  readonly #onMutations = (records: readonly MutationRecord[]): void => {
    for (const { target } of records)
      // The page has hidden or shown an item that was folded: its own choice counts from now on.
      if ((target as Element).getAttribute?.('hidden') !== HIDDEN)
        (target as Element).removeAttribute?.(FOLDED);
    if (records.length > 0) this.#host.requestUpdate();
  };

  /** Folds what does not fit, and unfolds what does. */
  readonly measure = (): void => {
    const { lines, open, isConnected } = this.#host;
    const root = this.#host.shadowRoot;
    const base = root?.querySelector('.tags');
    if (!isConnected || !root || !base || !this.#ruler) return;
    this.#onMutations(this.#mutationObserver?.takeRecords() ?? []);
    const focused = this.#focusedItem();
    this.#unfoldAll();
    const count = lines && lines > 0 ? this.#count(base as HTMLElement, Math.floor(lines)) : undefined;
    const items = this.items;
    const overflowing = count === undefined ? 0 : items.length - count;
    if (overflowing > 0 && !open) {
      for (const item of items.slice(count)) {
        item.setAttribute('hidden', HIDDEN);
        item.setAttribute(FOLDED, '');
        // It is still a list item, and would be read as an empty one.
        setPageAttribute(item, 'aria-hidden', 'true');
      }
    }
    // Changes made here need no update.
    this.#mutationObserver?.takeRecords();
    setStates(this.#internals, { collapsed: overflowing > 0 && !open, empty: items.length === 0 });
    if (overflowing !== this.overflowing) {
      this.overflowing = overflowing;
      this.#host.requestUpdate();
    }
    // A folded tag loses the focus; move it to the button that unfolds the tag.
    if (focused?.hasAttribute(FOLDED))
      void this.#host.updateComplete.then(() => root.querySelector<HTMLElement>('.more')?.focus());
  };

  /** How many tags fit; undefined where the list has no size. */
  #count(base: HTMLElement, lines: number): number | undefined {
    const items = this.items;
    const button = base.querySelector<HTMLElement>('.more');
    if (!button || items.length === 0) return undefined;
    // The button is out of the flow, so that showing it does not widen a list in a table's cell.
    base.classList.add('measuring');
    base.style.setProperty('--_tag-most', '100%');
    const line = this.#ruler!.getBoundingClientRect().width;
    const widths = items.map((item) => item.getBoundingClientRect().width);
    const buttonWidth = button.getBoundingClientRect().width;
    const gap = Number.parseFloat(getComputedStyle(base).columnGap) || 0;
    base.classList.remove('measuring');
    if (!line) return undefined;
    const count = countFitting(widths, line, gap, lines, buttonWidth);
    if (count < items.length && !this.#host.open)
      base.style.setProperty('--_tag-most', `calc(100% - ${buttonWidth + gap}px)`);
    else base.style.removeProperty('--_tag-most');
    return count;
  }

  #focusedItem(): HTMLElement | undefined {
    return this.items.find((item) => item.matches(':focus-within'));
  }

  #unfoldAll(): void {
    for (const item of this.items) {
      setPageAttribute(item, 'aria-hidden', null);
      if (!item.hasAttribute(FOLDED)) continue;
      item.removeAttribute('hidden');
      item.removeAttribute(FOLDED);
    }
  }

  /** Unfolds or folds the tags, for the "more" button. */
  readonly toggle = async (): Promise<void> => {
    const { overflowing } = this;
    const open = !this.#host.open;
    this.#setOpen(open);
    if (!open) return;
    // The first tag that was folded takes the button's place, and its focus.
    const first = this.items.at(-overflowing);
    await this.#host.updateComplete;
    this.measure();
    if (first) focusableIn(first)?.focus();
  };

  #setOpen(open: boolean): void {
    if (open === this.#host.open) return;
    this.#host.open = open;
    emitToggle(this.#host, open);
  }
}
