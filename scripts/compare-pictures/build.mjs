// Builds the Storybook of a commit, or of the working tree as it is, in a folder of its own: the working tree stays free for other work.
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Finished builds, each in a folder named by the hash of its Git tree. */
const cache = join(tmpdir(), 'lede-pictures');

function git(args, env = {}) {
  const stdio = ['ignore', 'pipe', 'pipe'];
  try {
    return execFileSync('git', args, { encoding: 'utf8', env: { ...process.env, ...env }, stdio }).trim();
  } catch (error) {
    throw new Error(`git ${args.join(' ')}: ${error.stderr?.trim() || error.message}`, { cause: error });
  }
}

/** Runs `use` with an index of its own, so that the index of the working tree stays as it is. */
function withOwnIndex(use) {
  const folder = mkdtempSync(join(tmpdir(), 'lede-index-'));
  try {
    return use({ GIT_INDEX_FILE: join(folder, 'index') });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A commit by any name that Git knows: the hash of its tree, and a label for the reader. */
export function commit(name) {
  const hash = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return { tree: git(['rev-parse', `${hash}^{tree}`]), label: git(['log', '-1', '--format=%h %s', hash]) };
}

/** The working tree with its uncommitted changes and its new files. */
export const workingTree = () =>
  withOwnIndex((env) => {
    git(['read-tree', 'HEAD'], env);
    git(['add', '--all'], env);
    return { tree: git(['write-tree'], env), label: 'working tree' };
  });

async function npm(args, cwd) {
  const options = { cwd, maxBuffer: Infinity, shell: process.platform === 'win32' };
  try {
    await promisify(execFile)('npm', args, options);
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} failed:\n${error.stdout}${error.stderr}`, { cause: error });
  }
}

/** The modules installed here serve every tree with the same lock file. */
async function install(folder) {
  const lock = (of) => readFileSync(join(of, 'package-lock.json'), 'utf8');
  if (lock(folder) === lock('.'))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  else await npm(['ci', '--no-audit', '--no-fund'], folder);
}

/** Builds the static Storybook of a tree by the tree's own scripts, unless it was built before. */
async function build({ tree, label }) {
  const built = folderOf(tree);
  if (existsSync(built)) return;
  console.log(`Building ${label}`);
  mkdirSync(cache, { recursive: true });
  const checkout = mkdtempSync(join(cache, 'checkout-'));
  try {
    withOwnIndex((env) => {
      git(['read-tree', tree], env);
      git(['checkout-index', '--all', `--prefix=${checkout}/`], env);
    });
    await install(checkout);
    await npm(['run', 'build'], checkout);
    await npm(['run', 'build-storybook'], checkout);
    renameSync(join(checkout, 'storybook-static'), built);
  } finally {
    rmSync(checkout, { recursive: true, force: true });
  }
}

const folderOf = (tree) => join(cache, tree);

/** The folders of the static Storybooks of both sides. */
export async function storybooks(sides) {
  const trees = new Map(sides.map((side) => [side.tree, side]));
  await Promise.all([...trees.values()].map(build));
  return sides.map(({ tree }) => folderOf(tree));
}
