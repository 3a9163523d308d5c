import type { CompileOptions } from '../compile.ts';
import type { LedeConfig } from '../config/define-config.ts';
import { ConfigError, loadConfig } from '../config/load-config.ts';
import type { From } from '../source/icon-sources.ts';
import { usage, type GivenArgs, type RunArgs } from './args.ts';
import { CliError } from './io.ts';

/** Everything that a build needs to know, from the command line and the configuration. */
export interface BuildArgs extends RunArgs {
  from: From;
  out: string;
  /** Options for `compile`. */
  compile: Omit<CompileOptions, 'from'>;
  allowRefused: boolean;
  cache: boolean;
}

/**
 * Adds the configuration to the arguments, which take precedence.
 *
 * @throws CliError for a configuration that is not valid, and for options that do not fit each other.
 */
export async function resolveArgs({
  given,
  config: file,
  explain: _file,
  ...run
}: GivenArgs): Promise<BuildArgs> {
  const {
    from,
    out,
    allowRefused = false,
    cache = true,
    ...compile
  } = { ...(await configOf(file)), ...given };
  if (from === undefined) throw usage('no folder to build; use lede build <folder> --out <dir>');
  if (!out) throw usage('no folder to write to; use --out <dir>');
  const {
    sprite = true,
    files = true,
    manifest = true,
    views,
    types,
    preview,
    css,
    glyphs,
    iconify,
  } = compile;
  if (![sprite, files, manifest, views, types, preview, css, glyphs, iconify].some(Boolean))
    throw usage('every output is turned off: nothing to write');
  if (css === true && !files)
    throw usage('--css refers to the single files; with --no-files use --css=inline');
  return { from, out, compile, allowRefused, cache, ...run };
}

/** The configuration of a file, by default of that in the current folder; empty without one. */
export async function configOf(file: string | false | undefined): Promise<LedeConfig> {
  if (file === false) return {};
  try {
    return (await loadConfig('.', file))?.config ?? {};
  } catch (error) {
    throw error instanceof ConfigError ? new CliError(error.message) : error;
  }
}
