/** Names the attributes of an element that Lede wrote, also in copies of it and in HTML that an editor saved. */
const MARK = 'data-lede-own';

const ownNames = (element: Element): string[] => element.getAttribute(MARK)?.split(' ').filter(Boolean) ?? [];

/**
 * Sets attributes of the page's own element, or removes those of Lede's with null. Attributes that the page wrote stay
 * as they are. Writes only what changes.
 */
export function setOwnAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | null>>,
): void {
  const own = new Set(ownNames(element));
  for (const [name, value] of Object.entries(attributes)) {
    const current = element.getAttribute(name);
    if (current !== null && !own.has(name)) continue;
    if (value === null) own.delete(name);
    else own.add(name);
    if (current === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  const mark = [...own].join(' ');
  if (mark === (element.getAttribute(MARK) ?? '')) return;
  if (mark) element.setAttribute(MARK, mark);
  else element.removeAttribute(MARK);
}
