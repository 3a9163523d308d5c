import { globalState } from '../../internal/element/global-state.ts';

const locks = globalState(
  'scroll-lock',
  () => new WeakMap<Document, { count: number; style: string | null }>(),
);

/** Keeps a page from scrolling without changing its width. Returns a function that undoes it. */
export function lockScroll({ documentElement: root, defaultView }: Document): () => void {
  const page = root.ownerDocument;
  const lock = locks.get(page) ?? { count: 0, style: null };
  locks.set(page, lock);
  if (lock.count++ === 0) {
    lock.style = root.getAttribute('style');
    // Space for the scroll bar is kept only where there is one.
    if (defaultView!.innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
    root.style.overflow = 'hidden';
  }
  return () => {
    if (--lock.count > 0) return;
    root.style.overflow = root.style.scrollbarGutter = '';
    if (!lock.style && !root.getAttribute('style')) root.removeAttribute('style');
  };
}
