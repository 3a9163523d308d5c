import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  opendirSync,
  readdirSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { hash } from '../cache/hash.ts';
import type { Build } from './args.ts';
import { asFailure, Failure } from './io.ts';
import { LIST } from './diff.ts';

/** Where a build reads and writes. */
export interface Places {
  /** Folders inside the input that are the output, by every path that leads there. */
  skip: string[];
  /** Path of the input inside the output, with `/`, or undefined. */
  inputInOutput: string | undefined;
}

/**
 * Looks whether the folders of a build can be what they are said to be.
 *
 * @throws Failure when the input is no folder, or the output would overwrite sources.
 */
export function places({ from, out }: Pick<Build, 'from' | 'out'>): Places {
  const input = attempt(from, () => realpathSync.native(from));
  attempt(from, () => opendirSync(from).closeSync());
  const output = realOf(resolve(out));
  if (output === input) throw new Failure(`--out is the folder of the icons itself (${from})`);
  if (existsSync(output) && !statSync(output).isDirectory()) throw new Failure(`${out}: not a folder`);
  const below = inside(input, output);
  if (below !== undefined && holdsOthersIcons(output))
    throw new Failure(`${out}: holds .svg files that are not of lede; give --out a folder of its own`);
  const above = inside(output, input);
  return {
    skip: below === undefined ? [] : [out, join(from, below)],
    inputInOutput: above?.split(sep).join('/'),
  };
}

/** @throws Failure when one of the files to write lies in the folder of the sources. */
export function guardSources({ inputInOutput }: Places, files: Iterable<string>): void {
  if (inputInOutput === undefined) return;
  // Small letters: some file systems take `Icons` and `icons` for the same.
  const sources = `${inputInOutput}/`.toLowerCase();
  for (const path of files)
    if (path.toLowerCase().startsWith(sources))
      throw new Failure(`${path} would be written among the sources: give another --out`);
}

/** The path of `path` inside `folder`; undefined when it is not inside or the same. */
function inside(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '' || isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`) ? undefined : way;
}

/** The real path of what may not exist yet: that of the part that does, and the rest. */
function realOf(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realOf(parent), relative(parent, path));
}

/** An output inside the input is skipped as a source, so it must not be a folder of sources. */
function holdsOthersIcons(folder: string): boolean {
  if (!existsSync(folder) || existsSync(join(folder, LIST))) return false;
  return readdirSync(folder, { recursive: true }).some((path) => /\.svg$/i.test(String(path)));
}

/**
 * A folder for the cache of a build, made if need be: `node_modules/.cache/lede/<hash>` beside the nearest
 * package.json, else the user's cache folder; undefined where none can be written, or, with `--check`, none is. Never a
 * shared temporary folder: others could put icons there.
 */
export function cacheFolder(
  { from, check, compile }: Build,
  env: Readonly<Record<string, string | undefined>>,
) {
  const project = projectOf(resolve('.'));
  const home = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || join(homedir(), '.cache');
  const root = project ? join(project, 'node_modules', '.cache') : home;
  const { prefix, sanitize, render, glyphs } = compile;
  // One cache is of one set and one way to prepare it.
  const key = JSON.stringify([resolve(from), prefix, sanitize, render, Boolean(glyphs)]);
  const folder = join(root, 'lede', hash(key).slice(0, 12));
  if (check) return existsSync(folder) ? folder : undefined;
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch {
    return undefined;
  }
}

function projectOf(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : projectOf(parent);
}

function attempt<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asFailure(error, path);
  }
}
