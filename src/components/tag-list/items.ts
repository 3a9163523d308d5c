/** What a list follows in the page's own content. */
export const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['href'],
};

/**
 * What stands in the lines of a list: items of the page's own `<ul>`, bare tags, items of its data; but none that the
 * page hides. `hid` tells which ones the list hid itself.
 */
export function itemsOf(host: HTMLElement, hid: (item: HTMLElement) => boolean): HTMLElement[] {
  const own = [...host.children].filter((child) => !child.slot);
  const items = own.flatMap((child) => (/^[uo]l$/.test(child.localName) ? [...child.children] : [child]));
  const drawn = host.shadowRoot?.querySelectorAll('.list > li') ?? [];
  const all = [...items, ...drawn] as HTMLElement[];
  return all.filter((item) => !item.hidden || hid(item));
}

/** What of an item takes the focus. */
export const controlIn = (item: HTMLElement): HTMLElement | null =>
  item.matches('lede-tag, a') ? item : item.querySelector<HTMLElement>('lede-tag, a[href]');
