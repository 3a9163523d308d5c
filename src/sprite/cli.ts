import { parseCommand } from './cli/args.ts';
import { build } from './cli/build.ts';
import { BUILD_HELP, HELP } from './cli/help.ts';
import { Failure, safe, type Io } from './cli/io.ts';
import { watch } from './cli/watch.ts';
import { missingPeers } from './peers.ts';
import { VERSION } from './version.ts';

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
    else if (command === 'help') io.stdout.write(HELP);
    else if (command === 'build help') io.stdout.write(BUILD_HELP);
    else {
      const missing = await missingPeers(command.compile.render);
      if (missing) throw new Failure(missing);
      return await (command.watch ? watch(command, io) : build(command, io));
    }
    return 0;
  } catch (error) {
    // Anything else is a bug of ours: its stack says where.
    const text = error instanceof Failure ? safe(error.message) : String((error as Error).stack ?? error);
    io.stderr.write(`lede: ${text}\n`);
    return 2;
  }
}
