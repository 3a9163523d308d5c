// Each control can be reached, seen and hit.
import { shown } from './space.ts';
import { contains, controls, isVisible, layerOf, nameOf, parentOf, round } from './tree.ts';

/** The innermost element at a point of the window. */
function at(x: number, y: number): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null | undefined = hit?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}
const hits = (control: Element, x: number, y: number) => {
  const hit = at(x, y);
  return hit !== null && contains(control, hit);
};

/** WCAG 2.5.8: 24 × 24 px, or a link in a sentence, or so far from the next that circles of 24 px do not touch. */
function tooSmall(control: HTMLElement, others: readonly HTMLElement[]): string[] {
  const box = control.getBoundingClientRect();
  const { left, top, width, height } = box;
  if (width >= 23.5 && height >= 23.5) return [];
  const [x, y] = [left + width / 2, top + height / 2];
  // What is larger than its box, such as a link that covers its card: any square of 24 px with its centre in it.
  const near11 = [-11, 11];
  const square = (x: number, y: number) =>
    near11.every((dx) => near11.every((dy) => hits(control, x + dx, y + dy)));
  const shifts = [0, -10, 10];
  if (shifts.some((dx) => shifts.some((dy) => square(x + dx, y + dy)))) return [];
  const inSentence =
    getComputedStyle(control).display === 'inline' &&
    parentOf(control)!.textContent.trim().length > control.textContent.trim().length + 3;
  if (inSentence) return [];
  const near = others.find((other) => {
    if (other === control || contains(other, control) || contains(control, other)) return false;
    const rect = other.getBoundingClientRect();
    const [dx, dy] = [Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom)];
    if (Math.hypot(dx, dy) < 12) return true;
    const small = rect.width < 23.5 || rect.height < 23.5;
    return small && Math.hypot(rect.x + rect.width / 2 - x, rect.y + rect.height / 2 - y) < 24;
  });
  return near ? [`${nameOf(control)} is ${round(width)} × ${round(height)}px, beside ${nameOf(near)}`] : [];
}

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Whether an outline of a colour that shows is around the element, or around what shows it. */
function ringed(active: Element): boolean {
  const visible = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' &&
    (outlineStyle === 'auto' || parseFloat(outlineWidth) >= 1.5) &&
    !/, 0\)$|transparent/.test(outlineColor);
  const around = [active];
  for (let up = parentOf(active); up && around.length < 6; up = parentOf(up)) around.push(up);
  return (
    around.some((one) => visible(getComputedStyle(one))) ||
    ['::before', '::after'].some((pseudo) => visible(getComputedStyle(active, pseudo)))
  );
}

/** What was checked in a state before is the same in this one. */
const done = new WeakSet<Element>();
/** Focuses every control: each can be scrolled wholly into view, is not hidden by others, and shows its focus. */
export function focusFaults(): string[] {
  const faults: string[] = [];
  const all = controls();
  const layer = all.map(layerOf).findLast(Boolean);
  // In an open menu the focus stays there: what is below would close it.
  for (const control of all) {
    if ((layer && layerOf(control) !== layer) || done.has(control) || !isVisible(control)) continue;
    done.add(control);
    control.focus();
    if (focused() !== control) continue;
    control.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const rect = control.getBoundingClientRect();
    const view = shown(rect, control, false);
    const seen = {
      left: Math.max(view.left, 0),
      top: Math.max(view.top, 0),
      right: Math.min(view.right, innerWidth),
      bottom: Math.min(view.bottom, innerHeight),
    };
    const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
    if (
      (rect.width <= innerWidth && width < rect.width - 1.5) ||
      (rect.height <= innerHeight && height < rect.height - 1.5)
    )
      faults.push(
        `${nameOf(control)} cannot be scrolled into view: ${round(width)} × ${round(height)} of ${round(rect.width)} × ${round(rect.height)}px${view.cut.length > 0 ? `, ${view.cut.join(', ')}` : ''}`,
      );
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    const free = parts.some((x) =>
      parts.some((y) => hits(control, seen.left + width * x, seen.top + height * y)),
    );
    if (!free && width > 1 && height > 1)
      faults.push(
        `${nameOf(control)} is covered by ${nameOf(at(seen.left + width / 2, seen.top + height / 2) ?? document.body)} when focused`,
      );
    if (!ringed(control)) faults.push(`${nameOf(control)} does not show its focus`);
    faults.push(...tooSmall(control, all));
  }
  return faults;
}
