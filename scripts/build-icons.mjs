// icons/ → dist/sprite.svg, dist/icons/, dist/icons.css, dist/icons.json and src/generated/glyphs/.
// icons-extra/ → the same under dist/extra/ and src/generated/glyphs/extra/: a second set, drawn by the same rules.
// Both → src/generated/glyph-loaders.ts, which loads a glyph by its name.
import { compile, removeOthers, writeFiles } from '../dist/compiler/index.js';

const cache = 'node_modules/.cache/lede';
const sets = [
  { from: 'icons', assets: 'dist', glyphs: 'src/generated/glyphs', cache, iconify: 'lede' },
  {
    from: 'icons-extra',
    assets: 'dist/extra',
    glyphs: 'src/generated/glyphs/extra',
    cache: `${cache}/extra`,
    iconify: 'lede-extra',
  },
];
const compiled = [];
for (const { from, cache, iconify } of sets)
  compiled.push(await compile({ from, glyphs: true, css: true, cache, iconify }));

const faults = compiled.flatMap(({ refused }) => refused.map(({ message }) => message));
// <lede-icon> and the sprites of apps find the icons of both sets by name, so no name may be in both.
const owners = new Map();
for (const [i, { icons }] of compiled.entries()) {
  const { from } = sets[i];
  for (const { name, aliases } of icons) {
    for (const each of [name, ...aliases]) {
      const owner = owners.get(each);
      const subject = each === name ? `icon "${each}"` : `alias "${each}" of "${name}"`;
      if (owner)
        faults.push(`${from}/icons.json: ${subject} already means "${owner.name}" of ${owner.from}/`);
      else owners.set(each, { name, from });
    }
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

/** Names the types of the second set differently, so that a module can import both. */
const renameExtraTypes = (text) => text.replaceAll(/\bIcon(?=(?:Name|Alias)\b)/g, 'ExtraIcon');

const loaders = [];
for (const [i, { icons, files }] of compiled.entries()) {
  const { from, assets, glyphs } = sets[i];
  const modules = new Map();
  const assetFiles = new Map();
  for (const [path, text] of files) {
    if (!path.startsWith('glyphs/')) assetFiles.set(path, text);
    else modules.set(path.slice('glyphs/'.length), i > 0 ? renameExtraTypes(text) : text);
  }
  for (const { name } of icons) {
    const [, glyph] = /^export const (icon\w+) /m.exec(modules.get(`${name}.ts`));
    const module = `${glyphs.replace('src/generated', '.')}/${name}.ts`;
    loaders.push(`  '${name}': async () => (await import('${module}')).${glyph},`);
  }
  await writeFiles(assets, assetFiles);
  await writeFiles(glyphs, modules);
  await removeOthers(glyphs, '.ts', new Set(modules.keys()));
  await removeOthers(`${assets}/icons`, '.svg', new Set(icons.map(({ name }) => `${name}.svg`)));
  const bytes = Buffer.byteLength(assetFiles.get('sprite.svg'));
  console.log(`${from}: ${icons.length} icons → ${assets}/sprite.svg (${bytes} B), ${glyphs}`);
}
await writeFiles(
  'src/generated',
  new Map([
    [
      'glyph-loaders.ts',
      `// Generated from the icons. Do not edit.
import type { Glyph } from '../internal/icons/glyph.ts';

export const glyphLoaders: Record<string, () => Promise<Glyph>> = {
${loaders.join('\n')}
};
`,
    ],
  ]),
);
