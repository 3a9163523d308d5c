/** Keys of an open menu, as in the APG: arrows wrap around, Home, End, and letters for items that start with them. */
export function handleMenuKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]:not([hidden])')];
  const root = menu.getRootNode() as ShadowRoot;
  const current = items.indexOf(root.activeElement as HTMLElement);
  const { key } = event;
  const targets: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: Math.max(current, 0) - 1,
    Home: 0,
    End: -1,
  };
  const to = targets[key] ?? indexByLetter(event, items, current);
  if (key === 'Tab') (menu as Partial<HTMLElement>).hidePopover?.();
  if (to === undefined) return;
  event.preventDefault();
  items.at(to % items.length)?.focus();
}

function indexByLetter(event: KeyboardEvent, items: HTMLElement[], current: number): number | undefined {
  const { key } = event;
  if (key.length !== 1 || key === ' ' || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const starts = (item: HTMLElement) => item.textContent!.trim().toLowerCase().startsWith(key.toLowerCase());
  const after = items.findIndex((item, i) => i > current && starts(item));
  const found = after < 0 ? items.findIndex(starts) : after;
  return found < 0 ? undefined : found;
}

/**
 * Moves the focus to the checked item, else to the first one, and back to the button when the menu closes with the
 * focus in it. A menu whose button does not fit opens at "More", which has an item for each such button.
 */
export function handleMenuToggle({ currentTarget, type, newState }: ToggleEvent): void {
  const menu = currentTarget as HTMLElement;
  const root = menu.getRootNode() as ShadowRoot;
  const opener = visibleControl(root, `opener-${menu.id}`);
  const more = () => visibleControl(root, 'opener-more');
  const first = (selector: string) => menu.querySelector<HTMLElement>(`${selector}:not([hidden])`);
  if (newState === 'closed') {
    if (type === 'beforetoggle' && menu.contains(root.activeElement)) (opener ?? more())?.focus();
  } else if (type === 'toggle') (first('[aria-checked=true]') ?? first('[role^=menuitem]'))?.focus();
  else {
    const name = `--lede-${opener ? menu.id : 'more'}`;
    const anchor = opener ?? more();
    anchor?.style.setProperty('anchor-name', name);
    menu.style.setProperty('position-anchor', name);
    menu.style.setProperty('position-area', `${anchor && hasMoreBelow(anchor) ? 'bottom' : 'top'} span-left`);
    fitMenuItems(root);
  }
}

/**
 * Whether the window has more room below a box than above it. By script: WebKit 26 hangs for good when what stands around a
 * box with `position-try` is hidden.
 */
function hasMoreBelow(box: Element): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return innerHeight - bottom > top;
}

/** The button with a class; undefined where it does not fit and the styles hide it. */
function visibleControl(root: ShadowRoot, name: string): HTMLElement | undefined {
  const button = root.querySelector<HTMLElement>(`.control.${name}`);
  return button?.getClientRects().length ? button : undefined;
}

/** Shows the items of "More" whose own buttons do not fit. Some arrive while the menu is open. */
export function fitMenuItems(root: ShadowRoot): void {
  for (const item of root.querySelectorAll<HTMLElement>('[data-for]'))
    item.hidden = Boolean(visibleControl(root, item.dataset['for']!));
}
