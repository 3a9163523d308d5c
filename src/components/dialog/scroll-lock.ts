import { globalState } from '../../internal/element/global-state.ts';

const locks = globalState(
  'scroll-lock',
  () => new WeakMap<Document, { count: number; style: string | null }>(),
);

/** Keeps a page from scrolling while something lies over it, without its width changing. Returns the way to undo. */
export function lockScroll({ documentElement: root, defaultView }: Document): () => void {
  const page = root.ownerDocument;
  const lock = locks.get(page) ?? { count: 0, style: null };
  locks.set(page, lock);
  if (lock.count++ === 0) {
    lock.style = root.getAttribute('style');
    // The place of a scroll bar stays; where there was none, none comes.
    if (defaultView!.innerWidth > root.clientWidth) root.style.scrollbarGutter = 'stable';
    root.style.overflow = 'hidden';
  }
  return () => {
    if (--lock.count > 0) return;
    root.style.overflow = root.style.scrollbarGutter = '';
    if (!lock.style && !root.getAttribute('style')) root.removeAttribute('style');
  };
}
