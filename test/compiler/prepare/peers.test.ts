// Which packages must be installed, from which version on, and what is told when they are not: with a copy of the
// compiler in a package of its own.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { missingPeers } from '../../../dist/compiler/prepare/peers.js';

const NEEDED = { svgo: 4, 'svg-sprite': 2, sax: 1, '@resvg/resvg-js': 2, pixelmatch: 5 };

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'lede-peers-'));
  cpSync('dist/compiler', join(home, 'compiler'), { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type": "module"}');
});
afterAll(() => rmSync(home, { recursive: true }));

/** Installs packages in these versions, and no others. */
function install(versions: Record<string, string | number>) {
  rmSync(join(home, 'node_modules'), { recursive: true, force: true });
  for (const [name, version] of Object.entries(versions)) {
    mkdirSync(join(home, 'node_modules', name), { recursive: true });
    writeFileSync(
      join(home, 'node_modules', name, 'package.json'),
      JSON.stringify({ version: `${version}` }),
    );
  }
}
const load = async (path: string) =>
  (await import(/* @vite-ignore */ pathToFileURL(join(home, 'compiler', path)).href)) as Record<
    string,
    unknown
  >;
const missing = async (render: boolean) =>
  ((await load('prepare/peers.js'))['missingPeers'] as typeof missingPeers)(render, false);
const without = (...names: string[]) =>
  Object.fromEntries(
    Object.entries(NEEDED)
      .filter(([name]) => !names.includes(name))
      .map(([name, major]) => [name, `${major}.0.0`]),
  );

describe('the packages of the compiler', () => {
  it.each(Object.entries(NEEDED))('%s is needed from version %d on', async (name, major) => {
    const isRenderer = name === '@resvg/resvg-js' || name === 'pixelmatch';
    const end = isRenderer ? '  (or use --no-render)' : '';
    install(without());
    expect(await missing(true)).toBeUndefined();
    install({ ...without(), [name]: `${major - 1}.9.9` });
    expect(await missing(true)).toBe(
      `to compile icons, install ${name} ${major} (found ${major - 1}.9.9):  npm install --save-dev ${name}@${major}${end}`,
    );
    install({ ...without(), [name]: `${major + 10}.0.0-beta.1` });
    expect(await missing(true)).toBeUndefined();
    install(without(name));
    expect(await missing(true)).toBe(
      `to compile icons, install ${name}:  npm install --save-dev ${name}${end}`,
    );
    expect((await missing(false)) === undefined).toBe(isRenderer);
  });

  it.each([
    [['svgo', 'sax'], 'install svgo and sax:  npm install --save-dev svgo sax'],
    [
      ['svgo', 'svg-sprite', 'sax'],
      'install svgo, svg-sprite and sax:  npm install --save-dev svgo svg-sprite sax',
    ],
    [['sax', 'pixelmatch'], 'install sax and pixelmatch:  npm install --save-dev sax pixelmatch'],
    [
      ['@resvg/resvg-js', 'pixelmatch'],
      'install @resvg/resvg-js and pixelmatch:  npm install --save-dev @resvg/resvg-js pixelmatch  (or use --no-render)',
    ],
  ])('%j that are missing are told in one line', async (names, message) => {
    install(without(...names));
    expect(await missing(true)).toBe(`to compile icons, ${message}`);
  });
});

it.each([
  ['4.9.9', 'lede: lede-ui/vite needs Vite 5 or newer (found 4.9.9).'],
  ['5.0.0', undefined],
  ['10.0.0', undefined],
])('the plugin beside Vite %s warns: %s', async (version, warning) => {
  install({ vite: version });
  const plugin = ((await load('vite/index.js'))['default'] as () => Plugin)();
  const warnings: string[] = [];
  const logger = { warn: (text: string) => void warnings.push(text) };
  const config = {
    root: home,
    publicDir: home,
    cacheDir: home,
    build: { outDir: 'dist' },
    base: '/',
    logger,
  };
  (plugin.configResolved as (config: unknown) => void)(config);
  expect(warnings).toEqual(warning ? [warning] : []);
});
