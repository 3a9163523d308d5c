// icons/ → dist/sprite.svg, dist/icons/, dist/icons.json and src/glyphs/.
import { compile, removeOthers, writeFiles } from '../dist/sprite/index.js';

const { icons, assets, modules } = await compile({ from: 'icons' });
await writeFiles('dist', assets);
await writeFiles('src/glyphs', modules);
await removeOthers('src/glyphs', '.ts', new Set(modules.keys()));
await removeOthers('dist/icons', '.svg', new Set(icons.map(({ name }) => `${name}.svg`)));
console.log(
  `${icons.length} icons → dist/sprite.svg (${Buffer.byteLength(assets.get('sprite.svg'))} B), src/glyphs`,
);
