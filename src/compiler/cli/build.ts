import type { BuildArgs } from './build-args.ts';
import type { BuildResult } from './build-result.ts';
import { OptionError } from '../options/option-error.ts';
import { fromText } from '../source/icon-sources.ts';
import { flagOf, usage } from './args.ts';
import { asCliError, CliError, type Io } from './io.ts';
import { difference } from './diff.ts';
import { cacheFolder, checkPaths, guardSources } from './paths.ts';
import { progressBar } from './progress.ts';
import { publish } from './publish.ts';
import { report, reportFailure } from './report.ts';
import { openOutputState } from './output-state.ts';

/** Builds once, prints the result, and returns the exit code. */
export async function build(args: BuildArgs, io: Io): Promise<number> {
  try {
    const result = await runBuild(args, io);
    report(result, args, io);
    return exitCode(result, args);
  } catch (error) {
    return reportFailure(error, args, io);
  }
}

/** Where nothing is left to build, allowing refused icons does not help. */
const exitCode = ({ icons, refused, changes }: BuildResult, { check, allowRefused }: BuildArgs): number =>
  (refused.length > 0 && !(allowRefused && icons.length > 0)) || (check && changes.length > 0) ? 1 : 0;

/**
 * Compiles the icons, and writes the files or, with `--check`, compares them.
 *
 * @param isStopped Asked before anything is written; if true, nothing is.
 * @throws CliError when nothing can be built or written.
 */
export async function runBuild(args: BuildArgs, io: Io, isStopped = () => false): Promise<BuildResult> {
  // Not `performance`, which takes a dozen modules to load.
  const start = process.hrtime.bigint();
  const paths = checkPaths(args);
  // Imported only here, as it imports the peer dependencies.
  const { compile } = await import('../compile.ts');
  const cache = args.cache ? cacheFolder(args, io.env) : undefined;
  const bar = args.quiet ? undefined : progressBar(io);
  const options = {
    ...args.compile,
    from: args.from,
    skip: paths.skip,
    ...(cache ? { cache, cacheReadOnly: args.check } : {}),
  };
  const compiled = await compile({ ...options, ...(bar ? { progress: bar.draw } : {}) })
    .catch((error: unknown) => {
      throw asCompileError(error, fromText(args.from));
    })
    .finally(() => bar?.clear());
  const { icons, refused, files, fingerprints } = compiled;
  guardSources(paths, files.keys());
  // When every icon is refused, nothing is written: old files are better than empty ones.
  const skipped = icons.length === 0 || isStopped();
  const state = openOutputState(args.out, cache);
  const changes = skipped
    ? []
    : args.check
      ? difference(args.out, files, fingerprints, state).changes
      : publish(args.out, files, fingerprints, state);
  if (!skipped && !args.check) state.save();
  return {
    icons,
    refused,
    files: skipped ? [] : [...files.keys()],
    // Compressing a large sprite takes long, so only when it is printed.
    sizes: skipped || (args.quiet && !args.json) ? undefined : await sizesOf(files),
    changes,
    cached: compiled.cached,
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
  };
}

/** Loads the compressors on demand. */
const sizesOf = async (files: ReadonlyMap<string, string>) => (await import('./sizes.ts')).spriteSizes(files);

/** What `compile` throws when nothing can be built, as a CliError; a bug's error as it is. */
function asCompileError(error: unknown, from: string): unknown {
  if (error instanceof OptionError) return usage(`${flagOf(error.option)} ${error.reason}`);
  const expected = error instanceof Error && (error.name === 'IconError' || error.name === 'PeerError');
  return expected ? new CliError(error.message) : asCliError(error, from);
}
