// A front page of closed cards, put into a page by innerHTML: main-thread CPU, nodes, memory, and the CPU of a scrolled
// frame, each over the same HTML without elements.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, inTurn, openPage } from './measure.mjs';

const COUNTS = [100, 500, 1000];
const ROUNDS = 3;
const FRAMES = 60;

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

const ways = (peers) => [
  {
    way: '<article>',
    entry: '',
    card: (i) => `<article>
  <figure>${image('')}<figcaption>The harbour <span class="credit">Ada Lens</span></figcaption></figure>
  ${text(noSlot, i)}
  <div hidden="until-found">${body}</div></article>`,
  },
  {
    way: 'lede-article-card',
    entry: `import '${resolve('dist/define/article-card.js')}';`,
    style: readFileSync('dist/lede.css', 'utf8'),
    card: (i) => `<lede-article-card>
  <figure slot="media">${image('')}<figcaption>The harbour <span class="credit">Ada Lens</span></figcaption></figure>
  ${text((name) => `slot="${name}"`, i)}
  <div slot="body">${body}</div></lede-article-card>`,
  },
  {
    way: 'sl-card',
    entry: ['card', 'tag', 'button']
      .map((name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`)
      .join(''),
    style: readFileSync(join(peers, 'node_modules/@shoelace-style/shoelace/dist/themes/light.css'), 'utf8'),
    card: (
      i,
    ) => `<sl-card>${image('slot="image"')}${text(noSlot, i).replace(/<ul[\s\S]*/, '<sl-tag>Weather</sl-tag>')}
  <div hidden="until-found">${body}</div><div slot="footer"><sl-button>Save</sl-button><sl-button>Share</sl-button></div></sl-card>`,
  },
  {
    way: 'wa-card',
    entry: ['card', 'tag', 'button']
      .map((name) => `import '@awesome.me/webawesome/dist/components/${name}/${name}.js';`)
      .join(''),
    card: (
      i,
    ) => `<wa-card>${image('slot="media"')}${text(noSlot, i).replace(/<ul[\s\S]*/, '<wa-tag>Weather</wa-tag>')}
  <div hidden="until-found">${body}</div><div slot="footer"><wa-button>Save</wa-button><wa-button>Share</wa-button></div></wa-card>`,
  },
];

/** Runs in the page: writes HTML, and waits until its elements have drawn themselves. */
export async function write(html) {
  const main = document.querySelector('main');
  main.innerHTML = html;
  const elements = [...main.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
  // Elements may ask for a second update when they know their content.
  for (let i = 0; i < 4; i++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

async function scroll(frames) {
  for (let i = 0; i < frames; i++) {
    scrollBy(0, 120);
    await new Promise(requestAnimationFrame);
  }
}

export async function cards({ chrome, peers }) {
  const loaded = [];
  for (const way of ways(peers)) loaded.push({ ...way, code: way.entry && (await bundle(way.entry, peers)) });
  const groups = [];
  for (const count of COUNTS) {
    const rows = await inTurn(
      loaded,
      async ({ style, code, card }) => {
        const { page, cpuOf, nodes, heap } = await openPage(chrome, { style, code });
        const before = { nodes: await nodes(), heap: await heap() };
        const html = Array.from({ length: count }, (_, i) => card(i)).join('');
        const cpu = await cpuOf(() => page.evaluate(write, html));
        const after = { nodes: await nodes(), heap: await heap() };
        const frame = (await cpuOf(() => page.evaluate(scroll, FRAMES))) / FRAMES;
        await page.close();
        return {
          cpu,
          nodes: (after.nodes - before.nodes) / count,
          memory: after.heap - before.heap,
          frame,
        };
      },
      { rounds: ROUNDS },
    );
    groups.push({ title: `${count.toLocaleString('en')} cards`, rows });
  }
  return groups;
}
