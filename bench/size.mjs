// What an element weighs, min+brotli, with everything that it imports, Lit and all icons of its own included: what a
// page loads at once, and what comes when the reader acts. Beside peers bundled alike in the same run. Peers are installed into a temporary folder, never into the project.
// `npm run build && node bench/size.mjs [word of the kind]`
// What each module of an element weighs: `npm run bench:size -- --modules icon dialog`; of `all`, each folder.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { weigh } from '../scripts/weigh.mjs';
import { folderOf, weighModules } from './modules.mjs';

const PEERS = {
  'media-chrome': '4.19.4',
  plyr: '3.8.4',
  vidstack: '1.15.6',
  '@shoelace-style/shoelace': '2.20.1',
  '@awesome.me/webawesome': '3.14.0',
  swiper: '14.4.0',
  photoswipe: '5.4.4',
  '@material/web': '2.5.0',
  'iconify-icon': '3.0.3',
};

const ours = (name) => `import '${resolve('dist/define', name)}.js';`;

const [option, ...names] = process.argv.slice(2);
if (option === '--modules') {
  for (const name of names) {
    console.log(`\n${name}`);
    // All elements have some 260 modules: by folder.
    console.table(
      name === 'all'
        ? await weighModules(`import '${resolve('dist/define.js')}';`, folderOf)
        : await weighModules(ours(name)),
    );
  }
  process.exit();
}

/** What each kind of thing is called, and what an application writes to have it. */
const kinds = {
  icon: {
    'lede-icon': ours('icon'),
    'sl-icon': `import '@shoelace-style/shoelace/dist/components/icon/icon.js';`,
    'wa-icon': `import '@awesome.me/webawesome/dist/components/icon/icon.js';`,
    'iconify-icon': `import 'iconify-icon';`,
  },
  button: {
    'lede-button': ours('button'),
    'sl-button': `import '@shoelace-style/shoelace/dist/components/button/button.js';`,
    'wa-button': `import '@awesome.me/webawesome/dist/components/button/button.js';`,
    'md-filled-button': `import '@material/web/button/filled-button.js';`,
  },
  player: {
    'lede-media-player': ours('media-player'),
    'media-chrome, without menus': `import 'media-chrome';`,
    'media-chrome, with menus': `import 'media-chrome'; import 'media-chrome/menu';`,
    plyr: `import Plyr from 'plyr'; globalThis.Plyr = Plyr;`,
    'vidstack, default layout': `import 'vidstack/player'; import 'vidstack/player/layouts/default'; import 'vidstack/player/ui';`,
  },
  dialog: {
    'lede-dialog': ours('dialog'),
    'sl-dialog': `import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';`,
    'wa-dialog': `import '@awesome.me/webawesome/dist/components/dialog/dialog.js';`,
    'md-dialog': `import '@material/web/dialog/dialog.js';`,
  },
  gallery: {
    'lede-gallery, with lightbox': ours('gallery'),
    'swiper element and PhotoSwipe': `import 'swiper/element/bundle'; import PhotoSwipe from 'photoswipe'; import Lightbox from 'photoswipe/lightbox'; globalThis.p = [PhotoSwipe, Lightbox];`,
    'PhotoSwipe alone': `import PhotoSwipe from 'photoswipe'; import Lightbox from 'photoswipe/lightbox'; globalThis.p = [PhotoSwipe, Lightbox];`,
    'sl-carousel, no lightbox': `import '@shoelace-style/shoelace/dist/components/carousel/carousel.js'; import '@shoelace-style/shoelace/dist/components/carousel-item/carousel-item.js';`,
    'wa-carousel, no lightbox': `import '@awesome.me/webawesome/dist/components/carousel/carousel.js'; import '@awesome.me/webawesome/dist/components/carousel-item/carousel-item.js';`,
  },
  everything: {
    'lede-ui, all elements': `import '${resolve('dist/define.js')}';`,
    'media-chrome, all': `import 'media-chrome/all';`,
    '@material/web, all': `import '@material/web/all.js';`,
    'shoelace, all': `import '@shoelace-style/shoelace';`,
  },
  'Lit alone': { lit: `import { LitElement, html } from 'lit'; globalThis.lit = [LitElement, html];` },
};

const peers = join(tmpdir(), `lede-bench-size-${Object.values(PEERS).join('-')}`);
if (!existsSync(join(peers, 'node_modules'))) {
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{"private":true}');
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['install', ...options, ...wanted], { cwd: peers, stdio: 'inherit' });
}

const [word = ''] = process.argv.slice(2);
for (const [kind, things] of Object.entries(kinds).filter(([kind]) => kind.includes(word))) {
  const table = [];
  for (const [name, code] of Object.entries(things)) {
    const { atOnce, onDemand } = await weigh(code, peers);
    const own = table[0]?.['at once, B'] ?? atOnce;
    table.push({
      [kind]: name,
      'at once, B': atOnce,
      'on demand, B': onDemand,
      'ours ÷ it': (own / atOnce).toFixed(2),
    });
  }
  console.table(table);
}
