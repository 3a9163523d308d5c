import type { ReactiveControllerHost } from 'lit';
import type { DialogElement } from '../../internal/dialog-types.ts';

/** What the dialog's controllers need from it. */
export interface DialogHost extends ReactiveControllerHost, Omit<DialogElement, 'updateComplete'> {
  readonly updateComplete: Promise<boolean>;
  readonly closedby: 'any' | 'closerequest' | 'none';
  /** The native dialog is, or should be, shown. */
  readonly shown: boolean;
}
