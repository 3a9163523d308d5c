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
import { dirname, join, relative, resolve } from 'node:path';
import { hash } from '../hash.ts';
import { pathInside, withSlashes } from '../source/paths.ts';
import type { BuildArgs } from './args.ts';
import { asCliError, CliError } from './io.ts';
import { LIST_FILE } from './diff.ts';

/** How the folders of a build lie to each other. */
export interface BuildPaths {
  /** The output, where it is inside the input, by every path that leads there. */
  skip: string[];
  /** Path of the input inside the output, with `/`, or undefined. */
  inputInOutput: string | undefined;
}

/**
 * Checks the folders of a build.
 *
 * @throws CliError when the input is not a folder, or the output would overwrite sources.
 */
export function checkPaths({ from, out }: Pick<BuildArgs, 'from' | 'out'>): BuildPaths {
  const input = orCliError(from, () => realpathSync.native(from));
  orCliError(from, () => opendirSync(from).closeSync());
  const output = realPathOf(resolve(out));
  if (output === input) throw new CliError(`--out is the folder of the icons itself (${from})`);
  if (existsSync(output) && !statSync(output).isDirectory()) throw new CliError(`${out}: not a folder`);
  const outputInInput = pathInside(input, output);
  if (outputInInput !== undefined && hasForeignIcons(output))
    throw new CliError(`${out}: contains .svg files that lede did not write; choose another --out folder`);
  const inputInOutput = pathInside(output, input);
  return {
    skip: outputInInput === undefined ? [] : [out, join(from, outputInInput)],
    inputInOutput: inputInOutput && withSlashes(inputInOutput),
  };
}

/** @throws CliError when one of the files to write is inside the folder of the sources. */
export function guardSources({ inputInOutput }: BuildPaths, files: Iterable<string>): void {
  if (inputInOutput === undefined) return;
  // In lower case: on some file systems `Icons` and `icons` are the same folder.
  const sources = `${inputInOutput}/`.toLowerCase();
  for (const path of files)
    if (path.toLowerCase().startsWith(sources))
      throw new CliError(`${path} would be written into the source folder; choose another --out folder`);
}

/** The real path of a path that need not exist: that of the part that exists, and the rest. */
function realPathOf(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPathOf(parent), relative(parent, path));
}

/** Whether a folder has icons that no build wrote. An output inside the input is skipped, so it must have none. */
function hasForeignIcons(folder: string): boolean {
  if (!existsSync(folder) || existsSync(join(folder, LIST_FILE))) return false;
  return readdirSync(folder, { recursive: true }).some((path) => /\.svg$/i.test(String(path)));
}

/**
 * The cache folder of a build, created if necessary: `node_modules/.cache/lede/<hash>` beside the nearest package.json,
 * else in the user's cache folder. Undefined where it cannot be written or, with `--check`, does not exist. Never in a
 * shared temporary folder, where other users could put icons.
 */
export function cacheFolder(
  { from, check, compile }: BuildArgs,
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const project = projectOf(resolve('.'));
  const home = env['XDG_CACHE_HOME'] || env['LOCALAPPDATA'] || join(homedir(), '.cache');
  const root = project ? join(project, 'node_modules', '.cache') : home;
  const { prefix, sanitize, render, glyphs } = compile;
  // One cache for each input folder and each set of options that affect the result.
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

/** The nearest folder with a package.json, from a folder upwards. */
function projectOf(folder: string): string | undefined {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : projectOf(parent);
}

function orCliError<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw asCliError(error, path);
  }
}
