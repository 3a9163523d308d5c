// What package.json promises to applications: an entry, a condition or a file that gets lost is seen here.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));

type Target = string | Record<string, string>;
const entries = Object.entries<Target>(pkg.exports);

it('has these entries, each with its types', () => {
  const conditions = entries.map(
    ([entry, target]) => `${entry} ${typeof target === 'string' ? '' : Object.keys(target).join(' ')}`,
  );
  expect(conditions.map((line) => line.trim())).toEqual([
    '. types development default',
    './define.js types development default',
    './autoload.js types development default',
    // Node gets the modules of a card's buttons with it, and renders them.
    './define/article-card.js types node development default',
    './define/*.js types development default',
    './components/*.js types development default',
    './networks.js types development default',
    './locales/*.js types development default',
    './icons.js types default',
    './icons/*.js types default',
    './icons/*.svg',
    './icons.css types default',
    './icons.json',
    './iconify.json',
    './sprite.svg',
    './extra/icons.css types default',
    './extra/*',
    './server types default',
    './sprite types default',
    './config types default',
    './vite types default',
    './rollup types default',
    './rolldown types default',
    './webpack types default',
    './rspack types default',
    './esbuild types default',
    './unplugin types default',
    './vite-client types',
    './jsx types',
    './preact types',
    './solid types',
    './svelte types',
    './vue types',
    './lede.css types default',
    './css/*.css types default',
    './themes/*.css types default',
    './tokens.json',
    './cdn/lede.js types default',
    './cdn/networks.js types default',
    './cdn/locales/*.js types default',
    './custom-elements.json',
    './vscode.html-custom-data.json',
    './vscode.css-custom-data.json',
    './web-types.json',
    './llms.txt',
    './docs/*.md',
    './package.json',
  ]);
});

it('dist/ looks like it: each entry is there under its own path, its types beside it', () => {
  for (const [entry, target] of entries) {
    if (entry === './package.json') continue;
    const { types, development, default: file } = typeof target === 'string' ? { default: target } : target;
    const path = `./dist/${entry === '.' ? 'index.js' : entry.slice(2)}`;
    if (file) expect([path, `${path}.js`], entry).toContain(file);
    if (development) expect(development, entry).toBe(file?.replace('dist/', 'dist/development/'));
    if (types)
      expect([path.replace(/\.js$/, '.d.ts'), `${path}.d.ts`, './dist/css.d.ts'], entry).toContain(types);
  }
});

it('resolvers without `exports` find it there: TypeScript’s node10 by `typesVersions`, Parcel by `alias`', () => {
  expect(pkg.typesVersions).toEqual({ '*': { '*.css': ['./dist/css.d.ts'], '*': ['./dist/*'] } });
  expect(pkg.module).toBe(pkg.exports['.'].default);
  // Parcel's `*` holds no slash; test/consumers/parcel builds with it.
  for (const [from, to] of Object.entries<string>(pkg.alias))
    expect(to.replace('$1', '*').replace('dist/', ''), from).toBe(from === './server' ? './server.js' : from);
  const browser = entries
    .map(([entry]) => entry)
    .filter((entry) => /\.(?:js|css)$/.test(entry) && !entry.includes('cdn/'));
  for (const entry of browser) {
    const name = entry.replaceAll('*', 'x');
    const matches = (pattern: string) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(name);
    expect(Object.keys(pkg.alias).some(matches), entry).toBe(true);
  }
});

it('is a module for Node 20, without a dependency besides Lit', () => {
  expect([pkg.type, pkg.license, pkg.engines.node]).toEqual(['module', 'MIT', '>=20.19']);
  expect(Object.keys(pkg.dependencies)).toEqual(['lit']);
});

it('needs the compiler’s packages only where the compiler is used, in any version', () => {
  const peers = ['@resvg/resvg-js', 'jiti', 'pixelmatch', 'sax', 'svg-sprite', 'svgo', 'unplugin', 'vite'];
  expect(pkg.peerDependencies).toEqual(Object.fromEntries(peers.map((name) => [name, '*'])));
  expect(pkg.peerDependenciesMeta).toEqual(
    Object.fromEntries(peers.map((name) => [name, { optional: true }])),
  );
});

it('the README’s table of entry points has each of them, and no other', () => {
  const [, section = ''] = /^## Entry points\n([^]*?)^## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const listed = [...section.matchAll(/^\| (`lede-ui.*?) +\|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`lede-ui(.*?)`/g)].map(([, path]) => `.${path}`),
  );
  // `define/*.js` covers it; its line in package.json is Node's.
  const named = entries.map(([entry]) => entry).filter((entry) => entry !== './define/article-card.js');
  expect(listed.toSorted()).toEqual(named.toSorted());
});
