import type { Icon, IconError } from '../icon.ts';
import type { Build } from './args.ts';
import { asFailure, Failure, type Io } from './io.ts';
import { difference, type Change } from './diff.ts';
import { cacheFolder, guardSources, places } from './paths.ts';
import { progressBar } from './progress.ts';
import { publish } from './publish.ts';
import { report, reportFailure } from './report.ts';
import type { Sizes } from './sizes.ts';
import { openWritten } from './output-state.ts';

/** What became of one build. */
export interface Round {
  icons: Icon[];
  refused: IconError[];
  /** Paths under the output folder. */
  files: string[];
  /** Of the symbol sprites together; undefined when none was made. */
  sizes: Sizes | undefined;
  /** What was written, or with `--check` would be. */
  changes: Change[];
  /** Icons taken from the cache. */
  cached: number | undefined;
  seconds: number;
}

/** Builds once, prints how it went, and gives the exit code. */
export async function build(args: Build, io: Io): Promise<number> {
  try {
    const round = await runOnce(args, io);
    report(round, args, io);
    return exitCode(round, args);
  } catch (error) {
    return reportFailure(error, args, io);
  }
}

const exitCode = ({ refused, changes }: Round, { check }: Build): number =>
  refused.length > 0 || (check && changes.length > 0) ? 1 : 0;

/**
 * Compiles, and writes or compares.
 *
 * @param stopped Asked before anything is written: true leaves all as it is.
 * @throws Failure when nothing can be built or written.
 */
export async function runOnce(args: Build, io: Io, stopped = () => false): Promise<Round> {
  // Not `performance`, which takes a dozen modules to load.
  const start = process.hrtime.bigint();
  const where = places(args);
  // Only now: it imports the peers.
  const { compile } = await import('../compile.ts');
  const cache = args.cache ? cacheFolder(args, io.env) : undefined;
  const bar = args.quiet ? undefined : progressBar(io);
  const options = {
    ...args.compile,
    from: args.from,
    skip: where.skip,
    ...(cache ? { cache, cacheReadOnly: args.check } : {}),
  };
  const made = await compile({ ...options, ...(bar ? { progress: bar.draw } : {}) })
    .catch((error: unknown) => {
      throw asOurs(error, args.from);
    })
    .finally(() => bar?.clear());
  const { icons, refused, files, fingerprints } = made;
  guardSources(where, files.keys());
  // With no icon left there is no build: the old files are better than empty ones.
  const nothing = icons.length === 0 || stopped();
  const written = openWritten(args.out, cache);
  const found = nothing
    ? []
    : args.check
      ? difference(args.out, files, fingerprints, written).changes
      : publish(args.out, files, fingerprints, written);
  if (!nothing && !args.check) written.save();
  return {
    icons,
    refused,
    files: nothing ? [] : [...files.keys()],
    // Compressing a large sprite takes long, and nobody would see it.
    sizes: nothing || (args.quiet && !args.json) ? undefined : await compressed(files),
    changes: found,
    cached: made.cached,
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
  };
}

/** Loaded when it is asked for, as what compresses is. */
const compressed = async (files: ReadonlyMap<string, string>) => (await import('./sizes.ts')).sizesOf(files);

/** What `compile` throws when there is nothing to build; the line of a folder says nothing. */
function asOurs(error: unknown, from: string): unknown {
  const said = error instanceof Error && (error.name === 'IconError' || error.name === 'PeerError');
  return said ? new Failure(error.message) : asFailure(error, from);
}
