// A child process that prepares icons: a file that hangs, exhausts or crashes the compiler does so only here.
import { IconError, toParts, type IconErrorParts } from '../icon.ts';
import { prepare, type PreparedIcon, type PrepareOptions, type PrepareTask } from './prepare.ts';
import { loadRenderer } from './compare-render.ts';
import type { StartTags } from './symbols.ts';

export interface WorkerRequest {
  tasks: PrepareTask[];
  options: PrepareOptions;
  startTags: [root: string, symbol: string][];
}
/** The result for one icon. Errors are sent as plain data. */
export type WorkerAnswer = { prepared: PreparedIcon } | { refused: IconErrorParts };

const startTags: StartTags = new Map();

process.on('message', async (request: WorkerRequest) => {
  for (const [root, symbol] of request.startTags) startTags.set(root, symbol);
  const results = await prepare(request.tasks, request.options, startTags);
  const answers = results.map((result): WorkerAnswer =>
    result instanceof IconError ? { refused: toParts(result) } : { prepared: result },
  );
  process.send!(answers);
});
// Without the renderer no icon can be checked, and no icon is to blame: the worker fails to start.
if (process.argv.includes('--render')) await loadRenderer();
process.send!('ready');
