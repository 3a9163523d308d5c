// Defines the elements that a page uses, and loads the icons that it names: what is there now, and what comes later.
import { documentProperty } from './internal/element/page-document.ts';
import { warnOnce } from './internal/element/warn-once.ts';

const elements: Record<string, () => Promise<unknown>> = {
  'lede-article-card': () => import('./define/article-card.ts'),
  'lede-bookmark-button': () => import('./define/bookmark-button.ts'),
  'lede-button': () => import('./define/button.ts'),
  'lede-dialog': () => import('./define/dialog.ts'),
  'lede-gallery': () => import('./define/gallery.ts'),
  'lede-icon': () => import('./define/icon.ts'),
  'lede-icon-button': () => import('./define/icon-button.ts'),
  'lede-lightbox': () => import('./define/lightbox.ts'),
  'lede-media-player': () => import('./define/media-player.ts'),
  'lede-share': () => import('./define/share.ts'),
  'lede-social-links': () => import('./define/social-links.ts'),
  'lede-tag': () => import('./define/tag.ts'),
  'lede-tag-list': () => import('./define/tag-list.ts'),
};
const ICON_ATTRIBUTES = ['name', 'icon', 'pressed-icon'];
const ICONS = 'lede-icon[name], lede-icon-button:is([icon], [pressed-icon])';

const asked = new Set<string>();

/** Loads each thing once; one that failed is tried again when the page next changes. */
function loadOnce(key: string, load: () => Promise<unknown>): void {
  if (asked.has(key)) return;
  asked.add(key);
  load().catch((error: unknown) => {
    asked.delete(key);
    warnOnce(`lede-ui/autoload.js: ${key} could not be loaded (${String(error)}).`);
  });
}

function loadIcons(root: Document | ShadowRoot): void {
  // A page with a sprite has its icons there.
  if (documentProperty('documentElement').dataset['ledeSprite']) return;
  for (const element of root.querySelectorAll(ICONS))
    for (const attribute of ICON_ATTRIBUTES) {
      const name = element.getAttribute(attribute);
      if (name)
        loadOnce(`icon "${name}"`, async () =>
          (await import('./internal/icons/load-icon.ts')).loadIcon(name),
        );
    }
}

function load(root: Document | ShadowRoot): void {
  for (const { localName } of root.querySelectorAll(':not(:defined)'))
    if (Object.hasOwn(elements, localName)) loadOnce(`<${localName}>`, elements[localName]!);
  loadIcons(root);
}

/**
 * Defines what is inside a shadow root of your own too, now and later. For the document itself, importing this module is
 * enough.
 */
export function autoload(root: Document | ShadowRoot): void {
  load(root);
  new MutationObserver(() => load(root)).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ICON_ATTRIBUTES,
  });
}

if (globalThis.document) autoload(document);
