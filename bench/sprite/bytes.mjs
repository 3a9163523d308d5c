import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { prepareAll } from '../../dist/compiler/prepare/worker-pool.js';
import { readFiles } from '../../dist/compiler/source/list-files.js';
import { spriteOf } from '../../dist/compiler/svg/sprite.js';
import { chosenSets, sampled } from './folders.mjs';
import { keep } from './results.mjs';

const brotli = (text) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Sprites of public sets: bytes with brotli, by Lede and by svgo 4's preset and svg-sprite, of the same icons. */
export async function compareBytes(root) {
  const require = createRequire(join(root, 'package.json'));
  const SVGSpriter = require('svg-sprite');
  const { optimize } = require('svgo');
  const rows = [];
  for (const [set, folder] of chosenSets()) {
    const { files: all } = readFiles(join(root, 'node_modules', folder));
    const files = sampled(all);
    const results = await prepareAll(
      files.map((file) => ({ ...file, id: `icon-${file.name}`, flip: false })),
      { sanitize: false, render: true, glyphs: false },
    );
    const built = files.filter(({ name }) => !(results.get(name) instanceof Error));
    const prepared = built.map(({ name }) => results.get(name));
    const own = brotli(spriteOf(prepared.map(({ symbol }) => symbol)));
    const small = built.map(({ name, svg }) => [name, optimize(svg, { plugins: ['preset-default'] }).data]);
    // With svg-sprite's own optimisation by svgo 2, and without: the better one counts.
    const peers = [];
    for (const transform of [[], ['svgo']])
      peers.push(brotli(await spriteBySvgSprite(SVGSpriter, small, transform)));
    const peer = Math.min(...peers);
    const of = (level) => prepared.filter((icon) => icon.level === level).length;
    const bytes = {
      of: all.length,
      icons: built.length,
      lede: own,
      peer,
      ratio: Number((own / peer).toFixed(3)),
      careful: of('careful'),
      mild: of('mild'),
      refused: files.length - built.length,
    };
    keep(set, { bytes });
    rows.push({ set, ...bytes });
    console.log(JSON.stringify(rows.at(-1)));
  }
  console.table(rows);
  console.log(`median ratio ${median(rows.map(({ ratio }) => ratio))}`);
}

async function spriteBySvgSprite(SVGSpriter, icons, transform) {
  const spriter = new SVGSpriter({
    shape: { transform, id: { generator: (_, file) => `icon-${file.stem}` } },
    svg: { xmlDeclaration: false, doctypeDeclaration: false },
    mode: { symbol: { dest: '.', sprite: 'sprite.svg', bust: false, example: false } },
  });
  for (const [name, svg] of icons) spriter.add(`/${name}.svg`, null, svg);
  const { result } = await spriter.compileAsync();
  return String(result.symbol.sprite.contents);
}
