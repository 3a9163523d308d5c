import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { main } from '../../../dist/compiler/cli/main.js';

const HOME = process.cwd();
export const BIN = resolve('dist/compiler/cli/bin.js');
export const icon = (d: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n  <title>An icon</title>\n  <path d="${d}"/>\n</svg>`;
export const PLAY = icon('M4 4 L20 12 L4 20 Z');
export const STOP = icon('M4 4 L20 4 L20 20 L4 20 Z');
/** An icon that takes svgo seconds, so that a test finds the build at work however fast the machine is. */
export const HEAVY = icon('M2 2h9v9z').replace(
  /<path.*>/,
  `<polygon points="${Array.from({ length: 12_000 }, (_, i) => `${(i * 7919) % 997} ${(i * 104_729) % 991}`).join(' ')}"/>`,
);
export const BAD =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n  <script>alert(1)</script><path d="M4 4h16v9z"/></svg>';

/** The folder of this test. */
export let folder: string;
/** Before each test: a new folder with two icons in `svg/`. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-cli-'));
  put({ 'package.json': '{}', 'svg/play.svg': PLAY, 'svg/stop.svg': STOP });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts files in their place whole: who watches never finds one that is written by half. */
export function put(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, '.put'), text);
    renameSync(join(folder, '.put'), join(folder, path));
  }
}
export const read = (path: string) => readFileSync(join(folder, path), 'utf8');
export const has = (path: string) => existsSync(join(folder, path));
/** Paths and texts of all files under a folder. */
export const snapshot = (path: string) =>
  readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]);

/** The environment without what the test runner says of colours. */
export const plain = {
  ...process.env,
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  XDG_CACHE_HOME: undefined,
};
export function run(args: string, env: Record<string, string> = {}, bin = BIN) {
  const argv = args.split(' ').filter(Boolean);
  const options = { cwd: folder, encoding: 'utf8', env: { ...plain, ...env }, timeout: 50_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], options);
  return { status, stdout, stderr };
}
/**
 * The same in this process, which is quicker, and without drawing, which is slow. A terminal is what says it is one.
 */
export async function build(args = '', env = {}, isTTY = false) {
  const printed = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof printed) => ({
    isTTY,
    write: (text: string) => void (printed[name] += text),
  });
  const argv = `build svg --out out --no-render ${args}`.split(' ').filter(Boolean);
  process.chdir(folder);
  const io = { stdout: stream('stdout'), stderr: stream('stderr'), env };
  const status = await main(argv, io).finally(() => process.chdir(HOME));
  return { status, ...printed };
}
