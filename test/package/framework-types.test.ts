// Types in templates that only a framework's own checker reads: Vue's and Svelte's, installed into a temporary folder.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const exec = promisify(execFile);

/** What an application's `npm run check` says of its own files. */
async function check(name: string): Promise<string> {
  const source = join('test/consumers', name);
  const wanted = await readFile(join(source, 'package.json'));
  // The packages stay for the next run.
  const key = createHash('sha256').update(process.cwd()).update(wanted).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `lede-${name}-${key}`);
  const shell = process.platform === 'win32';
  await mkdir(folder, { recursive: true });
  await cp(source, folder, { recursive: true });
  await rm(join(folder, 'node_modules', 'lede-ui'), { force: true });
  await exec('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    shell,
  });
  await symlink(process.cwd(), join(folder, 'node_modules', 'lede-ui'), 'junction');
  const env = { ...process.env, NO_COLOR: '1' };
  return exec('npm', ['run', '--silent', 'check'], { cwd: folder, shell, env }).then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}

it('Vue: what the examples use is there; what is wrong is refused', async () =>
  // An expected error that does not come is one itself.
  expect((await check('vue-types')).trim()).toBe(''));

it('Svelte: what the examples use is there; what is wrong is refused', async () => {
  const wrong = await readFile('test/consumers/svelte-types/Wrong.svelte', 'utf8');
  const expected = wrong.split('\n').flatMap((line, i) => (line.startsWith('<!-- wrong:') ? [i + 2] : []));
  const output = await check('svelte-types');
  const errors = [...output.matchAll(/ERROR "(\S+)" (\d+):/g)].map(([, file, line]) => `${file} ${line}`);
  expect(errors, output).toEqual(expected.map((line) => `Wrong.svelte ${line}`));
  expect(expected).toHaveLength(5);
});
