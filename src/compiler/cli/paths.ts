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
import { OUTPUT_OPTIONS } from '../options/option-table.ts';
import { baseFolders } from '../source/icon-sources.ts';
import { pathInside, withSlashes } from '../source/paths.ts';
import type { BuildArgs } from './build-args.ts';
import { asCliError, CliError } from './io.ts';
import { LIST_FILE } from './diff.ts';

/** How the folders of a build lie to each other. */
export interface BuildPaths {
  /** The output, where it is inside the input, by every path that leads there. */
  skip: string[];
  /** Paths of inputs inside the output, with `/`. */
  inputsInOutput: string[];
}

/**
 * Checks the folders of a build.
 *
 * @throws CliError when the input is not a folder, or the output would overwrite sources.
 */
export function checkPaths({ from, out }: Pick<BuildArgs, 'from' | 'out'>): BuildPaths {
  const paths: BuildPaths = { skip: [], inputsInOutput: [] };
  for (const folder of baseFolders(from)) addPaths(paths, folder, out);
  return paths;
}

function addPaths(paths: BuildPaths, from: string, out: string): void {
  const input = orCliError(from, () => realpathSync.native(from));
  orCliError(from, () => opendirSync(from).closeSync());
  const output = realPathOf(resolve(out));
  if (output === input) throw new CliError(`--out is the folder of the icons itself (${from})`);
  if (existsSync(output) && !statSync(output).isDirectory()) throw new CliError(`${out}: not a folder`);
  const outputInInput = pathInside(input, output);
  if (outputInInput !== undefined && hasForeignIcons(output))
    throw new CliError(`${out}: contains .svg files that lede did not write; choose another --out folder`);
  const inputInOutput = pathInside(output, input);
  if (inputInOutput !== undefined) paths.inputsInOutput.push(withSlashes(inputInOutput));
  if (outputInInput !== undefined) paths.skip.push(out, join(from, outputInInput));
}

/** @throws CliError when one of the files to write is inside the folder of the sources. */
export function guardSources({ inputsInOutput }: BuildPaths, files: Iterable<string>): void {
  if (inputsInOutput.length === 0) return;
  // In lower case: on some file systems `Icons` and `icons` are the same folder.
  const sources = inputsInOutput.map((path) => `${path}/`.toLowerCase());
  for (const path of files)
    if (sources.some((source) => path.toLowerCase().startsWith(source)))
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
  // One cache for each input and each set of options that affect the result.
  const key = JSON.stringify([resolve('.'), from, { ...compile, ...withoutOutputs(compile) }]);
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

/** Options of files that do not affect how an icon is prepared; of glyphs only whether there are any does. */
const withoutOutputs = ({ glyphs }: BuildArgs['compile']) => ({
  ...Object.fromEntries(Object.keys(OUTPUT_OPTIONS).map((name) => [name, undefined])),
  only: undefined,
  glyphs: Boolean(glyphs),
});

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
