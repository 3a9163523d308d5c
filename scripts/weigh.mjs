// What a piece of an application weighs for its readers: min+brotli, with everything that it imports.
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

export const brotli = (bytes) => brotliCompressSync(bytes).length;

/** The paths of esbuild's outputs that the entry from stdin loads at once. */
export function firstLoad({ outputs }) {
  const first = new Set();
  const take = (path) => {
    if (first.has(path)) return;
    first.add(path);
    for (const { path: to, kind } of outputs[path].imports)
      if (kind === 'import-statement' && outputs[to]) take(to);
  };
  take(Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === '<stdin>')[0]);
  return first;
}

/**
 * Bytes of the JavaScript that a code needs at once, and of what comes on demand, each file compressed as a server would.
 *
 * @param code - What an application writes: its imports.
 * @param resolveDir - The folder in which bare names are looked up.
 */
export async function weigh(code, resolveDir = process.cwd()) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    outdir: '/out',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    conditions: ['module', 'browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'empty', '.svg': 'dataurl' },
  });
  const first = firstLoad(metafile);
  // Both lists are in the same order.
  const sizes = Object.keys(metafile.outputs).map((path, i) => [path, brotli(outputFiles[i].contents)]);
  const sum = (wanted) =>
    sizes.reduce((all, [path, bytes]) => (first.has(path) === wanted ? all + bytes : all), 0);
  return { atOnce: sum(true), onDemand: sum(false) };
}
