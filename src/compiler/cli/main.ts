import { parseCommand } from './args.ts';
import { resolveArgs } from './build-args.ts';
import { build } from './build.ts';
import { escapeControls, CliError, type Io } from './io.ts';
import { OptionError } from '../options/option-error.ts';
import { missingPeers } from '../prepare/peers.ts';
import { VERSION } from '../version.ts';

/**
 * The `lede` command.
 *
 * @param argv The arguments after `lede`, e.g. `['build', 'icons', '--out', 'dist']`.
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
      const args = command.explain === undefined ? await resolveArgs(command) : undefined;
      const missing = await missingPeers(args?.compile.render ?? command.given.render ?? true, false);
      if (missing) throw new CliError(missing);
      if (!args) return await (await import('./explain.ts')).explainFile(command.explain!, command, io);
      if (!args.watch) return await build(args, io);
      const { buildOnChange } = await import('./watch.ts');
      return await buildOnChange(command, args, io);
    }
    return 0;
  } catch (error) {
    // Any other error is a bug of ours, so its stack is printed.
    const expected = error instanceof CliError || error instanceof OptionError;
    const text = expected ? escapeControls(error.message) : String((error as Error).stack ?? error);
    io.stderr.write(`lede: ${text}\n`);
    return 2;
  }
}
