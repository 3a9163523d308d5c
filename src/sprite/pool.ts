import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { IconError } from './icon.ts';
import type { Prepared, PrepareOptions, Task } from './prepare.ts';
import type { Answer } from './worker.ts';

/** Icons in one message to a worker. */
const BATCH = 64;
/** Seconds for a batch, and for one icon alone, before its worker is given up. */
const PATIENCE = { batch: 60, icon: 20 };
/** MB of heap for a worker: enough for any file within the limits. */
const HEAP = 512;

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/**
 * Prepares icons in child processes, as many as there are processors. A worker that hangs or dies on a batch is
 * replaced and the batch taken icon by icon, so that one bad file never loses the others.
 */
export async function prepareAll(
  tasks: readonly Task[],
  options: PrepareOptions,
  progress: (done: number) => void = () => {},
): Promise<Map<string, Prepared | IconError>> {
  const results = new Map<string, Prepared | IconError>();
  const queue: Task[][] = [];
  for (let i = 0; i < tasks.length; i += BATCH) queue.push(tasks.slice(i, i + BATCH));

  const serve = async () => {
    let worker: ChildProcess | undefined;
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      worker ??= start();
      const seconds = batch.length === 1 ? PATIENCE.icon : PATIENCE.batch;
      const answers = await ask(worker, batch, options, seconds);
      if (Array.isArray(answers)) {
        for (const [i, task] of batch.entries()) results.set(task.name, received(answers[i]!));
      } else {
        worker.kill('SIGKILL');
        worker = undefined;
        if (batch.length > 1) queue.unshift(...batch.map((task) => [task]));
        else results.set(batch[0]!.name, new IconError(batch[0]!.file, answers));
      }
      progress(results.size);
    }
    worker?.kill();
  };
  const workers = Math.min(availableParallelism(), queue.length);
  await Promise.all(Array.from({ length: workers }, serve));
  return results;
}

const start = (): ChildProcess =>
  fork(WORKER, { execArgv: [`--max-old-space-size=${HEAP}`], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });

/** The worker's answers, or why there are none. */
function ask(
  worker: ChildProcess,
  tasks: Task[],
  options: PrepareOptions,
  seconds: number,
): Promise<Answer[] | string> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => done(`not done within ${seconds} seconds`), seconds * 1000);
    const died = () => done('it crashed or exhausted what reads it');
    const done = (answer: Answer[] | string) => {
      clearTimeout(timer);
      worker.off('message', done).off('exit', died).off('error', died);
      resolve(answer);
    };
    worker.on('message', done).on('exit', died).on('error', died);
    worker.send({ tasks, options });
  });
}

function received(answer: Answer): Prepared | IconError {
  if ('ready' in answer) return answer.ready;
  const { file, reason, line, column } = answer.refused;
  return new IconError(file, reason, line, column);
}
