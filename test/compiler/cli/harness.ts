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
/** An icon that svgo needs seconds for, so that a test can act during the build, however fast the machine is. */
export const HEAVY = icon('M2 2h9v9z').replace(
  /<path.*>/,
  `<polygon points="${Array.from({ length: 12_000 }, (_, i) => `${(i * 7919) % 997} ${(i * 104_729) % 991}`).join(' ')}"/>`,
);
export const BAD =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\n  <script>alert(1)</script><path d="M4 4h16v9z"/></svg>';

/** A temporary folder for each test. */
export let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-cli-'));
  put({ 'package.json': '{}', 'svg/play.svg': PLAY, 'svg/stop.svg': STOP });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes files through a temporary file and a rename, so that watchers never see one that is half written. */
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

/** The environment, without the variables that the test runner sets for colours. */
export const environment = {
  ...process.env,
  NO_COLOR: undefined,
  FORCE_COLOR: undefined,
  XDG_CACHE_HOME: undefined,
};
/** Runs the command in a process of its own. */
export function run(args: string, env: Record<string, string> = {}, bin = BIN) {
  const argv = args.split(' ').filter(Boolean);
  const options = {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, ...env },
    timeout: 50_000,
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], options);
  return { status, stdout, stderr };
}
/**
 * Runs `lede build` in this process, which is faster, and without rendering, which is slow.
 *
 * @param isTTY Whether the output streams are terminals.
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
