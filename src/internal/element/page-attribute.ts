/**
 * Sets an attribute on an element of the page, unless the page has set it itself. What is ours is marked by
 * `data-lede-<attribute>` with the same value: so it is recognised in a clone, and the page's own value is never changed.
 * Call it at every update: it restores what a morph has removed.
 *
 * @param value - null removes the attribute, if it is ours.
 */
export function setPageAttribute(element: Element, attribute: string, value: string | null): void {
  const mark = `data-lede-${attribute}`;
  const current = element.getAttribute(attribute);
  const marked = element.getAttribute(mark);
  if (current !== null && current !== marked) value = null;
  else if (value === null) element.removeAttribute(attribute);
  else if (current !== value) element.setAttribute(attribute, value);
  if (value === null) element.removeAttribute(mark);
  else if (marked !== value) element.setAttribute(mark, value);
}
