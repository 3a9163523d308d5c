// Nothing is cut, nothing is wider than the window, nothing lies on top of a text.
import {
  ancestors,
  contains,
  controls,
  elements,
  inTopLayer,
  isVisible,
  layerOf,
  nameOf,
  parentOf,
  round,
  texts,
} from './tree.ts';

/** By intent: `[selector, reason]`. */
export type Exceptions = readonly (readonly [selector: string, reason: string])[];
const excepted = (exceptions: Exceptions, element: Element) =>
  exceptions.some(([selector]) => [element, ...ancestors(element)].some((one) => one.matches(selector)));

const holds = (style: CSSStyleDeclaration) =>
  style.position !== 'static' ||
  style.transform !== 'none' ||
  style.translate !== 'none' ||
  style.scale !== 'none' ||
  /layout|paint|strict|content/.test(style.contain);

/** The elements that a box is in, as its containing blocks go; null at last where it stays with the window. */
function* around(from: Element): Generator<Element | null> {
  let { position } = getComputedStyle(from);
  let at: Element | null = from;
  while (at) {
    if (position === 'fixed' || inTopLayer(at)) return yield null;
    at = parentOf(at);
    if (!at) return;
    const style = getComputedStyle(at);
    if (position === 'absolute' && !holds(style)) continue;
    yield at;
    ({ position } = style);
  }
}

interface Shown {
  /** What can be seen of the box now. */
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** What of it nobody can scroll to. */
  cut: string[];
}

/** Goes up from an element and cuts its box where something around it does. */
export function shown(box: DOMRect, element: Element, itself = true): Shown {
  let { left, top, right, bottom } = box;
  const cut: string[] = [];
  /** Nothing before the start of a scroller can be scrolled to. */
  const start = (x: number, y: number, rtl: boolean, width: number, by: string) => {
    if (rtl ? x > width + 1 : x < -1) cut.push(`${round(rtl ? x - width : -x)}px before the start of ${by}`);
    if (y < -1) cut.push(`${round(-y)}px above ${by}`);
  };
  const inside = (
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    by: string,
    horizontal = true,
    vertical = true,
  ) => {
    const [sides, ends] = [Math.max(x0 - left, right - x1), Math.max(y0 - top, bottom - y1)];
    if (horizontal && sides > 1) cut.push(`${round(sides)}px beside ${by}`);
    if (vertical && ends > 1) cut.push(`${round(ends)}px above or below ${by}`);
  };
  const limit = (x0: number, y0: number, x1: number, y1: number) => {
    [left, top, right, bottom] = [
      Math.max(left, x0),
      Math.max(top, y0),
      Math.min(right, x1),
      Math.min(bottom, y1),
    ];
  };
  let fixed = false;
  for (const at of [...(itself ? [element] : []), ...around(element)]) {
    if (!at) {
      inside(0, 0, innerWidth, innerHeight, 'the window');
      limit(0, 0, innerWidth, innerHeight);
      fixed = true;
      break;
    }
    if (at === document.body || at === document.documentElement) break;
    const style = getComputedStyle(at);
    // An inline box clips nothing.
    if (style.display === 'inline' || style.display === 'contents') continue;
    const { overflowX, overflowY } = style;
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const outer = at.getBoundingClientRect();
    const x0 = outer.left + at.clientLeft;
    const y0 = outer.top + at.clientTop;
    const [x1, y1] = [x0 + at.clientWidth, y0 + at.clientHeight];
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const margin = overflowX === 'clip' ? parseFloat(style.overflowClipMargin) || 0 : 0;
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const name = nameOf(at);
    inside(x0 - margin, y0 - margin, x1 + margin, y1 + margin, name, clips(overflowX), clips(overflowY));
    const rtl = style.direction === 'rtl';
    const x = (rtl ? right : left) - x0 + at.scrollLeft;
    start(
      scrolls(overflowX) ? x : 0,
      scrolls(overflowY) ? top - y0 + at.scrollTop : 0,
      rtl,
      at.clientWidth,
      name,
    );
    limit(
      overflowX === 'visible' ? -Infinity : x0,
      overflowY === 'visible' ? -Infinity : y0,
      overflowX === 'visible' ? Infinity : x1,
      overflowY === 'visible' ? Infinity : y1,
    );
    if (right <= left || bottom <= top) break;
  }
  if (!fixed && right > left && bottom > top) {
    const rtl = document.documentElement.dir === 'rtl';
    const width = document.documentElement.clientWidth;
    start(rtl ? right + scrollX : left + scrollX, top + scrollY, rtl, width, 'the page');
  }
  return { left, top, right, bottom, cut };
}

