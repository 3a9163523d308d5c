import { escapeXml } from '../svg/xml-tree.ts';
import { blankComments } from './html-comments.ts';

/** The module that apps import for the sprite's URL. */
export const MODULE = 'virtual:lede-sprite';
/** The path by which pages and strings refer to the sprite; it is replaced by the URL. */
export const PATH = '/@lede/sprite.svg';
/** Placeholder for the URL in built modules, an identifier so that no bundler folds it into a string. */
export const URL_MARK = '__LEDE_SPRITE_URL__';
/** Notifies pages of the dev server of a new sprite. */
export const EVENT = 'lede:sprite';

/** Sets <html data-lede-sprite> if the page has not: for pages that Vite does not transform. */
export const setOnHtml = (url: string): string =>
  `if (typeof document !== 'undefined') document.documentElement.dataset.ledeSprite ??= ${url};\n`;

/** The module's code in builds. */
export const moduleForBuild = (inject: boolean): string =>
  `const url = ${URL_MARK};\n${inject ? setOnHtml('url') : ''}export default url;\n`;

/**
 * The module's code in dev: when there is a new sprite, elements on the page use it. Where a page gave the URL to
 * `setSprite(url)`, that is updated too.
 */
export const moduleForDev = (url: string, inject: boolean): string => `const url = ${JSON.stringify(url)};
${inject ? setOnHtml('url') : ''}function redraw(root, now) {
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) redraw(element.shadowRoot, now);
    const href = element.localName === 'use' ? element.getAttribute('href') : null;
    if (href?.includes('${PATH}')) element.setAttribute('href', now + href.slice(href.indexOf('#')));
  }
}
import.meta.hot?.on('${EVENT}', (now) => {
  const sprite = globalThis[Symbol.for('lede-ui.sprite')];
  if (sprite?.url) sprite.url = now.url;
  ${inject ? 'document.documentElement.dataset.ledeSprite = now.url;' : ''}
  redraw(document, now.url);
});
export default url;
`;

/**
 * A page with `/@lede/sprite.svg` replaced by the sprite's URL. With `inject` the URL is also set on <html>, unless the
 * page sets one there. What is in comments counts for nothing.
 */
export function insertUrl(html: string, url: string, inject: boolean): string {
  const page = html.replaceAll(PATH, url);
  if (!inject) return page;
  const markup = blankComments(page);
  const tag = /<html\b[^>]*/i.exec(markup);
  const attribute = ` data-lede-sprite="${escapeXml(url)}"`;
  if (!tag) {
    const [start] = /^\s*(?:<!doctype[^>]*>)?/i.exec(markup)!;
    return `${page.slice(0, start.length)}<html${attribute}>${page.slice(start.length)}`;
  }
  if (/\sdata-lede-sprite\b/i.test(tag[0])) return page;
  const at = tag.index + '<html'.length;
  return page.slice(0, at) + attribute + page.slice(at);
}
