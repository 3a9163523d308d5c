// What package.json promises to applications: an entry, a condition or a file that gets lost is seen here.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const pkg = JSON.parse(readFileSync('package.json', 'utf8'));

it('has these entries, each with its types', () => {
  const conditions = Object.entries<string | Record<string, string>>(pkg.exports).map(
    ([entry, target]) => `${entry} ${typeof target === 'string' ? '' : Object.keys(target).join(' ')}`,
  );
  expect(conditions.map((line) => line.trim())).toEqual([
    '. types development default',
    './define.js types default',
    './define/*.js types default',
    './components/*.js types default',
    './networks.js types default',
    './server types default',
    './icons.js types default',
    './icons/*.js types default',
    './icons/*.svg',
    './icons.css types default',
    './icons.json',
    './sprite.svg',
    './extra/*',
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
    './locales/*.js types default',
    './jsx types',
    './cdn/lede.js types default',
    './cdn/networks.js types default',
    './cdn/locales/*.js types default',
    './lede.css types default',
    './themes/*.css types default',
    './tokens.json',
    './custom-elements.json',
    './package.json',
  ]);
});

it('resolvers without `exports` find the same types by typesVersions', () => {
  const { '*': rest, ...versions } = pkg.typesVersions['*'] as Record<string, string[]>;
  for (const [entry, [path]] of Object.entries(versions))
    expect(path, entry).toBe(pkg.exports[`./${entry}`].types);
  // dist/ has all other entries at their own paths.
  expect(rest).toEqual(['./dist/*']);
});

it('holds what is built, the types of the plugin’s module, the manifest, README and licence', () => {
  expect(pkg.files.toSorted()).toEqual(
    ['LICENSE', 'README.md', 'custom-elements.json', 'dist', 'src/compiler/vite/client.d.ts'].toSorted(),
  );
  expect(pkg.bin).toEqual({ lede: './dist/compiler/cli/bin.js' });
  expect(pkg.customElements).toBe('custom-elements.json');
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
