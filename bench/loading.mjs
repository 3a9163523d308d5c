// How a front page loads on a slow phone: the same stories written as plain HTML and as cards, with the ways to load the
// script and the styles that the guide "Load it fast" tells of. Chromium's emulation of slow 4G, and a quarter of the
// processor.
import { filesOfSite, IMPORTS, serve } from './loading-site.mjs';
import { inTurn } from './measure.mjs';

const ROUNDS = 3;
const CARDS = 12;
/** The slow 4G of Lighthouse and Chromium's developer tools. */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 188_743,
  uploadThroughput: 86_400,
};
const CPU = 4;
/** A further origin first costs a connection: name, TCP and TLS, of 150 ms each, which the emulation leaves out. */
const CONNECTION = 450;

const SHEET = '<link rel="stylesheet" href="/front.css">';
const script = (src) => `<script type="module" src="${src}"></script>`;
const ONE = script('/one/front.js');

const HIGH = ' fetchpriority="high"';

/** What each page has in its head, and what else it does. A is the page of the guide. */
const ways = ({ css, preloads }) => [
  { way: 'plain HTML, no script', plain: true, head: '' },
  { way: 'lede.css and lede.js', head: `<link rel="stylesheet" href="/lede.css">${script('/cdn/lede.js')}` },
  { way: 'styles of cards alone, lede.js', head: SHEET + script('/cdn/lede.js') },
  { way: 'styles and script of cards alone', head: SHEET + ONE },
  { way: 'A: the same, fetchpriority on the picture', head: SHEET + ONE, lead: HIGH },
  { way: 'A, the script before the styles', head: ONE + SHEET, lead: HIGH },
  { way: 'A, the script at the end of the body', head: SHEET, end: ONE, lead: HIGH },
  {
    way: 'A, fetchpriority=low on the script',
    head: SHEET + ONE.replace(' src', ' fetchpriority="low" src'),
    lead: HIGH,
  },
  { way: 'A, the styles in the page', head: `<style>${css}</style>${ONE}`, lead: HIGH },
  { way: 'A, a script of several files', head: SHEET + script('/shared/front.js'), lead: HIGH },
  {
    way: 'A, several files and modulepreload',
    head:
      SHEET +
      preloads.map((path) => `<link rel="modulepreload" href="${path}">`).join('') +
      script('/shared/front.js'),
    lead: HIGH,
  },
  { way: 'A, autoload in place of the script', head: SHEET + script('/auto/front.js'), lead: HIGH },
  {
    way: 'A, modules without a bundle',
    head: `${SHEET}<script type="importmap">${JSON.stringify({ imports: IMPORTS })}</script>${script('/modules/lede-ui/define/article-card.js')}`,
    lead: HIGH,
  },
  {
    way: 'A, files of another origin',
    head: (other) => `<link rel="stylesheet" href="${other}/front.css">${script(`${other}/one/front.js`)}`,
    lead: HIGH,
  },
];

const text = (
  slot,
  i,
) => `<h2 ${slot('headline')}><a href="/story-${i}">Storm number ${i} reaches the harbour before dawn</a></h2>
  <p ${slot('standfirst')}>Boats stay in, and the ferry to the islands waits for the wind to turn.</p>
  <time ${slot('time')} datetime="2026-11-23T05:17Z">23 November 2026</time>`;
const image = (i, lead = '') =>
  i === 0
    ? `<img src="/lead.jpg" alt="The harbour at dawn" width="780" height="520"${lead}>`
    : `<img src="/small.webp?${i}" alt="The harbour" width="780" height="520" loading="lazy">`;

const story = ({ plain, lead }, i) =>
  plain
    ? `<article><figure>${image(i, lead)}</figure>${text(() => '', i)}<div hidden="until-found"><p>The wind rose at four.</p></div></article>`
    : `<lede-article-card variant="${i === 0 ? 'lead' : 'standard'}"><figure slot="media">${image(i, lead)}</figure>${text((name) => `slot="${name}"`, i)}<div slot="body"><p>The wind rose at four.</p></div></lede-article-card>`;

const pageOf = (way, other) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>News</title><link rel="icon" href="data:,">${
    typeof way.head === 'function' ? way.head(other) : way.head
  }<style>body{margin:0 auto;max-width:60rem;padding:1rem}figure{margin:0}img{width:100%;height:auto}</style></head><body><h1>News</h1>${Array.from(
    { length: CARDS },
    (_, i) => story(way, i),
  ).join('')}${way.end ?? ''}</body></html>`;

/** Runs in the page before its own scripts: what the browser reports, and when the cards have drawn their buttons. */
function observe() {
  const seen = (globalThis.seen = { lcp: 0, shift: 0, ready: 0 });
  const on = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  void customElements.whenDefined('lede-article-card').then(async () => {
    if (document.readyState === 'loading')
      await new Promise((done) => document.addEventListener('DOMContentLoaded', done));
    await Promise.all([...document.querySelectorAll('lede-article-card')].map((card) => card.updateComplete));
    requestAnimationFrame(() => setTimeout(() => (seen.ready = performance.now())));
  });
}

async function load(chrome, url, plain) {
  const context = await chrome.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 });
  const page = await context.newPage();
  page.setDefaultTimeout(300_000);
  const session = await context.newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  if (!plain) await page.waitForFunction(() => globalThis.seen.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
  const figures = await page.evaluate(() => ({
    fcp: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    ...globalThis.seen,
  }));
  await context.close();
  return { ...figures, bytes };
}

export async function loading({ chrome }) {
  const site = await filesOfSite();
  const [own, other] = await Promise.all([serve(site.files), serve(site.files, { connection: CONNECTION })]);
  const all = ways(site);
  for (const [i, way] of all.entries()) site.files.set(`/${i}.html`, Buffer.from(pageOf(way, other.url)));
  const rows = await inTurn(
    all.map((way, i) => ({ way: way.way, plain: way.plain, path: `/${i}.html` })),
    ({ path, plain }) => load(chrome, own.url + path, plain),
    { rounds: ROUNDS },
  );
  own.close();
  other.close();
  return [{ title: 'a front page', rows }];
}
