// A front page of closed cards, put into a page by innerHTML: main-thread CPU, nodes, memory, and the CPU of a scrolled
// frame, each over the same HTML without elements. `npm run build && node bench/cards.mjs [number of cards | word of the way …]`
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, installPeers, launch, median, openPage, ratio } from './measure.mjs';

const ROUNDS = 5;
const FRAMES = 60;
const PEERS = { '@shoelace-style/shoelace': '2.20.1', '@awesome.me/webawesome': '3.14.0' };

const peers = installPeers(PEERS);

const picture =
  'data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 viewBox=%220 0 3 2%22%3E%3Cpath fill=%22%23789%22 d=%22M0 0h3v2H0z%22/%3E%3C/svg%3E';
const image = (slot) =>
  `<img ${slot} src="${picture}" alt="The harbour at dawn" width="1200" height="800" loading="lazy">`;
const text = (slot, i) => `<p ${slot('kicker')}>World</p>
  <h3 ${slot('headline')}><a href="/story-${i}">Storm number ${i} reaches the harbour before dawn</a></h3>
  <p ${slot('standfirst')}>Boats stay in, and the ferry to the islands waits for the wind to turn.</p>
  <p ${slot('byline')}>By Ada Writer</p>
  <time ${slot('time')} datetime="2026-11-23T05:17Z">23 November 2026</time>
  <ul ${slot('tags')}><li><a rel="tag" href="/weather">Weather</a></li><li><a rel="tag" href="/sea">Sea</a></li></ul>`;
const body = '<p>The wind rose at four.</p><p>By six the quay was under water.</p>';
const noSlot = () => '';

/** How each way is loaded and written. The first is what the others are compared with. */
const ways = {
  'plain <article>': {
    code: '',
    card: (i) => `<article>
  <figure>${image('')}<figcaption>The harbour <span class="credit">Ada Lens</span></figcaption></figure>
  ${text(noSlot, i)}
  <div hidden="until-found">${body}</div></article>`,
  },
  'lede-article-card': {
    code: `import '${resolve('dist/define/article-card.js')}';`,
    style: readFileSync('dist/lede.css', 'utf8'),
    card: (i) => `<lede-article-card>
  <figure slot="media">${image('')}<figcaption>The harbour <span class="credit">Ada Lens</span></figcaption></figure>
  ${text((name) => `slot="${name}"`, i)}
  <div slot="body">${body}</div></lede-article-card>`,
  },
  'sl-card': {
    code: `${['card', 'tag', 'button'].map((name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`).join('')}`,
    style: readFileSync(join(peers, 'node_modules/@shoelace-style/shoelace/dist/themes/light.css'), 'utf8'),
    card: (
      i,
    ) => `<sl-card>${image('slot="image"')}${text(noSlot, i).replace(/<ul[\s\S]*/, '<sl-tag>Weather</sl-tag>')}
  <div hidden="until-found">${body}</div><div slot="footer"><sl-button>Save</sl-button><sl-button>Share</sl-button></div></sl-card>`,
  },
  'wa-card': {
    code: `${['card', 'tag', 'button'].map((name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`).join('')}`,
    card: (
      i,
    ) => `<wa-card>${image('slot="media"')}${text(noSlot, i).replace(/<ul[\s\S]*/, '<wa-tag>Weather</wa-tag>')}
  <div hidden="until-found">${body}</div><div slot="footer"><wa-button>Save</wa-button><wa-button>Share</wa-button></div></wa-card>`,
  },
};

/** Runs in the page: writes the cards, and waits until nothing is drawn any more. */
async function write(html) {
  const main = document.querySelector('main');
  main.innerHTML = html;
  const elements = [...main.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  // Twice: elements ask for a second update when they know their content.
  for (let i = 0; i < 4; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

async function scroll(frames) {
  for (let i = 0; i < frames; i++) {
    scrollBy(0, 120);
    await new Promise(requestAnimationFrame);
  }
}

const given = process.argv.slice(2);
const counts = given.filter(Number).map(Number);
const words = given.filter((word) => !Number(word));
for (const name of Object.keys(ways).slice(1))
  if (words.length > 0 && !words.some((word) => name.includes(word))) delete ways[name];

const chrome = await launch();
const scripts = {};
for (const [name, { code }] of Object.entries(ways)) scripts[name] = code && (await bundle(code, peers));

for (const count of counts.length > 0 ? counts : [100, 500, 1000]) {
  const figures = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++)
    for (const [name, { style, card }] of Object.entries(ways)) {
      const { page, cpuOf, nodes, heap } = await openPage(chrome, { style, code: scripts[name] });
      const before = { nodes: await nodes(), heap: await heap() };
      const html = Array.from({ length: count }, (_, i) => card(i)).join('');
      const cpu = await cpuOf(() => page.evaluate(write, html));
      const all = { nodes: await nodes(), heap: await heap() };
      const frame = (await cpuOf(() => page.evaluate(scroll, FRAMES))) / FRAMES;
      await page.close();
      if (round === 0) continue;
      figures[name].push({
        cpu,
        nodes: (all.nodes - before.nodes) / count,
        scripts: all.heap.scripts - before.heap.scripts,
        heap: all.heap.all - before.heap.all,
        frame,
      });
    }
  const [base] = Object.values(figures);
  console.table(
    Object.entries(figures).map(([name, rounds]) => {
      const of = (key) => rounds.map((round) => round[key]);
      const over = (key) =>
        ratio(
          of(key),
          base.map((round) => round[key]),
        ).toFixed(2);
      return {
        [`${count} cards`]: name,
        'CPU, ms': median(of('cpu')).toFixed(0),
        'CPU ÷ plain': over('cpu'),
        'nodes a card': median(of('nodes')).toFixed(0),
        'memory ÷ plain': over('heap'),
        'memory, kB a card': (median(of('heap')) / count / 1000).toFixed(1),
        'of it scripts': (median(of('scripts')) / count / 1000).toFixed(1),
        'frame, ms': median(of('frame')).toFixed(2),
        'frame ÷ plain': over('frame'),
      };
    }),
  );
}
await chrome.close();
