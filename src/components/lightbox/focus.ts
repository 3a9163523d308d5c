const HIDDEN =
  '.bare :is(.bar, .ways, .caption):focus-within, .zoomed :is(.ways, .caption):focus-within, [inert]:focus-within';

/** When what had the focus is hidden or gone, the pictures take it: keys work on. */
export function keepFocus(root: ShadowRoot, pictures: HTMLElement): void {
  const { activeElement, body } = root.ownerDocument;
  if (activeElement === body || root.querySelector(HIDDEN)) pictures.focus({ preventScroll: true });
}
