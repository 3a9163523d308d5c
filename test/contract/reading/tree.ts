// The page as a reader sees it: shadow roots and slots taken together.

/** What an element, a text or a slot is drawn in. */
export function parentOf(node: Element | Text): Element | null {
  const { assignedSlot, parentNode } = node;
  if (assignedSlot) return assignedSlot;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : null;
}

export function* ancestors(node: Element | Text): Generator<Element> {
  for (let at = parentOf(node); at; at = parentOf(at)) yield at;
}

export const contains = (outer: Element, inner: Element): boolean =>
  outer === inner || [...ancestors(inner)].includes(outer);

const withInner = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? withInner(shadowRoot) : [])),
];
let found: (Document | ShadowRoot)[] | undefined;
let modal: Element | undefined;
let hiding = new WeakMap<Element, boolean>();
/** The document and every shadow root in it, as they were when `look` was called last. */
export const roots = (): (Document | ShadowRoot)[] => (found ??= withInner(document));
/** To be called when the page has changed: going through all of it anew for each question would take minutes. */
export function look(): void {
  found = undefined;
  hiding = new WeakMap();
  modal = elements(':modal').at(-1);
}

export const elements = (selector = '*'): HTMLElement[] =>
  roots().flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);

export const inTopLayer = (element: Element) => element.matches(':modal, :popover-open, :fullscreen');
/** The dialog, menu or tooltip that a node is in; null in the page itself. */
export const layerOf = (node: Element | Text): Element | null =>
  (node instanceof Element && inTopLayer(node) ? node : [...ancestors(node)].find(inTopLayer)) ?? null;

/** Hidden to the eye, for assistive technology alone or for find-in-page. */
function hiddenText(element: Element): boolean {
  let hides = hiding.get(element);
  if (hides === undefined) {
    const { clipPath, contentVisibility } = getComputedStyle(element);
    hides = clipPath === 'inset(50%)' || contentVisibility === 'hidden';
    hiding.set(element, hides);
  }
  return hides;
}

/** Whether a reader sees it, in the page or, when a dialog is open, in the dialog. */
export function isVisible(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  const around = [element, ...ancestors(element)];
  return (
    (!modal || around.includes(modal)) &&
    !around.some((one) => one.matches('[inert], option') || hiddenText(one))
  );
}

export interface ReaderText {
  text: Text;
  parent: Element;
  words: string;
  /** A box for each line, without the empty space above and below its letters. */
  lines: DOMRect[];
}

/** Every text that a reader sees, with its lines. */
export function texts(): ReaderText[] {
  const found: ReaderText[] = [];
  for (const root of roots()) {
    const walker = document.createTreeWalker(
      root instanceof Document ? root.body : root,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const words = text.data.trim().replaceAll(/\s+/g, ' ');
      const parent = parentOf(text);
      if (!words || !parent || parent.matches('style, script') || !isVisible(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].flatMap(({ x, y, width, height }) =>
        width > 0.5 && height > 1 ? [new DOMRect(x, y + height * 0.2, width, height * 0.58)] : [],
      );
      if (lines.length > 0) found.push({ text, parent, words: words.slice(0, 60), lines });
    }
  }
  return found;
}

const FOCUSABLE =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], video[controls], audio[controls]';
/** Every control that the reader can use. */
export const controls = (): HTMLElement[] =>
  elements(FOCUSABLE).filter(
    (control) =>
      !control.matches(':disabled, [tabindex="-1"]:not(a, button, input)') &&
      isVisible(control) &&
      control.getBoundingClientRect().width > 0,
  );

/** An element by what a developer finds it with: its host, its own name, its words. */
export function nameOf(element: Element): string {
  const host = (element.getRootNode() as Partial<ShadowRoot>).host;
  const classes = [...element.classList].join('.');
  const label = element.getAttribute('aria-label') ?? element.textContent.trim().replaceAll(/\s+/g, ' ');
  return `${host ? `${host.localName} >>> ` : ''}${element.localName}${classes ? `.${classes}` : ''}${label ? ` “${label.slice(0, 40)}”` : ''}`;
}

export const round = (value: number): number => Math.round(value * 10) / 10;
