// What the site adds to its pages. Without it they can be read, linked and printed.
const { lang } = document.documentElement;
const texts = { ar: () => import('lede-ui/locales/ar.js'), ru: () => import('lede-ui/locales/ru.js') };
// Elements that find their texts draw them once.
await texts[lang]?.();

const uses = (selector) => document.querySelector(selector) !== null;
void import('lede-ui/define/article-card.js');
void import('lede-ui/define/social-links.js');
// The server's pages have these without the script.
if (uses('lede-bookmark-button')) void import('lede-ui/define/bookmark-button.js');
if (uses('lede-share')) void import('lede-ui/define/share.js');
if (uses('lede-tag-list')) void import('lede-ui/define/tag-list.js');
if (uses('lede-gallery')) void import('lede-ui/define/gallery.js');
if (uses('lede-media-player')) void import('lede-ui/define/media-player.js');
if (uses('.saved')) void import('./saved.js');
if (uses('[role=search]')) void import('./search.js');
