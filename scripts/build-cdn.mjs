// dist/cdn/: what a page without a bundler loads. Every element, and Lit, in one file; networks to register, and each further language, in their own.
import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { writeFiles } from '../dist/compiler/index.js';
import { VERSION } from '../dist/internal/element/define.js';
import { build } from 'vite';

const banner = `/*! lede-ui ${VERSION}, MIT. With Lit, Copyright Google LLC, BSD-3-Clause: see LICENSE-lit.txt. */\n`;

/** One minified module of some code, for the browsers that README names. */
async function bundle(code) {
  const { output } = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: ['module', 'browser', 'production'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
        load: (id) => (id === '\0entry' ? { code, moduleSideEffects: true } : undefined),
      },
      {
        name: 'nothing on demand',
        // What other pages fetch when they need it, this file has already.
        transform: (text) => text.replaceAll(/import\('\.\/on-demand\/[\w-]+\.js'\)/g, 'Promise.resolve()'),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: ['chrome123', 'firefox125', 'safari17.5'],
      modulePreload: false,
      rollupOptions: {
        input: 'entry',
        preserveEntrySignatures: 'strict',
        // A language asks Lit for one constant and needs none of the rest.
        treeshake: { moduleSideEffects: (id) => !id.includes('node_modules') },
        output: { codeSplitting: false },
      },
    },
  });
  if (output.length !== 1) throw new Error(`The bundle has ${output.length} files in place of one.`);
  return banner + output[0].code;
}

const from = (path) => JSON.stringify(resolve('dist', path));
const files = new Map();
files.set('lede.js', await bundle(`import ${from('define.js')}; export * from ${from('index.js')};`));
files.set('networks.js', await bundle(`export * from ${from('networks/index.js')};`));
for (const language of ['ar', 'ru'])
  files.set(`locales/${language}.js`, await bundle(`export * from ${from(`locales/${language}.js`)};`));
const types = [...files.keys()].map((file) => {
  const module = file === 'lede.js' ? '../index.js' : `${file.includes('/') ? '../../' : '../'}${file}`;
  return [file.replace(/\.js$/, '.d.ts'), `export * from '${module}';\n`];
});
await writeFiles('dist/cdn', new Map([...files, ...types]));
copyFileSync('node_modules/lit/LICENSE', 'dist/cdn/LICENSE-lit.txt');
console.log(`cdn/lede.js: ${brotliCompressSync(files.get('lede.js')).length} bytes, compressed`);
