// `npm install lede-ui` works beside whatever else an application has, and brings Lit alone.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pack, type Tarball } from './tarball.ts';

const exec = promisify(execFile);
let tarball: Tarball;
beforeAll(async () => {
  tarball = await pack();
});
afterAll(() => tarball?.remove());

/** Resolves an application that has other packages, as `npm install` does; names and versions, or what npm refuses. */
async function install(dependencies: Record<string, string>, file = tarball.file) {
  const folder = await mkdtemp(join(tmpdir(), 'lede-install-'));
  try {
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({
        private: true,
        dependencies: { ...dependencies, 'lede-ui': `file:${file}` },
      }),
    );
    const options = [
      '--package-lock-only',
      '--prefer-offline',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    ];
    const shell = process.platform === 'win32';
    await exec('npm', ['install', ...options], { cwd: folder, shell });
    const { packages } = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string }>;
    };
    return {
      error: '',
      installed: Object.keys(packages)
        .filter(Boolean)
        .map((path) => path.replace(/^.*node_modules\//, '')),
    };
  } catch (error) {
    return { error: (error as { stderr: string }).stderr, installed: [] };
  } finally {
    await rm(folder, { recursive: true });
  }
}

it.each([
  { svgo: '2.8.0', pixelmatch: '5.3.0', vite: '4.5.14' },
  { svgo: '3.3.2', pixelmatch: '6.0.0', vite: '5.4.21' },
  { svgo: '4.1.0', pixelmatch: '7.2.0', vite: '6.4.1' },
  { vite: '7.3.0', '@resvg/resvg-js': '1.4.0', sax: '0.6.1' },
  { vite: '8.3.8', 'svg-sprite': '1.5.4' },
])('npm installs it beside %o', { timeout: 120_000 }, async (others) => {
  const { error, installed } = await install(others);
  expect(error).toBe('');
  expect(installed).toEqual(expect.arrayContaining([...Object.keys(others), 'lede-ui']));
});

it(
  'npm refuses what asks for another version of a package: the test above can fail',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lede-refused-'));
    try {
      // The same package, as it would be with a range of its own for a peer.
      await exec('tar', ['-xzf', tarball.file, '-C', folder]);
      const file = join(folder, 'package', 'package.json');
      const pkg = JSON.parse(await readFile(file, 'utf8'));
      await writeFile(
        file,
        JSON.stringify({ ...pkg, peerDependencies: { ...pkg.peerDependencies, svgo: '^4' } }),
      );
      const shell = process.platform === 'win32';
      await exec('npm', ['pack', '--ignore-scripts'], { cwd: join(folder, 'package'), shell });
      const { error } = await install({ svgo: '2.8.0' }, join(folder, 'package', basename(tarball.file)));
      expect(error).toContain('ERESOLVE');
    } finally {
      await rm(folder, { recursive: true });
    }
  },
);

it('a page’s author downloads Lit and nothing of the compiler', { timeout: 120_000 }, async () => {
  const { error, installed } = await install({});
  expect(error).toBe('');
  expect(installed.toSorted()).toEqual([
    '@lit-labs/ssr-dom-shim',
    '@lit/reactive-element',
    '@types/trusted-types',
    'lede-ui',
    'lit',
    'lit-element',
    'lit-html',
  ]);
});
