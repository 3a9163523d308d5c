import { observePage } from '../../../internal/element/redraw.ts';

const EDITABLE = '[contenteditable]:not([contenteditable="false" i])';

/**
 * Whether an element is in an editor, also in a part of it that cannot be edited. An editor saves the HTML as it stands,
 * so the player leaves the native controls there: the saved video plays without JavaScript.
 */
export const isInEditor = (element: HTMLElement): boolean =>
  element.ownerDocument.designMode === 'on' || element.closest(EDITABLE) !== null;

/** Redraws elements when a part of the page becomes an editor, or is one no more. */
export const watchEditors = (): MutationObserver => observePage('contenteditable');
