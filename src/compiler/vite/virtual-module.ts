/** What apps import for the sprite's URL. */
export const MODULE = 'virtual:lede-sprite';
/** What pages and strings may say for the sprite's URL. */
export const PATH = '/@lede/sprite.svg';
/** Stands for the URL in built modules until the sprite is made; a name, so that no bundler folds it into a string. */
export const URL_MARK = '__LEDE_SPRITE_URL__';
/** Tells pages of the dev server that there is a new sprite. */
export const EVENT = 'lede:sprite';

/** Sets <html data-lede-sprite> where the page has not said: pages that Vite does not make have it by this. */
const say = (url: string) =>
  `if (typeof document !== 'undefined') document.documentElement.dataset.ledeSprite ??= ${url};\n`;

/** The module in builds. */
export const builtModule = (inject: boolean): string =>
  `const url = ${URL_MARK};\n${inject ? say('url') : ''}export default url;\n`;

/**
 * The module in dev: when there is a new sprite, has what is on the page drawn from it. A page whose elements keep the
 * URL elsewhere (`setSprite(url)`) has it changed there too.
 */
export const devModule = (url: string, inject: boolean): string => `const url = ${JSON.stringify(url)};
${inject ? say('url') : ''}function redraw(root, now) {
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

/** A page with the sprite's URL where it says \`${PATH}\`, and on <html> for <lede-icon> unless it is there. */
export function pageWith(html: string, url: string, inject: boolean): string {
  const page = html.replaceAll(PATH, url);
  if (!inject || /<html\b[^>]*\bdata-lede-sprite\b/i.test(page)) return page;
  const attribute = ` data-lede-sprite="${url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  if (/<html\b/i.test(page)) return page.replace(/<html\b/i, (tag) => tag + attribute);
  return page.replace(/^\s*(?:<!doctype[^>]*>)?/i, (start) => `${start}<html${attribute}>`);
}
