import { globalState } from '../../internal/element/global-state.ts';
import { getOrCreate } from '../../internal/get-or-create.ts';

const PROPERTIES = ['overflow-x', 'overflow-y', 'scrollbar-gutter'] as const;

interface Declaration {
  value: string;
  priority: string;
}
interface ScrollLock {
  count: number;
  /** The page had a `style` attribute. */
  hadStyle: boolean;
  /** The page's own inline declarations, and ours in their place, by property. */
  replaced: Map<string, { own: Declaration; ours: string }>;
}

const locks = globalState('scroll-lock', () => new WeakMap<Document, ScrollLock>());

/** Keeps a page from scrolling without changing its width. Returns a function that undoes it, once. */
export function lockScroll(page: Document): () => void {
  const root = page.documentElement;
  const lock = getOrCreate(locks, page, () => ({ count: 0, hadStyle: false, replaced: new Map() }));
  if (lock.count++ === 0) apply(lock, root);
  let locked = true;
  return () => {
    if (locked && --lock.count === 0) restore(lock, root);
    locked = false;
  };
}

function apply(lock: ScrollLock, root: HTMLElement): void {
  lock.hadStyle = root.hasAttribute('style');
  // Space for the scroll bar is kept only where there is one.
  const hasScrollBar = (root.ownerDocument.defaultView?.innerWidth ?? 0) > root.clientWidth;
  for (const name of PROPERTIES) {
    const ours = name === 'scrollbar-gutter' ? hasScrollBar && 'stable' : 'hidden';
    if (!ours) continue;
    const { style } = root;
    const own = { value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) };
    lock.replaced.set(name, { own, ours });
    style.setProperty(name, ours, 'important');
  }
}

function restore(lock: ScrollLock, root: HTMLElement): void {
  for (const [name, { own, ours }] of lock.replaced) {
    // What the page changed in the meantime stays.
    if (root.style.getPropertyValue(name) === ours) root.style.setProperty(name, own.value, own.priority);
  }
  lock.replaced.clear();
  if (!lock.hadStyle && !root.getAttribute('style')) root.removeAttribute('style');
}
