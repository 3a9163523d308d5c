/** What closed a dialog: `script` is your own `close()` or `open = false`, `form` a `<form method="dialog">`. */
export type DialogCloseReason =
  'escape' | 'outside' | 'button' | 'back' | 'swipe' | 'command' | 'form' | 'script';

/** How the page came to a layer's address: `here` by a link on the page, `start` because the page was opened there. */
export type ArrivedBy = 'here' | 'start';

/** `<lede-dialog>` as other elements use it, by its tag alone. */
export interface DialogElement extends HTMLElement {
  open: boolean;
  address: string;
  readonly updateComplete: Promise<boolean>;
  show(opener?: Element, arrivedBy?: ArrivedBy): void;
  close(reason?: DialogCloseReason, returnValue?: string): void;
  requestClose(reason?: DialogCloseReason, returnValue?: string): boolean;
}
