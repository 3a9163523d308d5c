import { enterLayer, leaveLayer } from '../../internal/history-layers.ts';
import type { Layer } from '../../internal/history-watch.ts';
import type { ArrivedBy } from '../../internal/dialog-types.ts';
import { mediaMatches } from '../../internal/layout.ts';
import { watchRendering } from '../../internal/watch-rendering.ts';
import { lockScroll } from './scroll-lock.ts';
import { rememberFocus } from './restore-focus.ts';

interface ModalOptions {
  /** The focus returns to it. Default: what has the focus now. */
  opener: Element | undefined;
  /** What Back closes; undefined where Back leaves the page. */
  layer: Layer | undefined;
  /** How the page came to the layer's address. */
  arrivedBy: ArrivedBy | undefined;
  /** The dialog stopped being rendered, e.g. in a tab panel that was hidden. */
  onHidden(): void;
}

/** Screens on which `placement="auto"` is a sheet. */
export const NARROW = '(max-width: 40rem)';
export const isSheet = (placement: string): boolean =>
  placement === 'sheet' || (placement === 'auto' && mediaMatches(NARROW));

/**
 * Shows a dialog over the page and moves the focus into it. Returns a function that undoes all of that, or undefined
 * where the browser refuses to show it.
 */
export function openModal(
  host: HTMLElement,
  dialog: HTMLDialogElement,
  { opener, layer, arrivedBy, onHidden }: ModalOptions,
): (() => void) | undefined {
  const restoreFocus = rememberFocus(host, opener);
  const unlock = lockScroll(host.ownerDocument);
  let stopWatching: (() => void) | undefined;
  // Ready before anything below can throw: a page must never stay locked.
  const release = () => {
    stopWatching?.();
    unlock();
    if (layer) leaveLayer(layer);
    if (dialog.open) dialog.close?.();
    restoreFocus();
  };
  try {
    dialog.showModal?.();
    if (layer) enterLayer(layer, arrivedBy);
    stopWatching = watchRendering(dialog, onHidden);
    focusInside(host, dialog);
    return release;
  } catch {
    release();
    return undefined;
  }
}

function focusInside(host: HTMLElement, dialog: HTMLDialogElement): void {
  const body = dialog.querySelector<HTMLElement>('.body')!;
  // Long content starts at its top, where the keyboard can scroll it.
  const long = body.scrollHeight > body.clientHeight + 1;
  const stop = { tabindex: '0', role: 'group', 'aria-label': dialog.getAttribute('aria-label') ?? '' };
  for (const [name, value] of Object.entries(stop))
    if (long) body.setAttribute(name, value);
    else body.removeAttribute(name);
  const first =
    host.querySelector<HTMLElement>('[autofocus]') ??
    (long ? body : dialog.querySelector<HTMLElement>('button'));
  first?.focus({ preventScroll: true });
}
