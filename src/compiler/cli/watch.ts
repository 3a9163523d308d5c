import { resolve } from 'node:path';
import { CONFIG_FILES } from '../config/load-config.ts';
import { baseFolders, fromText } from '../source/icon-sources.ts';
import type { GivenArgs } from './args.ts';
import { resolveArgs, type BuildArgs } from './build-args.ts';
import { runBuild } from './build.ts';
import { escapeControls, type Io } from './io.ts';
import { checkPaths } from './paths.ts';
import { report, reportFailure, reportIcons, reportLine } from './report.ts';
import { watchFolders, type WatchedPlaces } from './watch-folder.ts';

/**
 * Builds, and builds again after every change of the sources or the configuration, until Ctrl-C. When nothing can be
 * built, it reports why and waits for the next change; the old files stay.
 *
 * @param given The arguments, to which the configuration is added anew before each build.
 * @param firstArgs The same with the configuration as it is now.
 * @returns The exit code, 0.
 * @throws CliError when the folders cannot be used or watched.
 */
export async function buildOnChange(given: GivenArgs, firstArgs: BuildArgs, io: Io): Promise<number> {
  let args = firstArgs;
  checkPaths(args);
  const watcher = watchFolders(() => placesOf(args, given));
  const stop = () => watcher.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  for (let first = true; !watcher.isClosed(); first = false) {
    const build = armAndResolve()
      .then(async () => {
        const result = await runBuild(args, io, watcher.isClosed);
        if (watcher.isClosed()) return;
        if (first || args.json) report(result, args, io);
        else reportIcons(result, args, io);
        if (!first && !args.json && !args.quiet) io.stdout.write(`${reportLine(result, new Date())}\n`);
      })
      .catch((error: unknown) => void (watcher.isClosed() || reportFailure(error, args, io)));
    // After Ctrl-C a running build is not awaited: it writes nothing any more.
    await Promise.race([build, watcher.closed]);
    if (first && !watcher.isClosed() && !args.json && !args.quiet)
      io.stdout.write(`watching ${escapeControls(fromText(args.from))}; press Ctrl-C to stop\n`);
    await watcher.next();
  }
  return 0;

  /** Watches what the configuration names, until it names no more than what is watched. */
  async function armAndResolve() {
    let watched: string;
    do {
      watched = JSON.stringify(placesOf(args, given));
      await watcher.arm();
      args = await resolveArgs(given);
    } while (JSON.stringify(placesOf(args, given)) !== watched);
  }
}

/** The folders of the sources, and the files in which a configuration is looked for. */
function placesOf({ from, out }: BuildArgs, { config }: GivenArgs): WatchedPlaces {
  const files = config === false ? [] : config === undefined ? CONFIG_FILES : [config];
  return { folders: baseFolders(from), skip: out, files: files.map((file) => resolve(file)) };
}
