// The package as npm would publish it.
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const npm = (...args: string[]) =>
  exec('npm', args, { shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 });

export interface Tarball {
  /** The `.tgz` itself. */
  file: string;
  /** An application's folder, with the package and its dependencies in `node_modules`. */
  app: string;
  /** The package's folder in `node_modules`. */
  folder: string;
  /** Its files, `dist/index.js`, with their bytes. */
  files: Map<string, number>;
  /** Bytes to download. */
  size: number;
  remove(): Promise<void>;
}

/** Packs the built package and unpacks it into an application of its own. */
export async function pack(): Promise<Tarball> {
  const app = await mkdtemp(join(tmpdir(), 'lede-packed-'));
  const { stdout } = await npm('pack', '--json', '--ignore-scripts', '--pack-destination', app);
  const [packed] = JSON.parse(stdout) as [
    { filename: string; size: number; files: { path: string; size: number }[] },
  ];
  const { filename, size, files } = packed;
  const file = join(app, filename);
  await exec('tar', ['-xzf', file, '-C', app]);
  const modules = join(app, 'node_modules');
  await exec('mkdir', ['-p', join(modules, '@lit'), join(modules, '@lit-labs')]);
  await exec('mv', [join(app, 'package'), join(modules, 'lede-ui')]);
  const needed = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit-labs/ssr-dom-shim'];
  for (const name of needed) await symlink(join(process.cwd(), 'node_modules', name), join(modules, name));
  return {
    file,
    app,
    folder: join(modules, 'lede-ui'),
    files: new Map(files.map((one) => [one.path, one.size])),
    size,
    remove: () => rm(app, { recursive: true }),
  };
}

type Target = string | Record<string, string>;

/** Every import path of the package with the file that it leads to: `lede-ui/define/icon.js` → `dist/define/icon.js`. */
export async function entriesOf(
  folder: string,
  condition = 'default',
): Promise<{ key: string; entry: string; file: string }[]> {
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, Target>;
  };
  const files = (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  return Object.entries(exports).flatMap(([key, target]) => {
    const one = typeof target === 'string' ? target : (target[condition] ?? target['default']);
    const entry = key.replace(/^\./, 'lede-ui');
    if (!one) return [];
    const [before, after] = one.slice(2).split('*') as [string, string?];
    if (after === undefined) return [{ key, entry, file: before }];
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after) && /\.\w+$/.test(file))
      .map((file) => ({
        key,
        entry: entry.replace('*', file.slice(before.length, file.length - after.length)),
        file,
      }));
  });
}
