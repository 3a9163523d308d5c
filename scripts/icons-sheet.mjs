// The contact sheet: every icon at 16, 24 and 96 px, on light and dark; the extra ones behind the 47.
// `npm run icons:sheet [-- out.png [name …]]`; judge by eye what no test can see.
import { readdir, readFile, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { browser, launchArgs } from './browser.mjs';

const [out = 'icons-sheet.png', ...only] = process.argv.slice(2);
const icons = [];
for (const folder of ['icons', 'icons-extra']) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.svg')).toSorted();
  icons.push(...files.map((file) => ({ name: file.slice(0, -4), path: `${folder}/${file}` })));
}
const chosen = icons.filter(({ name }) => only.length === 0 || only.includes(name));

const cells = await Promise.all(
  chosen.map(async ({ name, path }) => {
    const svg = await readFile(path, 'utf8');
    const at = (size) => svg.replace('<svg', `<svg width="${size}" height="${size}"`);
    return `<figure><div>${at(96)}<span>${at(24)}${at(16)}</span></div><figcaption>${name}</figcaption></figure>`;
  }),
);
const html = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; font: 11px system-ui; } section { display: grid; grid-template-columns: repeat(8, 1fr); gap: 20px; padding: 24px; }
  .dark { background: #111; color: #fff; } figure { margin: 0; } figure div { display: flex; gap: 12px; align-items: flex-end; }
  figure div > span:last-child { display: grid; gap: 12px; } svg { display: block; } figcaption { margin-top: 6px; opacity: 0.6; }
</style><section>${cells.join('')}</section><section class="dark">${cells.join('')}</section>`;

const folder = await mkdtemp(join(tmpdir(), 'lede-sheet-'));
await writeFile(join(folder, 'sheet.html'), html);
const chrome = await chromium.launch({ executablePath: await browser(), args: launchArgs });
const page = await chrome.newPage({ viewport: { width: 1400, height: 800 } });
await page.goto(pathToFileURL(join(folder, 'sheet.html')).href);
await page.screenshot({ path: out, fullPage: true });
await chrome.close();
await rm(folder, { recursive: true });
console.log(`${chosen.length} icons → ${out}`);
