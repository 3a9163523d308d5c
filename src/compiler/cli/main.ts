import { parseCommand } from './args.ts';
import { build } from './build.ts';
import { Failure, safe, type Io } from './io.ts';
import { missingPeers } from '../prepare/peers.ts';
import { VERSION } from '../version.ts';

/**
 * The `lede` command.
 *
 * @param argv What follows `lede`, e.g. `['build', 'icons', '--out', 'dist']`.
 * @returns The exit code: 0 built, 1 an icon refused or a difference found, 2 wrong usage or nothing built.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const command = parseCommand(argv);
    if (command === 'version') io.stdout.write(`${VERSION}\n`);
    else if (typeof command === 'string') {
      const { BUILD_HELP, HELP } = await import('./help.ts');
      io.stdout.write(command === 'help' ? HELP : BUILD_HELP);
    } else {
      const missing = await missingPeers(command.compile.render, false);
      if (missing) throw new Failure(missing);
      if (!command.watch) return await build(command, io);
      const { watch } = await import('./watch.ts');
      return await watch(command, io);
    }
    return 0;
  } catch (error) {
    // Anything else is a bug of ours: its stack says where.
    const text = error instanceof Failure ? safe(error.message) : String((error as Error).stack ?? error);
    io.stderr.write(`lede: ${text}\n`);
    return 2;
  }
}
