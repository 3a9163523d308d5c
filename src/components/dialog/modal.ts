import { enterLayer, leaveLayer, type Layer } from '../../internal/history-layers.ts';
import { lockScroll } from './scroll-lock.ts';
import { rememberFocus } from './restore-focus.ts';

export interface Opening {
  /** What the focus goes back to. */
  opener: Element | undefined;
  /** What Back closes; nothing where Back is the page's. */
  layer: Layer | undefined;
  /** How the page came to the layer's address. */
  at: 'here' | 'start' | undefined;
}

/** Screens on which it is a sheet, unless told otherwise. */
export const NARROW = '(max-width: 40rem)';
export const isSheet = (placement: string): boolean =>
  placement === 'sheet' || (placement === 'auto' && matchMedia(NARROW).matches);

/** Shows a dialog over the page and puts the focus in it. Returns what undoes all of that. */
export function openModal(
  host: HTMLElement,
  dialog: HTMLDialogElement,
  { opener, layer, at }: Opening,
): () => void {
  const focusBack = rememberFocus(host, opener);
  const unlock = lockScroll(host.ownerDocument);
  dialog.showModal();
  if (layer) enterLayer(layer, at);
  const body = dialog.querySelector<HTMLElement>('.body')!;
  // Long content is read from its top, and scrolled by keys.
  const long = body.scrollHeight > body.clientHeight + 1;
  if (long) body.tabIndex = 0;
  else body.removeAttribute('tabindex');
  const first =
    host.querySelector<HTMLElement>('[autofocus]') ??
    (long ? body : dialog.querySelector<HTMLElement>('button'));
  first?.focus({ preventScroll: true });
  return () => {
    unlock();
    if (layer) leaveLayer(layer);
    if (dialog.open) dialog.close();
    focusBack();
  };
}
