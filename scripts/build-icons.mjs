// icons/ → dist/sprite.svg, dist/icons/, dist/icons.css, dist/icons.json and src/generated/glyphs/.
// icons-extra/ → the same under dist/extra/ and src/generated/glyphs/extra/: a set of its own, drawn by the same rules.
import { compile, removeOthers, writeFiles } from '../dist/compiler/index.js';

const cache = 'node_modules/.cache/lede';
const sets = [
  { from: 'icons', assets: 'dist', glyphs: 'src/generated/glyphs', cache },
  {
    from: 'icons-extra',
    assets: 'dist/extra',
    glyphs: 'src/generated/glyphs/extra',
    cache: `${cache}/extra`,
  },
];
const compiled = [];
for (const { from, cache } of sets) compiled.push(await compile({ from, glyphs: true, css: true, cache }));

const faults = compiled.flatMap(({ refused }) => refused.map(({ message }) => message));
// <lede-icon> and the sprites that apps make know both sets by name.
const owners = new Map();
for (const [at, { icons }] of compiled.entries()) {
  const { from } = sets[at];
  for (const { name, aliases } of icons) {
    for (const each of [name, ...aliases]) {
      const taken = owners.get(each);
      const said = each === name ? `icon "${each}"` : `alias "${each}" of "${name}"`;
      if (taken) faults.push(`${from}/icons.json: ${said} already means "${taken.name}" of ${taken.from}/`);
      else owners.set(each, { name, from });
    }
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

/** Types of the second set by names of their own, so that one module can import both. */
const extraTypes = (text) => text.replaceAll(/\bIcon(?=(?:Name|Alias)\b)/g, 'ExtraIcon');

for (const [at, { icons, files }] of compiled.entries()) {
  const { from, assets, glyphs } = sets[at];
  const modules = new Map();
  const others = new Map();
  for (const [path, text] of files) {
    if (!path.startsWith('glyphs/')) others.set(path, text);
    else modules.set(path.slice('glyphs/'.length), at > 0 ? extraTypes(text) : text);
  }
  await writeFiles(assets, others);
  await writeFiles(glyphs, modules);
  await removeOthers(glyphs, '.ts', new Set(modules.keys()));
  await removeOthers(`${assets}/icons`, '.svg', new Set(icons.map(({ name }) => `${name}.svg`)));
  const bytes = Buffer.byteLength(others.get('sprite.svg'));
  console.log(`${from}: ${icons.length} icons → ${assets}/sprite.svg (${bytes} B), ${glyphs}`);
}
