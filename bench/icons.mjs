// 10,000 icons put into a page by innerHTML, the same shapes by each way: main-thread CPU and memory.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotli } from '../scripts/weigh.mjs';
import { bundle, inTurn, openPage } from './measure.mjs';

const COUNT = 10_000;
const ROUNDS = 5;

const glyphs = 'close check bookmark camera search share trash mail'.split(' ');
const raw = glyphs.map((name) => readFileSync(`icons/${name}.svg`, 'utf8').trim());
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, first) => first.toUpperCase());
const lede = (path) => resolve('dist', path);
/** The same things in Phosphor's own drawings: its elements have no others. */
const ph = ['x', 'check', 'bookmark', 'camera', 'magnifying-glass', 'share-network', 'trash', 'envelope'];
const bodies = Object.fromEntries(
  glyphs.map((name, i) => [
    name,
    {
      body: `<g fill="none" stroke="currentColor" stroke-width="2">${raw[i].replace(/<\/?svg[^>]*>/g, '')}</g>`,
    },
  ]),
);
/** A library of icons for Shoelace and Web Awesome, which fetch files. */
const resolver = `(name) => 'data:image/svg+xml,' + encodeURIComponent(${JSON.stringify(Object.fromEntries(glyphs.map((name, i) => [name, raw[i]])))}[name])`;

const ways = [
  { way: 'inline <svg>', entry: '', markup: raw },
  {
    way: 'lede-icon',
    entry: `import '${lede('define/icon.js')}'; import { registerIcons } from '${lede('components/icon/index.js')}';
      import { ${glyphs.map((name) => `icon${pascal(name)}`).join(', ')} } from '${lede('generated/glyphs/index.js')}';
      registerIcons(${glyphs.map((name) => `icon${pascal(name)}`).join(', ')});`,
    markup: glyphs.map((name) => `<lede-icon name="${name}"></lede-icon>`),
  },
  {
    way: 'Phosphor',
    entry: ph.map((name) => `import '@phosphor-icons/webcomponents/Ph${pascal(name)}';`).join(''),
    markup: ph.map((name) => `<ph-${name}></ph-${name}>`),
  },
  {
    way: 'md-icon',
    entry: `import '@material/web/icon/icon.js';`,
    markup: raw.map((svg) => `<md-icon>${svg}</md-icon>`),
  },
  {
    way: 'sl-icon',
    entry: `import '@shoelace-style/shoelace/dist/components/icon/icon.js';
      import { registerIconLibrary } from '@shoelace-style/shoelace/dist/utilities/icon-library.js';
      registerIconLibrary('default', { resolver: ${resolver} });`,
    markup: glyphs.map((name) => `<sl-icon name="${name}"></sl-icon>`),
  },
  {
    way: 'wa-icon',
    entry: `import '@awesome.me/webawesome/dist/components/icon/icon.js';
      import { registerIconLibrary } from '@awesome.me/webawesome/dist/components/icon/library.js';
      registerIconLibrary('default', { resolver: ${resolver} });`,
    markup: glyphs.map((name) => `<wa-icon name="${name}"></wa-icon>`),
  },
  {
    way: 'iconify-icon',
    entry: `import { addCollection } from 'iconify-icon';
      addCollection({ prefix: 'l', width: 24, height: 24, icons: ${JSON.stringify(bodies)} });`,
    markup: glyphs.map((name) => `<iconify-icon icon="l:${name}"></iconify-icon>`),
  },
];

/** Runs in the page: writes the icons, and waits until all are drawn. */
async function write(html) {
  document.querySelector('main').innerHTML = html;
  const drawn = () =>
    [...document.querySelectorAll('main > *')].every(
      (icon) =>
        icon.localName === 'svg' || icon.querySelector('svg') || icon.shadowRoot?.querySelector('svg'),
    );
  do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  while (!drawn());
}

export async function icons({ chrome, peers }) {
  const loaded = [];
  for (const { way, entry, markup } of ways) {
    const html = Array.from({ length: COUNT }, (_, i) => markup[i % markup.length]).join('');
    loaded.push({ way, html, code: entry && (await bundle(entry, peers)) });
  }
  const rows = await inTurn(
    loaded,
    async ({ html, code }) => {
      const { page, cpuOf, heap } = await openPage(chrome, { code });
      const before = await heap();
      const cpu = await cpuOf(() => page.evaluate(write, html));
      const memory = (await heap()) - before;
      await page.close();
      return { cpu, memory, bytes: code ? brotli(code) : 0 };
    },
    { rounds: ROUNDS },
  );
  return [{ title: `${COUNT.toLocaleString('en')} icons`, rows }];
}
