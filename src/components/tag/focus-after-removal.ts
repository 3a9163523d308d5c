import { listOf } from './group.ts';

/** What goes with the tag: a list item that holds nothing else. */
export function itemOf(tag: HTMLElement): HTMLElement {
  const parent = tag.parentElement;
  return parent?.localName === 'li' && parent.childElementCount === 1 ? parent : tag;
}

/** Who gets the focus after a tag: the next one that can be reached, else the one before, else the list. */
export function heirOf(tag: HTMLElement): HTMLElement | undefined {
  const list = listOf(tag);
  const place = list?.contains(tag) ? list : (tag.closest('ul, ol') ?? tag.getRootNode());
  const tags = [...(place as ParentNode).querySelectorAll<HTMLElement>('lede-tag')];
  const at = tags.indexOf(tag);
  const sought = [...tags.slice(at + 1), ...tags.slice(0, at).toReversed()];
  return sought.find((other) => reachable(other) && listOf(other) === list) ?? list;
}

function reachable(tag: HTMLElement): boolean {
  const control = tag.querySelector('a[href]') ?? tag.shadowRoot?.querySelector('a[href], button:enabled');
  return Boolean(control?.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }));
}

/** Gives the focus on, unless the reader has taken it elsewhere in between. */
export function passFocus(heir: HTMLElement): void {
  const at = heir.ownerDocument.activeElement;
  const root = heir.getRootNode();
  const lost = !at || at === heir.ownerDocument.body || (root instanceof ShadowRoot && at === root.host);
  if (lost && heir.isConnected) heir.focus();
}
