/** Keys of an open menu, as in the APG: arrows go round, Home and End, a letter goes to the next item that begins so. */
export function menuKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]:not([hidden])')];
  const root = menu.getRootNode() as ShadowRoot;
  const at = items.indexOf(root.activeElement as HTMLElement);
  const { key } = event;
  const ways: Record<string, number> = { ArrowDown: at + 1, ArrowUp: Math.max(at, 0) - 1, Home: 0, End: -1 };
  const to = ways[key] ?? byLetter(event, items, at);
  if (key === 'Tab') (menu as Partial<HTMLElement>).hidePopover?.();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

function byLetter(event: KeyboardEvent, items: HTMLElement[], at: number): number | undefined {
  const { key } = event;
  if (key.length !== 1 || key === ' ' || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const begins = (item: HTMLElement) => item.textContent!.trim().toLowerCase().startsWith(key.toLowerCase());
  const after = items.findIndex((item, i) => i > at && begins(item));
  const found = after < 0 ? items.findIndex(begins) : after;
  return found < 0 ? undefined : found;
}

/**
 * Focus goes to what is chosen, else to the first item; back to the button when the menu that has it closes. A menu
 * whose button has no room stands at "More", which has an item for each such button.
 */
export function menuToggled({ currentTarget, type, newState }: ToggleEvent): void {
  const menu = currentTarget as HTMLElement;
  const root = menu.getRootNode() as ShadowRoot;
  const shown = (name: string) => shownIn(root, name);
  const opener = shown(`opener-${menu.id}`);
  const first = (selector: string) => menu.querySelector<HTMLElement>(`${selector}:not([hidden])`);
  if (newState === 'closed') {
    if (type === 'beforetoggle' && menu.contains(root.activeElement))
      (opener ?? shown('opener-more'))?.focus();
  } else if (type === 'toggle') (first('[aria-checked=true]') ?? first('[role^=menuitem]'))?.focus();
  else {
    const name = `--lede-${opener ? menu.id : 'more'}`;
    (opener ?? shown('opener-more'))?.style.setProperty('anchor-name', name);
    menu.style.setProperty('position-anchor', name);
    fitItems(root);
  }
}

/** A control's button, where it has room. */
function shownIn(root: ShadowRoot, name: string): HTMLElement | undefined {
  const button = root.querySelector<HTMLElement>(`.control.${name}`);
  return button?.getClientRects().length ? button : undefined;
}

/** Items stand in for the buttons that have no room, and for no others; some come while the menu is open. */
export function fitItems(root: ShadowRoot): void {
  for (const item of root.querySelectorAll<HTMLElement>('[data-for]'))
    item.hidden = Boolean(shownIn(root, item.dataset['for']!));
}
