// What an element weighs, min+brotli, with everything that it imports, Lit and all icons of its own included: what a
// page loads at once, and what comes when the reader acts. And the style sheets of a front page.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { brotli, weigh } from '../scripts/weigh.mjs';

const ours = (name) => `import '${resolve('dist/define', name)}.js';`;
const shoelace = (...names) =>
  names.map((name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`).join('');
const webAwesome = (...names) =>
  names.map((name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`).join('');

/** What each kind of thing is called, and what an application writes to have it. Lede's comes first. */
const KINDS = {
  icon: {
    Lede: ours('icon'),
    Iconify: `import 'iconify-icon';`,
    Shoelace: shoelace('icon'),
    'Web Awesome': webAwesome('icon'),
  },
  button: {
    Lede: ours('button'),
    Material: `import '@material/web/button/filled-button.js';`,
    Shoelace: shoelace('button'),
    'Web Awesome': webAwesome('button'),
  },
  dialog: {
    Lede: ours('dialog'),
    Material: `import '@material/web/dialog/dialog.js';`,
    Shoelace: shoelace('dialog'),
    'Web Awesome': webAwesome('dialog'),
  },
  'gallery with a lightbox': {
    Lede: ours('gallery'),
    'PhotoSwipe, a lightbox alone': `import PhotoSwipe from 'photoswipe'; import Lightbox from 'photoswipe/lightbox'; globalThis.p = [PhotoSwipe, Lightbox];`,
    'Swiper and PhotoSwipe': `import 'swiper/element/bundle'; import PhotoSwipe from 'photoswipe'; import Lightbox from 'photoswipe/lightbox'; globalThis.p = [PhotoSwipe, Lightbox];`,
    'Shoelace, no lightbox': shoelace('carousel', 'carousel-item'),
    'Web Awesome, no lightbox': webAwesome('carousel', 'carousel-item'),
  },
  player: {
    Lede: ours('media-player'),
    Plyr: `import Plyr from 'plyr'; globalThis.Plyr = Plyr;`,
    'media-chrome, no menus': `import 'media-chrome';`,
    'media-chrome': `import 'media-chrome'; import 'media-chrome/menu';`,
    Vidstack: `import 'vidstack/player'; import 'vidstack/player/layouts/default'; import 'vidstack/player/ui';`,
  },
  'all elements': {
    Lede: `import '${resolve('dist/define.js')}';`,
    'media-chrome': `import 'media-chrome/all';`,
    Material: `import '@material/web/all.js';`,
    Shoelace: `import '@shoelace-style/shoelace';`,
  },
};

/** The style sheets that a front page of cards loads. */
const sheets = (peers) => {
  const peer = (path) => readFileSync(join(peers, 'node_modules', path), 'utf8');
  const lede = (path) => readFileSync(join('dist', path), 'utf8');
  return {
    Lede: ['base', 'article-card', 'icon'].map((name) => lede(`css/${name}.css`)).join(''),
    'lede.css, all elements': lede('lede.css'),
    Shoelace: peer('@shoelace-style/shoelace/dist/themes/light.css'),
    'Web Awesome': peer('@awesome.me/webawesome/dist/styles/themes/default.css'),
  };
};

export async function size({ peers }) {
  const groups = [];
  for (const [title, things] of Object.entries(KINDS)) {
    const rows = [];
    for (const [way, code] of Object.entries(things)) {
      const { atOnce, onDemand } = await weigh(code, peers);
      rows.push({ way, atOnce: { median: atOnce }, onDemand: { median: onDemand } });
    }
    groups.push({ title, rows });
  }
  const css = await Promise.all(
    Object.entries(sheets(peers)).map(async ([way, text]) => {
      const { code } = await transform(text, { loader: 'css', minify: true });
      return { way, atOnce: { median: brotli(code) }, onDemand: { median: 0 } };
    }),
  );
  return [...groups, { title: 'style sheet of a front page', rows: css }];
}
