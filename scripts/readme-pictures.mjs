// The pictures of the README: the article card, light and dark, on desktop and phone, and the icons. From the real build,
// with the fonts of Storybook, so that every machine takes the same pictures.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browser, launchArgs } from './browser.mjs';
import { contentType } from './content-types.mjs';

const bundle = await build({
  configFile: false,
  logLevel: 'silent',
  build: { write: false, rollupOptions: { input: 'dist/define.js' } },
});
const icons = JSON.parse(await readFile('dist/icons.json', 'utf8'));

const story = `<figure slot="media"><img src="/stories/assets/lead.svg" width="1200" height="800"
    alt="A giant camera lens rises like a moon over a dark sea of phones"><figcaption>China claims US seeking cyber ‘hegemony’
    <small class="credit"><lede-icon name="camera"></lede-icon> Illustration: Lede</small></figcaption></figure>
  <p slot="kicker">World</p><h2 slot="headline"><a href="#story">China claims US seeking cyber ‘hegemony’</a></h2>
  <p slot="standfirst">Beijing insists that Washington “knowingly abuses technology” for spying and other purposes</p>
  <time slot="time" datetime="2023-04-08T05:17">8 Apr, 2023 05:17</time>
  <ul slot="tags"><li><a href="#1">China</a></li><li><a href="#2">United States</a></li><li><a href="#3">Cybersecurity</a></li><li><a href="#4">Spyware</a></li></ul>
  <div slot="body"><p>…</p></div>`;
const fonts = '/node_modules/@fontsource-variable';
const page = (
  body,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="stylesheet" href="/dist/lede.css"><link rel="stylesheet" href="${fonts}/source-serif-4/opsz.css">
  <link rel="stylesheet" href="${fonts}/source-sans-3/wght.css"><style>
    :root { --lede-font-headline: 'Source Serif 4 Variable', serif; --lede-font-text: 'Source Sans 3 Variable', sans-serif; color-scheme: light dark; background: light-dark(#fff, #141312); color: light-dark(#191817, #f3f0ea); }
    body { margin: 0; padding: 24px; } .icons { display: grid; grid-template-columns: repeat(12, 1fr); gap: 28px 0; justify-items: center; }
    .icons svg { width: 32px; height: 32px; }
  </style>${body}<script type="module" src="/lede.js"></script>`;
const pages = {
  '/lede.js': bundle.output[0].code,
  '/card.html': page(`<lede-article-card variant="lead">${story}</lede-article-card>`),
  '/icons.html': page(
    `<div class="icons">${icons.map(({ id }) => `<svg><use href="/dist/sprite.svg#${id}"/></svg>`).join('')}</div>`,
  ),
};

const server = createServer(async (request, response) => {
  const path = new URL(request.url, 'http://x').pathname;
  const body = pages[path] ?? (await readFile(`.${path}`).catch(() => undefined));
  response.writeHead(body ? 200 : 404, { 'content-type': contentType(path) }).end(body);
}).listen(0);
const chrome = await chromium.launch({ executablePath: await browser(), args: launchArgs });

/** One picture of a page, cut to what is on it. */
async function picture(file, { path, width, colorScheme }) {
  const view = await chrome.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: 2, colorScheme });
  await view.goto(`http://localhost:${server.address().port}${path}`, { waitUntil: 'networkidle' });
  const type = file.endsWith('.jpg') ? { type: 'jpeg', quality: 85 } : {};
  await view.screenshot({ path: `docs/${file}`, fullPage: true, ...type });
  await view.close();
  console.log(`docs/${file}`);
}
for (const colorScheme of ['light', 'dark']) {
  await picture(`card-${colorScheme}.jpg`, { path: '/card.html', width: 1100, colorScheme });
  await picture(`icons-${colorScheme}.png`, { path: '/icons.html', width: 900, colorScheme });
}
await picture('card-phone.jpg', { path: '/card.html', width: 390, colorScheme: 'light' });
await chrome.close();
server.close();