/** The page, or a part of it, that scrolls sideways. */
export function sideways(exceptions: Exceptions): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults =
    scrollWidth > clientWidth + 1
      ? [`the page is ${scrollWidth}px wide in a window of ${clientWidth}px: ${widest().join('; ')}`]
      : [];
  for (const element of elements()) {
    const { overflowX, scrollSnapType } = getComputedStyle(element);
    // A carousel's row is meant to scroll.
    if ((overflowX !== 'auto' && overflowX !== 'scroll') || /^(x|inline|both)/.test(scrollSnapType)) continue;
    if (element.scrollWidth <= element.clientWidth + 1 || !isVisible(element)) continue;
    if (element.matches('textarea, input, pre') || excepted(exceptions, element)) continue;
    faults.push(`${nameOf(element)} scrolls sideways: ${element.scrollWidth}px in ${element.clientWidth}px`);
  }
  return faults;
}

/** What makes the page too wide: the innermost boxes that stick out. */
const widest = () =>
  elements()
    .filter((element) => {
      const { right, left, width } = element.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || left < -1) && isVisible(element);
    })
    .slice(-3)
    .map((element) => `${nameOf(element)} to ${round(element.getBoundingClientRect().right)}px`);

export function cutTexts(exceptions: Exceptions): string[] {
  return texts().flatMap(({ parent, words, lines }) => {
    if (excepted(exceptions, parent)) return [];
    const cut = new Set(lines.flatMap((line) => shown(line, parent).cut));
    return cut.size > 0 ? [`“${words}” in ${nameOf(parent)} is cut: ${[...cut].slice(0, 3).join(', ')}`] : [];
  });
}

interface Box {
  element: Element;
  /** `undefined` for a control. */
  words: string | undefined;
  layer: Element | null;
  box: Shown;
}

/** Texts that lie on each other or on a control. */
export function overlaps(exceptions: Exceptions): string[] {
  const boxes: Box[] = [];
  const add = (element: Element, words: string | undefined, rect: DOMRect) => {
    const box = shown(rect, element, words !== undefined);
    if (box.right - box.left > 1 && box.bottom - box.top > 1)
      boxes.push({ element, words, layer: layerOf(element), box });
  };
  for (const { parent, words, lines } of texts())
    if (!excepted(exceptions, parent)) for (const line of lines) add(parent, words, line);
  for (const control of controls())
    if (control.matches('a, button, input, select, textarea, summary') && !excepted(exceptions, control))
      // A link may go on in the next line.
      for (const rect of control.getClientRects()) add(control, undefined, rect);
  boxes.sort((a, b) => a.box.top - b.box.top);
  const faults = new Set<string>();
  for (const [i, one] of boxes.entries())
    for (const other of boxes.slice(i + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if ((!one.words && !other.words) || one.layer !== other.layer || one.words === other.words) continue;
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (width < 2 || height < 2) continue;
      if (contains(one.element, other.element) || contains(other.element, one.element)) {
        // A control's own words; two texts of one element may still lie on each other.
        if (!one.words || !other.words) continue;
      }
      const [text, under] = one.words ? [one, other] : [other, one];
      faults.add(
        `“${text.words}” lies on ${under.words ? `“${under.words}”` : nameOf(under.element)}: ${round(width)} × ${round(height)}px`,
      );
    }
  return [...faults];
}
