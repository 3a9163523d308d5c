// A child process that prepares icons: whatever hangs, exhausts or crashes on a file, does it here.
import { IconError } from './icon.ts';
import { prepare, type Prepared, type PrepareOptions, type Task } from './prepare.ts';

export interface Request {
  tasks: Task[];
  options: PrepareOptions;
}
/** What an icon came to; errors travel as their parts. */
export type Answer =
  { ready: Prepared } | { refused: { file: string; reason: string; line: number; column: number } };

process.on('message', async ({ tasks, options }: Request) => {
  const answers = (await prepare(tasks, options)).map((result): Answer => {
    if (!(result instanceof IconError)) return { ready: result };
    const { file, reason, line, column } = result;
    return { refused: { file, reason, line, column } };
  });
  process.send!(answers);
});
process.send!('ready');
