import { tagListOf } from './list-settings.ts';

/** The element to remove with a tag: its list item, if that contains nothing else. */
export function removableItem(tag: HTMLElement): HTMLElement {
  const parent = tag.parentElement;
  return parent?.localName === 'li' && parent.childElementCount === 1 ? parent : tag;
}

/** The element to focus after a tag is removed: the next tag that can be focused, else the previous one, else the list. */
export function nextFocus(tag: HTMLElement): HTMLElement | undefined {
  const list = tagListOf(tag);
  const container = list?.contains(tag) ? list : (tag.closest('ul, ol') ?? tag.getRootNode());
  const tags = [...(container as ParentNode).querySelectorAll<HTMLElement>('lede-tag')];
  const index = tags.indexOf(tag);
  const candidates = [...tags.slice(index + 1), ...tags.slice(0, index).toReversed()];
  return candidates.find((other) => isFocusable(other) && tagListOf(other) === list) ?? list;
}

function isFocusable(tag: HTMLElement): boolean {
  const control = tag.querySelector('a[href]') ?? tag.shadowRoot?.querySelector('a[href], button:enabled');
  return Boolean(control?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
}

/** Focuses an element if the focus was lost; not if the reader has moved it elsewhere in the meantime. */
export function restoreLostFocus(target: HTMLElement): void {
  const focused = target.ownerDocument.activeElement;
  const root = target.getRootNode();
  const lost =
    !focused ||
    focused === target.ownerDocument.body ||
    (root instanceof ShadowRoot && focused === root.host);
  if (lost && target.isConnected) target.focus();
}
