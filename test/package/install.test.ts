// `npm install lede-ui` works beside whatever else an application has.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const exec = promisify(execFile);
const {
  dependencies: _,
  devDependencies: __,
  scripts: ___,
  ...ours
} = JSON.parse(await readFile('package.json', 'utf8')) as Record<string, unknown>;

/** Installs Lede in an application that has other packages in these versions; says what npm refuses. No registry is asked. */
async function install(others: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-install-'));
  const put = async (name: string, content: unknown) => {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'package.json'), JSON.stringify(content));
  };
  try {
    await put('lede', ours);
    for (const [name, version] of Object.entries(others)) await put(`others/${name}`, { name, version });
    const dependencies = Object.fromEntries(
      Object.keys(others).map((name) => [name, `file:./others/${name}`]),
    );
    await put('.', { private: true, dependencies: { ...dependencies, 'lede-ui': 'file:./lede' } });
    await exec(
      'npm',
      ['install', '--offline', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'],
      { cwd: folder, shell: process.platform === 'win32' },
    );
    return '';
  } catch (error) {
    return (error as { stderr: string }).stderr;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

it.each([
  { svgo: '2.8.0', pixelmatch: '5.3.0', vite: '4.5.14' },
  { svgo: '3.3.2', pixelmatch: '6.0.0', vite: '8.3.8' },
])('npm installs it beside %o', async (others) => expect(await install(others)).toBe(''));
