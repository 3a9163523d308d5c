/**
 * A `focusout` listener of a popover in a shadow root: closes it when the focus moves elsewhere, where the popover could
 * cover it. It stays open for its own button, for slotted content, and when the whole window loses the focus.
 */
export function closeWhenFocusLeaves(event: FocusEvent): void {
  const popover = event.currentTarget as HTMLElement;
  const to = event.relatedTarget as Element | null;
  if (!to || popover.contains(to) || to.getAttribute('popovertarget') === popover.id) return;
  if ((popover.getRootNode() as ShadowRoot).host.contains(to)) return;
  if (popover.matches(':popover-open')) popover.hidePopover();
}
