// A child process that prepares icons: whatever hangs, exhausts or crashes on a file, does it here.
import { IconError } from '../icon.ts';
import { prepare, type Prepared, type PrepareOptions, type Task } from './prepare.ts';
import { loadRenderer } from './compare-render.ts';
import type { Frames } from './symbols.ts';

export interface Request {
  tasks: Task[];
  options: PrepareOptions;
  /** What is known of symbols. */
  frames: [root: string, frame: string][];
}
/** What an icon came to; errors travel as their parts. */
export type Answer =
  { ready: Prepared } | { refused: { file: string; reason: string; line: number; column: number } };

const frames: Frames = new Map();

process.on('message', async (request: Request) => {
  for (const [root, frame] of request.frames) frames.set(root, frame);
  const answers = (await prepare(request.tasks, request.options, frames)).map((result): Answer => {
    if (!(result instanceof IconError)) return { ready: result };
    const { file, reason, line, column } = result;
    return { refused: { file, reason, line, column } };
  });
  process.send!(answers);
});
// Without it nothing can be drawn, and no icon is to blame: the worker does not come up.
if (process.argv.includes('--render')) await loadRenderer();
process.send!('ready');
