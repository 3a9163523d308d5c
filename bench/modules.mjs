// What each module of an element costs its readers at first load, Lit and icons included. A module's share is what the
// compressed whole would be smaller by without it, so that what others repeat counts for none of them, and the shares sum up to less than
// the whole. `npm run bench:modules icon dialog`; of `all`, each folder.
import { resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { brotli, firstLoad } from '../scripts/weigh.mjs';

/** Modules under so many minified bytes are one row. */
const SMALL = 300;

/** The modules of what a code loads at once: each one's path and minified text. */
async function minifiedModules(code) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    outdir: '/out',
    bundle: true,
    splitting: true,
    format: 'esm',
    // White space stays: comments in it say where a module begins.
    minifySyntax: true,
    minifyIdentifiers: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    conditions: ['module', 'browser', 'production'],
  });
  const first = firstLoad(metafile);
  // Both lists are in the same order.
  const texts = Object.keys(metafile.outputs).flatMap((path, i) =>
    first.has(path) ? [outputFiles[i].text] : [],
  );
  const parts = texts.flatMap((text) => text.split(/^\/\/ (?=\S+$)/m).slice(1));
  const modules = parts.map(async (part) => {
    const [path] = part.split('\n', 1);
    const own = part.slice(path.length).replace(/^export \{[^}]*\};$/m, '');
    const { code } = await transform(own, { minifyWhitespace: true, charset: 'utf8' });
    return { path: path.replace(/^.*(?:node_modules|dist)\//, ''), code };
  });
  return (await Promise.all(modules)).filter(({ code }) => code);
}

/** Node 20 has no `Map.groupBy()`. */
function groupBy(list, keyOf) {
  const groups = new Map();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const moduleOf = (path) => path;
/** The folder of a module: components/button, lit-html. */
const folderOf = (path) => path.replace(/^((?:@lit|components|internal)\/[^/]+|[^/]+)\/.*$/, '$1');

/** One row for each module, or what else `groupOf` makes of its path, the heaviest first. */
async function weighModules(code, groupOf = moduleOf) {
  const modules = await minifiedModules(code);
  const sizeOf = (some) => brotli(some.map(({ code }) => code).join(''));
  const whole = sizeOf(modules);
  const row = (module, some) => ({
    module,
    'minified, B': some.reduce((sum, { code }) => sum + code.length, 0),
    'share, B': whole - sizeOf(modules.filter((one) => !some.includes(one))),
  });
  const groups = [...groupBy(modules, ({ path }) => groupOf(path))];
  const isSmall = (some) => some.reduce((sum, { code }) => sum + code.length, 0) < SMALL;
  const small = groups.flatMap(([, some]) => (isSmall(some) ? some : []));
  const large = groups.filter(([, some]) => !isSmall(some)).map(([name, some]) => row(name, some));
  return [
    row('the whole', modules),
    ...large.sort((a, b) => b['share, B'] - a['share, B']),
    row(`${small.length} modules under ${SMALL} B`, small),
  ];
}

for (const name of process.argv.slice(2)) {
  console.log(`\n${name}`);
  // All elements have some 260 modules.
  console.table(
    name === 'all'
      ? await weighModules(`import '${resolve('dist/define.js')}';`, folderOf)
      : await weighModules(`import '${resolve('dist/define', name)}.js';`),
  );
}
