/** The attribute that names an element; `LedeElement` redraws when it changes. */
export const ARIA_LABEL = 'aria-label';

/**
 * The accessible name that the page has given an element: its `label`, else an `aria-label` on the element itself, which
 * assistive technology would ignore there.
 *
 * @returns '' if there is neither.
 */
export const hostLabel = (host: HTMLElement & { readonly label?: string }): string =>
  host.label || host.getAttribute(ARIA_LABEL)?.trim() || '';
