// The site whose loading is measured: bundles of an application made as the guide "Load it fast" tells, the package's own
// modules, pictures, and a server.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

/** The scripts of some pages, by their URLs, and what each of them imports at once. */
async function bundled(folder, entries) {
  const { outputFiles, metafile } = await build({
    entryPoints: Object.fromEntries(Object.keys(entries).map((name) => [name, `entry:${name}`])),
    outdir: `/${folder}`,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    conditions: ['module', 'browser', 'production'],
    plugins: [
      {
        name: 'entries',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice(6), namespace: 'entry' }));
          onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
            contents: entries[path],
            resolveDir: process.cwd(),
          }));
        },
      },
    ],
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]));
  const imported = (path) =>
    metafile.outputs[relative(process.cwd(), path)].imports.flatMap(({ path, kind }) =>
      kind === 'import-statement' ? resolve(path) : [],
    );
  return { files, imported };
}

const define = (name) => `import '${resolve('dist/define', name)}.js';`;

/** The package's own modules, as an import map has them. */
export const IMPORTS = {
  lit: '/modules/lit/index.js',
  'lit/': '/modules/lit/',
  'lit-html': '/modules/lit-html/lit-html.js',
  'lit-html/': '/modules/lit-html/',
  'lit-element/lit-element.js': '/modules/lit-element/lit-element.js',
  '@lit/reactive-element': '/modules/@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/': '/modules/@lit/reactive-element/',
};

/** The files of the site by their URLs, its style sheet, and what its script of several files imports. */
export async function filesOfSite() {
  const one = await bundled('one', { front: define('article-card') });
  // Two pages that share the card: what both import is in a file of its own.
  const shared = await bundled('shared', {
    front: define('article-card'),
    story: define('article-card') + define('gallery') + define('media-player'),
  });
  const auto = await bundled('auto', { front: `import '${resolve('dist/autoload.js')}';` });
  const css = ['base', 'article-card', 'icon']
    .map((name) => readFileSync(`dist/css/${name}.css`, 'utf8'))
    .join('');
  const files = new Map([...one.files, ...shared.files, ...auto.files]);
  files.set('/front.css', Buffer.from(css));
  for (const path of ['lede.css', 'cdn/lede.js']) files.set(`/${path}`, readFileSync(join('dist', path)));
  files.set('/lead.jpg', readFileSync('docs/card-phone.jpg'));
  files.set('/small.webp', readFileSync('test/media/poster.webp'));
  return { files, css, preloads: shared.imported('/shared/front.js') };
}

const TYPES = {
  js: 'text/javascript',
  css: 'text/css',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  html: 'text/html; charset=utf-8',
};

/** A module of a package, or undefined. */
const moduleAt = (url) => {
  const [, path] = /^\/modules\/(.+)$/.exec(url) ?? [];
  return (
    path &&
    readFileSync(path.startsWith('lede-ui/') ? path.replace('lede-ui', 'dist') : join('node_modules', path))
  );
};

/**
 * A server that compresses with brotli, and keeps what it has compressed.
 *
 * @param connection - Milliseconds that each connection waits before its first answer.
 */
export async function serve(files, { connection = 0 } = {}) {
  const compressed = new Map();
  const seen = new WeakSet();
  const server = createServer(async (request, response) => {
    if (connection && !seen.has(request.socket)) await new Promise((done) => setTimeout(done, connection));
    seen.add(request.socket);
    const { pathname } = new URL(request.url, 'http://x');
    const body = files.get(pathname) ?? moduleAt(pathname);
    const type = TYPES[pathname.split('.').at(-1)];
    const isText = /text/.test(type);
    if (body && isText && !compressed.has(pathname)) compressed.set(pathname, brotliCompressSync(body));
    response.writeHead(body ? 200 : 404, {
      'content-type': type ?? 'text/plain',
      'access-control-allow-origin': '*',
      'cache-control': 'max-age=600',
      ...(isText ? { 'content-encoding': 'br' } : {}),
    });
    response.end(isText ? compressed.get(pathname) : body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
