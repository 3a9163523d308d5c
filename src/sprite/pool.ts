import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { IconError } from './icon.ts';
import type { Prepared, PrepareOptions, Task } from './prepare.ts';
import type { Answer } from './worker.ts';

/** Icons in one message to a worker. */
const BATCH = 64;
/** Seconds for a batch, and for one icon alone, before its worker is given up. */
const PATIENCE = { batch: 30, icon: 20 };
/** MB of heap for a worker: enough for any file within the limits. */
const HEAP = 512;

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** For tests: another worker, and less patience with it. */
export interface PoolOptions {
  patience?: typeof PATIENCE;
  worker?: string;
}

/**
 * Prepares icons in child processes, as many as there are processors. A worker that hangs or dies on a batch is
 * replaced and the batch taken icon by icon, so that one bad file never loses the others.
 *
 * @throws Error when workers do not start at all.
 */
export async function prepareAll(
  tasks: readonly Task[],
  options: PrepareOptions,
  progress: (done: number) => void = () => {},
  { patience = PATIENCE, worker: path = WORKER }: PoolOptions = {},
): Promise<Map<string, Prepared | IconError>> {
  const results = new Map<string, Prepared | IconError>();
  const queue: Task[][] = [];
  for (let i = 0; i < tasks.length; i += BATCH) queue.push(tasks.slice(i, i + BATCH));

  const serve = async () => {
    let worker: ChildProcess | undefined;
    for (let batch = queue.shift(); batch; batch = queue.shift()) {
      worker ??= await start(path);
      const seconds = batch.length === 1 ? patience.icon : patience.batch;
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
    if (worker) await ended(worker);
  };
  const workers = Math.min(availableParallelism(), queue.length);
  await Promise.all(Array.from({ length: workers }, serve));
  return results;
}

/** A worker that is ready: one that cannot start is no fault of an icon. */
async function start(path: string): Promise<ChildProcess> {
  const worker = fork(path, {
    // Trees are short-lived: a larger young heap is cleared less often.
    execArgv: [`--max-old-space-size=${HEAP}`, '--max-semi-space-size=32'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // What could not be sent to a worker that is gone is told later, when nobody waits for it any more.
  worker.on('error', () => {});
  const ready = await new Promise((resolve) => {
    worker.once('message', resolve).once('exit', () => resolve(undefined));
  });
  if (ready !== 'ready') throw new Error(`the compiler's worker does not start: node ${path}`);
  return worker;
}

/** Lets an idle worker go; without a channel it has nothing to wait for. */
function ended(worker: ChildProcess): Promise<unknown> {
  if (!worker.connected) return Promise.resolve();
  worker.disconnect();
  return once(worker, 'exit');
}

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
