// 10,000 icons put into a page by innerHTML: main-thread CPU of each way over raw inline <svg>, in turn, in one run.
// Also what each way weighs. Peers are installed into a temporary folder, never into the project.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browser, launchArgs } from '../scripts/browser.mjs';

const COUNT = 10_000;
const ROUNDS = 7;
const PEERS = {
  '@phosphor-icons/webcomponents': '2.1.5',
  'iconify-icon': '3.0.2',
  '@shoelace-style/shoelace': '2.20.1',
};

const peers = join(tmpdir(), 'lede-bench-peers');
if (!existsSync(join(peers, 'node_modules'))) {
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{"private":true}');
  const wanted = Object.entries(PEERS).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--no-audit', '--no-fund', ...wanted], { cwd: peers, stdio: 'inherit' });
}

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

async function bundle(entry) {
  const id = 'virtual:entry';
  const plugin = {
    name: 'entry',
    resolveId: (x) => (x === id ? x : undefined),
    load: (x) => (x === id ? entry : undefined),
  };
  const options = {
    write: false,
    minify: true,
    rollupOptions: { input: id, output: { codeSplitting: false } },
  };
  const { output } = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [plugin],
    build: options,
  });
  return output[0].code;
}

const chrome = await chromium.launch({ executablePath: await browser(), args: launchArgs });
const results = [];
for (const [name, { entry, markup }] of Object.entries(ways)) {
  const code = entry ? await bundle(entry) : '';
  results.push({
    name,
    code,
    html: Array.from({ length: COUNT }, (_, i) => markup[i % markup.length]).join(''),
    times: [],
  });
}
for (let round = 0; round <= ROUNDS; round++) {
  for (const way of results) {
    const page = await chrome.newPage();
    await page.setContent('<main></main>');
    if (way.code) await page.addScriptTag({ content: way.code, type: 'module' });
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cpu = async () =>
      (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value;
    const before = await cpu();
    await page.evaluate(async (html) => {
      document.querySelector('main').innerHTML = html;
      const drawn = () =>
        [...document.querySelectorAll('main > *')].every(
          (icon) => icon.localName === 'svg' || icon.shadowRoot?.querySelector('svg'),
        );
      do await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      while (!drawn());
    }, way.html);
    if (round > 0) way.times.push((await cpu()) - before);
    await page.close();
  }
}
await chrome.close();

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const base = results[0].times;
console.table(
  results.map(({ name, code, times }) => ({
    way: name,
    'CPU ÷ raw inline': median(times.map((time, i) => time / base[i])).toFixed(2),
    'CPU, s': median(times).toFixed(3),
    'min+brotli, B': code ? brotliCompressSync(code).length : 0,
  })),
);
