import type { BuildArgs } from './build-args.ts';
import { baseFolders, fromText } from '../source/icon-sources.ts';
import { runBuild } from './build.ts';
import { escapeControls, type Io } from './io.ts';
import { checkPaths } from './paths.ts';
import { report, reportFailure, reportIcons, reportLine } from './report.ts';
import { watchFolders } from './watch-folder.ts';

/**
 * Builds, and builds again after every change of the sources, until Ctrl-C. When nothing can be built, it reports why
 * and waits for the next change; the old files stay.
 *
 * @returns The exit code, 0.
 * @throws CliError when the folders cannot be used or watched.
 */
export async function buildOnChange(args: BuildArgs, io: Io): Promise<number> {
  checkPaths(args);
  const watcher = watchFolders(baseFolders(args.from), args.out);
  const stop = () => watcher.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  for (let first = true; !watcher.isClosed(); first = false) {
    await watcher.arm();
    const build = runBuild(args, io, watcher.isClosed).then(
      (result) => {
        if (watcher.isClosed()) return;
        if (first || args.json) report(result, args, io);
        else reportIcons(result, args, io);
        if (!first && !args.json && !args.quiet) io.stdout.write(`${reportLine(result, new Date())}\n`);
      },
      (error: unknown) => void (watcher.isClosed() || reportFailure(error, args, io)),
    );
    // After Ctrl-C a running build is not awaited: it writes nothing any more.
    await Promise.race([build, watcher.closed]);
    if (first && !watcher.isClosed() && !args.json && !args.quiet)
      io.stdout.write(`watching ${escapeControls(fromText(args.from))}; press Ctrl-C to stop\n`);
    await watcher.next();
  }
  return 0;
}
