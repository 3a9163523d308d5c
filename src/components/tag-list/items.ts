/** Marks an item that the list has hidden, so that it is recognised in a copy, and never taken for one hidden by the page. */
export const FOLDED = 'data-lede-folded';

/** The changes of a list's content that are observed. */
export const OBSERVED_CHANGES: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ['href', 'hidden'],
};

/**
 * The items of a list: those of the page's own `<ul>`, single tags, and those rendered from data. Items hidden by the page
 * are left out; items hidden by the list itself are not.
 */
export function listItems(host: HTMLElement): HTMLElement[] {
  const children = [...host.children].filter((child) => !child.slot);
  const slotted = children.flatMap((child) =>
    /^[uo]l$/.test(child.localName) ? [...child.children] : [child],
  );
  const rendered = host.shadowRoot?.querySelectorAll('.list > li') ?? [];
  const all = [...slotted, ...rendered] as HTMLElement[];
  return all.filter((item) => !item.hidden || item.hasAttribute(FOLDED));
}

/** The focusable element of an item. */
export const focusableIn = (item: HTMLElement): HTMLElement | null =>
  item.matches('lede-tag, a') ? item : item.querySelector<HTMLElement>('lede-tag, a[href]');
