// dist/cdn/: what a page without a bundler loads. Every element, and Lit, in one file; in parts/ what that file fetches on
// demand; networks to register, and each further language, in files of their own.
import { createHash } from 'node:crypto';
import { copyFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { writeFiles } from '../dist/compiler/index.js';
import { VERSION } from '../dist/internal/element/define.js';
import { build } from 'vite';

const banner = `/*! lede-ui ${VERSION}, MIT. With Lit, Copyright Google LLC, BSD-3-Clause: see LICENSE-lit.txt. */\n`;
const from = (path) => JSON.stringify(resolve('dist', path));

/** The minified modules of some code, for the browsers that README names: first the entry, then what it imports on demand. */
async function bundle(name, code) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['module', 'browser', 'production'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === resolve('entry') ? '\0entry' : undefined),
        load: (id) => (id === '\0entry' ? { code, moduleSideEffects: true } : undefined),
      },
      {
        name: 'elements at once',
        // Other pages fetch the lightbox when they need it; this file has every element.
        transform: (text) => text.replaceAll("import('./on-demand/lightbox.js')", 'Promise.resolve()'),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: ['chrome123', 'firefox125', 'safari17.5'],
      // Without Vite's helper for preloading: each part is one file.
      lib: { entry: 'entry', formats: ['es'] },
      rollupOptions: {
        // What parts share with the entry stays in it.
        preserveEntrySignatures: 'allow-extension',
        // A language asks Lit for one constant and needs none of the rest.
        treeshake: { moduleSideEffects: (id) => !id.includes('node_modules') },
        output: { entryFileNames: name, chunkFileNames: 'parts/[name].js', minify: true },
      },
    },
  });
  return output;
}

/** `a as b, c` of an export or import, with a colon: what a pattern or an object has in braces. */
const pairs = (list, pair) =>
  list
    .split(',')
    .map((one) => one.split(' as '))
    .map(([first, second = first]) => pair(first, second))
    .join();

/**
 * `lede.js` and its parts. A part does not import `lede.js`: a page may have loaded that as `lede.js?ver=2`, and would load
 * it again. It takes what it needs from the global object, and the hash of all files, in its name too, keeps it from
 * meeting another build.
 */
async function withParts() {
  const [entry, ...parts] = await bundle(
    'lede.js',
    `import ${from('define.js')}; export * from ${from('index.js')};`,
  );
  const all = [entry, ...parts].map(({ code }) => code).join('');
  const hash = createHash('sha256').update(all).digest('hex').slice(0, 8);
  const shared = `globalThis[Symbol.for("lede-ui.cdn.${hash}")]`;
  const own = new Set(Object.keys(await import('../dist/index.js')));
  const code = entry.code
    .replaceAll(/(parts\/[\w-]+)\.js/g, `$1-${hash}.js`)
    .replace(/export\{([^}]*)\};?\s*$/, (_, list) => {
      const names = list.split(',');
      const isOwn = (name) => own.has(name.split(' as ').at(-1));
      return `${shared}={${pairs(list, (local, name) => `${name}:${local}`)}};export{${names.filter(isOwn).join()}};\n`;
    });
  const takeShared = (_, list) => `const{${pairs(list, (name, local) => `${name}:${local}`)}}=${shared};`;
  const files = new Map([['lede.js', banner + code]]);
  for (const part of parts)
    files.set(
      part.fileName.replace(/\.js$/, `-${hash}.js`),
      banner + part.code.replace(/^import\{([^}]*)\}from"\.\.\/lede\.js";/, takeShared),
    );
  for (const [name, text] of files)
    if (name !== 'lede.js' && /\bimport\b|\bfrom["'`]/.test(text))
      throw new Error(`cdn/${name} imports something.`);
  return files;
}

const files = await withParts();
for (const [name, path] of [
  ['networks', 'networks/index.js'],
  ...['ar', 'ru'].map((language) => [`locales/${language}`, `locales/${language}.js`]),
]) {
  const [file, ...more] = await bundle(`${name}.js`, `export * from ${from(path)};`);
  if (more.length) throw new Error(`cdn/${name}.js has ${more.length + 1} files in place of one.`);
  files.set(`${name}.js`, banner + file.code);
}
const types = [...files.keys()]
  .filter((file) => !file.startsWith('parts/'))
  .map((file) => {
    const module = file === 'lede.js' ? '../index.js' : `${file.includes('/') ? '../../' : '../'}${file}`;
    return [file.replace(/\.js$/, '.d.ts'), `export * from '${module}';\n`];
  });
const integrity = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const hashes = Object.fromEntries([...files].map(([name, text]) => [`./${name}`, integrity(text)]));
files.set('integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);

rmSync('dist/cdn', { recursive: true, force: true });
await writeFiles('dist/cdn', new Map([...files, ...types]));
copyFileSync('node_modules/lit/LICENSE', 'dist/cdn/LICENSE-lit.txt');
for (const [name, text] of files)
  if (/^(?:lede|parts)/.test(name))
    console.log(`cdn/${name}: ${brotliCompressSync(text).length} bytes, compressed`);
