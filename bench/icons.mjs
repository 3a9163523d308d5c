// 10,000 icons put into a page by innerHTML: main-thread CPU of each way over raw inline <svg>, in turn, in one run.
// Also memory, and what each way weighs. `npm run build && node bench/icons.mjs [word of the way …]`
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundle, installPeers, launch, median, openPage, ratio } from './measure.mjs';

const COUNT = 10_000;
const ROUNDS = 7;
const PEERS = {
  '@phosphor-icons/webcomponents': '2.1.5',
  'iconify-icon': '3.0.2',
  '@shoelace-style/shoelace': '2.20.1',
};

const peers = installPeers(PEERS);

const glyphs = 'close check bookmark camera search share trash mail'.split(' ');
const raw = glyphs.map((name) => readFileSync(`icons/${name}.svg`, 'utf8').trim());
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, first) => first.toUpperCase());
const lede = (path) => resolve('dist', path);
const ph = ['x', 'check', 'bookmark', 'camera', 'magnifying-glass', 'share-network', 'trash', 'envelope'];

/** How each way is loaded and written. */
const ways = {
  'raw inline svg': { entry: '', markup: raw },
  'lede-icon': {
    entry: `import '${lede('define/icon.js')}'; import { registerIcons } from '${lede('components/icon/index.js')}';
      import { ${glyphs.map((name) => `icon${pascal(name)}`).join(', ')} } from '${lede('generated/glyphs/index.js')}';
      registerIcons(${glyphs.map((name) => `icon${pascal(name)}`).join(', ')});`,
    markup: glyphs.map((name) => `<lede-icon name="${name}"></lede-icon>`),
  },
  phosphor: {
    entry: ph
      .map(
        (name) =>
          `import '${join(peers, 'node_modules/@phosphor-icons/webcomponents/dist/icons', `Ph${pascal(name)}.mjs`)}';`,
      )
      .join(''),
    markup: ph.map((name) => `<ph-${name}></ph-${name}>`),
  },
  'iconify-icon': {
    entry: `import { addCollection } from '${join(peers, 'node_modules/iconify-icon/dist/iconify-icon.mjs')}';
      addCollection(${JSON.stringify({ prefix: 'l', width: 24, height: 24, icons: Object.fromEntries(glyphs.map((name, i) => [name, { body: `<g fill="none" stroke="currentColor" stroke-width="2">${raw[i].replace(/<\/?svg[^>]*>/g, '')}</g>` }])) })});`,
    markup: glyphs.map((name) => `<iconify-icon icon="l:${name}"></iconify-icon>`),
  },
  'sl-icon': {
    entry: `import '${join(peers, 'node_modules/@shoelace-style/shoelace/dist/components/icon/icon.js')}';
      import { registerIconLibrary } from '${join(peers, 'node_modules/@shoelace-style/shoelace/dist/utilities/icon-library.js')}';
      registerIconLibrary('default', { resolver: (name) => 'data:image/svg+xml,' + encodeURIComponent(${JSON.stringify(Object.fromEntries(glyphs.map((name, i) => [name, raw[i]])))}[name]) });`,
    markup: glyphs.map((name) => `<sl-icon name="${name}"></sl-icon>`),
  },
};

const words = process.argv.slice(2);
for (const name of Object.keys(ways).slice(1))
  if (words.length > 0 && !words.some((word) => name.includes(word))) delete ways[name];

/** Runs in the page: writes the icons, and waits until all are drawn. */
async function write(html) {
  document.querySelector('main').innerHTML = html;
  const drawn = () =>
    [...document.querySelectorAll('main > *')].every(
      (icon) => icon.localName === 'svg' || icon.shadowRoot?.querySelector('svg'),
    );
  do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  while (!drawn());
}

const chrome = await launch();
const results = [];
for (const [name, { entry, markup }] of Object.entries(ways)) {
  const code = entry && (await bundle(entry, peers));
  const html = Array.from({ length: COUNT }, (_, i) => markup[i % markup.length]).join('');
  results.push({ name, code, html, times: [], memory: [] });
}
for (let round = 0; round <= ROUNDS; round++) {
  for (const { code, html, times, memory } of results) {
    const { page, cpuOf, heap } = await openPage(chrome, { code });
    const before = await heap();
    const time = await cpuOf(() => page.evaluate(write, html));
    const used = (await heap()).all - before.all;
    await page.close();
    if (round === 0) continue;
    times.push(time);
    memory.push(used);
  }
}
await chrome.close();

const [base] = results;
console.table(
  results.map(({ name, code, times, memory }) => ({
    way: name,
    'CPU ÷ raw inline': ratio(times, base.times).toFixed(2),
    'memory ÷ raw inline': ratio(memory, base.memory).toFixed(2),
    'CPU, ms': median(times).toFixed(0),
    'min+brotli, B': code ? brotliCompressSync(code).length : 0,
  })),
);
