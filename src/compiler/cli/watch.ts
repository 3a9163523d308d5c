import type { Build } from './args.ts';
import { runOnce } from './build.ts';
import { safe, type Io } from './io.ts';
import { places } from './paths.ts';
import { counted, done, report, reportFailure, reportIcons } from './report.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Builds, and again after every change of the sources, until Ctrl-C. What cannot be built is reported and waited out:
 * the old files stay.
 *
 * @returns The exit code, 0.
 * @throws Failure when the folders cannot be watched as they are said to be.
 */
export async function watch(args: Build, io: Io): Promise<number> {
  places(args);
  const changed = watchFolder(args.from, args.out);
  const stop = () => changed.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  for (let first = true; !changed.over(); first = false) {
    await changed.arm();
    const round = runOnce(args, io, changed.over).then(
      (made) => {
        if (changed.over()) return;
        if (first || args.json) report(made, args, io);
        else reportIcons(made, args, io);
        if (!first && !args.json && !args.quiet) io.stdout.write(`${line(made)}\n`);
      },
      (error: unknown) => void (changed.over() || reportFailure(error, args, io)),
    );
    // A build that Ctrl-C finds at work is left: it writes nothing any more.
    await Promise.race([round, changed.closed]);
    if (first && !changed.over() && !args.json && !args.quiet)
      io.stdout.write(`watching ${safe(args.from)}; Ctrl-C ends\n`);
    await changed.next();
  }
  return 0;
}

function line({ icons, refused, changes, seconds }: Awaited<ReturnType<typeof runOnce>>): string {
  const time = new Date().toTimeString().slice(0, 8);
  const lost = refused.length > 0 ? `, ${refused.length} refused` : '';
  return `${time}  ${counted(icons.length, 'icon')}${lost}: ${done(changes)} (${seconds.toFixed(1)} s)`;
}
