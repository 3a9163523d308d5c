// The modules of package.json's `exports` at their public paths in dist/: a resolver that knows no `exports`, and an
// import map of one line ("lede-ui/": "…/dist/"), find them there.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Public path → the module that it stands for. `*` is the name of a file, or of a folder with an `index.js`. */
export const ENTRIES = {
  'components/*': 'components/*/index',
  icons: 'generated/glyphs/index',
  'icons/*': 'generated/glyphs/*',
  'icons/extra/*': 'generated/glyphs/extra/*',
  networks: 'networks/index',
  server: 'server/index',
  sprite: 'compiler/index',
  config: 'compiler/config/index',
  vite: 'compiler/vite/index',
  rollup: 'compiler/bundlers/rollup',
  rolldown: 'compiler/bundlers/rolldown',
  webpack: 'compiler/bundlers/webpack',
  rspack: 'compiler/bundlers/rspack',
  esbuild: 'compiler/bundlers/esbuild',
  unplugin: 'compiler/bundlers/unplugin',
};

function write(entry, module) {
  const stub = join('dist', entry);
  const path = relative(dirname(stub), join('dist', module)).replaceAll('\\', '/');
  const source = `'${path.startsWith('.') ? path : `./${path}`}.js'`;
  const hasDefault = /^export default\b/m.test(readFileSync(join('dist', `${module}.js`), 'utf8'));
  const code = `export * from ${source};\n${hasDefault ? `export { default } from ${source};\n` : ''}`;
  mkdirSync(dirname(stub), { recursive: true });
  for (const extension of ['.js', '.d.ts']) writeFileSync(stub + extension, code);
}

function writeAll() {
  for (const [entry, module] of Object.entries(ENTRIES)) {
    const [folder, rest] = module.split('*');
    const names =
      rest === undefined ? [''] : readdirSync(join('dist', folder)).map((name) => name.replace(/\.js$/, ''));
    for (const name of names) {
      const path = module.replace('*', name);
      if (existsSync(join('dist', `${path}.js`))) write(entry.replace('*', name), path);
    }
  }
}

if (process.argv[1]?.endsWith('build-entries.mjs')) writeAll();
