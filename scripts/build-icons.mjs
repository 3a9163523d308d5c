// icons/ → dist/sprite.svg, dist/icons/, dist/icons.css, dist/icons.json and src/glyphs/.
import { compile, removeOthers, writeFiles } from '../dist/sprite/index.js';

const cache = 'node_modules/.cache/lede';
const { icons, refused, files } = await compile({ from: 'icons', glyphs: true, css: true, cache });
for (const { message } of refused) console.error(message);
if (refused.length > 0) process.exit(1);

const modules = new Map();
const assets = new Map();
for (const [path, text] of files) {
  if (path.startsWith('glyphs/')) modules.set(path.slice('glyphs/'.length), text);
  else assets.set(path, text);
}
await writeFiles('dist', assets);
await writeFiles('src/glyphs', modules);
await removeOthers('src/glyphs', '.ts', new Set(modules.keys()));
await removeOthers('dist/icons', '.svg', new Set(icons.map(({ name }) => `${name}.svg`)));
console.log(
  `${icons.length} icons → dist/sprite.svg (${Buffer.byteLength(assets.get('sprite.svg'))} B), src/glyphs`,
);
